package ibid.reader.xml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** What is wrong with XML, in one line: {@code not well-formed XML: line 12, column 5: ...}. */
final class XmlFault {
  private static final Pattern WRAPPED = Pattern.compile("(?s)ParseError at .*?\\nMessage: (.*)");

  private XmlFault() {}

  static IOException of(XMLStreamException fault) {
    Throwable cause = fault.getNestedException();
    if (cause instanceof CharacterCodingException) {
      // Where they stand is not known: the parser reads ahead.
      return new IOException("not well-formed XML: bytes that are not UTF-8", fault);
    }
    if (cause instanceof IOException failure) {
      return failure;
    }
    String said = String.valueOf(fault.getMessage());
    Matcher wrapped = WRAPPED.matcher(said);
    String reason = (wrapped.matches() ? wrapped.group(1) : said).replaceAll("\\s+", " ").strip();
    return new IOException(
        String.format(
            Locale.ROOT,
            "not well-formed XML: line %d, column %d: %s",
            fault.getLocation() == null ? 0 : fault.getLocation().getLineNumber(),
            fault.getLocation() == null ? 0 : fault.getLocation().getColumnNumber(),
            reason),
        fault);
  }
}
