package ibid.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibid.language.Languages;
import ibid.reader.print.CodePages;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlainTextTest {
  private static final int MOST = 2 << 20;

  private final PlainText format =
      new PlainText(new CodePages(new Languages(Bodies.standard())), MOST);

  private String read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return format.print(bytes, warning -> assertThat(warning).isNull()).text();
  }

  @Test
  void asLargeAsTheMemoryAllows() throws IOException {
    String text = " ".repeat(MOST);
    assertThat(read(text)).isEqualTo(text);
  }

  @Test
  void larger() {
    assertThatThrownBy(() -> read(" ".repeat(MOST + 1)))
        .isInstanceOf(IOException.class)
        .hasMessage("a text of more than 2 MB, for which Java needs more memory");
  }

  @Test
  void byteOrderMarks() throws IOException {
    for (String charset : List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "UTF-8")) {
      byte[] bytes = "\uFEFFSee A/64/4.\n".getBytes(Charset.forName(charset));
      assertThat(format.print(bytes, warning -> assertThat(warning).isNull()).text())
          .as(charset)
          .isEqualTo("See A/64/4.\n");
    }
  }

  @Test
  void charactersOfFourBytesWithoutTheirMark() {
    byte[] bytes = "See A/64/4.".getBytes(Charset.forName("UTF-32LE"));
    assertThatThrownBy(() -> format.print(bytes, warning -> {})).hasMessage("not a text file");
  }

  /** Where a carriage return ends lines, and where it stands before what ends them. */
  @Test
  void carriageReturns() throws IOException {
    assertThat(read("a\r\rb\r")).isEqualTo("a\n\nb\n");
    assertThat(read("a\r\n\r\nb")).isEqualTo("a\r\n\r\nb");
  }
}
