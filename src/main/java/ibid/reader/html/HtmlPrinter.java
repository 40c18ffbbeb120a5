package ibid.reader.html;

import ibid.reader.print.Press;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Prints the elements of a page one by one. */
final class HtmlPrinter implements NodeFilter {
  /** What is not printed, or is struck out. */
  private static final Set<String> HIDDEN =
      Set.of(
          "button",
          "canvas",
          "del",
          "head",
          "iframe",
          "nav",
          "noscript",
          "object",
          "s",
          "script",
          "select",
          "strike",
          "style",
          "svg",
          "template",
          "textarea");

  /** Elements that browsers print on lines of their own and the parser takes for words. */
  private static final Set<String> BLOCKS = Set.of("legend", "summary");

  /** What leads back from a note to its marker. */
  private static final String ARROWS = "[\\s↩↑^\uFE0E]+";

  private final Press press;
  private final NoteTargets notes;
  private final Deque<ListCounter> lists = new ArrayDeque<>();
  private String label = "";
  private String noteMark = "";
  private int preformatted;
  private boolean interrupted;

  HtmlPrinter(Press press, NoteTargets notes) {
    this.press = press;
    this.notes = notes;
  }

  /** Whether the reading was ended before the end of the page. */
  boolean isInterrupted() {
    return interrupted;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    interrupted |= Thread.interrupted();
    if (interrupted) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      return start(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult start(Element element) {
    String name = element.normalName();
    if (HIDDEN.contains(name) || element.hasAttr("hidden")) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(element)) {
      press.endBlock();
      noteMark = notes.markOf(element).isEmpty() ? noteMark : notes.markOf(element);
    }
    switch (name) {
      case "br" -> press.lineBreak();
      case "pre" -> preformatted++;
      case "ol" -> lists.push(new ListCounter(element));
      case "li" -> label = label(element);
      case "sup", "a" -> {
        return raisedOrLinked(element);
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || BLOCKS.contains(element.normalName());
  }

  private String label(Element item) {
    Element list = item.parent();
    boolean numbered = list != null && list.normalName().equals("ol") && !lists.isEmpty();
    return numbered ? lists.peek().label(item) : "";
  }

  private FilterResult raisedOrLinked(Element element) {
    boolean isLink = element.normalName().equals("a");
    String href = element.attr("href");
    boolean isInside = href.startsWith("#");
    String mark = isLink && !isInside ? "" : NoteTargets.mark(element.text());
    if (!mark.isEmpty()) {
      mark(mark);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isInside && element.text().matches(ARROWS)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isLink) {
      press.openLink(isInside ? "" : href);
    }
    return FilterResult.CONTINUE;
  }

  private void mark(String mark) {
    boolean opens = press.isAtBlockStart();
    press.mark(mark);
    if (opens) {
      press.space();
      noteMark = "";
      label = "";
    }
  }

  private void text(TextNode node) {
    opening(node);
    if (preformatted > 0) {
      preformatted(node.getWholeText());
    } else {
      press.text(node.getWholeText());
    }
  }

  /** What goes before the first letter of a note or of an item. */
  private void opening(TextNode node) {
    if (node.isBlank() || (noteMark.isEmpty() && label.isEmpty())) {
      return;
    }
    if (noteMark.isEmpty()) {
      press.text(label).space();
    } else {
      mark(noteMark);
    }
    noteMark = "";
    label = "";
  }

  private void preformatted(String text) {
    for (String line : text.split("\n", -1)) {
      if (line.isBlank()) {
        press.endBlock();
      } else {
        press.text(line);
        press.lineBreak();
      }
    }
  }

  private void end(Element element) {
    switch (element.normalName()) {
      case "a" -> press.closeLink();
      case "ol" -> lists.pop();
      case "pre" -> preformatted--;
      default -> {}
    }
    if (isBlock(element)) {
      press.endBlock();
    }
  }
}
