package ibid.reader.docx;

import ibid.document.Place;
import ibid.reader.print.Press;
import java.util.ArrayDeque;
import java.util.Deque;

/** Prints paragraphs, their numbers before them; those of the main text are counted. */
final class ParagraphPrinter {
  private final Lists lists;
  private final boolean counts;
  private final Deque<Open> open = new ArrayDeque<>();
  private int count;
  private String mark = "";

  /** A paragraph that is being printed; a text box in it holds others. */
  private static final class Open {
    final int number;
    String label = "";
    boolean isJoined;

    Open(int number) {
      this.number = number;
    }
  }

  /**
   * Prints paragraphs.
   *
   * @param counts whether their numbers in the file are places
   */
  ParagraphPrinter(Lists lists, boolean counts) {
    this.lists = lists;
    this.counts = counts;
  }

  void start(Press press) {
    open.push(new Open(++count));
    place(press);
  }

  private void place(Press press) {
    if (counts && !open.isEmpty()) {
      int number = open.peek().number;
      press.place(span -> new Place.InParagraph(span, number));
    }
  }

  void properties(ParagraphProperties properties) {
    if (!open.isEmpty()) {
      open.peek().label = lists.label(properties);
      open.peek().isJoined = properties.isJoined();
    }
  }

  /** The mark that a note may begin with although it is printed already. */
  void expect(String expected) {
    mark = expected;
  }

  void text(Press press, String text, boolean isMark) {
    String rest = text;
    if (!mark.isEmpty() && !text.isBlank()) {
      rest = text.strip().startsWith(mark) ? text.strip().substring(mark.length()) : text;
      mark = "";
      if (rest.isEmpty()) {
        return;
      }
    }
    if (!rest.isBlank()) {
      label(press);
    }
    if (isMark) {
      press.mark(rest);
    } else {
      press.text(rest);
    }
  }

  private void label(Press press) {
    if (!open.isEmpty() && !open.peek().label.isEmpty()) {
      press.text(open.peek().label).space();
      open.peek().label = "";
    }
  }

  void end(Press press) {
    if (!open.isEmpty() && !open.pop().isJoined) {
      press.endBlock();
    }
    place(press);
  }
}
