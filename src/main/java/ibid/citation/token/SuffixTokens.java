package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.List;

/**
 * Makes tokens of what stands behind a symbol and belongs to it: the {@code Add.1 and 2} of {@code
 * A/63/332 and Add.1 and 2}, the 16 of {@code SR.9–16}, the L.4 of {@code A/C.5/60/L.3 and L.4}.
 */
final class SuffixTokens {
  /** "incorporating", or "together with its". */
  private static final int LONGEST_JOINT = 20;

  /** The same, and the words for what is added. */
  private static final int LONGEST_WORDED = 40;

  private static final String JOINTS = "()[]+&,*";

  private final String text;
  private final Lexicon lexicon;
  private final SymbolSeries series;
  private final SymbolSections sections;
  private final DayBehind days;
  private final List<Token> tokens;

  /** The symbol that suffixes in a list belong to: the last one printed whole. */
  private String base = "";

  /** Where that symbol ends, with what follows it of its own. */
  private int baseEnd;

  /** Whether it is a number alone in a list of documents: the 14 of {@code 12, 14 and Add.1}. */
  private boolean listed;

  /**
   * @param tokens takes the tokens, and has those before
   */
  SuffixTokens(String text, Lexicon lexicon, List<Token> tokens) {
    this.text = text;
    this.lexicon = lexicon;
    this.tokens = tokens;
    series = new SymbolSeries(text, lexicon);
    sections = new SymbolSections(text, lexicon, tokens);
    days = new DayBehind(text, lexicon);
  }

  /** A symbol is printed whole that ends at a position. */
  void begin(String symbol, int end) {
    base = symbol;
    baseEnd = end;
    listed = false;
  }

  /**
   * Reads the L.4 of {@code A/C.5/60/L.3, L.4 and L.5}, {@code A/C.5/60/L.3/Rev.1 and L.4}; the
   * position after it, or 0.
   */
  int sibling(int start, int end) {
    if (!(last() instanceof Token.Sym symbol)) {
      return 0;
    }
    String whole = SymbolSuffixes.unmodified(symbol.symbol());
    int word = SymbolWords.same(whole, text, start);
    whole =
        word > 0
            ? whole
            : SymbolWords.with(SymbolSeries.numbered(symbol.symbol()), text, start, end);
    int digits = start + (word > 0 ? word : SymbolWords.same(whole, text, start));
    boolean same =
        digits > start
            && digits < end
            && Letters.isDigit(text.charAt(digits))
            && Gap.isList(text, lexicon, pastBracket(symbol), start);
    if (!same) {
      return 0;
    }
    int after = added(member(whole, start, digits, end), end);
    base = ((Token.Sym) last()).symbol();
    baseEnd = after;
    return after;
  }

  /** Past the bracket around a symbol alone, {@code (A/AC.96/CRP.3)}, which may be mirrored. */
  private int pastBracket(Token.Sym symbol) {
    int close = symbol.end();
    boolean bracketed =
        symbol.start() > 0
            && close < text.length()
            && isBracket(symbol.start() - 1, '(')
            && isBracket(close, ')');
    return bracketed ? close + 1 : close;
  }

  private boolean isBracket(int at, char wanted) {
    char c = text.charAt(at);
    return c == wanted || (lexicon.isRightToLeft() && (c == '(' || c == ')'));
  }

  /** Past what is added to the symbol that ends there: {@code L.4}<u>{@code /Rev.1}</u>. */
  private int added(int after, int end) {
    if (!SymbolSuffixes.isAddedBehind(text, after, end)) {
      return after;
    }
    int stop = SymbolSuffixes.modifierEnd(text, after + 1, end);
    Token.Sym bare = (Token.Sym) tokens.remove(tokens.size() - 1);
    String symbol = bare.symbol() + "/" + Symbols.canonical(text.substring(after + 1, stop));
    tokens.add(new Token.Sym(symbol, bare.start(), stop));
    return stop;
  }

  /** {@code Add.1} after a symbol; without one it stands for itself. */
  int modifier(int start, int end) {
    int stop = GluedWord.before(lexicon, text, SymbolSuffixes.modifierEnd(text, start, end));
    if (days.cut(stop, end) < stop) {
      return 0;
    }
    boolean slash = start > 0 && text.charAt(start - 1) == '/';
    int volume = slash ? SymbolVolume.start(text, lexicon, base, baseEnd, start - 1) : start;
    if (volume < start) {
      tokens.add(
          new Token.Sym(SymbolVolume.symbol(base, text.substring(volume, stop)), volume, stop));
      return stop;
    }
    String printed = text.substring(start, stop);
    Token last = last();
    boolean joined =
        last instanceof Token.Sym
            ? joinsModifier(last.end(), start)
            : last != null
                && last.is(Category.PART)
                && baseEnd <= last.start()
                && joinsModifier(baseEnd, start);
    base = joined || (last == null && goesOn(start)) ? base : "";
    boolean capitals = !slash && Symbols.isInCapitals(printed);
    if (base.isEmpty() && (capitals || SuffixOfNumber.isAt(text, lexicon, start))) {
      return 0;
    }
    baseEnd = stop;
    String symbol =
        base.isEmpty() ? Symbols.canonical(printed) : SymbolSuffixes.withModifier(base, printed);
    tokens.add(new Token.Sym(symbol, start, stop));
    int after = range(symbol, stop, end);
    return after == stop && base.endsWith(")") ? sections(stop, end) : after;
  }

