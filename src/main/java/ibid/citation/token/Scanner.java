package ibid.citation.token;

import ibid.document.Span;
import ibid.language.Anchors;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Outline;
import ibid.language.Sieve;
import ibid.symbol.DocumentAddress;
import ibid.symbol.Notation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes over a text once and picks out what citations are made of: words of the lexicon, numbers,
 * symbols, dates. It looks only at the beginnings of words and numbers; the rest it passes over.
 */
public final class Scanner {
  private final String text;
  private final char[] chars;
  private final Sieve sieve;
  private final int[] anchors;
  private int anchor;
  private final Lexicon lexicon;
  private final boolean headLast;
  private final List<Token> tokens = new ArrayList<>();

  private final NumberScanner numbers;
  private final SymbolTokens symbols;
  private final SuffixTokens suffixes;
  private final DigitTokens digits;
  private final UnknownCodes unknown;

  public Scanner(
      Outline printed,
      Lexicon lexicon,
      SymbolScanner symbols,
      CodeLetters codes,
      Thousands thousands) {
    text = Lookalikes.mend(printed.text(), lexicon, symbols);
    Outline outline = printed.mended(text);
    chars = outline.chars();
    sieve = lexicon.citingSieve();
    anchors = Anchors.of(outline, sieve);
    this.lexicon = lexicon;
    headLast = lexicon.isHeadLast();
    numbers = new NumberScanner(text, lexicon, codes, thousands, tokens);
    suffixes = new SuffixTokens(text, lexicon, tokens);
    this.symbols = new SymbolTokens(text, lexicon, symbols, suffixes, tokens);
    unknown = new UnknownCodes(text, lexicon, tokens);
    digits = new DigitTokens(text, lexicon, numbers, this.symbols, suffixes, unknown, tokens);
  }

  /** The tokens of a paragraph, in order. */
  public List<Token> scan(List<Span> parts) {
    tokens.clear();
    for (Span part : parts) {
      scan(part.start(), part.end());
    }
    return List.copyOf(tokens);
  }

  private void scan(int start, int end) {
    int at = start;
    seek(start);
    while (at < end) {
      char c = chars[at];
      if (Letters.isIdeograph(c)) {
        at = ideograph(at, end);
      } else if (Letters.isLetter(c)) {
        at = word(at, c, end);
      } else if (Letters.isDigit(c)) {
        at = digits.at(at, end);
      } else if (c == Letters.TITLE_OPENING || c == Letters.PILCROW) {
        int after = term(at, end);
        at = after > 0 ? after : at + 1;
      } else {
        at = nextAnchor(at);
      }
    }
  }

  /** Goes back when a paragraph stands before the end of the last one, as footnotes do. */
  private void seek(int start) {
    if (anchor > 0 && anchors[anchor - 1] >= start) {
      int found = Arrays.binarySearch(anchors, 0, anchor, start);
      anchor = found >= 0 ? found : -found - 1;
    }
  }

  private int nextAnchor(int from) {
    while (anchors[anchor] < from) {
      anchor++;
    }
    return anchors[anchor];
  }

  /** Each Chinese character may begin a word. */
  private int ideograph(int start, int end) {
    int at = start;
    while (at + 1 < end && !sieve.opensIdeograph(chars, at) && Letters.isIdeograph(chars[at + 1])) {
      at++;
    }
    int after = term(at, end);
    return after > 0 ? after : at + 1;
  }

  private int word(int start, char c, int end) {
    if (Letters.isCapital(c)) {
      int after = symbolOrNumber(start, end);
      if (after > 0) {
        return after;
      }
    }
    if (!lexicon.mayCite(chars, start)) {
      return pastWord(start + 1, end);
    }
    Match word = beforeSymbol(lexicon.citing(text, start, end), end);
    int after = word == null || isLongerBehind(word, end) ? 0 : term(word, end);
    if (after == 0) {
      for (int prefix = lexicon.prefix(text, start); prefix > 0 && after == 0; prefix--) {
        after = joined(start + prefix, end);
      }
    }
    return after > 0 ? after : glued(start, end);
  }

  /** Past a head with the word for a number glued to it, or that word before digits, or a word. */
  private int glued(int start, int end) {
    int past = pastWord(start + 1, end);
    if (past >= end || !Letters.isDigit(chars[past])) {
      return past;
    }
    Match head = GluedNumber.head(lexicon, text, start, end);
    if (head != null) {
      return term(head, end);
    }
    int number = GluedNumber.end(lexicon, text, start, end);
    return number > 0 ? number : past;
  }

  /** Where the next token may begin: at once behind a word in letters, {@code WHO成员}, too. */
  private int pastWord(int from, int end) {
    int at = from;
    if (headLast) {
      while (at < end && Letters.isWordPart(chars[at]) && !Letters.isIdeograph(chars[at])) {
        at++;
      }
    }
    return at < end && headLast && Letters.isIdeograph(chars[at]) ? at : nextAnchor(from);
  }

