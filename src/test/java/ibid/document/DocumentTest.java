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

  @Test
  void everyParagraphIsInItsLanguage() {
    String french = "Rappelant la résolution de l’Assemblée générale relative aux plans,";
    String text =
        "Recalling the resolution of the General Assembly on the plan,\n\n"
            + french
            + "\n\nRecalling the decision of the Council on the same plan,\n";
    Document document = Readings.document(text);
    int start = text.indexOf(french);
    int end = text.indexOf("Recalling", start);
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.changes())
        .containsExactly(new LanguageChange(start, "fr"), new LanguageChange(end, "en"));
    assertThat(document.languageAt(start - 1)).isEqualTo("en");
    assertThat(document.languageAt(start)).isEqualTo("fr");
    assertThat(document.languageAt(end - 1)).isEqualTo("fr");
    assertThat(document.languageAt(end)).isEqualTo("en");
  }
}
