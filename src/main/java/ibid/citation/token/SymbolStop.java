package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Elements;
import ibid.symbol.Elements.Sort;
import ibid.symbol.Kind;
import ibid.symbol.Symbols;
import java.util.Set;

/**
 * A full stop that print or scanning has left for the first slash of a symbol: {@code A}<u>{@code
 * .}</u>{@code 31/23 (Part II)}, {@code E}<u>{@code .}</u>{@code CN.4/1998/53}; and a slash that is
 * lost.
 */
final class SymbolStop {
  private static final char ASSEMBLY = 'A';
  private static final String ORGANS = "AES";

  /** The first session whose documents are told by its number. */
  private static final int FIRST_SESSION = 31;

  private static final int SESSION_LENGTH = 2;
  private static final int YEAR_LENGTH = 4;

  /** The length of {@code RES}. */
  private static final int WORD_LENGTH = 3;

  private static final int MOST_BLANKS = 3;

  /**
   * What stands right behind the letter of a principal organ: bodies below it, and what it adopts.
   */
  private static final Set<String> BODIES = Elements.of(Sort.BODY);

  private static final Set<String> ADOPTED = Elements.of(Sort.ADOPTED);

  private SymbolStop() {}

  /**
   * Whether one stands behind the letter of a principal organ: before a session of the Assembly, a
   * year, the number of a body below it, or what is adopted; {@code A.12/5} may be anything.
   *
   * @param slash where the component ends that begins with the letter
   */
  static boolean isBehindOrgan(String text, int start, int slash) {
    int from = start + 2;
    if (from >= slash
        || text.charAt(start + 1) != '.'
        || !text.startsWith("/", slash)
        || ORGANS.indexOf(text.charAt(start)) < 0) {
      return false;
    }
    if (Letters.digitsEnd(text, from, slash) == slash) {
      int length = slash - from;
      int number = length <= YEAR_LENGTH ? Integer.parseInt(text, from, slash, 10) : 0;
      return text.charAt(start) == ASSEMBLY
          ? length == SESSION_LENGTH && number >= FIRST_SESSION
          : length == YEAR_LENGTH && DocumentNumber.isYear(number);
    }
    int point = Letters.capitalsEnd(text, from, slash);
    String word = text.substring(from, point);
    return point == slash
        ? ADOPTED.contains(word)
        : BODIES.contains(word)
            && text.charAt(point) == '.'
            && Letters.digitsEnd(text, point + 1, slash) == slash;
  }

  /**
   * <u>{@code N.6}</u>{@code /2001/14}: a letter and a number alone are left of the code of a body
   * below an organ, and begin no symbol.
   */
  static boolean isCutCode(String text, int start, int end) {
    int digits = start + 2;
    return digits < end
        && text.charAt(start + 1) == '.'
        && !isBehindOrgan(text, start, end)
        && Letters.digitsEnd(text, digits, end) == end;
  }

  /**
   * {@code GC(45)}<u>{@code RES}</u>{@code /16}: where the word for a resolution or decision begins
   * that stands behind a session in brackets, its slash lost, a blank or line between; or -1.
   */
  static int wordBehind(String text, int session, int end) {
    int at = Blanks.skip(text, session, Math.min(end, session + MOST_BLANKS));
    return text.charAt(session - 1) == ')'
            && text.startsWith("/", at + WORD_LENGTH)
            && Symbols.kindAt(text, at, end) != Kind.DOCUMENT
        ? at
        : -1;
  }

  /** A symbol as printed, with the slash for that full stop, or the one that is lost. */
  static String slashed(String printed) {
    int slash = printed.indexOf('/');
    if (slash > 0 && isBehindOrgan(printed, 0, slash)) {
      return printed.charAt(0) + "/" + printed.substring(2);
    }
    int session = printed.indexOf(')') + 1;
    int word = session > 0 ? wordBehind(printed, session, printed.length()) : -1;
    return word < 0 ? printed : printed.substring(0, session) + "/" + printed.substring(word);
  }
}
