package ibid.reader;

import ibid.reader.print.Magic;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The tag that a file of XML or HTML begins with: {@code akomaNtoso}, whatever stands before it.
 *
 * @param name its name without a prefix; empty for a file that does not begin with a tag
 * @param isXml whether an XML declaration stands before it
 * @param isHtml whether a document type {@code html} stands before it
 */
record FirstTag(String name, boolean isXml, boolean isHtml) {
  private static final int FARTHEST = 1 << 16;

  static FirstTag of(byte[] bytes) {
    int length = Math.min(bytes.length, FARTHEST);
    int start = Magic.UTF_8.begins(bytes) ? Magic.UTF_8.length() : 0;
    return new Search(new String(bytes, start, length - start, charset(bytes))).run();
  }

  /** Names of tags are ASCII, so one byte a character will do where no byte order mark is. */
  private static Charset charset(byte[] bytes) {
    return Magic.wideCharset(bytes).orElse(StandardCharsets.ISO_8859_1);
  }

  /** Goes over declarations and comments. */
  private static final class Search {
    private final String text;
    private int at;
    private boolean isXml;
    private boolean isHtml;

    Search(String text) {
      this.text = text;
    }

    FirstTag run() {
      while (true) {
        blanks();
        if (text.startsWith("<?", at)) {
          isXml |= text.startsWith("<?xml", at);
          skipPast("?>");
        } else if (text.startsWith("<!--", at)) {
          skipPast("-->");
        } else if (text.startsWith("<!", at)) {
          isHtml |= text.regionMatches(true, at, "<!doctype html", 0, 14);
          skipPast(">");
        } else {
          return new FirstTag(name(), isXml, isHtml);
        }
      }
    }

    private void blanks() {
      while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
        at++;
      }
    }

    private void skipPast(String end) {
      int found = text.indexOf(end, at);
      at = found < 0 ? text.length() : found + end.length();
    }

    private String name() {
      if (!text.startsWith("<", at)) {
        return "";
      }
      int end = at + 1;
      while (end < text.length() && isNamePart(text.charAt(end))) {
        end++;
      }
      String qualified = text.substring(at + 1, end);
      return qualified.substring(qualified.indexOf(':') + 1);
    }

    private static boolean isNamePart(char c) {
      return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
  }

  /** Whether it begins a page of HTML, or a part of one. */
  boolean opensHtml() {
    return isHtml
        || switch (name.toLowerCase(Locale.ROOT)) {
          case "html", "head", "title", "meta", "body" -> true;
          case "article", "div", "h1", "h2", "main", "p", "section", "table" -> !isXml;
          default -> false;
        };
  }
}
