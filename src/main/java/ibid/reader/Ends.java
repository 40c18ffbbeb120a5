package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Stretch;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;

/** How a block ends: with a stop, or in the middle of a sentence. */
final class Ends {
  private static final String STOPS = ",;.:!?—。，；：؛،";
  private static final String CLOSERS = "”\"’')]*_»";

  /** {@code CRP}, {@code INF}: letters before a number in a symbol. */
  private static final int LONGEST_NUMBERED = 3;

  private static final int FARTHEST = 100;
  private static final int LONGEST_MARKER = 3;

  private Ends() {}

  /** Whether a stop ends the text before a position, whatever markers and quotes follow it. */
  static boolean isTerminated(String text, int end) {
    int at = beforeClosers(text, end);
    if (at < 0) {
      return true;
    }
    char last = text.charAt(at - 1);
    return STOPS.indexOf(last) >= 0 || (isDigitMarker(text, at) && stopBeforeDigits(text, at));
  }

  /** Whether its last line is one word whose value stands below: {@code ORIGINAL:}. */
  static boolean isLabel(String text, Span block) {
    int line = Math.max(block.start(), text.lastIndexOf('\n', block.end() - 1) + 1);
    return text.charAt(block.end() - 1) == ':'
        && Character.isUpperCase(text.charAt(line))
        && Stretch.indexOf(text, ' ', line, block.end()) < 0;
  }

  /** Whether a comma ends it. */
  static boolean isComma(String text, int end) {
    int at = end;
    while (at > 0 && Letters.isSuperscript(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && Marks.isComma(text.charAt(at - 1));
  }

  /** Whether a full stop ends it, as none that a comma joins to the next one. */
  static boolean isFullStop(String text, int end) {
    int at = beforeClosers(text, end);
    return at >= 0 && Marks.isFullStop(text.charAt(at - 1));
  }

  /** The position before the markers and quotes that end there, or -1 where all is such. */
  private static int beforeClosers(String text, int end) {
    int limit = Math.max(0, end - FARTHEST);
    int at = end;
    while (at > limit && isCloser(text.charAt(at - 1))) {
      at--;
    }
    return at == limit ? -1 : at;
  }

  private static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0 || Notation.isSpace(c) || Letters.isSuperscript(c);
  }

  /**
   * The position before the marker of a note in plain digits that ends a line, {@code Questions,
   * 3}, or the end of the line.
   */
  static int beforeMarker(String text, int start, int end) {
    int at = Letters.digitsStart(text, Math.max(start, end - LONGEST_MARKER), end);
    int before = at < end ? Blanks.skipBack(text, at, start) : end;
    char last = before > start && at < end ? text.charAt(before - 1) : ' ';
    return Marks.isComma(last) || Marks.isSemicolon(last) ? before : end;
  }

  private static boolean isDigitMarker(String text, int at) {
    return Letters.isDigit(text.charAt(at - 1));
  }

  private static boolean stopBeforeDigits(String text, int end) {
    int limit = Math.max(0, end - FARTHEST);
    int at = Letters.digitsStart(text, limit, end);
    int before = end - at < LONGEST_MARKER ? Blanks.skipBack(text, at, limit) : at;
    return before > 0
        && STOPS.indexOf(text.charAt(before - 1)) >= 0
        && !(before == at && isOfSymbol(text, before - 1, limit));
  }

  /**
   * {@code S/PV}<u>{@code .}</u>{@code 5930}, {@code A/57/4/Add}<u>{@code .}</u>{@code 1}: whether
   * a stop stands inside a symbol; not {@code HIV/AIDS.5}, with the mark of a note.
   */
  private static boolean isOfSymbol(String text, int stop, int limit) {
    int at = stop;
    boolean capitals = true;
    while (at > limit && Letters.isLetter(text.charAt(at - 1))) {
      at--;
      capitals &= Letters.isCapital(text.charAt(at));
    }
    boolean numbered = at < stop && capitals && stop - at <= LONGEST_NUMBERED;
    return at > limit
        && text.charAt(at - 1) == '/'
        && (numbered || Symbols.isModifier(text.substring(at, stop)));
  }
}
