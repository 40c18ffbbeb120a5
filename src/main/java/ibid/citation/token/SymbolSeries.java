package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;

/** Tells numbers alone that go on with the series of a symbol from those that count things. */
final class SymbolSeries {
  /** A comma and "and", or what a language has for it, with blanks. */
  private static final int LONGEST_GAP = 12;

  /** How many numbers a list of one series has. */
  private static final int MOST_MEMBERS = 20;

  private final String text;
  private final Lexicon lexicon;
  private final EnumeratedSymbols brackets;

  SymbolSeries(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    brackets = new EnumeratedSymbols(text, lexicon);
  }

  /** Whether a number behind a symbol stands for one more: the 2 of {@code Add.1 and 2}. */
  boolean goesOn(Token.Sym symbol, int start, int end) {
    return continuesSuffixes(symbol, start, end) || continuesSeries(symbol, start, end);
  }

  /**
   * The 323 of {@code (A/64/115, 174 and 323; A/C.4/64/7)}, one more of a list of symbols; the 1469
   * of {@code E/CN.4/1468 and Add.1, 1469}, near one with what is added to it.
   */
  boolean isEnumerated(Token.Sym symbol, int start, int end) {
    if (!isListed(symbol, start)) {
      return false;
    }
    String whole = numbered(symbol.symbol());
    return (SymbolNumbers.isAbove(whole, text, start, end) && brackets.encloses(start, end))
        || (SymbolNumbers.isNear(whole, text, start, end)
            && !leadsOn(start, end)
            && !isCounting(start, end));
  }

  /** The symbol to its last number: {@code A/49/11} of {@code A/49/11 (Part I)/Corr.1}. */
  static String numbered(String symbol) {
    return withoutNote(SymbolSuffixes.unmodified(symbol));
  }

  /**
   * The symbol that numbers alone go on with: {@code A/49/11/Add.1} of its {@code (Part I)}, and
   * the latter of two that are joined, {@code E/CN.3/2003/34} of {@code E/2003/22-E/CN.3/2003/34}.
   */
  static String withoutNote(String symbol) {
    String bare = symbol.endsWith(")") ? symbol.substring(0, symbol.lastIndexOf('(')) : symbol;
    int dash = bare.lastIndexOf('-');
    boolean joined =
        dash > 0
            && Letters.isDigit(bare.charAt(dash - 1))
            && Letters.isCapital(bare.charAt(dash + 1))
            && bare.indexOf('/', dash) > 0;
    return joined && !hasModifierLast(bare) ? bare.substring(dash + 1) : bare;
  }

  /** {@code S/PV.5 through 20 September}, {@code SR.10 to 25 per cent}: a word follows a number. */
  boolean isCounting(int start, int end) {
    int at = Letters.digitsEnd(text, start, end);
    int word = Blanks.skip(text, at, end);
    boolean letter = word < end && Letters.isLetter(text.charAt(word));
    Match counted = letter ? lexicon.around(text, word, end) : null;
    return letter
        && ((word > at && lexicon.glue(text, word, end) == null)
            || (counted != null
                && (counted.term().is(Category.OTHER_NUMBER)
                    || counted.term().is(Category.PART_BEHIND))));
  }

  /** {@code In A/63/332, 333 of the cases}, {@code 333 to 350 cases}: the number is of a phrase. */
  private boolean leadsOn(int start, int end) {
    int at = Letters.digitsEnd(text, start, end);
    int word = Blanks.skip(text, at, end);
    Match glue = word > at && word < end ? lexicon.glue(text, word, end) : null;
    return glue != null && !glue.term().is(Category.AND);
  }

