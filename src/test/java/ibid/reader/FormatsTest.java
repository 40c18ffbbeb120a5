package ibid.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibid.language.Languages;
import ibid.reader.akn.AkomaNtoso;
import ibid.reader.docx.DocxFormat;
import ibid.reader.html.HtmlFormat;
import ibid.reader.pdf.PdfFormat;
import ibid.reader.print.CodePages;
import ibid.reader.text.PlainText;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormatsTest {
  private static final Formats FORMATS =
      new Formats(new CodePages(new Languages(Bodies.standard())));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<akomaNtoso xmlns='x'>",
        "\uFEFF<?xml version='1.0'?>\n<!-- a > b -->\n<akn:akomaNtoso>",
        "<!DOCTYPE akomaNtoso><akomaNtoso>"
      })
  void akomaNtoso(String text) throws IOException {
    assertThat(FORMATS.of(bytes(text))).isInstanceOf(AkomaNtoso.class);
    assertThat(FORMATS.of(text.getBytes(StandardCharsets.UTF_16))).isInstanceOf(AkomaNtoso.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype HTML><p>",
        "<!-- saved --><HTML>",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'><html>",
        "<p class=a>"
      })
  void html(String text) throws IOException {
    assertThat(FORMATS.of(bytes(text))).isInstanceOf(HtmlFormat.class);
  }

  @Test
  void pdfAndDocx() throws IOException {
    assertThat(FORMATS.of(bytes("%PDF-1.4"))).isInstanceOf(PdfFormat.class);
    assertThat(FORMATS.of(bytes("\nmailed\n%PDF-1.4"))).isInstanceOf(PdfFormat.class);
    assertThat(FORMATS.of(bytes("PK\u0003\u0004"))).isInstanceOf(DocxFormat.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resolution 5/2",
        "<!-- page 1 -->\nResolution 5/2",
        "---\nsymbol: A/RES/5/2\n---",
        "<5 per cent",
        "<",
        "<!-- never closed",
        "\n\n"
      })
  void plainText(String text) throws IOException {
    assertThat(FORMATS.of(bytes(text))).isInstanceOf(PlainText.class);
  }

  @Test
  void nothing() {
    assertThatThrownBy(() -> FORMATS.of(new byte[0])).hasMessage("the file is empty");
  }

  @ParameterizedTest
  @CsvSource({
    "<?xml version='1.0'?><svg>, 'XML, but neither Akoma Ntoso nor HTML'",
    "{\\rtf1, RTF is not read: save it as .docx",
    "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1,"
        + " an old or an encrypted Word file: save it as .docx without password",
  })
  void foreignFiles(String beginning, String reason) {
    assertThatThrownBy(() -> FORMATS.of(beginning.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(IOException.class)
        .hasMessage(reason);
  }
}
