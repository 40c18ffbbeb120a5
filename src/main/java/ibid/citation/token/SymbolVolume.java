package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Stretch;
import ibid.language.Words;
import ibid.symbol.Symbols;

/** What is added to a volume of a document: {@code A/CONF.151/26(Vol.I)/Corr.1}. */
final class SymbolVolume {
  /** {@code Vol. I and Vol. I/Corr.1, Vol. II, Vol. III and}. */
  private static final int LONGEST_NOTE = 80;

  private SymbolVolume() {}

  /**
   * Where the volume begins before a slash whose symbol has led to it, the {@code Vol. I} of {@code
   * A/CONF.151/26/Rev.1 (Vol. I and Vol. I/Corr.1)}; or the position behind the slash.
   *
   * @param base the symbol before it
   * @param baseEnd where that ends
   */
  static int start(String text, Lexicon lexicon, String base, int baseEnd, int slash) {
    int label = slash;
    while (label > 0 && Letters.isWordPart(text.charAt(label - 1))) {
      label--;
    }
    int word = Words.lastStart(text, label, 0);
    boolean named = label < slash && word < label && SymbolNote.isNote(text.substring(word, label));
    if (!named || base.isEmpty() || baseEnd >= word || word - baseEnd > LONGEST_NOTE) {
      return slash + 1;
    }
    int bracket = Blanks.skip(text, baseEnd, word);
    boolean inside =
        bracket < word
            && text.charAt(bracket) == '('
            && (Stretch.indexOf(text, ')', baseEnd, word) < 0 || base.endsWith(")"));
    boolean listed = base.endsWith(")") && Gap.isList(text, lexicon, baseEnd, word);
    return inside || listed ? word : slash + 1;
  }

  /**
   * The whole symbol of what is added.
   *
   * @param base the symbol of the document, with a volume or without
   * @param added the volume and what is added to it: {@code Vol. I/Corr.1}
   */
  static String symbol(String base, String added) {
    String document = base.endsWith(")") ? base.substring(0, base.lastIndexOf('(')) : base;
    int slash = added.indexOf('/');
    return Symbols.canonical(
        document + "(" + added.substring(0, slash) + ")" + added.substring(slash));
  }
}
