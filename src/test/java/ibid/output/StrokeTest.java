package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines by the part of the text. */
final class StrokeTest {
  @ParameterizedTest
  @EnumSource(Zone.class)
  void everyPartHasALineAsTheLegendNamesIt(Zone zone) {
    DotAttributes attributes = new DotAttributes();
    Stroke.of(zone).draw(attributes);
    String drawn =
        switch (Stroke.of(zone).look()) {
          case "thick line" -> "[penwidth=\"2.2\", color=\"#222222\"]";
          case "thin line" -> "]";
          case "dashed line" -> "[style=\"dashed\"]";
          default -> "[style=\"dotted\", penwidth=\"1.4\"]";
        };
    assertThat(attributes).hasToString(drawn);
  }
}
