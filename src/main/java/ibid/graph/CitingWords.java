package ibid.graph;

import ibid.document.Paragraph;
import ibid.document.Span;

/**
 * The citing words: the sentence that a mention stands in, or as much of it as fits around the
 * mention.
 */
final class CitingWords {
  private static final int BEFORE = 100;
  private static final int AFTER = 80;
  private static final String ENDS = ".?!;؟؛";

  /** Chinese has no space after them. */
  private static final String UNSPACED_ENDS = "。；！？";

  private final String text;
  private final Span mention;
  private final Span part;

  private CitingWords(String text, Span mention, Span part) {
    this.text = text;
    this.mention = mention;
    this.part = part;
  }

  /** The words around a mention as printed, {@code …} where the sentence goes on. */
  static String around(String text, Paragraph paragraph, Span mention) {
    Span home = new Span(0, text.length());
    for (Span part : paragraph.parts()) {
      home = part.contains(mention.start()) ? part : home;
    }
    return new CitingWords(text, mention, home).words();
  }

  private String words() {
    int start = start();
    int end = end();
    boolean cutBefore = start > part.start() && !follows(start);
    boolean cutAfter = end < part.end() && !isEnd(end - 1);
    String words = text.substring(start, end).strip();
    return (cutBefore ? "…" : "") + words + (cutAfter ? "…" : "");
  }

  /** Where the sentence begins, or the first word that fits. */
  private int start() {
    int first = Math.max(part.start(), mention.start() - BEFORE);
    int word = mention.start();
    for (int i = mention.start() - 1; i >= first; i--) {
      if (follows(i)) {
        return i;
      }
      word = Character.isWhitespace(text.charAt(i)) ? i + 1 : word;
    }
    return first == part.start() ? first : word;
  }

  /** Where the sentence ends, or the last word that fits. */
  private int end() {
    int from = Math.min(part.end(), mention.end());
    int last = Math.min(part.end(), from + AFTER);
    int word = from;
    for (int i = from; i < last; i++) {
      if (isEnd(i)) {
        return i + 1;
      }
      word = Character.isWhitespace(text.charAt(i)) ? i : word;
    }
    return last == part.end() ? last : Math.max(word, from);
  }

  /** Whether a new sentence begins at a position. */
  private boolean follows(int position) {
    int i = position - 1;
    while (i >= part.start() && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= part.start() && isEnd(i) && (i < position - 1 || isUnspacedEnd(i));
  }

  /** Whether a mark ends a sentence: space and a capital follow, so that {@code No. 5} does not. */
  private boolean isEnd(int position) {
    if (position < part.start()) {
      return false;
    }
    if (isUnspacedEnd(position)) {
      return true;
    }
    if (ENDS.indexOf(text.charAt(position)) < 0) {
      return false;
    }
    int next = position + 1;
    while (next < part.end() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean spaced = next > position + 1;
    return next >= part.end() || (spaced && opens(text.charAt(next)));
  }

  private boolean isUnspacedEnd(int position) {
    return UNSPACED_ENDS.indexOf(text.charAt(position)) >= 0;
  }

  private static boolean opens(char c) {
    return !Character.isLowerCase(c) && !Character.isDigit(c);
  }
}
