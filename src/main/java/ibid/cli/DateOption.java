package ibid.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Dates as users type them: {@code 2008}, {@code 2008-10} or {@code 2008-10-17}. */
final class DateOption {
  private DateOption() {}

  /** The first day that is meant. */
  static ITypeConverter<LocalDate> first() {
    return typed -> read(typed, false);
  }

  /** The last day that is meant. */
  static ITypeConverter<LocalDate> last() {
    return typed -> read(typed, true);
  }

  private static LocalDate read(String typed, boolean last) {
    try {
      return switch (typed.length()) {
        case 4 -> last ? Year.parse(typed).atMonth(12).atEndOfMonth() : Year.parse(typed).atDay(1);
        case 7 -> last ? YearMonth.parse(typed).atEndOfMonth() : YearMonth.parse(typed).atDay(1);
        default -> LocalDate.parse(typed);
      };
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + typed + "' is no date such as 2008, 2008-10 or 2008-10-17");
    }
  }
}