  /** The 2 of {@code Add.1 and 2}: digits alone in a list of suffixes. */
  private boolean continuesSuffixes(Token.Sym symbol, int start, int end) {
    if (!isListed(symbol, start)) {
      return false;
    }
    boolean suffix =
        SymbolSuffixes.isModifier(text, symbol.start(), symbol.end())
            || (Letters.isDigit(text.charAt(symbol.start()))
                && !SymbolNumbers.endsWhole(symbol.symbol()))
            || hasModifierLast(symbol.symbol());
    int at = Letters.digitsEnd(text, start, end);
    boolean alone =
        at >= end
            || SymbolSuffixes.isAddedBehind(text, at, end)
            || !(text.charAt(at) == '/'
                || text.charAt(at) == '('
                || Letters.isLetter(text.charAt(at)));
    int next = Blanks.skip(text, at, end);
    boolean ofOther = next < end && Letters.isLetter(text.charAt(next)) && beginsOther(next, end);
    return suffix && alone && at - start <= 2 && !ofOther;
  }

  /**
   * Whether a comma, "and" or the like stands between a symbol and a number, and no blank alone;
   * nor what counts parts: {@code (S/2009/2,第8段)}.
   */
  private boolean isListed(Token.Sym symbol, int start) {
    return start - symbol.end() <= LONGEST_GAP
        && !NumberSigns.standBefore(text, lexicon, start)
        && Blanks.skip(text, symbol.end(), start) < start
        && Gap.isList(text, lexicon, symbol.end(), start);
  }

  /** The 23 of {@code A/C.4/59/SR.22, 23 and 24}: higher numbers of one series. */
  private boolean continuesSeries(Token.Sym symbol, int start, int end) {
    return isListed(symbol, start)
        && (SymbolNumbers.isNext(symbol.symbol(), text, start, end)
            || (SymbolNumbers.isNear(symbol.symbol(), text, start, end) && !leadsOn(start, end))
            || (isAnd(symbol.end(), start)
                && SymbolNumbers.isUpTo(symbol.symbol(), text, start, end, SymbolNumbers.NEAR))
            || leadsToAnd(symbol, start, end))
        && !isCounting(start, end);
  }

  /**
   * The 45 of {@code S/PRST/2006/39, 45 and 57}: higher numbers with commas and an "and" go on to
   * one that is near, and behind which nothing is counted.
   */
  private boolean leadsToAnd(Token.Sym symbol, int start, int end) {
    boolean and = false;
    int at = start;
    for (int members = 0; members < MOST_MEMBERS; members++) {
      if (!SymbolNumbers.isAbove(symbol.symbol(), text, at, end)) {
        return false;
      }
      int stop = Blanks.skip(text, Letters.digitsEnd(text, at, end), end);
      boolean comma = stop < end && (Marks.isComma(text.charAt(stop)) || text.charAt(stop) == '、');
      int word = comma ? Blanks.skip(text, stop + 1, end) : stop;
      Match glue = word < end ? lexicon.glue(Category.AND, text, word, end) : null;
      and |= glue != null;
      int next = glue == null ? word : Blanks.skip(text, glue.end(), end);
      boolean goesOn = (comma || glue != null) && next < end && Letters.isDigit(text.charAt(next));
      if (!goesOn) {
        return and && SymbolNumbers.isUpTo(symbol.symbol(), text, at, end, SymbolNumbers.NEAR);
      }
      at = next;
    }
    return false;
  }

  /** Whether "and" stands between two positions, and nothing else. */
  private boolean isAnd(int from, int to) {
    int at = Blanks.skip(text, from, to);
    Match and = at > from ? lexicon.glue(Category.AND, text, at, to) : null;
    return and != null && Blanks.skip(text, and.end(), to) == to;
  }

  private static boolean hasModifierLast(String symbol) {
    int slash = symbol.lastIndexOf('/');
    return SymbolSuffixes.isModifier(symbol, slash + 1, symbol.length());
  }

  /**
   * A month, a part behind its label, {@code Add.1 第5款}, or the organ of a code behind its session:
   * {@code 39 C/15}, {@code 204 EX/2}.
   */
  private boolean beginsOther(int at, int end) {
    int slash = Letters.capitalsEnd(text, at, end);
    Match match = lexicon.around(text, at, end);
    return (slash > at && slash < end && text.charAt(slash) == '/')
        || (match != null
            && (match.term().is(Category.MONTH) || match.term().is(Category.PART_BEHIND)));
  }
}