  /**
   * {@code resolución} <u>{@code AG/RES. 2514}</u>: without the letters that begin a symbol; before
   * a number, <u>{@code résolution AG/}</u>{@code 2758 (XXVI)}, with the slash.
   */
  private Match beforeSymbol(Match word, int end) {
    if (word == null
        || !word.term().is(Category.HEAD)
        || word.end() >= end
        || text.charAt(word.end()) != '/') {
      return word;
    }
    int last = word.end();
    while (last > word.start() && text.charAt(last) != ' ') {
      last--;
    }
    Match shorter = last > word.start() ? lexicon.citing(text, word.start(), last) : null;
    if (shorter == null) {
      return word;
    }
    int number = word.end() + 1;
    return number < end && Letters.isDigit(text.charAt(number))
        ? new Match(word.term(), word.start(), number)
        : shorter;
  }

  /** {@code للجنة المخدرات}, in which the Arabic for "to the Commission" is no word. */
  private boolean isLongerBehind(Match word, int end) {
    int prefix = lexicon.prefix(text, word.start());
    Match behind = prefix == 0 ? null : lexicon.citing(text, word.start() + prefix, end);
    return behind != null && behind.end() > word.end();
  }

  /** A word of the lexicon; the position after it, or 0. */
  private int term(int start, int end) {
    Match match = lexicon.citing(text, start, end);
    return match == null ? 0 : term(match, end);
  }

  private int term(Match match, int end) {
    if (match.term().is(Category.SPECIAL)) {
      int dash = Blanks.skip(text, match.end(), end);
      return numbers.special(match.term().value(), match.start(), dash, end);
    }
    if (match.term().is(Category.CODE)) {
      return numbers.code(match.term().value(), match.start(), match.end(), end);
    }
    if (!match.term().is(Category.PART) || !isOtherNumber(match, end)) {
      tokens.add(new Token.Word(match.term(), match.start(), match.end()));
    }
    return match.end();
  }

  /** {@code الملحق} <u>{@code رقم}</u> {@code 49}, "Supplement No.", and not "appendix". */
  private boolean isOtherNumber(Match part, int end) {
    Match longer = lexicon.around(Category.OTHER_NUMBER, text, part.start(), end);
    return longer != null && longer.end() > part.end();
  }

  /**
   * What stands behind an "and" that is joined to it: {@code وA/HRC/46/37}; 0 when nothing does.
   */
  private int joined(int start, int end) {
    if (start >= end) {
      return 0;
    }
    char c = chars[start];
    if (Letters.isDigit(c)) {
      return digits.at(start, end);
    }
    return Letters.isCapital(c) ? symbolOrNumber(start, end) : term(start, end);
  }

  private int symbolOrNumber(int start, int end) {
    char second = start + 1 < end ? chars[start + 1] : ' ';
    boolean small = second >= 'a' && second <= 'z';
    if (SymbolSuffixes.isModifier(text, start, end)) {
      return suffixes.modifier(start, end);
    }
    if (isInside(start)) {
      return 0;
    }
    int letter = small ? 0 : numbers.letterBehindDate(start, end);
    if (letter > 0) {
      return letter;
    }
    int number = small ? 0 : numbers.capitals(start, end);
    if (number > 0) {
      return number;
    }
    int symbol = small ? symbols.ofWord(start, end) : symbols.at(start, end);
    int code = symbol > 0 ? symbol : codeInTwoScripts(start, end);
    return code > 0 ? code : unknown.at(start, end);
  }

  /** {@code WHА66.10} with a letter of another script, which the table has; or 0. */
  private int codeInTwoScripts(int start, int end) {
    Match match = lexicon.hasLookalikes() ? lexicon.citing(Category.CODE, text, start, end) : null;
    return match == null ? 0 : term(match, end);
  }

  /**
   * Whether a letter belongs to what stands before it, and no symbol ends before its slash, nor
   * before the full stop that another symbol is glued to, {@code S/3309.} <u>{@code S/3310}</u>, or
   * the point of the word for a document, {@code Doc.}<u>{@code A/56/10}</u>, nor the address of
   * documents, {@code https://undocs.org/}<u>{@code A/RES/64/293}</u>.
   */
  private boolean isInside(int start) {
    char before = start > 0 ? chars[start - 1] : ' ';
    boolean glued = before == '.' && SymbolJoint.isOfOrgan(text, start, text.length());
    if (before == '.' && DocumentNoun.isGlued(text, lexicon, start)) {
      return false;
    }
    if (before != '/' && !glued) {
      return before == '.' || isMidWord(start);
    }
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    boolean behindSymbol =
        last instanceof Token.Sym && Blanks.skip(text, last.end(), start) >= start - 1;
    return !behindSymbol && !DocumentAddress.endsAt(text, start);
  }

  /** {@code documentsEC-M-33/DEC.1}, whose blank is lost, does not begin at its M. */
  private boolean isMidWord(int start) {
    return start > 1 && Notation.isDash(chars[start - 1]) && Letters.isCapital(chars[start - 2]);
  }
}
