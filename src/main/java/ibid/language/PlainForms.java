package ibid.language;

import java.util.List;

/**
 * What scripts print instead of the characters that numbers, symbols and the words of the lexicon
 * are made of: {@code ٢} for 2, {@code （} for a bracket, {@code 決} for {@code 决}, {@code 二一七} for
 * 217.
 */
final class PlainForms {
  private final CharTable characters;
  private final CharTable variants;

  /** Variants of the characters of heads: a text that has none has no others either. */
  private final String tellingVariants;

  private final WrittenNumbers numbers;

  private PlainForms(List<Term> terms, WrittenNumbers numbers) {
    this.numbers = numbers;
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
    return numbers.inDigits(plain);
  }

  private boolean hasVariants(String text) {
    return tellingVariants.chars().anyMatch(variant -> text.indexOf(variant) >= 0);
  }
}
