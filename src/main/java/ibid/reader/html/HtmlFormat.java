package ibid.reader.html;

import ibid.reader.print.CodePages;
import ibid.reader.print.Facts;
import ibid.reader.print.Format;
import ibid.reader.print.Press;
import ibid.reader.print.PrintedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * HTML as a browser shows it: {@code Organized Crime,<sup>1</sup>} is {@code Organized Crime,¹};
 * scripts, styles and navigation are not shown.
 */
public final class HtmlFormat implements Format {
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * A parser that opens no more elements at once than this loses text, and one that opens any
   * number takes the square of the time.
   */
  private static final int DEEPEST = 512;

  private final CodePages codePages;

  public HtmlFormat(CodePages codePages) {
    this.codePages = codePages;
  }

  @Override
  public PrintedText print(byte[] bytes, Consumer<String> warnings) throws IOException {
    Document page = page(bytes, warnings);
    Press press = new Press();
    HtmlPrinter printer = new HtmlPrinter(press, NoteTargets.of(page));
    NodeTraversor.filter(printer, page.body());
    if (printer.isInterrupted()) {
      throw new InterruptedIOException("interrupted");
    }
    return press.finish(Facts.NONE);
  }

  /** The encoding is the one the page declares; one that declares none may be an old one. */
  private Document page(byte[] bytes, Consumer<String> warnings) throws IOException {
    Document page = parse(bytes, null);
    boolean assumed = page.charset().equals(StandardCharsets.UTF_8);
    if (assumed && page.wholeText().indexOf(REPLACEMENT) >= 0 && !isDeclared(page)) {
      return parse(bytes, codePages.of(bytes, warnings).name());
    }
    return page;
  }

  private static Document parse(byte[] bytes, String charset) throws IOException {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", parser);
    if (NodeTraversor.filter(HtmlFormat::ifBelowDeepest, page) == FilterResult.STOP) {
      throw new IOException("elements are nested deeper than " + DEEPEST);
    }
    return page;
  }

  private static FilterResult ifBelowDeepest(Node node, int depth) {
    return depth < DEEPEST ? FilterResult.CONTINUE : FilterResult.STOP;
  }

  private static boolean isDeclared(Document page) {
    return page.selectFirst("meta[charset], meta[http-equiv=content-type][content*=charset]")
        != null;
  }
}
