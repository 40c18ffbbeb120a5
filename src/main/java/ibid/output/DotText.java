package ibid.output;

/**
 * Text in the DOT language: {@code the "Plan"} is {@code "the \"Plan\""}.
 *
 * <p>Source: the grammar of DOT, "escString" and "HTML-like labels" in the Graphviz documentation.
 */
final class DotText {
  private DotText() {}

  /** A name or an attribute that Graphviz takes as it stands. */
  static String quoted(String text) {
    return '"' + PlainText.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Lines of text for an attribute in which Graphviz reads escapes and entities. */
  static String lines(Iterable<String> lines) {
    StringBuilder all = new StringBuilder();
    for (String line : lines) {
      all.append(all.isEmpty() ? "" : "\\n").append(literal(line));
    }
    return '"' + all.toString() + '"';
  }

  /** Text inside a label that is like HTML. */
  static String html(String text) {
    return literal(text);
  }

  /**
   * Keeps Graphviz from reading anything into the text. Some versions read escapes twice; the space
   * of no width after a backslash keeps it from being one the second time.
   */
  private static String literal(String text) {
    return PlainText.escaped(PlainText.of(text)).replace("\\", "\\\\\u200B");
  }
}
