package ibid.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibid.language.Languages;
import ibid.reader.print.CodePages;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
}
