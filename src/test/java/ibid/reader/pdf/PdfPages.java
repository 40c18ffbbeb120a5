package ibid.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Sets lines on pages as the UN does; superscript digits are set small and raised. */
public final class PdfPages {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final float HEIGHT = PDRectangle.LETTER.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
  private PDPage page;

  public PdfPages() {
    page();
  }

  /** Begins a page. */
  public PdfPages page() {
    page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    return this;
  }

  /** Sets a line, so far from the left and from the top. */
  public PdfPages line(float x, float y, float size, String text) throws IOException {
    float at = x;
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      for (String run :
          text.split("(?<=[" + RAISED + "])(?=[^" + RAISED + "])|(?=[" + RAISED + "])", -1)) {
        boolean raised = !run.isEmpty() && RAISED.indexOf(run.charAt(0)) >= 0;
        String printed = raised ? Integer.toString(RAISED.indexOf(run.charAt(0))) : run;
        float runSize = raised ? size * 0.65f : size;
        content.beginText();
        content.setFont(font, runSize);
        content.newLineAtOffset(at, HEIGHT - y + (raised ? size * 0.35f : 0));
        content.showText(printed);
        content.endText();
        at += font.getStringWidth(printed) / 1000 * runSize;
      }
    }
    return this;
  }

  /** Sets lines below each other. */
  public PdfPages lines(float x, float y, float size, String... texts) throws IOException {
    for (int i = 0; i < texts.length; i++) {
      line(x, y + i * size * 1.2f, size, texts[i]);
    }
    return this;
  }

  /** Lays a hyperlink over a stretch of a line. */
  public PdfPages link(float x, float y, float width, String href) throws IOException {
    PDActionURI action = new PDActionURI();
    action.setURI(href);
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(x, HEIGHT - y - 2, width, 12));
    link.setAction(action);
    page.getAnnotations().add(link);
    return this;
  }

  /** The file, whose document may be worked on before. */
  public PDDocument document() {
    return document;
  }

  /** The finished file. */
  public byte[] bytes() throws IOException {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
