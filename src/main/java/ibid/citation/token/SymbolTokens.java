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
 * Makes tokens of document symbols, and of what stands behind one and belongs to it: the {@code
 * Add.1 and 2} of {@code A/63/332 and Add.1 and 2}, the 16 of {@code SR.9–16}, the B of {@code
 * A/RES/61/240 A and B}.
 */
final class SymbolTokens {
  private final String text;
  private final Lexicon lexicon;
  private final SymbolScanner symbols;
  private final AgencySymbol agencies;
  private final SymbolLetters letters;
  private final SpacedSymbols spaced;
  private final SymbolSeries series;
  private final SymbolSections sections;
  private final DayBehind days;
  private final SmallSymbol small;
  private final List<Token> tokens;

  /** "incorporating", or "together with its". */
  private static final int LONGEST_JOINT = 20;

  /** The same, and the words for what is added. */
  private static final int LONGEST_WORDED = 40;

  private static final String JOINTS = "()[]+&,*";

  /** The symbol that suffixes in a list belong to: the last one printed whole. */
  private String base = "";

  /** Where that symbol ends, with what follows it of its own. */
  private int baseEnd;

  /** Whether it is a number alone in a list of documents: the 14 of {@code 12, 14 and Add.1}. */
  private boolean listed;

  /**
   * @param tokens takes the tokens, and has those before
   */
  SymbolTokens(String text, Lexicon lexicon, SymbolScanner symbols, List<Token> tokens) {
    this.text = text;
    this.lexicon = lexicon;
    this.symbols = symbols;
    this.tokens = tokens;
    agencies = new AgencySymbol(text, lexicon, symbols);
    letters = new SymbolLetters(text, new LetterScanner(text, lexicon), tokens);
    spaced = new SpacedSymbols(text, symbols, letters, tokens);
    series = new SymbolSeries(text, lexicon);
    sections = new SymbolSections(text, lexicon, tokens);
    days = new DayBehind(text, lexicon);
    small = new SmallSymbol(text, lexicon, symbols);
  }

  /** Reads a symbol that begins with capitals; the position after it, or 0. */
  int at(int start, int end) {
    int sibling = sibling(start, end);
    if (sibling > 0) {
      return sibling;
    }
    int apart = spaced.add(start, end);
    if (apart > 0) {
      return apart;
    }
    int rest = SymbolBlanks.restOfSeries(text, start, end, symbols);
    if (rest > start) {
      int whole = symbols.end(text, rest, end, true);
      return whole > 0 ? symbol(start, whole, end) : 0;
    }
    boolean announced =
        DocumentNoun.standsBefore(text, lexicon, last(), start) || isNamedBehind(start, end);
    int scanned = GluedWord.before(lexicon, text, symbols.end(text, start, end, announced));
    int symbolEnd = scanned > 0 ? days.cut(scanned, end) : 0;
    int whole = symbolEnd > 0 ? symbolEnd : agencies.end(start, end);
    return whole > 0 && !SymbolBlanks.isTail(text, start, end, symbols)
        ? symbol(start, whole, end)
        : 0;
  }

  /**
   * Reads the L.4 of {@code A/C.5/60/L.3, L.4 and L.5}, {@code A/C.5/60/L.3/Rev.1 and L.4}; the
   * position after it, or 0.
   */
  private int sibling(int start, int end) {
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

  /** {@code document s/4098}: reads a symbol whose letter is small; the position after it, or 0. */
  int small(int start, int end) {
    int symbolEnd = SmallSymbol.mayBegin(text, start, end) ? small.end(last(), start, end) : 0;
    return symbolEnd > 0 ? symbol(start, symbolEnd, end) : 0;
  }

  /** {@code Assembly/AU/Dec.695(XXXI)}: a word may begin the symbol of a resolution or decision. */
  int ofWord(int start, int end) {
    int at = start + 2;
    while (at < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
      at++;
    }
    int symbolEnd =
        at < end && text.charAt(at) == '/' ? symbols.deliberationEnd(text, start, end) : 0;
    return symbolEnd > 0 ? symbol(start, symbolEnd, end) : 0;
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
    if (base.isEmpty() && !slash && Symbols.isInCapitals(printed)) {
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

  /** {@code EB136/8号文件}: where heads stand last, so does the word for a document. */
  private boolean isNamedBehind(int start, int end) {
    int stop = lexicon.isHeadLast() ? symbols.end(text, start, end, true) : 0;
    return stop > 0 && DocumentNoun.standsBehind(text, lexicon, stop, end);
  }

  /** {@code document} <u>{@code 41 C/23}</u>: a symbol that its session begins; or 0. */
  int ofOrgan(int start, int end) {
    int symbolEnd = agencies.ofOrgan(last(), start, end);
    if (symbolEnd == 0) {
      return 0;
    }
    String symbol = Symbols.canonical(text.substring(start, symbolEnd));
    tokens.add(new Token.Sym(symbol, start, symbolEnd));
    return range(symbol, symbolEnd, end);
  }

  private int symbol(int start, int symbolEnd, int end) {
    int whole = SymbolNumbers.rangeSuffixEnd(text, symbolEnd, end);
    String symbol = Symbols.canonical(printed(start, whole));
    base = symbol;
    baseEnd = whole;
    listed = false;
    int letter = letters.add(symbol, start, whole, end);
    if (letter > 0) {
      return letter;
    }
    int dash = whole == symbolEnd ? SymbolNumbers.rangeDash(symbol) : -1;
    if (dash > 0) {
      int printed = SymbolNumbers.lastDash(text, start, whole);
      int second = Blanks.skip(text, printed + 1, whole);
      base = symbol.substring(0, dash);
      tokens.add(new Token.Sym(base, start, printed));
      tokens.add(new Token.Sym(SymbolNumbers.upTo(symbol, base), second, whole));
      return whole;
    }
    if (symbol.endsWith(")")) {
      sections.add(symbol, start, whole);
      return sections(whole, end);
    }
    tokens.add(new Token.Sym(symbol, start, whole));
    return whole > symbolEnd ? whole : range(symbol, symbolEnd, end);
  }

  /** What is printed, with the points and the slash that are lost. */
  private String printed(int start, int end) {
    return SymbolStop.slashed(SymbolWords.pointed(text.substring(start, end)));
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
  private int range(String symbol, int from, int end) {
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
