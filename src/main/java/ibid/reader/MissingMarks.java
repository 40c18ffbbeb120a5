package ibid.reader;

import ibid.document.Marker;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Outline;
import ibid.language.Words;
import ibid.reader.print.Superscript;
import ibid.symbol.DocumentNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the marks of notes that nothing tells from other digits, once their raised print is lost:
 * glued to a number, {@code 73/296}<u>{@code 26}</u>, or a year, {@code 1966}<u>{@code 1}</u>, or a
 * capital, {@code Protocol I}<u>{@code 4}</u>, or behind a word, {@code their declarations}
 * <u>{@code 14}</u> {@code as}.
 *
 * <p>Marks stand in order, so one that is missing stands between the two that are found on either
 * side of it. Only a number that is too long to be one ends with it. Digits alone are it when no
 * others there end with it, and no mark beside it is missing.
 */
final class MissingMarks {
  /** No series numbers its resolutions higher, {@code 73/296}, ... */
  private static final int LONGEST_SERIAL = 3;

  /** ... or the documents of a session, {@code A/AC.105/1129}, ... */
  private static final int LONGEST_OF_SESSION = 4;

  /** ... or those of all its years, {@code S/26001}. */
  private static final int LONGEST_NUMBER = 5;

  /** No session has had so many resolutions with a code, {@code WHA26.39}. */
  private static final int MOST_OF_SESSION = 200;

  private static final int LONGEST_RUN = 7;
  private static final int YEAR_LENGTH = 4;

  /** {@code UNESCO}, {@code VIII}. */
  private static final int LONGEST_NAME = 12;

  /** {@code nos}. */
  private static final int SHORT = 3;

  /** Digits that a mark may end, and whether they are too many to be a number or a year alone. */
  private record Run(int start, int end, boolean isTooLong) {}

  private final String text;
  private final Lexicon lexicon;
  private final Set<String> missing;

  /** By the mark that they end with. */
  private final Map<String, List<Run>> runs = new HashMap<>();

  /** Where the marks that are found stand, by their numbers. */
  private final NavigableMap<Integer, Integer> found = new TreeMap<>();

  private MissingMarks(String text, Lexicon lexicon, Set<String> missing, List<Marker> markers) {
    this.text = text;
    this.lexicon = lexicon;
    this.missing = missing;
    for (Marker marker : markers) {
      if (isNumber(marker.mark())) {
        found.putIfAbsent(Integer.valueOf(marker.mark()), marker.span().start());
      }
    }
  }

  /**
   * The markers that can be told.
   *
   * @param missing the marks of notes that are found nowhere else
   * @param markers the others
   */
  static List<Marker> in(
      String text,
      Lexicon lexicon,
      List<Paragraph> paragraphs,
      Set<String> missing,
      List<Marker> markers) {
    MissingMarks glued = new MissingMarks(text, lexicon, missing, markers);
    for (Paragraph paragraph : paragraphs) {
      if (!(paragraph instanceof Paragraph.Footnote)) {
        paragraph.parts().forEach(glued::collect);
      }
    }
    List<Marker> added = new ArrayList<>();
    missing.stream()
        .filter(MissingMarks::isNumber)
        .map(Integer::valueOf)
        .sorted()
        .forEach(mark -> glued.add(mark, added));
    return added;
  }

  /** The outline with the marks raised again that are glued to numbers and capitals. */
  static Outline apart(Outline outline, List<Marker> markers) {
    StringBuilder mended = null;
    String text = outline.text();
    for (Marker marker : markers) {
      int start = marker.span().start();
      if (start > 0 && isDigit(text, start) && isPart(text.charAt(start - 1))) {
        mended = mended == null ? new StringBuilder(text) : mended;
        for (int at = start; at < marker.span().end(); at++) {
          mended.setCharAt(at, Superscript.of(text.charAt(at)));
        }
      }
    }
    return mended == null ? outline : outline.mended(mended.toString());
  }

  /** Whether a mark glued to a character would be read with it. */
  private static boolean isPart(char c) {
    return Letters.isDigit(c) || Letters.isCapital(c);
  }

