package ibid.citation.form;

import ibid.citation.run.Run;
import ibid.document.Paragraph;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;

/** What stands in a footnote before what it cites: its mark, and {@code See also}. */
final class NoteOpening {
  private static final String CLOSING = ")]";

  /** More letters than words like "see" have in any language. */
  private static final int LONGEST_SEE = 80;

  private NoteOpening() {}

  /** Where what a note cites begins, before a position. */
  static int end(Run run, int end) {
    int start = pastMark(run, run.paragraph().start(), end);
    return start < end ? pastSee(run, start, end) : end;
  }

  /** Past the marker of the note, {@code 1 }, {@code (1)}, and blanks and brackets around it. */
  static int pastMark(Run run, int from, int end) {
    int at = past(run.text(), from, end);
    String mark = run.paragraph() instanceof Paragraph.Footnote note ? note.mark() : "";
    int digits = Letters.digitsEnd(run.text(), at, end);
    boolean closed = digits > at && digits < end && CLOSING.indexOf(run.text().charAt(digits)) >= 0;
    boolean same = digits > at && mark.equals(run.text().substring(at, digits));
    return past(run.text(), closed || same ? digits : at, end);
  }

  /** Past blanks, brackets and superscripts: {@code ]: }. */
  static int past(String text, int from, int end) {
    int at = from;
    while (at < end && !Letters.isLetter(text.charAt(at)) && !isOpening(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isOpening(String text, int at) {
    return Marks.opens(text.charAt(at)) || Letters.isDigit(text.charAt(at));
  }

  /** Past {@code see}, {@code Véase}, in small letters too; or the same position. */
  static int pastWord(Run run, int start, int end) {
    int limit = Math.min(end, start + LONGEST_SEE);
    String text = run.text();
    String word = Character.toUpperCase(text.charAt(start)) + text.substring(start + 1, limit);
    Match see = run.lexicon().opening(Category.NOTE_OPENER, word, 0, word.length());
    return see == null ? start : start + see.end();
  }

  /** Past {@code See}, {@code See also}, {@code and}. */
  static int pastSee(Run run, int start, int end) {
    int at = start;
    Match and = run.lexicon().glue(Category.AND, run.text(), at, end);
    if (and != null) {
      at = Blanks.skip(run.text(), and.end(), end);
    }
    Match see = run.lexicon().opening(Category.NOTE_OPENER, run.text(), at, end);
    if (see != null) {
      at = Blanks.skip(run.text(), see.end(), end);
      Match also = run.lexicon().opening(Category.ADVERB, run.text(), at, end);
      at = also == null ? at : Blanks.skip(run.text(), also.end(), end);
    }
    return at;
  }
}
