package ibid.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Where on a page a click leads to the web. */
final class HyperlinkAreas {
  private static final int MOST = 1_000;

  /** A rectangle, counted from the top of the page. */
  private record Area(float left, float top, float right, float bottom, String href) {
    boolean contains(float x, float y) {
      return x >= left && x <= right && y >= top && y <= bottom;
    }
  }

  private final List<Area> areas = new ArrayList<>();

  private HyperlinkAreas() {}

  static HyperlinkAreas of(PDPage page) throws IOException {
    HyperlinkAreas areas = new HyperlinkAreas();
    PDRectangle crop = page.getCropBox();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI action
          && link.getRectangle() != null
          && action.getURI() != null
          && areas.areas.size() < MOST) {
        areas.add(link.getRectangle(), crop, action.getURI());
      }
    }
    return areas;
  }

  private void add(PDRectangle at, PDRectangle crop, String href) {
    areas.add(
        new Area(
            at.getLowerLeftX() - crop.getLowerLeftX(),
            crop.getUpperRightY() - at.getUpperRightY(),
            at.getUpperRightX() - crop.getLowerLeftX(),
            crop.getUpperRightY() - at.getLowerLeftY(),
            href));
  }

  /** Where a click at a point leads, or null. */
  String at(float x, float y) {
    for (Area area : areas) {
      if (area.contains(x, y)) {
        return area.href();
      }
    }
    return null;
  }
}
