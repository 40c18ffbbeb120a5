package ibid.reader;

import ibid.language.Blanks;

/**
 * Lines that the letterhead of a document has in every language: {@code Distr.: General}, {@code
 * Original: English}.
 */
final class LetterheadLines {
  private static final String DISTRIBUTION = "Distr.";
  private static final String ORIGINAL = "original";
  private static final int LONGEST = 60;

  private LetterheadLines() {}

  /** Whether the word for who gets the document stands at a position. */
  static boolean isDistribution(String line, int at) {
    return line.startsWith(DISTRIBUTION, at);
  }

  /** Whether a line has it, alone or behind the symbol. */
  static boolean isDistribution(String line) {
    return line.contains(DISTRIBUTION);
  }

  /** Whether the last of some lines tells the original language, which ends a letterhead. */
  static boolean endsWithOriginal(String text, int start, int end) {
    int least = Math.max(start, end - LONGEST);
    int line = end;
    while (line > least && text.charAt(line - 1) != '\n') {
      line--;
    }
    int word = Blanks.skip(text, line, end);
    int colon = Blanks.skip(text, word + ORIGINAL.length(), end);
    return line > start
        && text.charAt(line - 1) == '\n'
        && text.regionMatches(true, word, ORIGINAL, 0, ORIGINAL.length())
        && colon + 1 < end
        && text.charAt(colon) == ':';
  }
}
