package ibid.reader.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The encoding of XML: UTF-8, unless its first bytes declare another one, {@code <?xml
 * version="1.0" encoding="ISO-8859-1"?>}. Bytes that are no UTF-8 are found here, since the parser
 * prints a line of its own about them.
 *
 * <p>The rule is appendix F of the XML recommendation.
 */
final class XmlEncoding {
  /** How many bytes are looked at. */
  private static final int DECLARATION = 200;

  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,100}encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})");

  private XmlEncoding() {}

  static XMLStreamReader open(XMLInputFactory factory, InputStream in)
      throws IOException, XMLStreamException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(DECLARATION);
    String first = new String(bytes.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
    bytes.reset();
    if (!isUtf8(first)) {
      return factory.createXMLStreamReader(bytes);
    }
    bytes.skipNBytes(first.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0);
    // A decoder, unlike a character set, refuses what it cannot decode.
    return factory.createXMLStreamReader(
        new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
  }

  private static boolean isUtf8(String first) {
    boolean wide = first.startsWith("\u00FE\u00FF") || first.startsWith("\u00FF\u00FE");
    Matcher declared = DECLARED.matcher(first);
    return !wide
        && first.indexOf('\0') < 0
        && (!declared.find() || declared.group(1).equalsIgnoreCase("UTF-8"));
  }
}
