package ibid.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is printed on every page and belongs to none: running headers, page numbers, job numbers
 * ({@code 18-17962 (E)}), bar codes.
 */
final class RunningLines {
  /** How many lines at the top and at the foot of a page may be such. */
  private static final int EDGE = 4;

  private static final float SAME_HEIGHT = 4;
  private static final float APART = 1.5f;

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
    return line.text().replaceAll("\\d+", "0");
  }

  private boolean isRunning(Line line, int page) {
    String text = line.text();
    if (JOB_NUMBER.matcher(text).matches()
        || (PAGE_NUMBER.matcher(text).matches() && isApart(line, pages.get(page)))) {
      return true;
    }
    boolean isOwnSymbol = SYMBOL.matcher(text).matches() && isPrintedOnFirst(text);
    return page > 0 && (isOwnSymbol || isRepeated(line));
  }

  /** Whether nothing is printed right above and right below. */
  private static boolean isApart(Line line, List<Line> page) {
    return page.stream()
        .mapToDouble(other -> Math.abs(other.y() - line.y()))
        .noneMatch(distance -> distance > SAME_HEIGHT && distance < APART * line.size());
  }

  private boolean isPrintedOnFirst(String text) {
    String symbol = text.replace(" ", "");
    return pages.get(0).stream().anyMatch(line -> line.text().replace(" ", "").equals(symbol));
  }

  /** Headers of even and odd pages differ; a footnote may well be like one of another page. */
  private boolean isRepeated(Line line) {
    return !line.opensNote()
        && byText.get(pattern(line)).stream()
            .anyMatch(
                other ->
                    other.page() != line.page()
                        && Math.abs(other.page() - line.page()) <= 2
                        && Math.abs(other.y() - line.y()) < SAME_HEIGHT);
  }
}
