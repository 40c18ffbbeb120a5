package ibid.reader.akn;

import ibid.reader.print.Format;
import ibid.reader.print.PrintedText;
import ibid.reader.xml.XmlTags;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Akoma Ntoso: {@code <paragraph eId="para_4"><num>1.</num><content><p>Takes note of ...} is the
 * block {@code 1. Takes note of ...}, its place {@code para_4}.
 */
public final class AkomaNtoso implements Format {
  @Override
  public PrintedText print(byte[] bytes, Consumer<String> warnings) throws IOException {
    try (XmlTags tags = XmlTags.of(new ByteArrayInputStream(bytes))) {
      AknPrinter printer = new AknPrinter(tags);
      while (tags.next()) {
        printer.take();
      }
      return printer.finish();
    }
  }
}
