package ibid.citation;

import ibid.citation.LetterScanner.Letter;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes over a text once and picks out what citations are made of: words of the lexicon, numbers,
 * symbols, dates. It looks only at the beginnings of words and numbers; the rest it passes over.
 */
final class Scanner {
  /** No language that joins words has letters before the Arabic ones. */
  static final char FIRST_PREFIX = '\u0600';

  private final String text;
  private final char[] chars;
  private final int[] anchors;
  private int anchor;
  private final Lexicon lexicon;
  private final SymbolScanner symbols;
  private final List<Token> tokens = new ArrayList<>();

  /** The symbol that suffixes in a list belong to: the last one printed whole. */
  private String base = "";

  private final NumberScanner numbers;
  private final LetterScanner letters;
  private final Dates dates;

  Scanner(String text, Lexicon lexicon, SymbolScanner symbols) {
    this.text = text;
    chars = new char[text.length() + 2];
    text.getChars(0, text.length(), chars, 0);
    anchors = Anchors.of(chars, lexicon.citingSieve());
    this.lexicon = lexicon;
    this.symbols = symbols;
    numbers = new NumberScanner(text, lexicon, tokens);
    letters = new LetterScanner(text, lexicon);
    dates = new Dates(lexicon);
  }

  /** The tokens of a paragraph, in order. */
  List<Token> scan(List<Span> parts) {
    tokens.clear();
    for (Span part : parts) {
      scan(part.start(), part.end());
    }
    return tokens;
  }

  private void scan(int start, int end) {
    int at = start;
    seek(start);
    while (at < end) {
      char c = chars[at];
      if (Letters.isLetter(c)) {
        at = word(at, c, end);
      } else if (Letters.isDigit(c)) {
        at = number(at, end);
      } else {
        at = nextAnchor(at);
      }
    }
  }

  /** Goes back when a paragraph stands before the end of the last one, as footnotes do. */
  private void seek(int start) {
    if (anchor > 0 && anchors[anchor - 1] >= start) {
      int found = Arrays.binarySearch(anchors, start);
      anchor = found >= 0 ? found : -found - 1;
    }
  }

  private int nextAnchor(int from) {
    while (anchors[anchor] < from) {
      anchor++;
    }
    return anchors[anchor];
  }

  private int word(int start, char c, int end) {
    if (Letters.isCapital(c)) {
      int after = symbolOrNumber(start, end);
      if (after > 0) {
        return after;
      }
    }
    int after = term(start, end);
    if (after == 0) {
      int prefix = c < FIRST_PREFIX ? 0 : lexicon.prefix(text, start);
      after = prefix == 0 ? 0 : joined(start + prefix, end);
    }
    if (after > 0) {
      return after;
    }
    return Letters.isIdeograph(c) ? start + 1 : nextAnchor(start + 1);
  }

