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
  Outline of(Outline printed) {
    String text = MarkdownLinks.blanked(printed);
    String plain = characters.plain(hasVariants(text) ? variants.plain(text) : text);
    Outline parted = MisreadWords.mend(printed.mended(numbers.inDigits(plain)));
    boolean quotes = parted.nextMark(Quoting.MARK, 0) >= 0;
    String bare = withSlashes(parted, quotes ? Quoting.blanked(parted.text()) : parted.text());
    return parted.mended(order.contains(WordOrder.BRACKETED_MARKS) ? withBareMarks(bare) : bare);
  }

  /** {@code 68/262} for {@code 68⁄262}, with the slash of fractions. */
  private static String withSlashes(Outline printed, String text) {
    StringBuilder mended = null;
    for (int at = printed.nextMark(0); at >= 0; at = printed.nextMark(at + 1)) {
      if (Letters.SLASHES.indexOf(text.charAt(at)) >= 0) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(at, '/');
      }
    }
    return mended == null ? text : mended.toString();
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
