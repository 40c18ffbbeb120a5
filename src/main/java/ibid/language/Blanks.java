package ibid.language;

import ibid.symbol.Notation;

/** What may stand between two words, or inside one, without a meaning of its own. */
public final class Blanks {
  private Blanks() {}

  /** The position after white space, line breaks and emphasis marks. */
  public static int skip(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The position before white space, line breaks and emphasis marks that end at a position. */
  public static int skipBack(String text, int position, int least) {
    int at = position;
    while (at > least && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The position after a hyphen that divides a word at the end of a line, or the same position. */
  public static int skipDivision(String text, int from, int end) {
    if (from >= end || !(Notation.isDash(text.charAt(from)) || text.charAt(from) == '\u00AD')) {
      return from;
    }
    int at = from + 1;
    boolean breaks = text.charAt(from) == '\u00AD';
    while (at < end && Notation.isSpace(text.charAt(at))) {
      breaks |= text.charAt(at) == '\n' || text.charAt(at) == '\r';
      at++;
    }
    return breaks ? at : from;
  }

  /** What is printed between two positions, every run of white space and emphasis one space. */
  public static String fold(String text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (!isBlank(c)) {
        folded.append(c);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    int length = folded.length();
    if (length > 0 && folded.charAt(length - 1) == ' ') {
      folded.setLength(length - 1);
    }
    return folded.toString();
  }

  /** Whether a letter is a blank or a mark of emphasis. */
  public static boolean isBlank(char c) {
    return c <= ' ' || c == '*' || c == '_' || (c >= '\u00A0' && Notation.isSpace(c));
  }
}