  /** A word of the lexicon; the position after it, or 0. */
  private int term(int start, int end) {
    Match match = lexicon.citing(text, start, end);
    if (match == null) {
      return 0;
    }
    if (match.term().is(Category.SPECIAL)) {
      return numbers.special(match.term().value(), start, match.end(), end);
    }
    tokens.add(new Token.Word(match.term(), match.start(), match.end()));
    return match.end();
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
      return number(start, end);
    }
    return Letters.isCapital(c) ? symbolOrNumber(start, end) : term(start, end);
  }

  private int symbolOrNumber(int start, int end) {
    char second = start + 1 < end ? chars[start + 1] : ' ';
    boolean small = second >= 'a' && second <= 'z';
    if (small && SymbolScanner.isModifier(text, start, end)) {
      return modifier(start, end);
    }
    if (start > 0 && (chars[start - 1] == '/' || chars[start - 1] == '.')) {
      return 0;
    }
    if (small) {
      return symbolOfWord(start, end);
    }
    int number = numbers.capitals(start, end);
    if (number > 0) {
      return number;
    }
    boolean announced = isAnnounced(start) || isNamedBehind(start, end);
    int symbolEnd = symbols.end(text, start, end, announced);
    return symbolEnd > 0 ? symbol(start, symbolEnd, end) : 0;
  }

  /** {@code Assembly/AU/Dec.695(XXXI)}: a word may begin the symbol of a resolution or decision. */
  private int symbolOfWord(int start, int end) {
    int at = start + 2;
    while (at < end && chars[at] >= 'a' && chars[at] <= 'z') {
      at++;
    }
    int symbolEnd = at < end && chars[at] == '/' ? symbols.deliberationEnd(text, start, end) : 0;
    return symbolEnd > 0 ? symbol(start, symbolEnd, end) : 0;
  }

  /** Whether "document", or a word like "resolution", stands before a symbol. */
  private boolean isAnnounced(int start) {
    Token last = last();
    if (last != null && last.is(Category.HEAD)) {
      return Blanks.skip(text, last.end(), start) == start;
    }
    int end = Blanks.skipBack(text, start, 0);
    Match match = lexicon.around(text, Before.wordStart(text, end), start);
    return match != null && match.term().is(Category.DOCUMENT);
  }

  /** {@code EB136/8号文件}: where heads stand last, so does the word for a document. */
  private boolean isNamedBehind(int start, int end) {
    int stop = lexicon.isHeadLast() ? symbols.end(text, start, end, true) : 0;
    if (stop == 0) {
      return false;
    }
    Match glue = lexicon.glue(text, stop, end);
    int at = glue == null ? stop : glue.end();
    Match head = lexicon.citing(text, at, end);
    Match document = lexicon.around(text, at, end);
    return (head != null && head.term().is(Category.HEAD))
        || (document != null && document.term().is(Category.DOCUMENT));
  }

  private int symbol(int start, int symbolEnd, int end) {
    int whole = SymbolScanner.rangeSuffixEnd(text, symbolEnd, end);
    String symbol = Symbols.canonical(text.substring(start, whole));
    base = symbol;
    List<Letter> listed = letters(symbol, whole, end);
    if (!listed.isEmpty()) {
      return lettered(symbol, start, listed);
    }
    tokens.add(new Token.Sym(symbol, start, whole));
    return whole > symbolEnd ? whole : range(symbol, symbolEnd, end);
  }

  /**
   * The letters of a resolution's symbol: {@code A/RES/61/240 A and B}, {@code A/RES/79/252A-B}.
   */
  private List<Letter> letters(String symbol, int after, int end) {
    if (Symbols.kind(symbol) == Kind.DOCUMENT) {
      return List.of();
    }
    char last = symbol.charAt(symbol.length() - 1);
    if (Letters.isCapital(last)) {
      return letters.listFrom(new Letter(String.valueOf(last), after - 1, after), end);
    }
    boolean spaced = after + 1 < end && Notation.isSpace(chars[after]) && chars[after] != '\n';
    if (!Letters.isDigit(last) || !spaced) {
      return List.of();
    }
    Letter subdivided = letters.subdivided(after + 1, end);
    return subdivided == null ? letters.list(after + 1, end) : List.of(subdivided);
  }

  /** Adds the symbol with each of its letters. */
  private int lettered(String symbol, int start, List<Letter> listed) {
    boolean glued = Letters.isCapital(symbol.charAt(symbol.length() - 1));
    String number = glued ? symbol.substring(0, symbol.length() - 1) : symbol;
    int end = start;
    for (Letter letter : listed) {
      int from = end == start ? start : letter.start();
      end = letter.end();
      tokens.add(new Token.Sym(number + letter.value(), from, end));
    }
    return end;
  }

  /** The other end of a range: the 16 of {@code SR.9–16}. */
  private int range(String symbol, int from, int end) {
    int at = from + 1;
    if (at >= end || !Notation.isDash(text.charAt(from))) {
      return from;
    }
    return Letters.isDigit(text.charAt(at)) ? member(symbol, at, end) : from;
  }

  private int member(String symbol, int start, int end) {
    int at = start;
    while (at < end && Letters.isDigit(text.charAt(at))) {
      at++;
    }
    String number = text.substring(start, at);
    tokens.add(new Token.Sym(SymbolScanner.withLastNumber(symbol, number), start, at));
    return at;
  }

  /** {@code Add.1} after a symbol; without one it stands for itself. */
  private int modifier(int start, int end) {
    int stop = SymbolScanner.modifierEnd(text, start, end);
    String printed = text.substring(start, stop);
    Token last = last();
    boolean joined = last instanceof Token.Sym && Gap.isList(text, lexicon, last.end(), start);
    base = joined ? base : "";
    String symbol =
        base.isEmpty() ? Symbols.canonical(printed) : SymbolScanner.withModifier(base, printed);
    tokens.add(new Token.Sym(symbol, start, stop));
    return range(symbol, stop, end);
  }

  private Token last() {
    return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
  }

  private int number(int start, int end) {
    Token last = last();
    if (last instanceof Token.Sym symbol && continuesSuffixes(symbol, start, end)) {
      return member(symbol.symbol(), start, end);
    }
    Dates.Found date = dates.at(text, start, end);
    if (date != null) {
      tokens.add(new Token.Day(date.date(), start, date.end()));
      return date.end();
    }
    int after = numbers.digits(start, end);
    return after > 0 ? after : pastNumber(start, end);
  }

  /** The 2 of {@code Add.1 and 2}: digits alone in a list of suffixes. */
  private boolean continuesSuffixes(Token.Sym symbol, int start, int end) {
    if (start - symbol.end() > 12 || !Gap.isList(text, lexicon, symbol.end(), start)) {
      return false;
    }
    boolean suffix =
        SymbolScanner.isModifier(text, symbol.start(), symbol.end())
            || Letters.isDigit(text.charAt(symbol.start()))
            || hasModifierLast(symbol.symbol());
    int at = start;
    while (at < end && Letters.isDigit(text.charAt(at))) {
      at++;
    }
    boolean alone =
        at >= end
            || !(text.charAt(at) == '/'
                || text.charAt(at) == '('
                || Letters.isLetter(text.charAt(at)));
    int next = Blanks.skip(text, at, end);
    boolean before = next < end && Letters.isLetter(text.charAt(next)) && isMonth(next, end);
    return suffix && alone && at - start <= 2 && !before;
  }

  private static boolean hasModifierLast(String symbol) {
    int slash = symbol.lastIndexOf('/');
    return SymbolScanner.isModifier(symbol, slash + 1, symbol.length());
  }

  private boolean isMonth(int at, int end) {
    Match match = lexicon.around(text, at, end);
    return match != null && match.term().is(Category.MONTH);
  }

  private int pastNumber(int start, int end) {
    int at = start;
    while (at < end && (Letters.isDigit(text.charAt(at)) || text.charAt(at) == '/')) {
      at++;
    }
    return at;
  }
}
