package ibid.citation;

import static java.util.stream.Collectors.joining;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Notation;
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
    int stop = at;
    while (stop < end && stop < at + 8 && Letters.isLetter(text.charAt(stop))) {
      stop++;
    }
    if (stop >= end || text.charAt(stop) != '.' || !Symbols.isModifier(text.substring(at, stop))) {
      return false;
    }
    int digit = Blanks.skip(text, stop + 1, end);
    return digit - stop <= 2 && digit < end && Letters.isDigit(text.charAt(digit));
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

  /**
   * The end of {@code –28/Corrigendum}, which makes one symbol of the range {@code SR.1–28}, or the
   * same position.
   */
  static int rangeSuffixEnd(String text, int from, int end) {
    if (from >= end || !Notation.isDash(text.charAt(from))) {
      return from;
    }
    int at = from + 1;
    while (at < end && Letters.isDigit(text.charAt(at))) {
      at++;
    }
    boolean slash = at > from + 1 && at + 1 < end && text.charAt(at) == '/';
    return slash && Letters.isCapital(text.charAt(at + 1))
        ? SymbolComponents.componentEnd(text, at + 1, end)
        : from;
  }

  /** The symbol with its last number replaced: {@code A/C.6/61/SR.9} and 16. */
  static String withLastNumber(String symbol, String number) {
    int at = symbol.length();
    while (at > 0 && Letters.isDigit(symbol.charAt(at - 1))) {
      at--;
    }
    return symbol.substring(0, at) + number;
  }
}
