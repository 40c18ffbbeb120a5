package ibid.language;

import java.util.List;

/**
 * Characters that print has for others. A row has the plain characters as its value and the printed
 * ones, in the same order, as its phrase.
 */
final class CharTable {
  /** How many characters are copied out of the text at once. */
  private static final int CHUNK = 1 << 12;

  private final char first;
  private final char[] plain;

  private CharTable(char first, char[] plain) {
    this.first = first;
    this.plain = plain;
  }

  /** The rows of one category. */
  static CharTable of(List<Term> terms, Category category) {
    List<Term> rows = terms.stream().filter(term -> term.is(category)).toList();
    int first = rows.stream().flatMapToInt(row -> row.phrase().chars()).min().orElse(0);
    int last = rows.stream().flatMapToInt(row -> row.phrase().chars()).max().orElse(-1);
    char[] plain = new char[last - first + 1];
    for (Term row : rows) {
      for (int i = 0; i < row.phrase().length(); i++) {
        plain[row.phrase().charAt(i) - first] = row.value().charAt(i);
      }
    }
    return new CharTable((char) first, plain);
  }

  /** The text, of the same length, with the plain characters. */
  String plain(String text) {
    StringBuilder mended = null;
    char[] chars = new char[plain.length == 0 ? 0 : Math.min(CHUNK, text.length())];
    for (int from = 0; chars.length > 0 && from < text.length(); from += CHUNK) {
      int length = Math.min(CHUNK, text.length() - from);
      text.getChars(from, from + length, chars, 0);
      for (int i = 0; i < length; i++) {
        int place = chars[i] - first;
        if (place >= 0 && place < plain.length && plain[place] != 0) {
          mended = mended == null ? new StringBuilder(text) : mended;
          mended.setCharAt(from + i, plain[place]);
        }
      }
    }
    return mended == null ? text : mended.toString();
  }

  boolean isEmpty() {
    return plain.length == 0;
  }

  /** The printed characters that stand for some plain ones. */
  String printed(String wanted) {
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < plain.length; i++) {
      if (plain[i] != 0 && wanted.indexOf(plain[i]) >= 0) {
        printed.append((char) (first + i));
      }
    }
    return printed.toString();
  }
}
