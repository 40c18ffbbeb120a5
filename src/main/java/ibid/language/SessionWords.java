package ibid.language;

import ibid.symbol.Roman;
import java.util.ArrayList;
import java.util.List;

/**
 * The sessions that a stretch of text counts, in words, digits, Roman digits or numerals of the
 * language: {@code sixtieth session}, {@code 60e session}, {@code XXIX сессия}, {@code 第六十届会议}.
 */
public final class SessionWords {
  private static final int LONGEST_DIGITS = 3;

  /** {@code th}, {@code ème}, {@code -й}. */
  private static final int LONGEST_ENDING = 4;

  private static final String NOUN = "noun";

  /** A session that is told, and where that stands. */
  public record Told(int session, int start, int end) {}

  private final String text;
  private final Lexicon lexicon;
  private final boolean nounFirst;
  private final List<Told> told = new ArrayList<>();

  /** What is counted at the moment, and where that begins and ends. */
  private int count;

  private int countStart;
  private int countEnd;

  /** The last word for a session, and whether a number behind it counts that. */
  private int nounStart;

  private int nounEnd;
  private boolean nounTold;

  private SessionWords(String text, Lexicon lexicon, boolean nounFirst) {
    this.text = text;
    this.lexicon = lexicon;
    this.nounFirst = nounFirst;
  }

  /** The sessions told between two positions. */
  public static List<Told> in(String text, Lexicon lexicon, int from, int to) {
    return new SessionWords(text, lexicon, lexicon.isRightToLeft()).read(from, to);
  }

  /** The session that fills a stretch, also in the order {@code Session 3}; or 0. */
  public static int filling(String text, Lexicon lexicon, int from, int to) {
    Match ordinal = lexicon.around(Category.ORDINAL, text, from, to);
    int start = ordinal == null ? from : ordinal.end();
    List<Told> told = new SessionWords(text, lexicon, true).read(start, to);
    return told.size() == 1
            && told.get(0).start() == start
            && Blanks.skip(text, told.get(0).end(), to) == to
        ? told.get(0).session()
        : 0;
  }

  private List<Told> read(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      char last = at == from ? ' ' : text.charAt(at - 1);
      boolean opens =
          Letters.isIdeograph(c) || Letters.isIdeograph(last) || !Letters.isWordPart(last);
      Match match = opens && Letters.isLetter(c) ? lexicon.counting(text, at, to) : null;
      if (opens && Letters.isDigit(c)) {
        at = digits(at, to);
      } else if (match != null && match.term().value().equals(NOUN)) {
        noun(at, match.end());
        at = match.end();
      } else if (match != null) {
        add(Integer.parseInt(match.term().value()), at, match.end());
        at = Math.max(match.end(), Letters.lettersEnd(text, match.end(), to));
        countEnd = at;
      } else if (lexicon.hasNumerals() && lexicon.numeralEnd(text, at, to) > at) {
        int stop = lexicon.numeralEnd(text, at, to);
        add(lexicon.numeral(text, at, stop), at, stop);
        at = stop;
      } else if (opens && Roman.isDigit(c)) {
        at = roman(at, to);
      } else {
        at++;
      }
    }
    return told;
  }

  private int digits(int at, int to) {
    int stop = Letters.digitsEnd(text, at, to);
    if (stop - at <= LONGEST_DIGITS) {
      add(Integer.parseInt(text, at, stop, 10), at, stop);
      countEnd = pastEnding(stop, to);
      return countEnd;
    }
    return stop;
  }

  /** {@code XXIXe}, {@code III}. */
  private int roman(int at, int to) {
    int stop = Roman.end(text, at, to);
    int value = Roman.value(text.substring(at, stop));
    int end = pastEnding(stop, to);
    if (value > 0 && Letters.lettersEnd(text, end, to) == end) {
      add(value, at, stop);
      countEnd = end;
    }
    return end;
  }

  /** Past the letters that digits may have behind them, {@code 60}<u>{@code th}</u>. */
  private int pastEnding(int from, int to) {
    int hyphen = from < to && text.charAt(from) == '-' ? from + 1 : from;
    int ending = Letters.lettersEnd(text, hyphen, Math.min(to, hyphen + LONGEST_ENDING));
    return ending > hyphen && !Letters.isIdeograph(text.charAt(hyphen)) ? ending : from;
  }

  /** A number stands there, which goes on another before it, {@code sixty-first}. */
  private void add(int value, int from, int to) {
    boolean goesOn = count > 0 && isBeside(countEnd, from);
    countStart = goesOn ? countStart : from;
    count = goesOn ? count + value : value;
    countEnd = to;
    if (nounFirst && nounEnd > 0 && isBeside(nounEnd, countStart)) {
      tell(nounStart, to);
    }
  }

  private void noun(int from, int to) {
    nounStart = from;
    nounEnd = to;
    nounTold = false;
    if (count > 0 && isBeside(countEnd, from)) {
      tell(countStart, to);
    }
    count = 0;
  }

  /** Keeps a session; the next word of a number tells the one before it better. */
  private void tell(int from, int to) {
    if (nounTold) {
      told.remove(told.size() - 1);
    }
    nounTold = true;
    told.add(new Told(count, from, to));
  }

  /** Whether no more than a blank, a hyphen or a short "and" stands between. */
  private boolean isBeside(int from, int to) {
    int at = from;
    while (at < to && (Blanks.isBlank(text.charAt(at)) || "-.ªº°".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    Match and = at < to ? lexicon.glue(text, at, to) : null;
    return at == to
        || (and != null && Blanks.skip(text, and.end(), to) == to && and.end() - at <= 2);
  }
}
