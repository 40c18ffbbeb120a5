package ibid.resolve;

import ibid.citation.Citation;
import ibid.language.Blanks;
import ibid.language.Marks;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;

/**
 * The resolutions of conferences, which only the report tells from others: {@code Report of the
 * World Summit for Social Development … (United Nations publication, Sales No. E.96.IV.8), chap. I,
 * resolution 1}.
 */
final class Conferences {
  /** None has adopted more. */
  private static final int MOST = 99;

  private static final String BRACKETS = ")）";

  private Conferences() {}

  /** Whether a number in a note is counted in the report that the note cites it from. */
  static boolean isOfOne(String text, Citation.Numbered citation) {
    DocumentNumber number = citation.number();
    return number.form() == Form.SERIAL
        && number.serial() <= MOST
        && (citation.head().quoted() || isBehindBracket(text, citation));
  }

  /** Why it cannot be resolved. */
  static String reason(Kind kind) {
    return "conferences count their "
        + kind.word()
        + "s in their reports and give them no symbols of their own";
  }

  /** {@code (United Nations publication, Sales No. E.93.I.8), resolution 1}. */
  private static boolean isBehindBracket(String text, Citation.Numbered citation) {
    int head = citation.head().word().end() == 0 ? 0 : citation.head().word().start();
    int end = Blanks.skipBack(text, Math.min(head, citation.span().start()), 0);
    int comma = end > 0 && Marks.isComma(text.charAt(end - 1)) ? end - 1 : end;
    return comma > 0 && BRACKETS.indexOf(text.charAt(comma - 1)) >= 0;
  }
}
