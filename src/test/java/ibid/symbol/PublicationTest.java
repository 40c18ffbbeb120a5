package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicationTest {
  @ParameterizedTest
  @CsvSource({
    "'Trafficking in Organs, Tissues and Cells', trafficking-in-organs-tissues-and-cells",
    "The World’s Women: 2000, the-worlds-women-2000",
    "' – A – ', a",
    "The deve\u00ADlopment report, the-development-report",
    "'世界粮食会议的报告，1974 年 11 月 5 日至 16 日，罗马', 世界粮食会议的报告-1974年11月5日至16日-罗马",
    "تقرير مُؤتمر القمة, تقرير-مؤتمر-القمة",
  })
  void slug(String title, String slug) {
    assertThat(Publication.of(title).slug()).isEqualTo(slug);
  }

  @Property
  void hyphensJoinAndNeitherBeginNorEnd(@ForAll String title) {
    assertThat(Publication.of(title).slug()).doesNotMatch("^-.*|.*-$|.*--.*|.*\\s.*");
  }
}
