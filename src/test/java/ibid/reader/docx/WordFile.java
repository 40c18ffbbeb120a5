package ibid.reader.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a Word file out of pieces of its XML. */
public final class WordFile {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String OPEN =
      "<w:%s xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='"
          + OFFICE
          + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();
  private final StringBuilder body = new StringBuilder();

  /** Adds XML to the text. */
  public WordFile body(String xml) {
    body.append(xml);
    return this;
  }

  /** Adds a paragraph of plain text. */
  public WordFile paragraph(String text) {
    return body(p(run(text)));
  }

  /** Adds a part: {@code footnotes}, {@code numbering}, {@code styles}, {@code header}. */
  public WordFile part(String type, String root, String xml) {
    parts.put("word/" + type + ".xml", element(root, xml));
    relationships.append(
        String.format(
            "<Relationship Id='%s' Type='%s/%s' Target='%s.xml'/>", type, OFFICE, type, type));
    return this;
  }

  /** Adds an address on the web under a name. */
  public WordFile address(String id, String href) {
    relationships.append(
        String.format(
            "<Relationship Id='%s' Type='%s/hyperlink' Target='%s' TargetMode='External'/>",
            id, OFFICE, href));
    return this;
  }

  static String p(String xml) {
    return "<w:p>" + xml + "</w:p>";
  }

  static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static String call(int note) {
    return "<w:r><w:footnoteReference w:id='" + note + "'/></w:r>";
  }

  private static String element(String root, String xml) {
    return String.format(OPEN, root) + xml + "</w:" + root + ">";
  }

  /** The finished file. */
  public byte[] bytes() throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", "<Types/>");
    all.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='rId1' Type='"
            + OFFICE
            + "/officeDocument' Target='word/document.xml'/></Relationships>");
    all.put("word/document.xml", element("document", "<w:body>" + body + "</w:body>"));
    all.put("word/_rels/document.xml.rels", "<Relationships>" + relationships + "</Relationships>");
    all.putAll(parts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
