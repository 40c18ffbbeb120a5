package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TreatiesTest {
  @Test
  void everyTitleHasVolumeAndNumber() {
    assertThat(Treaties.titles()).isNotEmpty();
    Treaties.titles()
        .forEach(
            (title, treaty) -> {
              assertThat(title).isEqualTo(title.strip()).isNotEmpty();
              assertThat(treaty.volume()).as(title).matches("\\d{1,4}");
              assertThat(treaty.registration()).as(title).matches("\\d{1,5}");
            });
  }

  @Test
  void knowsTheTreaty() {
    assertThat(Treaties.titles().get("Convention on the Rights of the Child").id())
        .isEqualTo("UNTS/1577/27531");
  }
}
