package ibid.language;

import java.util.List;
import java.util.Set;

/**
 * What scripts print instead of the characters that numbers, symbols and the words of the lexicon
 * are made of: {@code ٢} for 2, {@code （} for a bracket, {@code 決} for {@code 决}, {@code 二一七} for
 * 217; and what scanning makes of some. And blanks for the brackets around the mark of a note,
 * before symbols, and for what marks the lines of a text that a letter quotes.
 */
final class PlainForms {
  private final CharTable characters;
  private final CharTable variants;

  /** Variants of the characters of heads: a text that has none has no others either. */
  private final String tellingVariants;

  private final WrittenNumbers numbers;
  private final Set<WordOrder> order;

  private PlainForms(List<Term> terms, WrittenNumbers numbers) {
    this.numbers = numbers;
    order = WordOrder.of(terms);
    characters = CharTable.of(terms, Category.PLAIN);
    variants = CharTable.of(terms, Category.VARIANT);
    StringBuilder heads = new StringBuilder();
    terms.stream().filter(term -> term.is(Category.HEAD)).forEach(h -> heads.append(h.phrase()));
    tellingVariants = variants.printed(heads.toString());
  }

  static PlainForms of(List<Term> terms, WrittenNumbers numbers) {
    return new PlainForms(terms, numbers);
  }

  /** The text, of the same length, with plain forms for printed ones. */
  String of(String text) {
    String plain = characters.plain(hasVariants(text) ? variants.plain(text) : text);
    String digits = ScannedNumbers.mend(numbers.inDigits(plain));
    String parted = Quoting.blanked(withSymbolsApart(digits));
    return order.contains(WordOrder.BRACKETED_MARKS) ? withBareMarks(parted) : parted;
  }

  /**
   * {@code القرا A/RES/60/1} for {@code القرارA/RES/60/1}, {@code documen A/63/332}: a symbol does
   * not begin in the middle of a word, so the last letter of one that is printed before it gives
   * way to a blank. A letter alone is an "and" that is joined to it.
   */
  private static String withSymbolsApart(String text) {
    StringBuilder mended = null;
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
      int start = slash;
      while (start > 0 && isInSymbol(text.charAt(start - 1))) {
        start--;
      }
      boolean glued =
          start > 1
              && Letters.isCapital(text.charAt(start))
              && isOfWord(text.charAt(start - 1))
              && isOfWord(text.charAt(start - 2))
              && text.lastIndexOf('-', slash) < start
              && isAfterBlank(text, start);
      if (glued) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(start - 1, ' ');
      }
    }
    return mended == null ? text : mended.toString();
  }

  /** Not {@code www.example.org/listA/63/332}. */
  private static boolean isAfterBlank(String text, int symbol) {
    int word = symbol;
    while (word > 0 && isOfWord(text.charAt(word - 1))) {
      word--;
    }
    return word == 0 || "/.@".indexOf(text.charAt(word - 1)) < 0;
  }

  private static boolean isInSymbol(char c) {
    return Letters.isCapital(c) || Letters.isDigit(c) || ".-()".indexOf(c) >= 0;
  }

  private static boolean isOfWord(char c) {
    return Letters.isLetter(c) && !Character.isUpperCase(c) && !Letters.isIdeograph(c);
  }

  /** {@code 73/296 ²³ } for {@code 73/296(²³)}. */
  private static String withBareMarks(String text) {
    StringBuilder mended = null;
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int end = open + 1;
      while (end < text.length() && Letters.superscript(text.charAt(end)) >= 0) {
        end++;
      }
      if (end > open + 1 && end < text.length() && text.charAt(end) == ')') {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(open, ' ');
        mended.setCharAt(end, ' ');
      }
    }
    return mended == null ? text : mended.toString();
  }

  private boolean hasVariants(String text) {
    return tellingVariants.chars().anyMatch(variant -> text.indexOf(variant) >= 0);
  }
}
