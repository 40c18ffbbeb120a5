package ibid.reader.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the tags and the text of XML, one after the other.
 *
 * <p>A document type declaration is refused, with it all entities of a file's own; elements may be
 * nested 256 deep. Names are taken without their prefix.
 */
public final class XmlTags implements AutoCloseable {
  private static final int DEEPEST = 256;

  private final XMLStreamReader reader;
  private int event = XMLStreamConstants.START_DOCUMENT;
  private int depth;

  private XmlTags(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Begins to read; the encoding is the one that the XML declares. */
  public static XmlTags of(InputStream in) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return new XmlTags(XmlEncoding.open(factory, in));
    } catch (XMLStreamException e) {
      throw XmlFault.of(e);
    }
  }

  /** Goes to the next tag or text; false at the end. */
  public boolean next() throws IOException {
    if (Thread.interrupted()) {
      throw new InterruptedIOException("interrupted");
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    do {
      event = advance();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    } while (!isStart() && !isEnd() && !isText());
    if (isStart() && ++depth > DEEPEST) {
      throw new IOException("elements are nested deeper than " + DEEPEST);
    }
    return true;
  }

  private int advance() throws IOException {
    try {
      int next = reader.next();
      if (next == XMLStreamConstants.DTD) {
        throw new IOException("XML with a document type declaration is not read");
      }
      return next;
    } catch (XMLStreamException e) {
      throw XmlFault.of(e);
    }
  }

  /** Whether it stands on the tag that begins an element. */
  public boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Whether it stands on the tag that ends an element. */
  public boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  /** Whether it stands on text, or a part of it. */
  public boolean isText() {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Whether it stands on the beginning of an element of this name. */
  public boolean isStart(String name) {
    return isStart() && name().equals(name);
  }

  /** Whether it stands on the end of an element of this name. */
  public boolean isEnd(String name) {
    return isEnd() && name().equals(name);
  }

  /** The name of the element whose tag it stands on. */
  public String name() {
    return reader.getLocalName();
  }

  /** How many elements are open, the one whose tag it stands on among them. */
  public int depth() {
    return depth;
  }

  /** An attribute of the element that begins here, or empty. */
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The text that it stands on. */
  public String text() {
    return reader.getText();
  }

  /** Goes from the beginning of an element to its end. */
  public void skip() throws IOException {
    int outside = depth;
    while (!(isEnd() && depth == outside)) {
      if (!next()) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw XmlFault.of(e);
    }
  }
}
