package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.symbol.Bodies;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatesTest {
  private static final Dates DATES = new Dates(Lexicon.of("en", Bodies.standard()));
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  @Property
  void everyDay(@ForAll @IntRange(min = 0, max = 40_000) int days) {
    LocalDate date = LocalDate.of(1945, 6, 26).plusDays(days);
    String printed = date.format(PRINTED);
    Dates.Found found = DATES.at(printed + ".", 0, printed.length() + 1);
    assertThat(found.date()).isEqualTo(date);
    assertThat(found.end()).isEqualTo(printed.length());
  }

  @ParameterizedTest
  @CsvSource({
    "'6\u00A0April 2017', 2017-04-06",
    "'16 September\n2005', 2005-09-16",
    "'1 Sept. 1990', 1990-09-01",
    "20 July, ",
    "31 February 2001, ",
    "3 May 99999, ",
  })
  void prints(String printed, LocalDate date) {
    assertThat(DATES.at(printed, 0, printed.length()).date()).isEqualTo(date);
  }

  /** Others than the United Nations put the month first, and always print the year. */
  @ParameterizedTest
  @CsvSource({
    "'June 10, 1999', 1999-06-10",
    "'Sept. 25, 1991', 1991-09-25",
    "May 3 2001, 2001-05-03",
    "'May\n3, 2001', 2001-05-03",
  })
  void monthFirst(String printed, LocalDate date) {
    int day = printed.split("\\d", 2)[0].length();
    Dates.Found found = DATES.at(printed, day, printed.length());
    assertThat(found).isEqualTo(new Dates.Found(date, 0, printed.length()));
  }

  @ParameterizedTest
  @CsvSource({"'May 3, 200', 4", "'Mayor 3, 2001', 6", "'May3, 2001', 3", "'May 3', 4"})
  void noMonthFirst(String printed, int day) {
    assertThat(DATES.at(printed, day, printed.length())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"32 May 2001", "0 May 2001", "2001", "May 2001", "12 Mayors 2001"})
  void noDates(String printed) {
    assertThat(DATES.at(printed, 0, printed.length())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"'held on 3 and 4 May 2001, not 5 May 2002', 2001-05-04", "no date, "})
  void first(String text, LocalDate date) {
    assertThat(DATES.first(text, 0, text.length())).isEqualTo(date);
  }
}
