package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.GluedDay;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.Optional;

/**
 * Lines of a masthead or a cover that are the document's symbol, alone or with what goes with one.
 */
final class SymbolLines {
  private static final int LONGEST = 70;
  private static final int LONGEST_DATE = 24;

  /** A letter and a blank, or {@code 号}: what stands between the number and the bracket. */
  private static final int LONGEST_SIGN = 2;

  /** The mark of a note on the symbol: {@code A/72/371*}. */
  private static final char STAR = '*';

  private final Lexicon lexicon;
  private final Dates dates;
  private final GluedDay gluedDay;

  SymbolLines(Lexicon lexicon) {
    this.lexicon = lexicon;
    dates = new Dates(lexicon);
    gluedDay = new GluedDay(lexicon);
  }

  /**
   * The symbol of a line: {@code A/58/508}, {@code A/RES/50/52 15 December 1995}, or with a full
   * stop between or nothing, {@code A/58/508 Distr.: General}, {@code United Nations A/58/508},
   * {@code SUPPLEMENT No. 2 (A/36/2)}, the first of {@code E/2013/28 E/CN.7/2013/14}; or empty.
   */
  Optional<String> of(String line) {
    if (line.length() > LONGEST && printed(line) > LONGEST) {
      return Optional.empty();
    }
    int space = line.indexOf(' ');
    if (Symbols.isSymbol(line)) {
      boolean both = space > 0 && Symbols.isSymbol(line.substring(space).strip());
      return Optional.of(both ? line.substring(0, space) : line);
    }
    int stop = space > 0 && line.charAt(space - 1) == '.' ? space - 1 : space;
    if (space > 0
        && Symbols.isSymbol(line.substring(0, stop))
        && (isDate(line, space) || LetterheadLines.isDistribution(line, space + 1))) {
      return Optional.of(line.substring(0, stop));
    }
    int day = gluedDay.start(line);
    return day > 0
        ? Optional.of(line.substring(0, day))
        : ofLetterhead(line).or(() -> ofSupplement(line));
  }

  /**
   * Where the symbol ends that a text in one line begins with, beside the name of the organization
   * or above that of who meets or gets it: {@code United Nations A/58/508*} <u>{@code Distr.:
   * General}</u>; the end of the block when none does.
   */
  int oneLineEnd(String text, Span block) {
    int limit = block.end();
    int start = Blanks.skip(text, 0, block.start());
    boolean whole =
        start == block.start() && Blanks.skip(text, limit, text.length()) == text.length();
    Match name = whole ? lexicon.opening(Category.LETTERHEAD, text, start, limit) : null;
    int symbol = name == null ? start : Blanks.skip(text, name.end(), limit);
    int end = wordEnd(text, symbol, limit);
    int next = Blanks.skip(text, end, limit);
    if (text.startsWith("(", next)) {
      end = wordEnd(text, next, limit);
      next = Blanks.skip(text, end, limit);
    }
    boolean heads =
        whole
            && (LetterheadLines.isDistribution(text, next)
                || lexicon.opening(Category.BODY, text, next, limit) != null
                || (name == null
                    && lexicon.opening(Category.LETTERHEAD, text, next, limit) != null));
    int last = end > symbol && text.charAt(end - 1) == STAR ? end - 1 : end;
    return heads && Symbols.isSymbol(text.substring(symbol, last)) ? end : limit;
  }

  private static int wordEnd(String text, int from, int limit) {
    return Notation.wordEnd(text, from, Math.min(limit, from + LONGEST));
  }

  /** How long a line is but for the blanks, of which a page set in columns has many. */
  private static long printed(String line) {
    return line.chars().filter(c -> !Notation.isSpace((char) c)).count();
  }

  /** Whether all that is left of a line is a date. */
  private boolean isDate(String line, int from) {
    return line.length() - from <= LONGEST_DATE && dates.first(line, from, line.length()) != null;
  }

  /** The symbol behind the name of the organization. */
  private Optional<String> ofLetterhead(String line) {
    int before = line.indexOf('/');
    while (before > 0 && !Notation.isSpace(line.charAt(before - 1))) {
      before--;
    }
    return before > 0 && Symbols.isSymbol(line.substring(before)) && isLetterhead(line, before)
        ? Optional.of(line.substring(before))
        : Optional.empty();
  }

  private boolean isLetterhead(String line, int symbol) {
    Match match = lexicon.opening(Category.LETTERHEAD, line, 0, symbol);
    return match != null && Blanks.skip(line, match.end(), symbol) == symbol;
  }

  /**
   * The symbol in the brackets that end a line behind its only number, where that is the number the
   * symbol ends with, but for an addendum, {@code No. 53A (A/71/53/Add.1)}: what the cover of a
   * supplement to the <i>Official Records</i> has.
   */
  private static Optional<String> ofSupplement(String line) {
    int close = line.length() - 1;
    int open = Math.max(line.lastIndexOf('('), line.lastIndexOf('（'));
    if (open < 1 || (line.charAt(close) != ')' && line.charAt(close) != '）')) {
      return Optional.empty();
    }
    int first = 0;
    while (first < open && !Letters.isDigit(line.charAt(first))) {
      first++;
    }
    int end = Letters.digitsEnd(line, first, open);
    String symbol = line.substring(open + 1, close);
    String number = "/" + line.substring(first, end);
    return end > first
            && first > 0
            && open - end <= LONGEST_SIGN
            && (symbol.endsWith(number) || symbol.contains(number + "/Add."))
            && Symbols.isSymbol(symbol)
        ? Optional.of(symbol)
        : Optional.empty();
  }
}
