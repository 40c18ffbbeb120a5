package ibid.reader.docx;

import ibid.reader.xml.XmlTags;
import ibid.reader.zip.ZipParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of a Word file, and the relationships that name them: {@code rId20}. */
final class WordPackage {
  private static final String DOCUMENT = "officeDocument";

  private final Map<String, byte[]> parts;
  private final String text;
  private final Map<String, Map<String, Relationship>> relationships = new HashMap<>();

  /** What a relationship leads to: a part, or an address on the web. */
  record Relationship(String type, String target) {}

  private WordPackage(Map<String, byte[]> parts, String text) {
    this.parts = parts;
    this.text = text;
  }

  static WordPackage of(byte[] bytes) throws IOException {
    Map<String, byte[]> parts =
        ZipParts.of(bytes, name -> name.endsWith(".xml") || name.endsWith(".rels"));
    WordPackage outer = new WordPackage(parts, "");
    String text =
        outer.relationships("").values().stream()
            .filter(relationship -> relationship.type().equals(DOCUMENT))
            .map(Relationship::target)
            .findFirst()
            .orElse("word/document.xml");
    if (!parts.containsKey(text)) {
      throw new IOException(
          "a zip file that is no Word document; one of documents is read when it is named");
    }
    return new WordPackage(parts, text);
  }

  /** The name of the part that holds the text. */
  String text() {
    return text;
  }

  /** The name of the part of a sort that the text uses: {@code footnotes}, {@code styles}. */
  Optional<String> partOf(String type) throws IOException {
    return relationships(text).values().stream()
        .filter(relationship -> relationship.type().equals(type))
        .map(Relationship::target)
        .filter(parts::containsKey)
        .findFirst();
  }

  /** Whether a part is there. */
  boolean has(String name) {
    return parts.containsKey(name);
  }

  XmlTags open(String name) throws IOException {
    return XmlTags.of(new ByteArrayInputStream(parts.get(name)));
  }

  /** The relationships of a part by their names; of the package itself for the empty name. */
  Map<String, Relationship> relationships(String part) throws IOException {
    Map<String, Relationship> known = relationships.get(part);
    if (known == null) {
      known = read(part);
      relationships.put(part, known);
    }
    return known;
  }

  private Map<String, Relationship> read(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, Relationship> found = new HashMap<>();
    if (!parts.containsKey(name)) {
      return found;
    }
    try (XmlTags tags = open(name)) {
      while (tags.next()) {
        if (tags.isStart("Relationship")) {
          String type = tags.attribute("Type");
          String target = tags.attribute("Target");
          boolean external = tags.attribute("TargetMode").equals("External");
          found.put(
              tags.attribute("Id"),
              new Relationship(
                  type.substring(type.lastIndexOf('/') + 1),
                  external ? target : resolve(folder, target)));
        }
      }
    }
    return found;
  }

  private static String resolve(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }
}
