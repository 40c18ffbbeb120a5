package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Zone;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines by the part of the text, in DOT, in Mermaid and in the legend. */
final class StrokeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          OPERATIVE | [penwidth="2.2", color="#222222"]    | ==>  | thick line  | cited in an operative paragraph
          PREAMBLE  | ]                                    | -->  | thin line   | cited in the preamble
          OTHER     | ]                                    | -->  | thin line   | cited in running text
          ANNEX     | [style="dashed"]                     | -.-> | dashed line | cited in an annex, title or heading
          TITLE     | [style="dashed"]                     | -.-> | dashed line | cited in an annex, title or heading
          HEADING   | [style="dashed"]                     | -.-> | dashed line | cited in an annex, title or heading
          MASTHEAD  | [style="dashed"]                     | -.-> | dashed line | cited in an annex, title or heading
          FOOTNOTE  | [style="dotted", penwidth="1.4"]     | -.-> | dotted line | cited in a footnote
          """)
  void everyPartHasALine(Zone zone, String dot, String mermaid, String look, String meaning) {
    Stroke stroke = Stroke.of(zone);
    DotAttributes attributes = new DotAttributes();
    stroke.draw(attributes);
    assertThat(attributes).hasToString(dot);
    assertThat(stroke.mermaid()).isEqualTo(mermaid);
    assertThat(stroke.look()).isEqualTo(look);
    assertThat(stroke.meaning()).isEqualTo(meaning);
  }

  /** An arrow for several mentions takes the first of theirs. */
  @Test
  void theWeightiestIsTheFirst() {
    assertThat(
            List.of(Zone.OPERATIVE, Zone.PREAMBLE, Zone.OTHER, Zone.ANNEX, Zone.FOOTNOTE).stream()
                .map(Stroke::of)
                .toList())
        .isEqualTo(Arrays.asList(Stroke.values()));
  }
}
