package ibid.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is printed on every page and belongs to none: running headers, page numbers, job numbers
 * ({@code 18-17962 (E)}), bar codes.
 */
final class RunningLines {
  /** How many lines at the top and at the foot of a page may be such. */
  private static final int EDGE = 4;

  /** How many lines of a note are looked at. */
  private static final int LONGEST_NOTE = 30;

  private static final float SAME_HEIGHT = 4;
  private static final float APART = 1.5f;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** How many digits the number of a page has at most. */
  private static final int LONGEST_NUMBER = 4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:page )?[-–—\\[ ]*\\d{1,4}(?:\\s?/\\s?\\d{1,4})?[-–—\\] ]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern JOB_NUMBER =
      Pattern.compile(
          "\\d{2}-\\d{5}(?: ?\\([A-Z]\\))?(?: +\\d{6})*|\\*\\d{6,8}\\*|\\*[A-Z0-9 -]{6,14}\\*"
              + "|\\d{6}|Please recycle\\S*|GE\\.\\d{2}-\\d{5}(?: ?\\([A-Z]\\))?(?: +\\d{6})*");

  private static final Pattern SYMBOL = Pattern.compile("[A-Z]+(?:/[A-Za-z0-9.()-]+)+");

  private final List<List<Line>> pages;
  private final Map<String, List<Line>> byText = new HashMap<>();

  private RunningLines(List<List<Line>> pages) {
    this.pages = pages;
  }

  /** The pages without them. */
  static List<List<Line>> removed(List<List<Line>> pages) {
    RunningLines running = new RunningLines(pages);
    pages.forEach(page -> running.edges(page).forEach(running::count));
    Set<Line> gone = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Line line : running.edges(pages.get(i))) {
        if (running.isRunning(line, i)) {
          gone.add(line);
        }
      }
    }
    return pages.stream()
        .map(page -> page.stream().filter(line -> !gone.contains(line)).toList())
        .toList();
  }

  private List<Line> edges(List<Line> page) {
    if (page.size() <= 2 * EDGE) {
      return page;
    }
    List<Line> byHeight = new ArrayList<>(page);
    byHeight.sort((one, other) -> Float.compare(one.y(), other.y()));
    List<Line> edges = new ArrayList<>(byHeight.subList(0, EDGE));
    edges.addAll(byHeight.subList(byHeight.size() - EDGE, byHeight.size()));
    return edges;
  }

  private void count(Line line) {
    byText.computeIfAbsent(pattern(line), text -> new ArrayList<>()).add(line);
  }

  /** The text, with all numbers alike. */
  private static String pattern(Line line) {
    return NUMBER.matcher(line.text()).replaceAll("0");
  }

  private boolean isRunning(Line line, int page) {
    String text = line.text();
    if (JOB_NUMBER.matcher(text).matches()
        || (PAGE_NUMBER.matcher(text).matches() && isApart(line, pages.get(page)))) {
      return true;
    }
    return page > 0
        && (isOwnSymbol(text) || (isRepeated(line) && !isOfNote(line, pages.get(page))));
  }

  /** Whether nothing is printed right above and right below. */
  private static boolean isApart(Line line, List<Line> page) {
    return page.stream()
        .mapToDouble(other -> Math.abs(other.y() - line.y()))
        .noneMatch(distance -> distance > SAME_HEIGHT && distance < APART * line.size());
  }

  /** {@code S/RES/2132 (2013)}: a symbol that the first page has too. */
  private boolean isOwnSymbol(String text) {
    String symbol = text.replace(" ", "");
    return SYMBOL.matcher(symbol).matches()
        && pages.get(0).stream().anyMatch(line -> line.text().replace(" ", "").equals(symbol));
  }

  /** Whether a line is a note's, or stands below such lines: those of other pages may be alike. */
  private static boolean isOfNote(Line line, List<Line> page) {
    Line at = line;
    for (int lines = 0; at != null && lines < LONGEST_NOTE; lines++) {
      if (at.opensNote()) {
        return true;
      }
      at = above(at, page);
    }
    return false;
  }

  /** The line right above another one, in letters of the same size, or null. */
  private static Line above(Line line, List<Line> page) {
    return page.stream()
        .filter(other -> line.y() - other.y() > SAME_HEIGHT)
        .filter(other -> line.y() - other.y() < APART * line.size())
        .filter(other -> Math.abs(other.size() - line.size()) < 1)
        .findFirst()
        .orElse(null);
  }

  /** Headers of even and odd pages differ. */
  private boolean isRepeated(Line line) {
    return byText.get(pattern(line)).stream()
        .anyMatch(
            other ->
                other.page() != line.page()
                    && Math.abs(other.page() - line.page()) <= 2
                    && Math.abs(other.y() - line.y()) < SAME_HEIGHT
                    && isCounting(line, other));
  }

  /**
   * Whether two lines differ by one number that counts the pages at most; <u>{@code 4}</u> {@code
   * Ibid., vol.} <u>{@code 1125}</u>{@code , No.} <u>{@code 17512}</u> is a note.
   */
  private static boolean isCounting(Line line, Line other) {
    List<String> numbers = numbers(line);
    List<String> others = numbers(other);
    int counted = 0;
    for (int i = 0; i < numbers.size(); i++) {
      boolean same = numbers.get(i).equals(others.get(i));
      counted += same ? 0 : 1;
      if (!same && !follows(others.get(i), numbers.get(i), other.page() - line.page())) {
        return false;
      }
    }
    return counted <= 1;
  }

  /** Whether a number is that of a page so many pages after another. */
  private static boolean follows(String later, String earlier, int pages) {
    return later.length() <= LONGEST_NUMBER
        && earlier.length() <= LONGEST_NUMBER
        && Integer.parseInt(later) - Integer.parseInt(earlier) == pages;
  }

  private static List<String> numbers(Line line) {
    return NUMBER.matcher(line.text()).results().map(MatchResult::group).toList();
  }
}
