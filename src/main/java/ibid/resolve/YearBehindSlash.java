package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Head;
import ibid.document.Identity;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Fit;
import ibid.symbol.Kind;
import ibid.symbol.Roman;

/**
 * Resolutions whose year or Roman session letters and statements print behind a slash, {@code
 * resolution 1325/2000} for {@code 1325 (2000)}, {@code resolution 3330/29} for {@code 3330
 * (XXIX)}. No body numbers so, and other organizations do: one is read like that where the table
 * tells that its body has adopted that number in that year or session, which is none before the
 * slash.
 *
 * <p>Governments number with two digits of the year, as some print those of the Security Council,
 * {@code 1540/04} for {@code 1540 (2004)}: there the body has to be named, and no session to have
 * the number before the slash, {@code 46/48}. So it has where the number itself may be a year,
 * {@code 1973/2011}.
 */
final class YearBehindSlash {
  /** No body has had more sessions. */
  private static final int LAST_SESSION = 100;

  private static final int LAST_OF_CENTURY = 99;
  private static final int LAST_CENTURY = 1900;
  private static final int THIS_CENTURY = 2000;

  /** The Security Council first met in 1946. */
  private static final int FIRST_SHORT = 46;

  private YearBehindSlash() {}

  /** The citation with its number as it is meant, or the same when that is as it is printed. */
  static Numbered mended(Numbered citation, Identity source, Bodies bodies) {
    DocumentNumber printed = citation.number();
    boolean slash = printed.form() == Form.SESSION || printed.form() == Form.YEAR;
    if (!slash || citation.kind() != Kind.RESOLUTION) {
      return citation;
    }
    DocumentNumber number = printed.form() == Form.SESSION ? meant(printed) : null;
    DocumentNumber inYear = inYear(printed);
    for (Body body : bodies.printingSymbols()) {
      if (isMeant(body, citation, source)) {
        if (number != null && hasAdopted(body, number, source)) {
          return citation.with(number);
        }
        if (printed.sessionNumber() > LAST_SESSION
            && isNamed(body, citation.head(), source)
            && isOfThatYear(body, inYear)
            && hasAdopted(body, inYear, source)) {
          return citation.with(inYear);
        }
      }
    }
    return citation;
  }

  /** {@code 1540 (2004)} for {@code 1540/04}, {@code 660 (1990)} for {@code 660/90}. */
  private static DocumentNumber inYear(DocumentNumber printed) {
    int year = printed.serial();
    int century = year > LAST_OF_CENTURY ? 0 : year < FIRST_SHORT ? THIS_CENTURY : LAST_CENTURY;
    return printed.reversed().inYear(century + year);
  }

  /** The number with the year or session in brackets, or null where it is printed as usual. */
  private static DocumentNumber meant(DocumentNumber printed) {
    DocumentNumber reversed = printed.reversed();
    if (DocumentNumber.isYear(printed.serial())) {
      return reversed.inYear(printed.serial());
    }
    boolean session =
        printed.sessionNumber() > LAST_SESSION
            && printed.serial() > 0
            && printed.serial() <= LAST_SESSION;
    return session
        ? DocumentNumber.of(Form.ROMAN, Roman.print(printed.serial()), reversed.serial())
            .withLetter(printed.letter())
        : null;
  }

  /**
   * Two digits tell too little to take a number of the turn of the year for one of either; a number
   * above the last of the table is of no year yet.
   */
  private static boolean isOfThatYear(Body body, DocumentNumber number) {
    int year = body.numbering().yearOfSerial(number.serial());
    return year == 0 || year == number.sessionNumber();
  }

  private static boolean hasAdopted(Body body, DocumentNumber number, Identity source) {
    return body.numbering().fit(number, null, source.adopted().orElse(null)) == Fit.CONFIRMED;
  }

  /** Whether no body is named with it and owns it, or that one. */
  private static boolean isMeant(Body body, Numbered citation, Identity source) {
    Head head = citation.head();
    boolean owned =
        !head.possessive()
            || (head.subject() == null ? source.body().equals(body) : isOf(body, head.subject()));
    return owned && isOf(body, head.before()) && isOf(body, head.after());
  }

  private static boolean isNamed(Body body, Head head, Identity source) {
    return head.named()
        .map(named -> named.bodies().contains(body))
        .orElse(head.possessive() && source.body().equals(body));
  }

  private static boolean isOf(Body body, BodyMention named) {
    return named == null || named.bodies().contains(body);
  }
}
