package ibid.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as they look: what stands on the left is written on the left. */
final class PageLayoutTest {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final float WIDTH = 5;

  /** A row of letters that ends at a right margin. */
  private static List<Glyph> row(float right, float y, String fromLeft) {
    List<Glyph> row = new ArrayList<>();
    float x = right - fromLeft.length() * WIDTH;
    for (int i = 0; i < fromLeft.length(); i++) {
      char c = fromLeft.charAt(i);
      int digit = RAISED.indexOf(c);
      row.add(
          digit < 0
              ? new Glyph(String.valueOf(c), x, y, WIDTH, 10, null)
              : new Glyph(String.valueOf(digit), x, y - 4, WIDTH, 6, null));
      x += WIDTH;
    }
    return row;
  }

  private static List<String> lines(List<Glyph> glyphs) {
    return PageLayout.of(1, glyphs).stream().map(Line::text).toList();
  }

  /** Each with the Arabic word for a decision on the row below, so that the page is Arabic. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          the mark of a note right of its symbol, .A/64/4 ¹², 12 A/64/4.
          the same in brackets,                   .A/64/4 )¹²(, (12) A/64/4.
          a year before brackets,                 )A/64/4( 2010, 2010 (A/64/4)
          brackets inside a symbol,               )A/64/4 (Vol. I)( 2010, 2010 (A/64/4 (Vol. I))
          a range of numbers,                     6-5 ررقملا, المقرر 5-6
          no blank where the direction turns,     .A/64/4 ةقيثولا, الوثيقة A/64/4.
          """)
  void anArabicPage(String why, String fromLeft, String read) {
    List<Glyph> page = new ArrayList<>(row(500, 100, fromLeft));
    page.addAll(row(500, 112, "نيثلاثلاو ةسماخلا ةرودلا يف تررقملا"));
    assertThat(lines(page)).as(why).startsWith(read);
  }

  @Test
  void anArabicWordInAnotherLanguage() {
    List<Glyph> page = new ArrayList<>(row(500, 100, "See باتك in A/64/4 (2010), 12 pages."));
    assertThat(lines(page)).containsExactly("See كتاب in A/64/4 (2010), 12 pages.");
  }

  @Test
  void ofTwoArabicColumnsTheRightOneFirst() {
    List<Glyph> page = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      page.addAll(row(280, 100 + i * 12, "راسيلا يف رخآ رطس اذه نإف"));
      page.addAll(row(540, 103 + i * 12, "نيميلا يف لوألا رطسلا وه اذهو"));
    }
    assertThat(lines(page).get(0)).startsWith("وهذا");
  }
}
