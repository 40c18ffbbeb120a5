package ibid.reader;

import ibid.symbol.Authorities;
import ibid.symbol.Symbols;

/** The block of {@code key: value} lines between two {@code ---} that may begin a Markdown file. */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final String SYMBOL = "symbol:";

  private FrontMatter() {}

  /** Where the front matter ends, or 0 when there is none. */
  static int end(String text) {
    if (!text.startsWith(FENCE)) {
      return 0;
    }
    int firstLine = text.indexOf('\n');
    int close = firstLine < 0 ? -1 : text.indexOf("\n" + FENCE, firstLine);
    boolean keyed = firstLine > 0 && text.substring(firstLine + 1).indexOf(':') > 0;
    return close < 0 || !keyed ? 0 : close + 1 + FENCE.length();
  }

  /** Takes the document's symbol from the front matter, when it is there. */
  static void read(String text, int end, Authorities authorities, IdentityDraft identity) {
    int key = text.indexOf("\n" + SYMBOL);
    if (key >= 0 && key < end) {
      int valueStart = key + 1 + SYMBOL.length();
      int valueEnd = text.indexOf('\n', valueStart);
      String value = text.substring(valueStart, valueEnd).replace("\"", "").strip();
      if (Symbols.isSymbol(value)) {
        identity.symbol(authorities.symbol(value));
      }
    }
  }
}
