package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Stretch;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.Optional;

/**
 * Two symbols of one document with a slash between blanks: {@code E/2014/30 / E/CN.15/2014/20}, or
 * a slash or a dash at the end of the line of the first, {@code A/67/828–} above {@code
 * S/2013/210}.
 *
 * @param first the symbol before the mark
 * @param second the one behind it, on the line or on the next
 */
record JointLine(String first, String second) {
  private static final int LONGEST = 40;

  /** That of a line, or empty. */
  static Optional<JointLine> of(String text, int start, int end) {
    int first = Blanks.skip(text, start, end);
    int stop = wordEnd(text, first, end);
    int mark = Blanks.skip(text, stop, end);
    if (mark == end && stop > first) {
      mark = stop - 1;
    }
    boolean last = Blanks.skip(text, mark + 1, end) >= end;
    int limit = last ? Math.min(text.length(), end + LONGEST) : end;
    if (mark <= first || mark >= end || !isMark(text.charAt(mark), last)) {
      return Optional.empty();
    }
    int other = Blanks.skip(text, mark + 1, limit);
    int otherEnd = wordEnd(text, other, limit);
    int lineEnd = last ? Stretch.lineEnd(text, otherEnd, otherEnd + LONGEST) : end;
    JointLine joint =
        new JointLine(text.substring(first, mark).strip(), text.substring(other, otherEnd));
    return Blanks.skip(text, otherEnd, lineEnd) >= lineEnd
            && Symbols.isSymbol(joint.first)
            && Symbols.isSymbol(joint.second)
        ? Optional.of(joint)
        : Optional.empty();
  }

  /** The joint symbol: {@code E/2014/30-E/CN.15/2014/20}. */
  String symbol() {
    return first + "-" + second;
  }

  /** A dash between blanks on one line is read as part of a symbol. */
  private static boolean isMark(char c, boolean last) {
    return c == '/' || (last && Notation.isDash(c));
  }

  private static int wordEnd(String text, int from, int end) {
    return Notation.wordEnd(text, from, Math.min(end, from + LONGEST));
  }
}
