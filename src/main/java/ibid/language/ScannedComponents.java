package ibid.language;

import ibid.symbol.Elements;
import ibid.symbol.Elements.Sort;
import java.util.Set;

/**
 * Puts digits back where nothing but a number stands in a symbol: {@code Add.I}, {@code Add.ll},
 * {@code A/C.l/38}, {@code E/19SO/13}.
 */
final class ScannedComponents {
  /** What ones are taken for behind a word that no numeral stands behind. */
  private static final String ONES = "lI";

  private static final Set<String> MODIFIERS = Elements.of(Sort.ADDITION);

  private static final int LONGEST_WORD = 4;
  private static final int MOST_ONES = 3;
  private static final int YEAR_LENGTH = 4;

  private ScannedComponents() {}

  /** The digits that stand at a position in place of what is printed there, or null. */
  static String mended(String text, int start) {
    if (start == 0) {
      return null;
    }
    char before = text.charAt(start - 1);
    return before == '/' ? year(text, start) : before == '.' ? ones(text, start) : null;
  }

  /** {@code E/}<u>{@code 19SO}</u>{@code /13}: a year between slashes, or null. */
  private static String year(String text, int start) {
    int end = start + YEAR_LENGTH;
    if (end >= text.length() || text.charAt(end) != '/') {
      return null;
    }
    String printed = text.substring(start, end);
    String year = printed.replace('l', '1').replace('I', '1').replace('O', '0').replace('S', '5');
    boolean digits = year.startsWith("19") || year.startsWith("20");
    for (int at = 2; at < YEAR_LENGTH; at++) {
      digits &= Letters.isDigit(year.charAt(at));
    }
    return digits && !year.equals(printed) ? year : null;
  }

  /**
   * {@code Add.}<u>{@code ll}</u>, {@code A/C.}<u>{@code l}</u>{@code /38}: nothing but ones, or
   * null. A capital is none behind other words than those for what is added, {@code E/PC/T/C.II}.
   */
  private static String ones(String text, int start) {
    int word = Letters.lettersStart(text, Math.max(0, start - 1 - LONGEST_WORD - 1), start - 1);
    boolean added = MODIFIERS.contains(text.substring(word, start - 1));
    if (!added && !isCapitals(text, word, start - 1)) {
      return null;
    }
    int end = start;
    while (end < text.length()
        && end - start <= MOST_ONES
        && (added ? ONES.indexOf(text.charAt(end)) >= 0 : text.charAt(end) == 'l')) {
      end++;
    }
    end += added && end == start && text.startsWith("i", end) ? 1 : 0;
    boolean whole = end == text.length() || !Letters.isWordPart(text.charAt(end));
    return whole && end > start && end - start <= MOST_ONES ? "1".repeat(end - start) : null;
  }

  /** {@code A/10015/Rev}<u>{@code :}</u>{@code 1}: whether a colon stands for the full stop. */
  static boolean isStop(String text, int colon) {
    if (text.charAt(colon) != ':') {
      return false;
    }
    int word = Letters.lettersStart(text, Math.max(0, colon - LONGEST_WORD - 1), colon);
    return word > 0
        && text.charAt(word - 1) == '/'
        && MODIFIERS.contains(text.substring(word, colon));
  }

  /** Whether capitals stand there, behind a slash: the SR of {@code A/C.3/}<u>{@code SR}</u>. */
  private static boolean isCapitals(String text, int start, int end) {
    return start > 0
        && end > start
        && end - start <= LONGEST_WORD
        && text.charAt(start - 1) == '/'
        && Letters.capitalsEnd(text, start, end) == end;
  }
}
