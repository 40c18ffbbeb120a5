package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Outline;
import ibid.symbol.Authorities;
import ibid.symbol.Authority;
import ibid.symbol.Kind;

/**
 * The masthead of another document behind the text of the first, as in files put one behind the
 * other: a symbol alone on its line and, near it, {@code Distr.: General}, which the running head
 * of a page does not have. Or the head of another resolution right above who adopts that.
 */
final class NextMasthead {
  private static final int MOST_LINES = 6;
  private static final int LONGEST_LINE = 120;

  private final Outline outline;
  private final String text;
  private final SymbolLines symbols;
  private final Authorities authorities;

  NextMasthead(Outline outline, SymbolLines symbols, Authorities authorities) {
    this.outline = outline;
    text = outline.text();
    this.symbols = symbols;
    this.authorities = authorities;
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
      int end = outline.lineEnd(at, text.length());
      if (end - at > LONGEST_LINE) {
        return false;
      }
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

  /**
   * Whether the first line of a block is the head or the symbol of another resolution or decision,
   * {@code Resolution 64/293. The right to water}, {@code A/RES/64/293}, where who adopts it opens
   * a block near below. The running head of a page may be the document's own.
   *
   * @param own what is known of the document that goes on up to there
   */
  boolean heads(Span block, OwnHeads ownHeads, IdentityDraft own) {
    int start = block.start();
    int end = outline.lineEnd(start, block.end());
    if (end - start > LONGEST_LINE || !Letters.isLetter(text.charAt(start))) {
      return false;
    }
    String line = text.substring(start, end).strip();
    return !own.isNumbered(line) && (isAdopted(line) || ownHeads.heads(text, start, end));
  }

  /** Whether a line is the symbol of what a body adopts. */
  private boolean isAdopted(String line) {
    return line.indexOf('/') > 0
        && symbols.of(line).map(authorities::symbol).filter(NextMasthead::isNumbered).isPresent();
  }

  private static boolean isNumbered(Authority symbol) {
    return symbol.kind() == Kind.RESOLUTION || symbol.kind() == Kind.DECISION;
  }
}
