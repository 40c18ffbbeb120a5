package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberingTest {
  private static Numbering numbering(String series) {
    return Bodies.standard().bySeries(series).orElseThrow().numbering();
  }

  private static DocumentNumber number(String printed) {
    return DocumentNumber.parse(printed).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "A, 64/293, 2010-07-30, CONFIRMED",
    "A, 64/293, , POSSIBLE",
    "A, 64/293, 2012-07-30, REFUTED",
    "A, 30/1, , IMPOSSIBLE",
    "A, 31/1, 1976-09-27, CONFIRMED",
    "A, 2005/20, , IMPOSSIBLE",
    "A, 3541 (XXX), , CONFIRMED",
    "A, 217 A (III), 1948-12-10, CONFIRMED",
    "A, 2500 (III), , REFUTED",
    "A, 1920 (LVIII), , IMPOSSIBLE",
    "A, 3201 (S-VI), , CONFIRMED",
    "A, 316 (S-VI), , REFUTED",
    "A, 3201 (S-VIII), , IMPOSSIBLE",
    "A, S-7/1, , IMPOSSIBLE",
    "A, S-28/1, 2018-05-18, REFUTED",
    "A, ES-10/15, 2004-07-20, CONFIRMED",
    "A, 1325 (2000), , IMPOSSIBLE",
    "S, 1325 (2000), , CONFIRMED",
    "S, 1325 (1990), , REFUTED",
    "S, 1325, , POSSIBLE",
    "S, 9999, , IMPOSSIBLE",
    "S, 64/293, , IMPOSSIBLE",
    "E, 2005/20, 2005-07-22, CONFIRMED",
    "E, 2005/20, 2006-07-22, REFUTED",
    "E, 1977/1, , IMPOSSIBLE",
    "E, 663 E (XXIV), , POSSIBLE",
    "E, 663 E (XXIV), 1957-07-31, CONFIRMED",
    "E, 663 E (XXIV), 1962-07-31, REFUTED",
    "E, 217 A (III), , REFUTED",
    "A/HRC, 60/251, , IMPOSSIBLE",
    "A/HRC, 51/116, , POSSIBLE",
    "E/CN.4, 2005/116, , POSSIBLE",
    "E, 1503 (XLVIII), 1970-05-27, CONFIRMED",
    "E, 2087 (LXIII), , POSSIBLE",
    "A/HRC, 16/21, 2011-03-25, CONFIRMED",
    "A/HRC, 16/21, 2013-03-25, REFUTED",
    "A/HRC, 76/300, , IMPOSSIBLE",
    "A/HRC, S-28/1, 2018-05-18, CONFIRMED",
    "E/CN.4, 2005/80, , POSSIBLE",
    "E/CN.4, 2007/1, , IMPOSSIBLE",
    "CTOC/COP, 5/2, 2010-10-22, CONFIRMED",
    "CTOC/COP, 64/293, , IMPOSSIBLE",
    "FCCC, 1/CP.21, , CONFIRMED",
    "FCCC, WHA61.21, , IMPOSSIBLE",
    "WHA, WHA61.21, , CONFIRMED",
    "WHA, 75(9), , POSSIBLE",
    "FCCC, 75(9), , IMPOSSIBLE",
  })
  void fit(String series, String printed, LocalDate date, Fit fit) {
    assertThat(numbering(series).fit(number(printed), date)).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource({
    "A, 64/293, 2008-12-31, IMPOSSIBLE",
    "A, 64/293, 2009-01-01, POSSIBLE",
    "A, 84/1, , POSSIBLE",
    "A, 85/1, , IMPOSSIBLE",
    "A, 85/1, 2031-01-01, POSSIBLE",
    "E/CN.15, 76/181, , IMPOSSIBLE",
    "E, 2005/20, 2004-12-31, IMPOSSIBLE",
    "CTOC/COP, 5/2, 2009-12-31, IMPOSSIBLE",
  })
  void nobodyCitesWhatIsYetToCome(String series, String printed, LocalDate citedOn, Fit fit) {
    assertThat(numbering(series).fit(number(printed), null, citedOn)).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource({
    "S, 1325, 1325 (2000)",
    "S, 15, 15 (1946)",
    "S, 16, 16 (1947)",
    "S, 2999, 2999",
    "A, 64/293, 64/293",
    "WHA, 75(9), WHA75(9)",
    "FCCC, 75(9), 75(9)",
  })
  void complete(String series, String printed, String whole) {
    assertThat(numbering(series).complete(number(printed))).isEqualTo(number(whole));
  }

  /**
   * A held session s of the General Assembly runs from September 1945 + s to September 1946 + s.
   */
  @Property
  void sessionsOfTheGeneralAssembly(
      @ForAll @IntRange(min = 31, max = 80) int session,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = -2, max = 3) int years) {
    LocalDate date = LocalDate.of(1945 + session + years, month, 15);
    boolean inside = (years == 0 && month >= 9) || (years == 1 && month <= 9);
    assertThat(numbering("A").fit(DocumentNumber.slash(session, 7), date))
        .isEqualTo(inside ? Fit.CONFIRMED : Fit.REFUTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "session a-b",
        "session 1- 2004,x",
        "session 1- 2004-99",
        "session 1- 2007/0",
        "serial 1946 1,b",
        "year -",
        "special",
        "code"
      })
  void refusesWhatIsNoRule(String rule) {
    assertThatThrownBy(() -> Numbering.parse(rule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(rule);
  }
}
