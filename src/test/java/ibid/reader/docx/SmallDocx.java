package ibid.reader.docx;

import static ibid.reader.docx.WordFile.call;
import static ibid.reader.docx.WordFile.p;
import static ibid.reader.docx.WordFile.run;

import java.io.IOException;

/** The small resolution as a Word file: its numbers are those of lists, its notes Word's own. */
public final class SmallDocx {
  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId='7'>
        <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>
        <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='(%2)'/></w:lvl>
      </w:abstractNum>
      <w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>
      <w:num w:numId='2'><w:abstractNumId w:val='7'/>
        <w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>
      """;

  private static final String STYLES =
      """
      <w:style w:styleId='Operative'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
      <w:style w:styleId='Item'><w:basedOn w:val='Operative'/><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr></w:style>
      """;

  private SmallDocx() {}

  /** The file. */
  public static byte[] bytes() throws IOException {
    return new WordFile()
        .part("header", "hdr", p(run("A/RES/70/901")))
        .part("numbering", "numbering", NUMBERING)
        .part("styles", "styles", STYLES)
        .part("footnotes", "footnotes", notes())
        .address("rId9", "https://undocs.org/A/RES/55/25")
        .paragraph("Distr.: General")
        .paragraph("Resolution adopted by the General Assembly on 22 December 2015")
        .paragraph("[on the report of the Third Committee (A/70/487)]")
        .body(
            p(
                run("70/901.")
                    + "<w:r><w:tab/></w:r>"
                    + run("Preventing the example, and a second one")))
        .paragraph("The General Assembly,")
        .body(
            p(
                run("Recalling its resolutions ")
                    + link()
                    + run(" of 15 November 2000 and ")
                    + field()
                    + run(" of 30 July 2010,")
                    + call(2)
                    + run(" and Security Council resolution 1325 (2000) of 31 October 2000,")))
        .body(p(run("Noting what was reported") + call(3) + run(" in 2018,") + call(4)))
        .body(styled("Operative", "Takes note of the report of the Secretary-General;"))
        .body(styled("Operative", "Decides to follow:"))
        .body(styled("Item", "Economic and Social Council resolution 2005/20 of 22 July 2005;"))
        .body(styled("Item", "Its decision 69/555 and S/PRST/2014/21;"))
        .body(
            styled(
                "Operative",
                "Requests the Secretary-General to report, as paragraph 2 above says."))
        .paragraph("Annex")
        .paragraph("Guidelines for the example")
        .body(
            p(
                "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr></w:pPr>"
                    + run("They follow A/CONF.222/6.")))
        .body("<w:sectPr><w:headerReference w:type='default' r:id='header'/></w:sectPr>")
        .bytes();
  }

  private static String styled(String style, String text) {
    return p("<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(text));
  }

  private static String link() {
    return "<w:hyperlink r:id='rId9'>" + run("55/2") + run("5") + "</w:hyperlink>";
  }

  private static String field() {
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"https://undocs.org/A/RES/64/293\" </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
        + run("64/293")
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  private static String notes() {
    return note(0, "")
        + note(
            2,
            "See Official Records of the General Assembly, Sixty-fourth Session, Supplement No. 4 (A/64/4).")
        + note(3, "Ibid., Sixty-fifth Session, Supplement No. 4 (A/65/4).")
        + note(4, "A/70/99.");
  }

  private static String note(int id, String text) {
    return "<w:footnote w:id='"
        + id
        + "'>"
        + p("<w:r><w:footnoteRef/></w:r>" + run(" " + text))
        + "</w:footnote>";
  }
}