  private static boolean isNumber(String mark) {
    return !mark.isEmpty()
        && mark.length() <= Marks.LONGEST_NOTE
        && mark.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void collect(Span part) {
    for (int at = part.start(); at < part.end(); at++) {
      if (isDigit(text, at)) {
        int end = at;
        while (end < part.end() && isDigit(text, end)) {
          end++;
        }
        if (end - at <= LONGEST_RUN) {
          collect(run(at, end));
        }
        at = end;
      }
    }
  }

  private void collect(Run run) {
    int longest = Math.min(Marks.LONGEST_NOTE, run.end() - run.start());
    for (int length = 1; length <= longest; length++) {
      String tail = text.substring(run.end() - length, run.end());
      if (missing.contains(tail)) {
        runs.computeIfAbsent(tail, key -> new ArrayList<>()).add(run);
      }
    }
  }

  private Run run(int start, int end) {
    boolean goesOn = end < text.length() && (text.charAt(end) == '/' || isWordPart(end));
    if (goesOn || start == 0) {
      return new Run(start, end, false);
    }
    int length = end - start;
    char before = text.charAt(start - 1);
    if (before == '/') {
      return new Run(start, end, length > longestBehind(start - 1));
    }
    if (isBehindCode(start)) {
      return new Run(start, end, Integer.parseInt(text, start, end, 10) >= MOST_OF_SESSION);
    }
    boolean year =
        length > YEAR_LENGTH
            && isBehindMonth(start)
            && DocumentNumber.isYear(text, start, start + YEAR_LENGTH);
    return new Run(start, end, year);
  }

  /** {@code WHA26.}<u>{@code 391}</u>, {@code EB49.R}<u>{@code 451}</u>. */
  private boolean isBehindCode(int start) {
    int stop = text.charAt(start - 1) == 'R' ? start - 2 : start - 1;
    int session = stop > 0 && text.charAt(stop) == '.' ? Letters.digitsStart(text, 0, stop) : stop;
    int letters = Math.max(0, session);
    while (letters > 0 && Letters.isCapital(text.charAt(letters - 1))) {
      letters--;
    }
    return session < stop
        && session - letters > 1
        && (letters == 0 || text.charAt(letters - 1) <= ' ');
  }

  private int longestBehind(int slash) {
    int start = slash;
    while (start > 0 && isDigit(text, start - 1)) {
      start--;
    }
    if (start == slash) {
      return LONGEST_NUMBER;
    }
    return start == 0 || text.charAt(start - 1) <= ' ' ? LONGEST_SERIAL : LONGEST_OF_SESSION;
  }

  private void add(int mark, List<Marker> added) {
    Map.Entry<Integer, Integer> before = found.lowerEntry(mark);
    Map.Entry<Integer, Integer> after = found.higherEntry(mark);
    int from = before == null ? 0 : before.getValue();
    int to = after == null ? text.length() : after.getValue();
    boolean isAlone =
        (before == null ? 0 : before.getKey()) == mark - 1
            && after != null
            && after.getKey() == mark + 1;
    List<Run> between =
        runs.getOrDefault(String.valueOf(mark), List.of()).stream()
            .filter(run -> run.start() > from && run.end() <= to)
            .toList();
    int length = String.valueOf(mark).length();
    List<Run> sure =
        between.stream().filter(run -> run.isTooLong() || isBehindCapital(run, length)).toList();
    List<Run> likely = sure.isEmpty() && isAlone ? between : sure;
    if (likely.size() == 1) {
      Run run = likely.get(0);
      int start = run.end() - length;
      boolean apart = isBehindWord(start) && !isNumbered(run);
      boolean whole = run.start() == start && (apart || isBehindIdeograph(run));
      if (whole || !sure.isEmpty()) {
        found.put(mark, start);
        added.add(new Marker(String.valueOf(mark), new Span(start, run.end())));
      }
    }
  }

  /** {@code Protocol I}<u>{@code 4}</u> {@code to the Convention}: no letter of a symbol. */
  private boolean isBehindCapital(Run run, int length) {
    int start = run.start();
    int word = start;
    int longest = Math.max(0, start - LONGEST_NAME);
    while (word > longest && isWordPart(word - 1)) {
      word--;
    }
    return run.end() - start == length
        && start > 0
        && Letters.isCapital(text.charAt(start - 1))
        && text.charAt(word) > ' '
        && (word == 0 || text.charAt(word - 1) <= ' ')
        && (run.end() == text.length()
            || (!isWordPart(run.end()) && text.charAt(run.end()) != '/'));
  }

  /** {@code 7/COP.11}, {@code 7 (I)}, {@code 7 May}. */
  private boolean isNumbered(Run run) {
    int next = Blanks.skip(text, run.end(), text.length());
    return next < text.length()
        && (text.charAt(next) == '/'
            || text.charAt(next) == '('
            || Character.isUpperCase(text.charAt(next)));
  }

  private boolean isBehindWord(int at) {
    int end = Blanks.skipBack(text, at, 0);
    return end > 0 && end < at && Character.isLowerCase(text.charAt(end - 1));
  }

  /** {@code 非洲发展新伙伴关系}<u>{@code 5}</u>, and not {@code 第}<u>{@code 5}</u>{@code 段}. */
  private boolean isBehindIdeograph(Run run) {
    return run.start() > 0
        && Letters.isIdeograph(text.charAt(run.start() - 1))
        && (run.end() == text.length() || !Letters.isIdeograph(text.charAt(run.end())));
  }

  /**
   * {@code décembre 1966}, {@code noviembre de 2017}, and not {@code no 20378}: the word before has
   * as many letters, or stands behind a month.
   */
  private boolean isBehindMonth(int year) {
    int end = Blanks.skipBack(text, year, 0);
    int word = Words.start(text, end);
    if (!isBehindWord(year)) {
      return false;
    }
    if (end - word > SHORT) {
      return true;
    }
    int monthEnd = Blanks.skipBack(text, word, 0);
    int month = Words.start(text, monthEnd);
    return lexicon.opening(Category.MONTH, text, month, monthEnd) != null;
  }

  private boolean isWordPart(int at) {
    return Letters.isWordPart(text.charAt(at));
  }

  private static boolean isDigit(String text, int at) {
    return Letters.isDigit(text.charAt(at));
  }
}
