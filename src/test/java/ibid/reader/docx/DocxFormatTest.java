package ibid.reader.docx;

import static ibid.reader.docx.WordFile.call;
import static ibid.reader.docx.WordFile.p;
import static ibid.reader.docx.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibid.document.Document;
import ibid.reader.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class DocxFormatTest {
  private static String text(String body) throws IOException {
    return Fixtures.read(new WordFile().body(body).bytes()).text();
  }

  @Test
  void linksAndPlaces() throws IOException {
    Document document = Fixtures.read(SmallDocx.bytes());
    assertThat(Fixtures.rows(document, "target", "at", "linked_to", "paragraph"))
        .contains(
            "A/70/487|masthead||3",
            "A/RES/55/25|PP1|https://undocs.org/A/RES/55/25|6",
            "A/RES/64/293|PP1|https://undocs.org/A/RES/64/293|6",
            "A/64/4|fn1||6",
            "E/RES/2005/20|OP2(a)||10");
  }

  /** Notes that are no notes to Word stand where they stand in plain text. */
  @Test
  void notesSetByHand() throws IOException {
    WordFile file =
        new WordFile()
            .paragraph("Resolution adopted by the General Assembly on 18 December 2009")
            .paragraph("64/300. Buoys")
            .paragraph("The General Assembly,")
            .body(p(run("Recalling the report,") + raised("1") + run(" and what it said of it,")))
            .body(p(run("1. Decides to count the buoys") + raised("*") + run(" in the north;")))
            .paragraph("2. Requests a report.**")
            .body(p(raised("1") + "<w:r><w:tab/></w:r>" + run("A/64/120.")))
            .body(p(raised("*") + run(" A/64/121.")))
            .body(p(raised("**") + run("See A/64/122.")));
    Document document = Fixtures.read(file.bytes());
    assertThat(Fixtures.rows(document, "text", "at", "marked_at"))
        .containsExactly("A/64/120|fn1|PP1", "A/64/121|fn*|OP1", "A/64/122|fn**|OP2");
    assertThat(Fixtures.rows(Fixtures.read(document.text()), "text", "at", "marked_at"))
        .isEqualTo(Fixtures.rows(document, "text", "at", "marked_at"));
  }

  private static String raised(String mark) {
    return "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>" + mark + "</w:t></w:r>";
  }

  @Test
  void changesAsAccepted() throws IOException {
    assertThat(
            text(
                p(
                    run("See ")
                        + "<w:ins>"
                        + run("A/64/4")
                        + "</w:ins><w:del><w:r><w:delText>A/63/4</w:delText></w:r></w:del>"
                        + "<w:moveFrom>"
                        + run("A/62/4")
                        + "</w:moveFrom>")))
        .isEqualTo("See A/64/4\n");
  }

  @Test
  void aDeletedEndOfAParagraphJoinsTheNext() throws IOException {
    String deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
    assertThat(text(p(deleted + run("resolution ")) + p(run("64/293"))))
        .isEqualTo("resolution 64/293\n");
  }

  @Test
  void aDeletedRow() throws IOException {
    String row = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p(run("A/63/4")) + "</w:tc></w:tr>";
    String kept =
        "<w:tr><w:tc>" + p(run("A/64/4")) + "</w:tc><w:tc>" + p(run("A/65/4")) + "</w:tc></w:tr>";
    assertThat(text("<w:tbl>" + row + kept + "</w:tbl>")).isEqualTo("A/64/4\n\nA/65/4\n");
  }

  @Test
  void aTextBoxFollowsItsParagraph() throws IOException {
    String box = "<w:txbxContent>" + p(run("In the box.")) + "</w:txbxContent>";
    String drawn =
        "<w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(text(p(run("Before ") + drawn + run("and after.")) + p(run("Next."))))
        .isEqualTo("Before and after.\n\nIn the box.\n\nNext.\n");
  }

  @Test
  void hiddenTextAndInstructionsAreNotPrinted() throws IOException {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>";
    String shown = "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>shown</w:t></w:r>";
    String simple = "<w:fldSimple w:instr=' PAGE '>" + run(" 7") + "</w:fldSimple>";
    assertThat(text(p(hidden + shown + simple))).isEqualTo("shown 7\n");
  }

  @Test
  void raisedDigitsAreMarkers() throws IOException {
    String raised = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>%s</w:t></w:r>";
    assertThat(
            text(
                p(
                    run("in 2018")
                        + String.format(raised, "10")
                        + run(" the 5")
                        + String.format(raised, "th"))))
        .isEqualTo("in 2018¹⁰ the 5th\n");
  }

  @Test
  void hyphensOfWord() throws IOException {
    assertThat(
            text(
                p(
                    "<w:r><w:t>A/AC</w:t><w:softHyphen/><w:t>.105/L</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>")))
        .isEqualTo("A/AC.105/L-1\n");
  }

  @Test
  void aMarkOfTheAuthorsOwn() throws IOException {
    String body =
        p(
            run("The list")
                + "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='2'/><w:t>*</w:t></w:r>"
                + run(", first")
                + call(3));
    String notes =
        "<w:footnote w:id='2'>"
            + p(run("*") + run(" A/80/50."))
            + "</w:footnote><w:footnote w:id='3'>"
            + p(run("A/80/51."))
            + "</w:footnote>";
    byte[] file = new WordFile().part("footnotes", "footnotes", notes).body(body).bytes();
    assertThat(Fixtures.read(file).text())
        .isEqualTo("The list[^*], first¹\n\n[^*]: A/80/50.\n\n¹ A/80/51.\n");
  }

  @Test
  void endnotesAreNumberedApart() throws IOException {
    String endnote = "<w:r><w:endnoteReference w:id='2'/></w:r>";
    String section =
        "<w:sectPr><w:endnotePr><w:numFmt w:val='decimal'/><w:numStart w:val='5'/></w:endnotePr></w:sectPr>";
    byte[] file =
        new WordFile()
            .part(
                "endnotes",
                "endnotes",
                "<w:endnote w:id='2'>" + p(run("A/80/50.")) + p(run("And more.")) + "</w:endnote>")
            .body(p(run("Law") + endnote) + section)
            .bytes();
    assertThat(Fixtures.read(file).text()).isEqualTo("Law⁵\n\n⁵ A/80/50. And more.\n");
  }

  @Test
  void aCallOfANoteThatIsNotThere() throws IOException {
    assertThat(text(p(run("Law") + call(9)))).isEqualTo("Law¹\n\n¹\n");
  }

  @Test
  void documentTypesAreRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d>&x;</d>"
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> Fixtures.read(bytes.toByteArray()))
        .hasMessage("XML with a document type declaration is not read");
  }

  @Test
  @Timeout(60)
  void aBombIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 300; i++) {
        zip.write(blanks);
      }
    }
    assertThat(bytes.size()).isLessThan(1 << 20);
    assertThatThrownBy(() -> Fixtures.read(bytes.toByteArray()))
        .isInstanceOf(IOException.class)
        .hasMessage("expands to more than 64 MB");
  }

  /** Wherever it is cut, in a part or between two, and when it has every part but no table. */
  @Test
  void aFileCutShort() throws IOException {
    byte[] whole = SmallDocx.bytes();
    for (int length = 10; length < whole.length - 22; length += 51) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Fixtures.read(part))
          .isInstanceOf(IOException.class)
          .hasMessage("a broken zip file, cut off or damaged: it has no end");
    }
  }

  /** What is not read of a file, such as its pictures, may be larger, but not without end. */
  @Test
  @Timeout(60)
  void picturesMayBeLarge() throws IOException {
    String text = "<d><p><r><t>See A/64/4.</t></r></p></d>";
    assertThat(Fixtures.read(withPicture(text, 100)).text()).contains("A/64/4");
    byte[] bomb = withPicture(text, 600);
    assertThatThrownBy(() -> Fixtures.read(bomb)).hasMessage("expands to more than 512 MB");
  }

  private static byte[] withPicture(String text, int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("word/media/a.png"));
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < megabytes; i++) {
        zip.write(blanks);
      }
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  @Timeout(60)
  void aTextWithoutEnd() throws IOException {
    byte[] one = new WordFile().paragraph("See A/64/4. ".repeat(1 << 20)).bytes();
    byte[] many = new WordFile().body(p(run("See A/64/4. ".repeat(100))).repeat(10_000)).bytes();
    for (byte[] file : List.of(one, many)) {
      assertThatThrownBy(() -> Fixtures.read(file))
          .isInstanceOf(IOException.class)
          .hasMessage("more than 8 million characters of text");
    }
  }
}
