package ibid.resolve;

import ibid.citation.Citation;
import ibid.citation.Head;
import ibid.language.Blanks;
import ibid.language.Brackets;
import ibid.language.Marks;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import ibid.symbol.Roman;
import java.util.regex.Pattern;

/**
 * The resolutions of conferences, which only the report tells from others: {@code Report of the
 * World Summit for Social Development … (United Nations publication, Sales No. E.96.IV.8), chap. I,
 * resolution 1}.
 */
final class Conferences {
  /** None has adopted more. */
  private static final int MOST = 99;

  /** {@code E.96.IV.8}, of a publication, and {@code A/CONF.166/9}, of a conference. */
  private static final Pattern REPORT =
      Pattern.compile("(?<!\\d)\\d\\d\\.[IVX]{1,5}\\.|/CONF\\.\\d");

  private static final Pattern SYMBOL = Pattern.compile("(?<![A-Z])[A-Z]{1,9}/[A-Z0-9]");
  private static final int LONGEST_CLAUSE = 500;

  /** {@code ), chapter I, section A, }. */
  private static final int LONGEST_PLACE = 60;

  /** {@code (United Nations publication, Sales No. E.93.I.8 and corrigendum)}. */
  private static final int LONGEST_SOURCE = 120;

  private Conferences() {}

  /**
   * Whether a number in a note is counted in the report that the note cites it from: what it is
   * quoted from is no other document, and what brackets only tell of must be a report.
   *
   * @param note where the note begins
   */
  static boolean isOfOne(String text, int note, Citation.Numbered citation) {
    DocumentNumber number = citation.number();
    if (!isCounted(number)) {
      return false;
    }
    String clause = clauseBefore(text, note, citation);
    return REPORT.matcher(clause).find()
        ? citation.head().quoted() || isBehindBracket(clause)
        : citation.head().quoted() && !SYMBOL.matcher(clause).find();
  }

  /**
   * Whether a number stands right behind a report and the chapter that has it, be it in a note or
   * in the text: {@code (A/CONF.166/9, chap. I, resolution 1)}; or brackets behind it tell the
   * report, {@code resolución 1 (publicación de las Naciones Unidas, núm. de venta S.93.I.8)}. So
   * it is of no body that the text names elsewhere.
   *
   * @param paragraph where the paragraph begins
   */
  static boolean isBehindReport(String text, int paragraph, Citation.Numbered citation) {
    Head head = citation.head();
    DocumentNumber number = citation.number();
    if (!isCounted(number) || head.before() != null || head.after() != null || head.possessive()) {
      return false;
    }
    String clause = clauseBefore(text, paragraph, citation);
    String near = clause.substring(Math.max(0, clause.length() - LONGEST_PLACE));
    return (near.indexOf(',') >= 0 && REPORT.matcher(near).find())
        || isBeforeBracket(text, citation.span().end());
  }

  private static boolean isBeforeBracket(String text, int end) {
    int open = Blanks.skip(text, end, text.length());
    int close =
        text.startsWith("(", open)
            ? Stretch.indexOf(text, ')', open, Math.min(text.length(), open + LONGEST_SOURCE))
            : -1;
    return close > 0 && REPORT.matcher(text).region(open, close).find();
  }

  /** {@code 1}, or {@code I}. */
  private static boolean isCounted(DocumentNumber number) {
    return number.form() == Form.SERIAL
        ? number.serial() <= MOST
        : number.form() == Form.CODE && Roman.value(number.session()) > 0;
  }

  /** Why it cannot be resolved. */
  static String reason(Kind kind) {
    return "conferences count their "
        + kind.word()
        + "s in their reports and give them no symbols of their own";
  }

  /** What stands before the head and its number in the clause, or the end of it. */
  private static String clauseBefore(String text, int note, Citation.Numbered citation) {
    int end = Math.min(citation.head().word().start(), citation.span().start());
    int least = Math.max(note, end - LONGEST_CLAUSE);
    int start = end;
    while (start > least && !Marks.isSemicolon(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** {@code (United Nations publication, Sales No. E.93.I.8), resolution 1}. */
  private static boolean isBehindBracket(String clause) {
    int end = Blanks.skipBack(clause, clause.length(), 0);
    int comma = end > 0 && Marks.isComma(clause.charAt(end - 1)) ? end - 1 : end;
    return comma > 0 && Brackets.closes(clause.charAt(comma - 1));
  }
}
