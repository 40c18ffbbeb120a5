package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Stretch;

/**
 * The masthead of another document behind the text of the first, as in files put one behind the
 * other: a symbol alone on its line and, near it, {@code Distr.: General}, which the running head
 * of a page does not have.
 */
final class NextMasthead {
  private static final int MOST_LINES = 6;
  private static final int LONGEST_LINE = 120;

  private final String text;
  private final SymbolLines symbols;

  NextMasthead(String text, SymbolLines symbols) {
    this.text = text;
    this.symbols = symbols;
  }

  /** Whether the first line of a block is one of the two, and the other is below it. */
  boolean beginsAt(Span block) {
    boolean symbol = false;
    boolean distribution = false;
    int at = block.start();
    if (!Letters.isLetter(text.charAt(at))) {
      return false;
    }
    for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
      int end = Stretch.lineEnd(text, at, at + LONGEST_LINE);
      String line = text.substring(at, end).strip();
      symbol |= line.indexOf('/') > 0 && symbols.of(line).isPresent();
      distribution |= LetterheadLines.isDistribution(line);
      if (symbol == distribution) {
        return symbol;
      }
      at = Blanks.skip(text, end, text.length());
    }
    return false;
  }
}
