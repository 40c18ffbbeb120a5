package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import ibid.symbol.Elements;
import ibid.symbol.Elements.Sort;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbols of agencies that have a blank behind their letters, where the agency stands before
 * them: {@code Food and Agriculture Organization of the United Nations, document} <u>{@code CL
 * 144/9}</u>; not {@code the document UNDP 2014/15}. In Chinese the word stands behind them.
 */
final class AgencySymbol {
  private static final String NUMERAL = "IVX";

  /** Three digits and a blank. */
  private static final int LONGEST_SESSION = 4;

  /** The digits of a session that counts no other organ's papers, {@code 12 AU/PSC/3}. */
  private static final int LATE_SESSION = 3;

  private static final Pattern BEHIND_SESSION =
      Pattern.compile(
          "\\d{2,3}"
              + Notation.BLANK
              + "([A-Z]{1,2})/([A-Z]{2,3}/)?"
              + "(?:(\\d{1,3}\\.INF)|([A-Z]{2,4}\\.)?\\d{1,3})"
              + "(?:\\.[IVX]{1,4}(?:\\.[A-Z])?\\b|\\.\\d{1,2})?"
              + "(?:/(?:"
              + String.join("|", Elements.of(Sort.ADDITION))
              + ")\\.\\d{1,2})?(?:"
              + Notation.BLANK
              + "Prov\\.(?:"
              + Notation.BLANK
              + "Rev\\.)?)?(?![\\w/])");

  private final String text;
  private final Lexicon lexicon;
  private final SymbolScanner symbols;

  AgencySymbol(String text, Lexicon lexicon, SymbolScanner symbols) {
    this.text = text;
    this.lexicon = lexicon;
    this.symbols = symbols;
  }

  /** The end of the one that begins at a position, or 0. */
  int end(int start, int limit) {
    int blank = Letters.capitalsEnd(text, start, limit);
    boolean apart =
        blank > digitsEnd(start, blank)
            && blank + 1 < limit
            && Notation.isSpace(text.charAt(blank))
            && Letters.isDigit(text.charAt(blank + 1));
    boolean agency =
        apart
            && !symbols.isSeries(text.substring(start, blank))
            && lexicon.citing(text, start, limit) == null
            && (lexicon.isHeadLast() ? isBehindComma(start) : isAnnounced(start));
    int number = agency ? symbols.end(text, blank + 1, limit, true) : 0;
    int end = number > 0 || !agency ? number : reportEnd(blank + 1, limit);
    return lexicon.isHeadLast() && !DocumentNoun.standsBehind(text, lexicon, end, limit) ? 0 : end;
  }

  /**
   * The end of {@code document} <u>{@code 41 C/23}</u>, which has the session before the organ, or
   * 0; one in a list of them needs no such word, and one alone in brackets neither whose organ has
   * more than a letter, {@code (197 EX/4)}, or with a word that says what it is, {@code 197
   * EX/SR.1}, {@code 197 EX/3.INF}, or a late session and the organ below, {@code 206 EX/PG/1};
   * {@code (24 B/12)} may be anything.
   */
  int ofOrgan(Token last, int start, int limit) {
    int blank = Letters.digitsEnd(text, start, limit);
    if (blank + 1 >= limit || !Letters.isCapital(text.charAt(blank + 1))) {
      return 0;
    }
    Matcher organ = BEHIND_SESSION.matcher(text).region(start, limit);
    if (!organ.lookingAt() || symbols.isSeries(organ.group(1))) {
      return 0;
    }
    boolean listed =
        last instanceof Token.Sym symbol
            && BEHIND_SESSION.matcher(text).region(symbol.start(), symbol.end()).matches()
            && Gap.isList(text, lexicon, symbol.end(), start);
    boolean told =
        isDocument(Blanks.skipBack(text, start, 0))
            || (lexicon.isHeadLast()
                && DocumentNoun.standsBehind(text, lexicon, organ.end(), limit));
    boolean worded =
        organ.group(2) == null
            ? organ.group(3) != null || organ.group(4) != null
            : blank - start >= LATE_SESSION;
    boolean alone =
        organ.group(1).length() > 1
            && (worded || (text.startsWith("(", start - 1) && closes(organ.end(), limit)));
    return listed || told || alone ? organ.end() : 0;
  }

  /**
   * {@code 31} <u>{@code С/26}</u>: whether the session stands before what seems to be an organ.
   */
  static boolean isOrgan(String text, int start, String latin) {
    int session = Math.max(0, start - LONGEST_SESSION);
    while (session < start && !Letters.isDigit(text.charAt(session))) {
      session++;
    }
    boolean whole = session == 0 || !Letters.isWordPart(text.charAt(session - 1));
    return whole
        && session < start
        && BEHIND_SESSION.matcher(text.substring(session, start) + latin).lookingAt();
  }

  /**
   * Whether a bracket closes or goes on there as behind a symbol, {@code (206 EX/6} <u>{@code Part
   * I}</u>{@code )}, {@code (206 EX/11} <u>{@code and Add.}</u>{@code )}.
   */
  private boolean closes(int end, int limit) {
    int next = Blanks.skip(text, end, limit);
    if (next == limit || next == end) {
      return next < limit && ");,".indexOf(text.charAt(next)) >= 0;
    }
    int word = Letters.lettersEnd(text, next, limit);
    return text.charAt(next) == ';'
        || lexicon.around(Category.PART, text, next, limit) != null
        || isModifier(next, limit)
        || (word > next && isModifier(Blanks.skip(text, word, limit), limit));
  }

  private boolean isModifier(int start, int limit) {
    return Symbols.isModifier(text.substring(start, Letters.lettersEnd(text, start, limit)));
  }

  private boolean isDocument(int end) {
    int word = Words.start(text, end);
    Match match = lexicon.around(text, word, end);
    int joined = match == null && word < end ? lexicon.prefix(text, word) : 0;
    match = joined > 0 ? lexicon.around(text, word + joined, end) : match;
    return match != null && match.term().is(Category.DOCUMENT);
  }

  /** Past the numeral of {@code document VII 5/3}, which is no agency. */
  private int digitsEnd(int start, int end) {
    int at = start;
    while (at < end && NUMERAL.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The end of {@code 2019/REP}, or 0. */
  private int reportEnd(int start, int limit) {
    int slash = Letters.digitsEnd(text, start, limit);
    int end = text.startsWith("/", slash) ? Letters.lettersEnd(text, slash + 1, limit) : 0;
    return end > slash + 1 && Letters.isCapital(text.charAt(end - 1)) ? end : 0;
  }

  /** {@code , document}, {@code , and document}. */
  private boolean isAnnounced(int start) {
    int noun = Words.start(text, Blanks.skipBack(text, start, 0));
    if (!isDocument(Blanks.skipBack(text, start, 0))) {
      return false;
    }
    int and = Words.start(text, Blanks.skipBack(text, noun, 0));
    int from = lexicon.glue(Category.AND, text, and, noun) == null ? noun : and;
    return isBehindComma(from);
  }

  private boolean isBehindComma(int start) {
    int comma = Blanks.skipBack(text, start, 0);
    return comma > 0 && Marks.isComma(text.charAt(comma - 1));
  }
}
