package ibid.reader.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the letters of the pages from PDFBox, and hands them over page by page. */
final class PageGlyphs extends PDFTextStripper {
  /** More than this a page cannot show, nor draw in a reasonable time. */
  private static final int MOST_GLYPHS = 500_000;

  private static final int MOST_OPERATIONS = 2_000_000;
  private static final int MOST_BYTES = 64 << 20;

  /** Takes the letters of a page. */
  interface Sink {
    void page(int number, List<Glyph> glyphs);
  }

  /** A letter at a place; some producers print bold ones twice. */
  private record Seen(String text, int x, int y) {}

  private final Sink sink;
  private List<Glyph> glyphs = new ArrayList<>();
  private final Set<Seen> seen = new HashSet<>();
  private HyperlinkAreas areas;
  private int operations;
  private int page;

  PageGlyphs(Sink sink) {
    this.sink = sink;
  }

  @Override
  protected void startPage(PDPage started) throws IOException {
    glyphs = new ArrayList<>();
    seen.clear();
    operations = 0;
    areas = HyperlinkAreas.of(started);
    page++;
  }

  /** What draws a page is packed, and may be a thousand times as large as it looks. */
  @Override
  public void processPage(PDPage next) throws IOException {
    try (RandomAccessRead content = next.getContentsForStreamParsing()) {
      byte[] buffer = new byte[1 << 16];
      int count = 0;
      for (int read = 0; read >= 0; read = content.read(buffer)) {
        count += read;
        if (count > MOST_BYTES) {
          throw new IOException("too much is drawn on page " + (page + 1));
        }
      }
    }
    super.processPage(next);
  }

  @Override
  protected void writePage() {
    sink.page(page, glyphs);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (Thread.interrupted()) {
      throw new InterruptedIOException("interrupted");
    }
    if (++operations > MOST_OPERATIONS || glyphs.size() > MOST_GLYPHS) {
      throw new IOException("too much is drawn on page " + page);
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    String text = printed(letter.getUnicode());
    if (text.isEmpty() || letter.getDir() != 0 || glyphs.size() > MOST_GLYPHS) {
      return;
    }
    float x = letter.getXDirAdj();
    float y = letter.getYDirAdj();
    float width = letter.getWidthDirAdj();
    if (!text.isBlank() && !seen.add(new Seen(text, Math.round(x), Math.round(y)))) {
      return;
    }
    float size = Math.abs(letter.getFontSizeInPt());
    glyphs.add(new Glyph(text, x, y, width, size, areas.at(x + width / 2, y - size / 4)));
  }

  /** Ligatures and the forms that Arabic letters take in a word are no letters of their own. */
  private static String printed(String text) {
    if (text == null) {
      return "";
    }
    boolean hasForms = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFEFC);
    String plain = hasForms ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    return plain.replaceAll("[\\x00-\\x1F\\uFEFF\\u200B\\u200E\\u200F]", "");
  }
}
