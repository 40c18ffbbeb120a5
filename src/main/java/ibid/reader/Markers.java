package ibid.reader;

import ibid.document.Marker;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the footnote markers in a text: {@code ¹}, {@code [^1]}, or the digit of {@code Law,9}. */
final class Markers {
  private static final String BEFORE_DIGITS = ",;.:”’\")";
  private static final int LONGEST_MARK = 3;

  private final String text;
  private final Set<String> marks = new HashSet<>();
  private final List<Marker> found = new ArrayList<>();

  private Markers(String text) {
    this.text = text;
  }

  static List<Marker> in(String text, List<Paragraph> paragraphs) {
    Markers markers = new Markers(text);
    for (Paragraph paragraph : paragraphs) {
      if (paragraph instanceof Paragraph.Footnote note) {
        markers.marks.add(note.mark());
      }
    }
    if (markers.marks.isEmpty()) {
      return List.of();
    }
    for (Paragraph paragraph : paragraphs) {
      if (!(paragraph instanceof Paragraph.Footnote)) {
        paragraph.parts().forEach(markers::scan);
      }
    }
    return List.copyOf(markers.found);
  }

  private void scan(Span part) {
    int end = part.end();
    for (int at = part.start(); at < end; at++) {
      char c = text.charAt(at);
      if (c < '0' || (c > '9' && c < '[')) {
        continue;
      }
      if (c <= '9') {
        at = at > part.start() ? digits(at, end) - 1 : at;
      } else if (c == '[' && text.startsWith("[^", at)) {
        bracketed(at, end);
      } else if (c >= 0xB2 && Letters.superscript(c) >= 0) {
        at = superscript(at, end) - 1;
      }
    }
  }

  private int superscript(int start, int end) {
    StringBuilder mark = new StringBuilder();
    int at = start;
    for (; at < end && Letters.superscript(text.charAt(at)) >= 0; at++) {
      mark.append(Letters.superscript(text.charAt(at)));
    }
    add(mark.toString(), start, at);
    return at;
  }

  private void bracketed(int start, int end) {
    int close = text.indexOf(']', start);
    if (close > 0 && close < end && close - start <= LONGEST_MARK + 2) {
      add(text.substring(start + 2, close), start, close + 1);
    }
  }

  private int digits(int start, int end) {
    int at = start;
    while (at < end && Letters.isDigit(text.charAt(at))) {
      at++;
    }
    char before = text.charAt(start - 1);
    boolean glued =
        (Letters.isLetter(before) && Character.isLowerCase(before))
            || (BEFORE_DIGITS.indexOf(before) >= 0 && !afterDigit(start - 1));
    boolean loose = at == end || !(Letters.isLetter(text.charAt(at)) || text.charAt(at) == '/');
    if (glued && loose && at - start <= LONGEST_MARK) {
      add(text.substring(start, at), start, at);
    }
    return at;
  }

  private boolean afterDigit(int at) {
    return at > 0 && Letters.isDigit(text.charAt(at - 1)) && text.charAt(at) != ')';
  }

  private void add(String mark, int start, int end) {
    if (marks.contains(mark)) {
      found.add(new Marker(mark, new Span(start, end)));
    }
  }
}