  /**
   * Whether a suffix can be of the symbol before it: few small words at most, signs and brackets
   * stand between, {@code A/60/35 (incorporating Corr.1)}, {@code A/CN.4/113 + Corr.1}, {@code
   * E/CN.4/1993/35 (annex) and Corr.1}.
   */
  private boolean joinsModifier(int from, int start) {
    if (Gap.isList(text, lexicon, from, start)) {
      return true;
    }
    boolean joins = start - from <= LONGEST_JOINT;
    for (int at = from; joins && at < start; at++) {
      char c = text.charAt(at);
      joins = Notation.isSpace(c) || JOINTS.indexOf(c) >= 0 || Character.isLowerCase(c);
    }
    return joins;
  }

  /** Whether a list goes on over a blank line with what is added to its last symbol. */
  private boolean goesOn(int start) {
    return !base.isEmpty() && baseEnd <= start && Gap.isList(text, lexicon, baseEnd, start);
  }

  /** Reads the 2 of {@code Add.1 and 2}, behind a symbol; the position after it, or 0. */
  int suffix(Token.Sym symbol, int start, int end) {
    int worded = start - symbol.end() <= LONGEST_WORDED ? worded(symbol, start, end) : 0;
    if (worded > 0) {
      return worded;
    }
    boolean suffix = series.goesOn(symbol, start, end);
    boolean enumerated = (listed || !suffix) && series.isEnumerated(symbol, start, end);
    listed |= enumerated;
    String of = symbol.symbol();
    of = enumerated ? SymbolSeries.numbered(of) : SymbolSeries.withoutNote(of);
    of = suffix && !enumerated ? unadded(symbol, of) : of;
    return suffix || enumerated ? based(added(member(of, start, start, end), end)) : 0;
  }

  /** Reads the 1 of {@code A/60/35 and addenda 1 to 6}; the position after it and 6, or 0. */
  private int worded(Token.Sym symbol, int start, int end) {
    AddedWord word = AddedWord.before(text, lexicon, symbol.end(), start, end);
    if (word == null || !joinsModifier(symbol.end(), word.start()) || days.begins(start, end)) {
      return 0;
    }
    int stop = Letters.digitsEnd(text, start, end);
    String to = base.isEmpty() ? symbol.symbol() : base;
    String added =
        SymbolSuffixes.withModifier(to, word.value() + "." + text.substring(start, stop));
    int from = text.charAt(start - 1) == '.' ? word.start() : start;
    tokens.add(new Token.Sym(added, from, stop));
    baseEnd = stop;
    return range(added, stop, end);
  }

  /** {@code Add.42} of the {@code Add.42/Rev.1} that stands in a list as {@code 42/Rev.1}. */
  private String unadded(Token.Sym symbol, String whole) {
    String printed = text.substring(symbol.start(), symbol.end());
    int slash = Letters.isDigit(printed.charAt(0)) ? printed.indexOf('/') : -1;
    String added = slash < 0 ? "" : Symbols.canonical(printed.substring(slash));
    return whole.endsWith(added) ? whole.substring(0, whole.length() - added.length()) : whole;
  }

  /** Makes the last symbol the one that suffixes belong to, unless it is a suffix itself. */
  private int based(int after) {
    String symbol = ((Token.Sym) last()).symbol();
    if (symbol.equals(SymbolSuffixes.unmodified(symbol))) {
      base = symbol;
      baseEnd = after;
    }
    return after;
  }

  /** Reads a symbol that ends with brackets, and the sections behind them; the position after. */
  int bracketed(String symbol, int start, int symbolEnd, int end) {
    sections.add(symbol, start, symbolEnd);
    return sections(symbolEnd, end);
  }

  /** Reads the sections behind one in brackets, the last of which suffixes belong to. */
  private int sections(int from, int end) {
    String symbol = ((Token.Sym) last()).symbol();
    int after = sections.follow(symbol, from, end);
    base = after > from ? ((Token.Sym) last()).symbol() : base;
    baseEnd = Math.max(baseEnd, after);
    return after;
  }

  /** The other end of a range: the 16 of {@code SR.9–16}, of {@code SR.9 to 16}. */
  int range(String symbol, int from, int end) {
    if (from + 1 < end && Notation.isDash(text.charAt(from))) {
      return Letters.isDigit(text.charAt(from + 1))
          ? member(symbol, from + 1, from + 1, end)
          : from;
    }
    int word = Blanks.skip(text, from, end);
    boolean parted = word < end && (word > from || Letters.isIdeograph(text.charAt(word)));
    Match to = parted ? lexicon.glue(Category.TO, text, word, end) : null;
    if (to == null) {
      return from;
    }
    int at = Blanks.skip(text, to.end(), end);
    boolean higher =
        SymbolNumbers.isHigher(symbol, text, at, end)
            || SymbolNumbers.isUpTo(symbol, text, at, end, SymbolNumbers.widest(symbol));
    return higher && !series.isCounting(at, end) ? member(symbol, at, at, end) : from;
  }

  private int member(String symbol, int start, int digits, int end) {
    int at = Letters.digitsEnd(text, digits, end);
    String number = text.substring(digits, at);
    tokens.add(new Token.Sym(SymbolNumbers.withLastNumber(symbol, number), start, at));
    return at;
  }

  private Token last() {
    return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
  }
}
