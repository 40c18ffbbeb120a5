package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class YearsTest {
  /** How long a released version may go on being used. */
  private static final int FEWEST_YEARS_AHEAD = 2;

  /** Fails in the year in which the horizon has to move on. */
  @Test
  void theHorizonIsFarEnough() {
    int nearest = LocalDate.now(ZoneOffset.UTC).getYear() + FEWEST_YEARS_AHEAD;
    assertThat(Years.HORIZON)
        .as(
            "Texts without a date cite nothing of a session later than Years.HORIZON, and that is"
                + " near. Set it to %d or later and run the rows of citations. Where one of them"
                + " changes, a session to come has taken a number from another body: end the rule"
                + " of that body in bodies.tsv, or let it have a last number (<200)",
            nearest + FEWEST_YEARS_AHEAD)
        .isGreaterThanOrEqualTo(nearest);
  }

  @Test
  void whatTextsSpeakOfReachesBeyondIt() {
    assertThat(Years.HORIZON).isBetween(Years.FIRST, Years.LAST_SPOKEN_OF);
    assertThat(Years.LAST_SPOKEN_OF).isLessThanOrEqualTo(Years.LAST);
  }
}
