package ibid.reader.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a paragraph ends where one line follows another. */
final class Seams {
  private static final float MORE_THAN_PITCH = 1.3f;
  private static final float INDENT = 0.8f;

  /**
   * {@code 1.}, {@code (b)}, {@code 3)}, {@code •}, {@code 73/6.}, {@code 415 (V).}: what opens a
   * paragraph.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\d{1,3}[.)]|\\d{1,4}(?:/\\d{1,3}| [A-Z]* ?\\([A-Z-]+\\))[A-Z]?\\.|\\([a-z]{1,5}\\)|\\(\\d{1,2}\\)|[IVX]{1,5}\\.|[•●–—-])\\s.*");

  private static final String STOPS = ",;.:!?”»)。；，：،؛";

  private final Setting setting;

  Seams(Setting setting) {
    this.setting = setting;
  }

  /** Whether a line begins a paragraph after the lines of another one. */
  boolean parts(List<Line> body, Line line) {
    Line before = body.get(body.size() - 1);
    boolean labelled = LABEL.matcher(line.text()).matches();
    boolean ended = isEnded(before.text());
    if (Math.abs(line.size() - before.size()) > INDENT || (labelled && ended)) {
      return true;
    }
    float down = line.y() - before.y();
    boolean together = line.page() == before.page() && down > -line.size() / 3;
    return together ? isApart(body, before, line, down) : !goesOn(before, line, ended);
  }

  private boolean isApart(List<Line> body, Line before, Line line, float down) {
    float size = line.size();
    boolean beside = line.end() < before.start() || line.start() > before.end();
    if (beside || down > MORE_THAN_PITCH * setting.pitchOf(size) || down < size / 3) {
      return true;
    }
    if (isCentred(before) && isCentred(line)) {
      return false;
    }
    boolean deeper = line.start() > before.start() + INDENT * size;
    boolean hangs = body.size() == 1 && LABEL.matcher(before.text()).matches();
    if (deeper && !hangs) {
      return true;
    }
    boolean outside = line.start() < before.start() - INDENT * size && body.size() > 1;
    return outside || (before.isShort() && isEnded(before.text()) && !startsLow(line));
  }

  /** Whether a line at the top of a page or column goes on with what stands on the one before. */
  private boolean goesOn(Line before, Line line, boolean ended) {
    if (startsLow(line) || !ended) {
      return true;
    }
    boolean indented = line.start() > line.column().left() + INDENT * line.size();
    return !indented && !before.isShort();
  }

  private static boolean isCentred(Line line) {
    Extent column = line.column();
    float middle = (line.start() + line.end()) / 2;
    return Math.abs(middle - column.middle()) < line.size() / 2
        && line.start() > column.left() + line.size();
  }

  private static boolean startsLow(Line line) {
    String text = line.text();
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /** Whether a line ends with a sentence, or a part of one, and the mark of a note at most. */
  static boolean isEnded(String text) {
    int at = text.length();
    while (at > 0 && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ' ')) {
      at--;
    }
    boolean marked = at < text.length() && text.length() - at <= 3;
    int last = marked ? at : text.length();
    return last > 0 && STOPS.indexOf(text.charAt(last - 1)) >= 0;
  }
}
