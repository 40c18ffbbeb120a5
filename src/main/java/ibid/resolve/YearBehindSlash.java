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
 */
final class YearBehindSlash {
  /** No body has had more sessions. */
  private static final int LAST_SESSION = 100;

  private YearBehindSlash() {}

  /** The citation with its number as it is meant, or the same when that is as it is printed. */
  static Numbered mended(Numbered citation, Identity source, Bodies bodies) {
    DocumentNumber printed = citation.number();
    if (printed.form() != Form.SESSION || citation.kind() != Kind.RESOLUTION) {
      return citation;
    }
    DocumentNumber number = meant(printed);
    boolean adopted =
        number != null
            && bodies.printingSymbols().stream()
                .anyMatch(
                    body -> isMeant(body, citation, source) && hasAdopted(body, number, source));
    return adopted ? citation.with(number) : citation;
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

  private static boolean isOf(Body body, BodyMention named) {
    return named == null || named.bodies().contains(body);
  }
}
