package ibid.reader.docx;

import ibid.reader.xml.XmlTags;
import java.io.IOException;

/**
 * What Word says of letters.
 *
 * @param isHidden whether they are not printed
 * @param isRaised whether they are set as superscript
 */
record RunProperties(boolean isHidden, boolean isRaised) {
  static final RunProperties PLAIN = new RunProperties(false, false);

  /** Reads the element {@code rPr} to its end. */
  static RunProperties of(XmlTags tags) throws IOException {
    int outside = tags.depth();
    RunProperties found = PLAIN;
    while (tags.next() && !(tags.isEnd() && tags.depth() == outside)) {
      if (tags.isStart("rPrChange")) {
        tags.skip();
      } else if (tags.isStart("vanish")) {
        found = new RunProperties(Attributes.isOn(tags), found.isRaised());
      } else if (tags.isStart("vertAlign")) {
        found = new RunProperties(found.isHidden(), Attributes.value(tags).equals("superscript"));
      }
    }
    return found;
  }
}
