package ibid.reader.pdf;

import ibid.reader.print.Facts;
import ibid.reader.print.Format;
import ibid.reader.print.Press;
import ibid.reader.print.PrintedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** PDF: letters at places, of which lines, paragraphs and footnotes must be made again. */
public final class PdfFormat implements Format {
  private static final String UNREADABLE = "not a PDF that can be read: ";
  private static final long MOST_MEMORY = 256L << 20;

  static {
    // What PDFBox has to say of a file's oddities is nothing for standard error.
    String logging = "org.apache.commons.logging.";
    System.setProperty(logging + "LogFactory", logging + "impl.LogFactoryImpl");
    System.setProperty(logging + "Log", logging + "impl.NoOpLog");
    System.setProperty("java.awt.headless", "true");
    FontMappers.set(new QuietFonts());
  }

  @Override
  public PrintedText print(byte[] bytes, Consumer<String> warnings) throws IOException {
    try (PDDocument document = open(bytes)) {
      boolean isMended = PageTree.mend(document.getPages().getCOSObject());
      if (!document.getPages().iterator().hasNext()) {
        throw new IOException(UNREADABLE + "its tree of pages leads to none");
      }
      if (isMended) {
        warnings.accept("its tree of pages is damaged: read are the pages that it leads to");
      }
      List<List<Line>> pages = new ArrayList<>();
      PageGlyphs letters = new PageGlyphs((page, glyphs) -> pages.add(PageLayout.of(page, glyphs)));
      letters.writeText(document, Writer.nullWriter());
      if (pages.stream().allMatch(List::isEmpty)) {
        throw new IOException(
            "no text in this PDF; pages that are pictures must go through OCR first");
      }
      Press press = new Press();
      List<Paragraph> paragraphs = Paragraphs.of(RunningLines.removed(pages));
      new ParagraphPrinter(press, new WordParts(paragraphs)).print(paragraphs);
      return press.finish(Facts.NONE);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException | StackOverflowError e) {
      // PDFBox throws these at files that are broken in ways it does not foresee.
      throw new IOException(UNREADABLE + e, e);
    }
  }

  private static PDDocument open(byte[] bytes) throws IOException {
    try {
      return Loader.loadPDF(
          bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
    } catch (InvalidPasswordException e) {
      throw new IOException("the PDF is encrypted with a password", e);
    } catch (IOException e) {
      throw new IOException(UNREADABLE + e.getMessage(), e);
    }
  }
}
