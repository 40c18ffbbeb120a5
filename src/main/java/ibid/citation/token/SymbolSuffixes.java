package ibid.citation.token;

import static java.util.stream.Collectors.joining;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Symbols;

/** What is added to a symbol, in it or alone behind it: {@code A/63/332 and Add.1}. */
final class SymbolSuffixes {
  private static final int LONGEST = 120;

  private static final String INITIALS =
      Symbols.MODIFIERS.stream().map(word -> word.substring(0, 1)).collect(joining());

  private SymbolSuffixes() {}

  /** Whether {@code Add.}, {@code Corr.} or the like and a number stand at a position. */
  static boolean isModifier(String text, int at, int end) {
    if (at >= end || INITIALS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int stop = Letters.lettersEnd(text, at, Math.min(end, at + 8));
    if (stop >= end || text.charAt(stop) != '.' || !isWord(text.substring(at, stop))) {
      return false;
    }
    int digit = Blanks.skip(text, stop + 1, end);
    return digit - stop <= 2
        && digit < end
        && Letters.isDigit(text.charAt(digit))
        && !isOfReview(text, at);
  }

  /** {@code 83 Colum. L.} <u>{@code Rev. 1522}</u>: a page of a law review, by its initial. */
  private static boolean isOfReview(String text, int at) {
    int stop = Blanks.skipBack(text, at, Math.max(0, at - 2)) - 1;
    return stop > 1
        && stop < at - 1
        && text.charAt(stop) == '.'
        && Letters.isCapital(text.charAt(stop - 1))
        && !Letters.isWordPart(text.charAt(stop - 2))
        && text.charAt(stop - 2) != '/';
  }

  /** {@code 42}<u>{@code /Rev.1}</u>: whether a slash stands there, and what is added. */
  static boolean isAddedBehind(String text, int slash, int end) {
    return slash < end && text.charAt(slash) == '/' && isModifier(text, slash + 1, end);
  }

  /** {@code Add}, or {@code Adds} of several. */
  static boolean isWord(String word) {
    return Symbols.isModifier(word)
        || (word.endsWith("s") && Symbols.isModifier(word.substring(0, word.length() - 1)));
  }

  /** The end of {@code Add.1/Corr.2} that begins at a position. */
  static int modifierEnd(String text, int start, int limit) {
    int end = Math.min(limit, start + LONGEST);
    int at = SymbolComponents.componentEnd(text, start, end);
    while (at + 1 < end && text.charAt(at) == '/' && isModifier(text, at + 1, end)) {
      at = SymbolComponents.componentEnd(text, at + 1, end);
    }
    return at;
  }

  /**
   * The symbol that a suffix makes of the symbol before it: {@code A/63/332} and {@code Add.1} make
   * {@code A/63/332/Add.1}; {@code E/3060/Add.1} and {@code Add.1/Corr.1} make {@code
   * E/3060/Add.1/Corr.1}.
   */
  static String withModifier(String base, String printed) {
    String modifier = Symbols.canonical(printed);
    String word = modifier.substring(0, modifier.indexOf('.') + 1);
    int same = base.indexOf("/" + word);
    return (same < 0 ? base : base.substring(0, same)) + "/" + modifier;
  }

  /** The symbol without what is added to it: {@code A/C.3/62/L.13} of its {@code Rev.1/Add.1}. */
  static String unmodified(String symbol) {
    int end = symbol.length();
    int slash = symbol.lastIndexOf('/');
    while (slash > 0 && isModifier(symbol, slash + 1, end)) {
      end = slash;
      slash = symbol.lastIndexOf('/', end - 1);
    }
    return symbol.substring(0, end);
  }
}
