package ibid.reader.docx;

import ibid.reader.xml.XmlTags;

/** Reads what Word says in attributes. */
final class Attributes {
  private static final String VALUE = "val";

  private Attributes() {}

  /** The value of a property: {@code w:val}. */
  static String value(XmlTags tags) {
    return tags.attribute(VALUE);
  }

  /** A property that is on when it is there, unless it says otherwise: {@code <w:vanish/>}. */
  static boolean isOn(XmlTags tags) {
    String value = value(tags);
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  static int integer(String text, int other) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return other;
    }
  }
}
