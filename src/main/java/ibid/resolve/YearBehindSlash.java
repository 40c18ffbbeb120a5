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

/**
 * Resolutions of one sequence whose year letters and statements print behind a slash, {@code
 * resolution 1325/2000} for {@code 1325 (2000)}. No body numbers so, and other organizations do:
 * one is read like that where the table tells that its body has adopted that number in that year.
 */
final class YearBehindSlash {
  private YearBehindSlash() {}

  /** The citation with its number as it is meant, or the same when that is as it is printed. */
  static Numbered mended(Numbered citation, Identity source, Bodies bodies) {
    DocumentNumber printed = citation.number();
    if (printed.form() != Form.SESSION
        || !DocumentNumber.isYear(printed.serial())
        || citation.kind() != Kind.RESOLUTION) {
      return citation;
    }
    DocumentNumber number = printed.reversed().inYear(printed.serial());
    boolean adopted =
        bodies.printingSymbols().stream()
            .anyMatch(body -> isMeant(body, citation, source) && hasAdopted(body, number, source));
    return adopted ? citation.with(number) : citation;
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
