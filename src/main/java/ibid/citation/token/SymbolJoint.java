package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Notation;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where another symbol begins behind one: the other half of a joint symbol, {@code
 * A/67/828}<u>{@code –S/2013/210}</u>, or one that is parted by no more than a slash.
 */
final class SymbolJoint {
  /** What the symbols of the principal organs begin with. */
  private static final String ORGANS = "AES";

  /** How many digits the mark of a note has. */
  private static final int LONGEST_MARK = 2;

  private final Set<String> series;

  /**
   * @param series what the symbols of the bodies begin with
   */
  SymbolJoint(Set<String> series) {
    this.series = series;
  }

  /**
   * The end of the first component of a symbol joined by a dash, or the same position; behind
   * "document" it may be of any series, {@code SC/7791-IK/365}. A dash between blanks joins only
   * those of two principal organs, {@code A/34/389} <u>{@code - S/13467}</u>, or of one and what is
   * below it, {@code E/2001/28} <u>{@code – E/CN.7/2001/12}</u>.
   *
   * @param start where the symbol begins
   * @param from where it ends so far
   */
  int end(String text, int start, int from, int end, boolean announced) {
    int dash = Blanks.skip(text, from, end);
    if (dash >= end || !Notation.isDash(text.charAt(dash))) {
      return from;
    }
    int second = Blanks.skip(text, dash + 1, end);
    boolean apart = dash > from;
    if (apart && !(text.startsWith(" ", dash - 1) && isOfOtherOrgan(text, start, second, end))) {
      return from;
    }
    int stop = Letters.capitalsEnd(text, second, end);
    if (stop == second) {
      return from;
    }
    int pointed = pointedEnd(text, second, stop, end);
    if (pointed > stop) {
      return pointed;
    }
    int session = SymbolComponents.sessionEnd(text, stop, end);
    boolean slash = text.startsWith("/", session);
    return slash && (announced || series.contains(text.substring(second, stop))) ? session : from;
  }

  /** {@code IDB.50/4-}<u>{@code PBC.38}</u>{@code /4}: past a point and a session; or the same. */
  private int pointedEnd(String text, int start, int stop, int end) {
    int session = text.startsWith(".", stop) ? Letters.digitsEnd(text, stop + 1, end) : stop;
    return session > stop
            && text.startsWith("/", session)
            && SymbolComponents.isPointed(text, start, session, series)
        ? session
        : stop;
  }

  private static boolean isOfOtherOrgan(String text, int start, int second, int end) {
    return isOfOrgan(text, start, end)
        && (isOfOrgan(text, second, end)
            ? text.charAt(start) != text.charAt(second)
            : isBelow(text, start, second, end));
  }

  private static boolean isBelow(String text, int organ, int at, int end) {
    return at + 2 < end
        && text.charAt(at) == text.charAt(organ)
        && text.charAt(at + 1) == '/'
        && Letters.isCapital(text.charAt(at + 2));
  }

  /** {@code S/13467}: whether the symbol of a principal organ begins at a position. */
  static boolean isOfOrgan(String text, int at, int end) {
    return at + 2 < end
        && ORGANS.indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) == '/'
        && Letters.isDigit(text.charAt(at + 2));
  }

  /**
   * {@code S/3309.}<u>{@code S/3310}</u>, {@code A/62/604.}<u>{@code 3A/62/605}</u>: whether
   * another symbol begins at a position behind a full stop, or the mark of a note before one.
   */
  static boolean begins(String text, int at, int end) {
    int mark = Letters.digitsEnd(text, at, Math.min(end, at + LONGEST_MARK));
    int slash = Letters.capitalsEnd(text, mark, end);
    return isOfOrgan(text, at, end)
        || (mark > at && slash > mark && slash + 1 < end && text.charAt(slash) == '/');
  }

  /**
   * {@code A/57/304/}<u>{@code S/2002/10}</u>, {@code A/57/304/} <u>{@code A/57/305}</u>: another
   * symbol behind the slash that ends one, both of principal organs or one behind a blank; {@code
   * ISBA/6/A/18} is a single one, with the session before the organ.
   *
   * @param start where the symbol begins
   */
  boolean isOther(String text, int start, int from, int end) {
    int first = Blanks.skip(text, from, end);
    int slash = Letters.lettersEnd(text, first, end);
    return text.startsWith("/", slash)
        && (first > from
            ? series.contains(text.substring(first, slash))
            : slash == first + 1 && text.charAt(start + 1) == '/' && isOfOrgan(text, first, end));
  }

  /**
   * {@code E/2001/27}<u>{@code E/CN.6/2001/14}</u>: where a symbol begins right behind the digits
   * of a component, that of an organ before a digit or a body below it, or of another series; or
   * where the component ends.
   */
  int glued(String text, int component, int stop, int end, Predicate<String> isWhole) {
    int first = Letters.digitsEnd(text, component, stop);
    if (first == component || first == stop || !text.startsWith("/", stop) || stop + 1 >= end) {
      return stop;
    }
    String known = text.substring(first, stop);
    boolean digit = Letters.isDigit(text.charAt(stop + 1));
    boolean organ = known.length() == 1;
    boolean begins =
        organ
            ? ORGANS.contains(known)
                && (digit || isWhole.test(text.substring(first, bodyEnd(text, stop + 1, end))))
            : series.contains(known)
                && (digit || Letters.isCapital(text.charAt(stop + 1)))
                && !SymbolSuffixes.isModifier(text, stop + 1, end);
    return begins ? first : stop;
  }

  private static int bodyEnd(String text, int component, int end) {
    return SymbolComponents.componentEnd(text, component, end);
  }
}
