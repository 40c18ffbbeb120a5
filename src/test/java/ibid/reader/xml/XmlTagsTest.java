package ibid.reader.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlTagsTest {
  private static String textOf(String xml) throws IOException {
    return textOf(xml, StandardCharsets.UTF_8);
  }

  private static String textOf(String xml, Charset charset) throws IOException {
    StringBuilder found = new StringBuilder();
    try (XmlTags tags = XmlTags.of(new ByteArrayInputStream(xml.getBytes(charset)))) {
      while (tags.next()) {
        found.append(tags.isText() ? tags.text() : "");
      }
    }
    return found.toString();
  }

  @Test
  void knownEntitiesAndCharacters() throws IOException {
    assertThat(textOf("<a>&amp;<![CDATA[<b>]]>&#xE9;</a>")).isEqualTo("&<b>é");
  }

  @Test
  void theEncodingIsTheOneDeclared() throws IOException {
    String body = "<a>é</a>";
    String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + body;
    assertThat(textOf(latin, StandardCharsets.ISO_8859_1)).isEqualTo("é");
    assertThat(textOf("<?xml version='1.0'?>" + body, StandardCharsets.UTF_16)).isEqualTo("é");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
        "<!DOCTYPE a SYSTEM 'http://localhost:9/a.dtd'><a/>",
        "<!DOCTYPE a [<!ENTITY l 'ha'><!ENTITY m '&l;&l;&l;'><!ENTITY n '&m;&m;'>]><a>&n;</a>",
      })
  void documentTypesAreRefused(String xml) {
    assertThatThrownBy(() -> textOf(xml))
        .isInstanceOf(IOException.class)
        .hasMessage("XML with a document type declaration is not read");
  }

  @Test
  void nestingIsBounded() {
    assertThatThrownBy(() -> textOf("<a>".repeat(100_000)))
        .isInstanceOf(IOException.class)
        .hasMessage("elements are nested deeper than 256");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a><b></a>", "<a>&nbsp;</a>", "<a", "<a>\u0001</a>", "<a/><b/>"})
  void whatIsNotWellFormedCostsOneLine(String xml) {
    assertThatThrownBy(() -> textOf(xml))
        .isInstanceOf(IOException.class)
        .hasMessageMatching("not well-formed XML: line 1, column \\d+: [^\\n]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a>\u00E9</a>", "<?xml version='1.0' encoding='utf-8'?><a>\u00E9</a>"})
  void bytesThatAreNotUtf8CostOneLine(String xml) {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> textOf(xml, StandardCharsets.ISO_8859_1))
          .isInstanceOf(IOException.class)
          .hasMessage("not well-formed XML: bytes that are not UTF-8");
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aMarkBeforeUtf8IsPassed() throws IOException {
    assertThat(textOf("\uFEFF<a>é</a>")).isEqualTo("é");
  }

  @Test
  void anInterruptEndsTheReading() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> textOf("<a/>")).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void anElementIsSkippedToItsEnd() throws IOException {
    try (XmlTags tags =
        XmlTags.of(
            new ByteArrayInputStream("<a><b><b/>x</b>y</a>".getBytes(StandardCharsets.UTF_8)))) {
      tags.next();
      tags.next();
      tags.skip();
      assertThat(tags.next()).isTrue();
      assertThat(tags.text()).isEqualTo("y");
    }
  }
}
