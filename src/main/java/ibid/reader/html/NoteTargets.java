package ibid.reader.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which elements of a page are footnotes, by the markers that lead to them: {@code <a
 * href="#fn1">[1]</a>}.
 */
final class NoteTargets {
  private static final Pattern MARK = Pattern.compile("[\\[(]?(\\d{1,3})[\\])]?");

  private final Map<String, String> marks = new HashMap<>();

  private NoteTargets() {}

  static NoteTargets of(Document page) {
    NoteTargets targets = new NoteTargets();
    for (Element link : page.select("a[href^=#]")) {
      String mark = mark(link.text());
      if (!mark.isEmpty()) {
        targets.marks.putIfAbsent(link.attr("href").substring(1), mark);
      }
    }
    return targets;
  }

  /** The digits of a marker: {@code 1} for {@code [1]}; empty when it is none. */
  static String mark(String text) {
    Matcher mark = MARK.matcher(text.strip());
    return mark.matches() ? mark.group(1) : "";
  }

  /** The mark of the note that an element is, or an empty text. */
  String markOf(Element element) {
    return element.id().isEmpty() ? "" : marks.getOrDefault(element.id(), "");
  }
}
