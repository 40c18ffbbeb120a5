package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Notation;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the letters that tell resolutions of one number apart: the {@code A}, {@code B} of {@code
 * 72/266 A and B}, of {@code 47/54 A to C}, {@code 79/252A-B}; a language may have words for them.
 */
final class LetterScanner {
  private final String text;
  private final Lexicon lexicon;

  LetterScanner(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * A letter where it stands.
   *
   * @param value the letter as targets write it
   */
  record Letter(String value, int start, int end) {}

  /** The letter that stands alone at a position, or null. */
  Letter at(int at, int end) {
    if (at >= end) {
      return null;
    }
    char latin = lexicon.latin(text.charAt(at));
    if (Letters.isCapital(latin)) {
      return standsAlone(at + 1, end) ? new Letter(String.valueOf(latin), at, at + 1) : null;
    }
    Match word =
        Letters.isLetter(text.charAt(at)) ? lexicon.around(Category.LETTER, text, at, end) : null;
    return word == null ? null : new Letter(word.term().value(), at, word.end());
  }

  /**
   * Where a footnote's marker ends that stands as a loose digit behind a letter, {@code 248 (IX)
   * A1}, or with the slash that once stood behind it, {@code 48/40 E3/}; the same position when
   * none does.
   */
  int markerEnd(int from, int end) {
    int stop = Letters.digitsEnd(text, from, Math.min(end, from + Marks.LONGEST_NOTE));
    return stop > from && isLastSlash(stop, end) ? stop + 1 : stop;
  }

  /** Whether a slash stands there, and nothing that it could join to what stands before it. */
  private boolean isLastSlash(int at, int end) {
    boolean slash = at < end && text.charAt(at) == '/';
    return slash
        && (at + 1 == end
            || !(Letters.isWordPart(text.charAt(at + 1)) || text.charAt(at + 1) == '('));
  }

  /** A letter with a marker behind it, and what goes on as behind a number; or null. */
  private Letter marked(int at, int end) {
    char letter = at < end ? lexicon.latin(text.charAt(at)) : ' ';
    int stop = Letters.isCapital(letter) ? markerEnd(at + 1, end) : at;
    boolean marked = stop > at + 1 && (text.charAt(stop - 1) == '/' || goesOn(stop, end));
    return marked ? new Letter(String.valueOf(letter), at, at + 1) : null;
  }

  private Letter atOrMarked(int at, int end) {
    Letter letter = at(at, end);
    return letter == null ? marked(at, end) : letter;
  }

  /**
   * A capital in brackets that goes on as a letter of a number does, {@code 36/97} <u>{@code
   * (C)}</u> {@code of 9 December 1981}, {@code 36/97 (C) (Dec. 9, 1981)}; or null.
   */
  Letter bracketed(int open, int end) {
    Letter inside = open < end && text.charAt(open) == '(' ? at(open + 1, end) : null;
    int close = inside == null ? end : inside.end();
    if (close >= end || text.charAt(close) != ')') {
      return null;
    }
    int next = Blanks.skip(text, close + 1, end);
    Match word = lexicon.around(Category.DATED, text, next, end);
    int day = word == null ? next : Blanks.skip(text, word.end(), end);
    int first = day < end && word == null && text.charAt(day) == '(' ? day + 1 : day;
    boolean dated = first > next && isDate(first, end);
    return dated ? new Letter(inside.value(), open, close + 1) : null;
  }

  /** {@code 9 December 1981}, {@code Dec. 9, 1981}: whether a date begins at a position. */
  private boolean isDate(int start, int end) {
    int month = Letters.lettersEnd(text, start, end);
    int point = month > start && month < end && text.charAt(month) == '.' ? month + 1 : month;
    Dates.Found date = new Dates(lexicon).at(text, Blanks.skip(text, point, end), end);
    return date != null && date.start() == start;
  }

  private boolean standsAlone(int next, int end) {
    if (next >= end) {
      return true;
    }
    char c = text.charAt(next);
    boolean runsOn = Letters.isWordPart(c) && !Letters.isIdeograph(c);
    boolean slash = c == '/' && !text.startsWith("/(", next);
    boolean joins = runsOn || Marks.isApostrophe(c) || slash;
    return !joins && !(c == '.' && next + 1 < end && Letters.isLetter(text.charAt(next + 1)));
  }

  /** A letter with a number of its own, {@code A.2}, or null. */
  Letter subdivided(int at, int end) {
    int stop = Letters.digitsEnd(text, at + 2, end);
    boolean found =
        stop <= end
            && stop > at + 2
            && Letters.isCapital(text.charAt(at))
            && text.charAt(at + 1) == '.';
    return found ? new Letter(text.substring(at, stop), at, stop) : subdividedWord(at, end);
  }

  /** {@code ألف-2} is A.2. */
  private Letter subdividedWord(int at, int end) {
    Letter letter = at(at, end);
    int dash = letter == null ? end : letter.end();
    int stop = dash < end ? Letters.digitsEnd(text, dash + 1, end) : end;
    return letter != null && dash > at + 1 && stop > dash + 1 && Notation.isDash(text.charAt(dash))
        ? new Letter(letter.value() + '.' + text.substring(dash + 1, stop), at, stop)
        : null;
  }

  /** The letters of a list that begins at a position; none when no letter stands there. */
  List<Letter> list(int at, int end) {
    Letter first = atOrMarked(at, end);
    return first == null ? List.of() : listFrom(first, end);
  }

  /** A letter and those that go on after it with a comma, a dash, "and" or "to". */
  List<Letter> listFrom(Letter first, int end) {
    List<Letter> listed = new ArrayList<>();
    for (Letter letter = first; letter != null; ) {
      listed.add(letter);
      int joined = joined(markerEnd(letter.end(), end), end);
      Letter next = joined == 0 ? null : atOrMarked(joined, end);
      letter = next == null ? behindDash(letter, end) : next;
    }
    return listed;
  }

  /** The last of a range whose dash has blanks around it, {@code ألف - جيم}, or null. */
  private Letter behindDash(Letter first, int end) {
    int dash = Blanks.skip(text, first.end(), end);
    boolean spaced =
        dash == first.end() + 1
            && dash + 1 < end
            && text.charAt(dash + 1) == ' '
            && Notation.isDash(text.charAt(dash));
    Letter last = spaced ? at(Blanks.skip(text, dash + 1, end), end) : null;
    return last != null && last.value().compareTo(first.value()) > 0 ? last : null;
  }

  private int joined(int from, int end) {
    int at = from;
    if (at < end && Notation.isDash(text.charAt(at))) {
      return at + 1;
    }
    boolean comma = at < end && (text.charAt(at) == ',' || text.charAt(at) == '、');
    at = Blanks.skip(text, comma ? at + 1 : at, end);
    Match word = at < end ? lexicon.glue(text, at, end) : null;
    if (word != null && (word.term().is(Category.AND) || word.term().is(Category.TO))) {
      return Blanks.skip(text, word.end(), end);
    }
    int prefix = prefix(at, end);
    return prefix > at ? prefix : comma ? at : 0;
  }

  /**
   * Where a letter begins that an "and" is joined to, as in {@code ألف وباء}; the position if none.
   */
  private int prefix(int at, int end) {
    int longest = at < end ? at + lexicon.prefix(text, at) : at;
    for (int stop = at + 1; stop <= longest; stop++) {
      if (lexicon.glue(Category.AND, text, at, stop) != null && at(stop, end) != null) {
        return stop;
      }
    }
    return at;
  }

  /** Whether a line goes on after a letter as after a number: a comma, "of", "and", a date. */
  boolean goesOn(int from, int end) {
    int at = Blanks.skip(text, from, end);
    if (at >= end || hasBreak(text, from, at)) {
      return false;
    }
    return Marks.isComma(text.charAt(at))
        || Marks.isSemicolon(text.charAt(at))
        || text.charAt(at) == ')'
        || lexicon.glue(text, at, end) != null
        || prefix(at, end) > at
        || lexicon.around(Category.DATED, text, at, end) != null;
  }

  /**
   * The same after the first or last letter of a list that begins a line, or the sign that closes a
   * number: {@code 72/266⏎A and⏎B}, {@code 第72/266⏎A⏎号}. A heading does not go on like that.
   */
  boolean goesOn(List<Letter> listed, int end) {
    int last = listed.get(listed.size() - 1).end();
    int behind = Blanks.skip(text, last, end);
    return goesOn(listed.get(0).end(), end)
        || goesOn(last, end)
        || (lexicon.isHeadLast() && behind < end && lexicon.glue(text, behind, end) != null);
  }

  /** Whether a line ends between two positions. */
  static boolean hasBreak(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
