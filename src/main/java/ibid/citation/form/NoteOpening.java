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
    Match see = run.lexicon().opening(word, 0, word.length());
    return see != null && see.term().is(Category.NOTE_OPENER) ? start + see.end() : start;
  }

  /** Past {@code See}, {@code See also}, {@code and}. */
  static int pastSee(Run run, int start, int end) {
    int at = start;
    Match and = run.lexicon().glue(run.text(), at, end);
    if (and != null && and.term().is(Category.AND)) {
      at = Blanks.skip(run.text(), and.end(), end);
    }
    Match see = at < end ? run.lexicon().opening(run.text(), at, end) : null;
    if (see != null && see.term().is(Category.NOTE_OPENER)) {
      at = Blanks.skip(run.text(), see.end(), end);
      Match also = at < end ? run.lexicon().opening(run.text(), at, end) : null;
      at =
          also != null && also.term().is(Category.ADVERB)
              ? Blanks.skip(run.text(), also.end(), end)
              : at;
    }
    return at;
  }
}
