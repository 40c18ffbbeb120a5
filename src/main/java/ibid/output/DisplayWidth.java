package ibid.output;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes: {@code é} one, {@code 聯} two, an accent none. */
final class DisplayWidth {
  private DisplayWidth() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += of(text.codePointAt(i));
    }
    return width;
  }

  /** The text cut to a width, with {@code …} for what is gone. */
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int used = 1;
    int end = 0;
    while (used + of(text.codePointAt(end)) <= width) {
      used += of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end) + "…";
  }

  /**
   * The text in lines of a width, broken at blanks, behind hyphens and beside wide characters, as
   * Chinese is; a text without such a place, as a symbol is, is never broken, however long.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (of(rest) > width) {
      int end = lineEnd(rest, width);
      if (end == rest.length()) {
        break;
      }
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    lines.add(rest);
    return lines;
  }

  /** The last place in the width where a line may end, else the first behind it. */
  private static int lineEnd(String text, int width) {
    int best = 0;
    int used = 0;
    boolean wide = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      char c = text.charAt(i);
      boolean besideWide = wide || isWide(text.codePointAt(i));
      best = besideWide && used <= width ? i : best;
      wide = isWide(text.codePointAt(i));
      used += of(text.codePointAt(i));
      if (best > 0 && (c == ' ' ? used - 1 : used) > width) {
        return best;
      }
      best = c == ' ' || c == '-' ? i + 1 : best;
    }
    return text.length();
  }

  private static int of(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0x1F300 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
