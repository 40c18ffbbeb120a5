package ibid.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ibid.document.Document;
import ibid.language.Languages;
import ibid.reader.DocumentReader;
import ibid.reader.Fixtures;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfFormatTest {
  private static String text(PdfPages pages) throws IOException {
    return Fixtures.read(pages.bytes()).text();
  }

  @Test
  void pagesAndLines() throws IOException {
    Document document = Fixtures.read(SmallPdf.bytes());
    assertThat(Fixtures.rows(document, "target", "page", "page_line", "linked_to"))
        .contains(
            "A/70/487|1|5|",
            "S/RES/1325(2000)|1|10|",
            "A/64/4|2|12|",
            "A/65/4|2|13|",
            "A/CONF.222/6|2|10|https://undocs.org/A/CONF.222/6");
  }

  @Test
  void whatRunsOverThePageIsOneParagraphAndOneNote() throws IOException {
    assertThat(Fixtures.read(SmallPdf.bytes()).text())
        .contains(
            "right margin, what was reported² in 2018,³\n\n² Ibid.,",
            "¹ See Official Records of the General Assembly, Sixty-fourth Session, Supplement No. 4"
                + " (A/64/4).\n\nNoting")
        .doesNotContain("15-12345", "2/2");
  }

  @Test
  void aRaisedNumberAfterANumberIsAMarker() throws IOException {
    PdfPages pages = new PdfPages();
    pages.lines(72, 100, 12, "Plans for 2018¹⁰ and 2019¹¹ in", "one line");
    assertThat(text(pages)).isEqualTo("Plans for 2018¹⁰ and 2019¹¹ in one line\n");
  }

  @Test
  void aMarkerRaisedToALineOfItsOwn() throws IOException {
    PdfPages pages = new PdfPages();
    pages.line(72, 100, 12, "Programme of work, 2014–2019,").line(231, 91, 7, "1");
    assertThat(text(pages)).isEqualTo("Programme of work, 2014–2019,¹\n");
  }

  @Test
  void wordsDividedAtTheEndOfALine() throws IOException {
    PdfPages pages = new PdfPages();
    pages.lines(
        72,
        100,
        12,
        "The resolution, a reso-",
        "lution of the non-",
        "governmental document A/CONF.",
        "222/6 of 2014-",
        "2015, A/AC.105/",
        "1137");
    assertThat(text(pages))
        .isEqualTo(
            "The resolution, a resolution of the non-governmental document A/CONF.222/6 of"
                + " 2014-2015, A/AC.105/1137\n");
  }

  /** What stands at both ends of a row is on one line of the page. */
  @Test
  void linesArePrintedRows() throws IOException {
    PdfPages pages = new PdfPages();
    pages.line(72, 60, 10, "United Nations").line(450, 60, 10, "A/64/4");
    pages.lines(72, 300, 10, "The report is in document", "A/64/120, and nowhere else.");
    assertThat(Fixtures.rows(Fixtures.read(pages.bytes()), "text", "page_line"))
        .containsExactly("A/64/120|3");
  }

  /** Nor is a stop behind a symbol part of it. */
  @Test
  void aSentenceAfterASymbol() throws IOException {
    PdfPages pages = new PdfPages();
    pages.lines(72, 300, 10, "The report is in document A/64/120.", "The Committee read it, and");
    pages.lines(
        72,
        324,
        10,
        "found two more in document E/CN.4/L.",
        "5 and in what is said in A/64/PV.",
        "28.");
    assertThat(text(pages))
        .isEqualTo(
            "The report is in document A/64/120. The Committee read it, and found two more in"
                + " document E/CN.4/L.5 and in what is said in A/64/PV.28.\n");
  }

  @Test
  void paragraphsByIndentAlone() throws IOException {
    PdfPages pages = new PdfPages();
    pages.line(90, 100, 10, "The first paragraph has two lines, and ends");
    pages.line(72, 112, 10, "somewhere in the middle.");
    pages.line(90, 124, 10, "The second paragraph is indented just like it");
    pages.line(72, 136, 10, "and goes on.");
    assertThat(text(pages).split("\n\n")).hasSize(2);
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws IOException {
    PdfPages pages = new PdfPages();
    pages.line(72, 60, 14, "Resolutions adopted on the reports of the Sixth Committee in the year");
    for (int i = 0; i < 15; i++) {
      String ending = i == 14 ? "ends." : "runs on with words";
      pages.line(
          72, 100 + i * 12, 10, "left line " + (char) ('a' + i) + " of the column " + ending);
      pages.line(
          320, 103 + i * 12, 10, "right line " + (char) ('a' + i) + " of the column " + ending);
    }
    String text = text(pages);
    assertThat(text.indexOf("left line o")).isLessThan(text.indexOf("right line a"));
    assertThat(text).contains("left line a of the column runs on with words left line b");
  }

  @Test
  void tablesAreNoColumns() throws IOException {
    PdfPages pages = new PdfPages();
    for (int i = 0; i < 20; i++) {
      pages.line(72, 100 + i * 12, 10, "Item " + i).line(400, 100 + i * 12, 10, "1 00" + i);
    }
    assertThat(text(pages)).contains("Item 1\n\n1 001\n\nItem 2");
  }

  @Test
  void runningHeadersAndFootersOfEvenAndOddPages() throws IOException {
    PdfPages pages = new PdfPages();
    for (int i = 1; i <= 5; i++) {
      pages.line(i % 2 == 0 ? 60 : 400, 40, 8, "A title that runs on");
      String word = String.valueOf((char) ('a' + i)).repeat(9);
      pages.lines(72, 100, 10, "Over two lines " + word, "is " + word + ".");
      pages.line(300, 760, 8, "- " + i + " -");
      pages = i < 5 ? pages.page() : pages;
    }
    assertThat(text(pages).strip().split("\n\n"))
        .containsExactly(
            "A title that runs on",
            "Over two lines bbbbbbbbb is bbbbbbbbb.",
            "Over two lines ccccccccc is ccccccccc.",
            "Over two lines ddddddddd is ddddddddd.",
            "Over two lines eeeeeeeee is eeeeeeeee.",
            "Over two lines fffffffff is fffffffff.");
  }

  @Test
  void notesThatAreNotRaisedAreNoFooters() throws IOException {
    PdfPages pages = new PdfPages();
    for (int i = 1; i <= 3; i++) {
      pages.line(72, 40, 10, "S/RES/1325 (2000)");
      pages.lines(72, 100, 10, "A paragraph of its own, page " + "abc".charAt(i - 1) + ".");
      pages.line(72, 700, 9, (i + 3) + " Ibid., vol. 112" + i + ", No. 1751" + i * i + ".");
      pages.line(72, 760, 9, "GA 75 page " + i);
      pages = i < 3 ? pages.page() : pages;
    }
    assertThat(text(pages))
        .contains("4 Ibid., vol. 1121", "5 Ibid., vol. 1122", "6 Ibid., vol. 1123")
        .doesNotContain("page 2", "page 3")
        .containsOnlyOnce("S/RES/1325 (2000)");
  }

  @Test
  void lastLinesOfNotesThatAreAlikeAreNoFooters() throws IOException {
    PdfPages pages = new PdfPages();
    for (int i = 1; i <= 3; i++) {
      String letter = String.valueOf("abc".charAt(i - 1));
      pages.lines(72, 100, 10, "A paragraph that calls note " + letter + "⁰¹²³".charAt(i));
      pages.line(72, 690, 8, "⁰¹²³".charAt(i) + " Adopted " + letter + " in the conference, in");
      pages.line(72, 700, 8, "document A/CONF.48/14, decision 2.");
      pages = i < 3 ? pages.page() : pages;
    }
    assertThat(text(pages).split("A/CONF.48/14")).hasSize(4);
  }

  @Test
  void aNoteMayStandOnThePageBehindItsMark() throws IOException {
    PdfPages pages = new PdfPages();
    pages.lines(
        72,
        100,
        10,
        "A paragraph that calls two notes,¹ one of",
        "which has no room on its page, since so many",
        "others stand there, and which is printed on",
        "the next.²");
    pages.line(72, 700, 8, "¹ A/64/4.").page();
    pages.lines(72, 100, 10, "Another paragraph that calls a note.³");
    pages.line(72, 690, 8, "² Ibid.").line(72, 702, 8, "³ A/65/4.");
    assertThat(text(pages)).containsSubsequence("two notes", "Ibid.", "Another");
  }

  @Test
  void paragraphsOfOneLineEach() throws IOException {
    PdfPages pages = new PdfPages();
    List<String> lines =
        List.of(
            "United Nations",
            "A/DEC/78/533",
            "General Assembly",
            "Decision",
            "Second Committee",
            "Other decisions that it adopted",
            "78/533. Food security",
            "On 19 December 2023 the Assembly took note of the report.");
    for (int i = 0; i < lines.size(); i++) {
      pages.line(72, 100 + i * 20, 10, lines.get(i));
    }
    assertThat(text(pages).strip().split("\n\n")).containsExactlyElementsOf(lines);
  }

  @Test
  void anEncryptedFile() throws IOException {
    PdfPages pages = new PdfPages();
    pages.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    byte[] bytes = pages.bytes();
    assertThatThrownBy(() -> Fixtures.read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessage("the PDF is encrypted with a password");
  }

  @Test
  void picturesOnly() throws IOException {
    byte[] bytes = new PdfPages().bytes();
    assertThatThrownBy(() -> Fixtures.read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessage("no text in this PDF; pages that are pictures must go through OCR first");
  }

  @Test
  void aTreeOfPagesThatRefersToItself() {
    String file =
        """
        %PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [2 0 R] /Count 1 >>
        endobj
        trailer
        << /Root 1 0 R >>
        """;
    assertThatThrownBy(() -> Fixtures.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("not a PDF that can be read: its tree of pages leads to none");
  }

  /** Pages are there, and a branch that leads back, or to what is no page. */
  @ParameterizedTest
  @ValueSource(strings = {"circle", "no page"})
  void aDamagedTreeOfPages(String damage) throws IOException {
    PdfPages pages = new PdfPages();
    pages.line(72, 300, 12, "See A/64/4.").page().line(72, 400, 12, "And A/64/5 too.");
    COSDictionary root = pages.document().getPages().getCOSObject();
    COSArray kids = root.getCOSArray(COSName.KIDS);
    COSDictionary branch = new COSDictionary();
    COSArray back = new COSArray();
    back.add(root);
    branch.setItem(COSName.KIDS, back);
    branch.setItem(COSName.TYPE, COSName.PAGES);
    kids.add(1, damage.equals("circle") ? branch : new COSDictionary());
    List<String> warnings = new ArrayList<>();
    Document document =
        new DocumentReader(new Languages(Bodies.standard()))
            .read("file", pages.bytes(), warnings::add);
    assertThat(document.text()).isEqualTo("See A/64/4. And A/64/5 too.\n");
    assertThat(warnings)
        .containsExactly("its tree of pages is damaged: read are the pages that it leads to");
  }

  @Test
  void aBrokenFile() {
    assertThatThrownBy(() -> Fixtures.read("%PDF-1.7\nnothing"))
        .isInstanceOf(IOException.class)
        .hasMessageMatching("not a PDF that can be read: [^\\n]+");
  }

  @Test
  void aFileCutShortIsReadOrRefused() throws IOException {
    byte[] whole = SmallPdf.bytes();
    for (int length = 100; length < whole.length; length += 97) {
      byte[] part = Arrays.copyOf(whole, length);
      Throwable refused = catchThrowable(() -> Fixtures.read(part));
      if (refused != null) {
        assertThat(refused).isInstanceOf(IOException.class).hasMessageMatching("[^\\n]+");
      }
    }
  }

  @Test
  @Timeout(30)
  void aBombIsRefused() throws IOException {
    PdfPages pages = new PdfPages();
    PDStream content = new PDStream(pages.document());
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 200; i++) {
        out.write(blanks);
      }
    }
    pages.document().getPage(0).setContents(content);
    byte[] bytes = pages.bytes();
    assertThat(bytes.length).isLessThan(1 << 20);
    assertThatThrownBy(() -> Fixtures.read(bytes)).hasMessage("too much is drawn on page 1");
  }
}
