package ibid.reader.pdf;

import java.io.IOException;

/**
 * The small resolution as a PDF of two pages, with a paragraph and a note that go over the page.
 */
public final class SmallPdf {
  private static final float LEFT = 120;
  private static final float INDENT = 145;

  private SmallPdf() {}

  /** The file. */
  public static byte[] bytes() throws IOException {
    PdfPages pages = new PdfPages();
    first(pages);
    second(pages.page());
    return pages.bytes();
  }

  private static void first(PdfPages pages) throws IOException {
    pages.line(LEFT, 50, 14, "United Nations").line(480, 50, 12, "A/RES/70/901");
    pages.line(440, 80, 10, "Distr.: General");
    pages.lines(LEFT, 220, 16, "Resolution adopted by the General Assembly on", "22 December 2015");
    pages.line(LEFT, 265, 10, "[on the report of the Third Committee (A/70/487)]");
    pages.line(85, 300, 13, "70/901.").line(LEFT + 10, 300, 13, "Preventing the example, and a");
    pages.line(LEFT + 10, 315, 13, "second one");
    pages.line(INDENT, 350, 10, "The General Assembly,");
    pages.line(
        INDENT,
        370,
        10,
        "Recalling its resolutions 55/25 of 15 November 2000 and 64/293 of 30 July 2010,¹");
    pages.line(LEFT, 382, 10, "and Security Council resolution 1325 (2000) of 31 Octo-");
    pages.line(LEFT, 394, 10, "ber 2000,");
    pages.line(
        INDENT,
        414,
        10,
        "Noting, in October, for the sake of a line that reaches the right margin, what");
    pages.line(100, 700, 8, "__________________");
    pages.line(
        115, 712, 8, "¹ See Official Records of the General Assembly, Sixty-fourth Session,");
    pages.line(60, 750, 8, "15-12345 (E)");
  }

  private static void second(PdfPages pages) throws IOException {
    pages.line(60, 50, 8, "A/RES/70/901");
    pages.line(LEFT, 80, 10, "was reported² in 2018,³");
    pages.line(INDENT, 100, 10, "1.   Takes note of the report of the Secretary-General;");
    pages.line(INDENT, 120, 10, "2.   Decides to follow:");
    pages.line(
        INDENT, 140, 10, "(a)  Economic and Social Council resolution 2005/20 of 22 July 2005;");
    pages.line(INDENT, 160, 10, "(b)  Its decision 69/555 and S/PRST/2014/21;");
    pages.lines(
        INDENT,
        180,
        10,
        "3.   Requests the Secretary-General to report, as paragraph 2 above says.");
    pages.line(280, 230, 13, "Annex");
    pages.line(220, 260, 13, "Guidelines for the example");
    pages.line(INDENT, 290, 10, "1.   They follow A/CONF.222/6.");
    pages.link(215, 290, 70, "https://undocs.org/A/CONF.222/6");
    pages.line(100, 688, 8, "__________________");
    pages.line(123, 700, 8, "Supplement No. 4 (A/64/4).");
    pages.line(115, 712, 8, "² Ibid., Sixty-fifth Session, Supplement No. 4 (A/65/4).");
    pages.line(115, 722, 8, "³ A/70/99.");
    pages.line(60, 750, 8, "2/2").line(500, 750, 8, "15-12345");
  }
}
