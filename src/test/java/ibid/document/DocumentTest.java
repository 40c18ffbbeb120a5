package ibid.document;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.resolve.Readings;
import org.junit.jupiter.api.Test;

final class DocumentTest {
  private static final String PAGE =
      """
      1/1. One

      The General Assembly,

      Decides.

      1/2. Two

      The General Assembly,

      Decides.
      """;

  @Test
  void everyPositionIsInTheSectionThatBeganLast() {
    Document document = Readings.document(PAGE);
    assertThat(document.sections()).hasSize(2);
    int second = document.sections().get(1).start();
    assertThat(second).isEqualTo(PAGE.indexOf("1/2."));
    assertThat(document.sectionAt(0)).isEqualTo(document.sections().get(0));
    assertThat(document.sectionAt(second - 1)).isEqualTo(document.sections().get(0));
    assertThat(document.sectionAt(second)).isEqualTo(document.sections().get(1));
    assertThat(document.sectionAt(PAGE.length())).isEqualTo(document.sections().get(1));
  }
}
