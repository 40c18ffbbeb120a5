package ibid.citation.token;

import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Stretch;
import ibid.symbol.Symbols;
import java.util.List;

/**
 * The sections of a budget, each in brackets of its own behind the first: {@code A/68/6
 * (Introduction), (Sects. 1–3), (Sect. 4) and Corr.1}.
 */
final class SymbolSections {
  private static final int LONGEST_GAP = 8;
  private static final int LONGEST_WORD = 16;
  private static final String SECTIONS = "Sects.";
  private static final String SECTION = "(Sect.";

  private final String text;
  private final Lexicon lexicon;
  private final List<Token> tokens;

  /**
   * @param tokens takes the tokens
   */
  SymbolSections(String text, Lexicon lexicon, List<Token> tokens) {
    this.text = text;
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** Adds a symbol, or one for each of the sections that it prints: {@code A/68/6 (Sects. 1–3)}. */
  void add(String symbol, int start, int end) {
    int sections = text.substring(start, end).indexOf(SECTIONS);
    int close = sections < 0 ? end : Stretch.indexOf(text, ')', start + sections, end);
    if (sections < 0 || close + 1 < end) {
      tokens.add(new Token.Sym(symbol, start, end));
      return;
    }
    String document = symbol.substring(0, symbol.lastIndexOf('('));
    int from = text.charAt(start) == '(' ? start + 1 : start;
    int before = tokens.size();
    for (int at = start + sections + SECTIONS.length(); at < close; ) {
      int label = at;
      while (at < close && Letters.isWordPart(text.charAt(at))) {
        at++;
      }
      if (at > label && Letters.isDigit(text.charAt(label))) {
        String section = SECTION + text.substring(label, at) + ")";
        tokens.add(new Token.Sym(document + section, from < label ? from : label, at));
        from = end;
      }
      at = Math.max(at, label + 1);
    }
    if (tokens.size() == before) {
      tokens.add(new Token.Sym(symbol, start, end));
    }
  }

  /**
   * Adds the sections that follow a symbol in brackets of their own; the position after them, or
   * the same.
   *
   * @param symbol ends with such brackets, or with what is added to them
   */
  int follow(String symbol, int from, int end) {
    int bracket = symbol.indexOf('(');
    int after = from;
    while (bracket > 0) {
      int open = Stretch.indexOf(text, '(', after, Math.min(end, after + LONGEST_GAP));
      boolean next =
          open >= 0
              && Gap.isList(text, lexicon, after, open)
              && SymbolNote.isNote(text.substring(open + 1, Math.min(end, open + LONGEST_WORD)));
      int close = next ? SymbolNote.end(text, open, end, true, false) : open;
      if (close <= open) {
        return after;
      }
      boolean added =
          close < end
              && text.charAt(close) == '/'
              && SymbolSuffixes.isModifier(text, close + 1, end);
      after = added ? SymbolSuffixes.modifierEnd(text, close + 1, end) : close;
      add(
          Symbols.canonical(symbol.substring(0, bracket) + text.substring(open, after)),
          open,
          after);
    }
    return after;
  }
}
