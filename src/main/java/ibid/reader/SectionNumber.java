package ibid.reader;

import ibid.language.Stretch;
import ibid.symbol.Roman;

/** The number of a section of a resolution, alone in its line: {@code IV}, {@code B}. */
final class SectionNumber {
  private SectionNumber() {}

  /** Whether a line is nothing else. */
  static boolean isOne(String text, int start, int end) {
    return Roman.end(text, start, end) == end
        ? Roman.value(text.substring(start, end)) > 0
        : NumberedTitles.isLetter(text, start, end);
  }

  /** Whether lines begin with one. */
  static boolean heads(String text, int start, int end) {
    boolean mayBe =
        text.startsWith("\n", Roman.end(text, start, end))
            || NumberedTitles.opensWithLetter(text, start, end);
    int line = mayBe ? Stretch.indexOf(text, '\n', start, end) : -1;
    return line > start && isOne(text, start, line);
  }
}
