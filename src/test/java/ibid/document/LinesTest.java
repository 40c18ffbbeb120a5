package ibid.document;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.language.Outline;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinesTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "é", "第", "𝒜", "\n", "\r", "\r\n", " ", "\t")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  /** What the positions mean, counted the slow way. */
  @Property
  void linesColumnsAndOffsets(@ForAll("texts") String text) {
    Lines lines = new Lines(Outline.of(text));
    int line = 1;
    int column = 1;
    int offset = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean insidePair =
          at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
      if (!insidePair) {
        assertThat(lines.line(at)).as("line at %d", at).isEqualTo(line);
        assertThat(lines.column(at)).as("column at %d", at).isEqualTo(column);
        assertThat(lines.offset(at)).as("offset at %d", at).isEqualTo(offset);
      }
      if (at < text.length() && !Character.isHighSurrogate(text.charAt(at))) {
        offset++;
        boolean ends = text.charAt(at) == '\n' || endsAtReturn(text, at);
        line = ends ? line + 1 : line;
        column = ends ? 1 : column + 1;
      }
    }
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of("a", "第", "𝒜", "\n", "\r\n", " ", "\u200B", "\u200F")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  /** What prints nothing is counted, and is no part of what stands before or behind it. */
  @Property
  void whatPrintsNothing(@ForAll("files") String file) {
    Outline outline = Outline.ofFile(file);
    Lines printed = new Lines(outline);
    Lines whole = new Lines(Outline.of(file));
    int at = 0;
    int end = 0;
    for (int i = 0; i < file.length(); i++) {
      char c = file.charAt(i);
      if (c != '\u200B' && c != '\u200F') {
        assertThat(outline.text().charAt(at)).isEqualTo(c);
        assertThat(printed.line(at)).as("line at %d", at).isEqualTo(whole.line(i));
        assertThat(printed.column(at)).as("column at %d", at).isEqualTo(whole.column(i));
        assertThat(printed.offset(at)).as("offset at %d", at).isEqualTo(whole.offset(i));
        assertThat(printed.end(at)).as("end at %d", at).isEqualTo(whole.end(end));
        at++;
        end = i + 1;
      }
    }
  }

  private static boolean endsAtReturn(String text, int at) {
    return text.charAt(at) == '\r' && !text.startsWith("\n", at + 1);
  }

  @ParameterizedTest
  @CsvSource({"'', 0, 1, 1, 0", "'𝒜b\r\n𝒜c', 6, 2, 2, 5", "'a\r\rb', 3, 3, 1, 3"})
  void places(String text, int position, int line, int column, int offset) {
    Lines lines = new Lines(Outline.of(text));
    assertThat(lines.line(position)).isEqualTo(line);
    assertThat(lines.column(position)).isEqualTo(column);
    assertThat(lines.offset(position)).isEqualTo(offset);
  }
}
