package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Words;

/**
 * Notes that a tool has put one behind the other: {@code 1 A/RES/64/293.} <u>{@code 2 Ibid., para.
 * 3.}</u> {@code 3 See resolution 65/1.}
 *
 * <p>Another begins behind a full stop with the next number, and goes on as notes or sentences
 * begin.
 */
final class NoteBehind {
  /** {@code p.}, {@code ст.} */
  private static final int SHORT = 2;

  private NoteBehind() {}

  /**
   * Where the next note begins inside a block that is one, or the end of the block.
   *
   * @param note how that note begins
   */
  static int start(String text, Lexicon lexicon, Opening note, int end) {
    if (!Notes.isNumber(note.label())) {
      return end;
    }
    String next = Integer.toString(Integer.parseInt(note.label()) + 1);
    for (int at = note.end() + 1; at < end; at++) {
      if (Marks.isFullStop(text.charAt(at - 1)) && opens(text, lexicon, next, at, end)) {
        return Blanks.skip(text, at, end);
      }
    }
    return end;
  }

  private static boolean opens(String text, Lexicon lexicon, String label, int at, int end) {
    int start = Blanks.skip(text, at, end);
    if ((start == at && text.charAt(at - 1) == '.') || start >= end) {
      return false;
    }
    Opening opening = Opening.of(text, start, end);
    return opening.label().equals(label)
        && switch (opening.sort()) {
          case NOTE -> true;
          case BARE_NUMBER ->
              Notes.opens(text, lexicon, opening.end(), end)
                  || (opensSentence(text, opening.end(), end) && !isCounted(text, lexicon, at));
          default -> false;
        };
  }

  private static boolean opensSentence(String text, int at, int end) {
    return at < end && Letters.isLetter(text.charAt(at)) && !Character.isLowerCase(text.charAt(at));
  }

  /**
   * {@code vol.} <u>{@code 2}</u> {@code Geneva}: whether the stop is that of a word that counts.
   */
  private static boolean isCounted(String text, Lexicon lexicon, int stop) {
    int word = Words.start(text, stop);
    int letters = stop - 1 - word;
    return text.charAt(stop - 1) == '.'
        && letters > 0
        && (letters <= SHORT || lexicon.around(text, word, stop) != null);
  }
}
