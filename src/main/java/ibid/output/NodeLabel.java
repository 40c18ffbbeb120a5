package ibid.output;

import ibid.graph.DocumentNode;
import ibid.symbol.Kind;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/**
 * What a drawing writes on a document: its symbol, and below it its title in short lines.
 *
 * <p>{@code A/RES/64/293} stands for itself; the treaty {@code UNTS/2237/39574} is better known as
 * {@code Trafficking in Persons Protocol}, so its title is the head, and the target is below.
 *
 * @param head the lines that identify the document; never empty
 * @param below what stands below them in smaller print; may be empty
 */
record NodeLabel(List<String> head, List<String> below) {
  private static final String NAMELESS = "?";
  private static final int HEAD_WIDTH = 26;
  private static final int SYMBOL_WIDTH = 40;
  private static final int BELOW_WIDTH = 32;
  private static final int HEAD_LINES = 3;
  private static final int BELOW_LINES = 3;
  private static final int BELOW_LINES_READ = 5;

  /** The label of a document, with or without what stands below. */
  static NodeLabel of(DocumentNode document, boolean titles) {
    NodeLabel label = isTitled(document) ? titled(document) : plain(document);
    List<String> head = label.head.isEmpty() ? List.of(NAMELESS) : label.head;
    return new NodeLabel(head, titles ? label.below : List.of());
  }

  /** The head for a format that wraps lines itself. */
  String onOneLine() {
    return String.join(" ", head);
  }

  private static boolean isTitled(DocumentNode document) {
    Kind kind = document.kind().orElse(Kind.DOCUMENT);
    return kind == Kind.TREATY || kind == Kind.PUBLICATION;
  }

  private static NodeLabel titled(DocumentNode document) {
    String title = document.title().isEmpty() ? document.label() : document.title();
    String name = document.shortTitle().isEmpty() ? title : document.shortTitle();
    boolean coded = document.kind().filter(Kind.TREATY::equals).isPresent();
    return new NodeLabel(
        wrapped(name, HEAD_WIDTH, HEAD_LINES), coded ? List.of(document.id()) : List.of());
  }

  private static NodeLabel plain(DocumentNode document) {
    String name = document.authority().isPresent() ? document.id() : base(document.id());
    int most = document.isRead() ? BELOW_LINES_READ : BELOW_LINES;
    return new NodeLabel(
        wrapped(name, SYMBOL_WIDTH, HEAD_LINES), wrapped(document.title(), BELOW_WIDTH, most));
  }

  private static String base(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static List<String> wrapped(String text, int width, int most) {
    String plain = PlainText.of(text);
    if (plain.isEmpty()) {
      return List.of();
    }
    String cut = PlainText.cut(plain, width * (most + 1));
    List<String> lines = new ArrayList<>(List.of(whole(WordUtils.wrap(cut, width, "\n", true))));
    if (lines.size() > most) {
      lines.subList(most, lines.size()).clear();
      lines.set(most - 1, lines.get(most - 1) + " …");
    }
    return List.copyOf(lines);
  }

  /** A break between the halves of a surrogate pair moves in front of it. */
  private static String[] whole(String wrapped) {
    return wrapped.replaceAll("([\\ud800-\\udbff])\n([\\udc00-\\udfff])", "\n$1$2").split("\n", -1);
  }
}
