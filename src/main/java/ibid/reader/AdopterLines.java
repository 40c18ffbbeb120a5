package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Stretch;

/** Which line inside a block names the body that begins to speak: {@code The General Assembly,}. */
final class AdopterLines {
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_LINE = 100;

  /** How many line breaks and blanks may stand between the halves of a name. */
  private static final int FARTHEST_NEXT = 8;

  private final Lexicon lexicon;
  private final Adopters adopters;

  AdopterLines(Lexicon lexicon, Adopters adopters) {
    this.lexicon = lexicon;
    this.adopters = adopters;
  }

  /**
   * Whether the line from {@code start} to {@code end} names it, after lines from {@code before} to
   * {@code beforeEnd} that are no part of the same sentence.
   */
  boolean opens(String text, int before, int beforeEnd, int start, int end) {
    return (adopters.at(text, start, end) != null
            || isOnTwoLines(text, start, end)
            || adopters.speaks(text, start, end))
        && !isAmidNote(text, before, beforeEnd)
        && !wantsName(text, before, beforeEnd)
        && !isRestOfName(text, before, beforeEnd, end);
  }

  /** {@code Assembly,} below {@code General}, which opened no paragraph, or did so before. */
  private boolean isRestOfName(String text, int before, int beforeEnd, int end) {
    int least = Math.max(before, beforeEnd - LONGEST_WORD);
    int start = beforeEnd;
    while (start > least && text.charAt(start - 1) != '\n') {
      start--;
    }
    return adopters.at(text, start, end) != null;
  }

  /** {@code The Commission on}, and below it {@code Human Rights,}. */
  private boolean isOnTwoLines(String text, int start, int end) {
    int farthest = Math.min(text.length(), end + FARTHEST_NEXT);
    int next = end - start <= LONGEST_WORD ? Blanks.skip(text, end, farthest) : farthest;
    int newline =
        next < farthest
            ? Stretch.indexOf(text, '\n', next, Math.min(text.length(), next + LONGEST_LINE))
            : -1;
    return newline > 0 && adopters.at(text, start, newline) != null;
  }

  /**
   * {@code ¹ Official Records,} and below it {@code General Assembly,}: no body begins to speak
   * before the sentence of a note has ended.
   */
  private static boolean isAmidNote(String text, int before, int beforeEnd) {
    return Opening.of(text, before, beforeEnd).sort() == Opening.Sort.NOTE
        && (Ends.isComma(text, beforeEnd) || !Ends.isTerminated(text, beforeEnd));
  }

  /** {@code the report of the}, and below it {@code General Assembly,}: whether a name follows. */
  private boolean wantsName(String text, int start, int end) {
    int at = Letters.lettersStart(text, Math.max(start, end - LONGEST_WORD), end);
    if (at == end) {
      return false;
    }
    Match of = lexicon.glue(Category.OF, text, at, end);
    Match article = lexicon.opening(Category.ARTICLE, text, at, end);
    return (of != null && of.end() == end) || (article != null && article.end() == end);
  }
}
