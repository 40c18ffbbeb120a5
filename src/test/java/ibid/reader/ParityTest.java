package ibid.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Document;
import ibid.document.Paragraph;
import ibid.reader.docx.SmallDocx;
import ibid.reader.pdf.SmallPdf;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The same resolution in every format gives the same references under the same labels. */
final class ParityTest {
  private static final String[] COLUMNS = {
    "source", "at", "marked_at", "verb", "text", "kind", "target", "date"
  };

  private static void isLikeText(Document document) throws IOException {
    Document text = Fixtures.read(Fixtures.bytes("small.txt"));
    assertThat(Fixtures.rows(document, COLUMNS)).isEqualTo(Fixtures.rows(text, COLUMNS));
    assertThat(document.paragraphs().stream().map(Paragraph::label))
        .containsAll(text.paragraphs().stream().map(Paragraph::label).toList());
    assertThat(document.sectionAt(0).identity().adopted())
        .isEqualTo(text.sectionAt(0).identity().adopted());
  }

  @Test
  void text() throws IOException {
    assertThat(Fixtures.rows(Fixtures.read(Fixtures.bytes("small.txt")), "at", "target"))
        .containsExactly(
            "masthead|A/70/487",
            "PP1|A/RES/55/25",
            "PP1|A/RES/64/293",
            "PP1|S/RES/1325(2000)",
            "fn1|A/64/4",
            "fn2|A/65/4",
            "fn3|A/70/99",
            "OP2(a)|E/RES/2005/20",
            "OP2(b)|A/DEC/69/555",
            "OP2(b)|S/PRST/2014/21",
            "OP3|A/RES/70/901#OP2",
            "annex, para. 1|A/CONF.222/6");
  }

  @Test
  void akomaNtoso() throws IOException {
    Document document = Fixtures.read(Fixtures.bytes("small.akn.xml"));
    assertThat(document.text()).isEqualTo(Fixtures.text("small.txt"));
    isLikeText(document);
  }

  /** A page has its notes at its end. */
  @Test
  void html() throws IOException {
    Document page = Fixtures.read(Fixtures.bytes("small.html"));
    Document text = Fixtures.read(Fixtures.bytes("small.txt"));
    assertThat(Fixtures.rows(page, COLUMNS))
        .containsExactlyInAnyOrderElementsOf(Fixtures.rows(text, COLUMNS));
  }

  @Test
  void pdf() throws IOException {
    isLikeText(Fixtures.read(SmallPdf.bytes()));
  }

  @Test
  void docx() throws IOException {
    isLikeText(Fixtures.read(SmallDocx.bytes()));
  }
}
