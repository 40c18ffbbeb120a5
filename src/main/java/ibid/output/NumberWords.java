package ibid.output;

import ibid.output.Explanation.Detail;
import ibid.symbol.AdmittedForm;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Fit;
import ibid.symbol.SessionPeriod;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers of resolutions and decisions in words. */
final class NumberWords {
  private NumberWords() {}

  /** Session, serial and letter of a number of a body. */
  static List<Detail> explain(Body body, DocumentNumber number) {
    List<Detail> details = new ArrayList<>();
    if (number.form() == Form.CODE) {
      details.add(new Detail(number.session(), "a code of the body's own"));
      return details;
    }
    if (!number.session().isEmpty()) {
      details.add(new Detail(number.session(), session(body, number)));
    }
    details.add(new Detail(Integer.toString(number.serial()), "number " + number.serial()));
    if (!number.letter().isEmpty()) {
      details.add(new Detail(number.letter(), "one of several under this number"));
    }
    return details;
  }

  private static String session(Body body, DocumentNumber number) {
    return switch (number.form()) {
      case YEAR, SERIAL_YEAR -> "the year";
      case SPECIAL -> special(number) + period(body, number);
      case ROMAN ->
          number.session().indexOf('-') < 0
              ? "session " + number.sessionNumber() + period(body, number)
              : special(number) + period(body, number);
      default -> "session " + number.sessionNumber() + period(body, number);
    };
  }

  private static String special(DocumentNumber number) {
    return (number.session().startsWith("E") ? "emergency special session " : "special session ")
        + number.sessionNumber();
  }

  /** When the session was, in brackets, or nothing. */
  static String period(Body body, DocumentNumber number) {
    return dates(body, number).map(words -> " (" + words + ")").orElse("");
  }

  /** When a number was given: {@code 2005}, {@code session 64: September 2009 to ...}. */
  static Optional<String> when(Body body, DocumentNumber number) {
    return switch (number.form()) {
      case YEAR, SERIAL_YEAR -> Optional.of(number.session());
      case CODE -> Optional.of("a code of its own");
      default ->
          dates(body, number).map(words -> "session " + number.sessionNumber() + ": " + words);
    };
  }

  private static Optional<String> dates(Body body, DocumentNumber number) {
    return body.numbering().period(number).map(NumberWords::dates);
  }

  private static String dates(SessionPeriod period) {
    if (period.isYear()) {
      return Integer.toString(period.first().getYear());
    }
    return period.last() == null
        ? "from " + period.first().getYear()
        : month(period.first()) + " to " + month(period.last());
  }

  private static String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  /** Why a body cannot have given a number. */
  static String whyNot(Body body, DocumentNumber number) {
    if (body.numbering().fit(number, null) == Fit.REFUTED) {
      return "the numbers of that session or year are others";
    }
    return body.numbering().forms().stream()
        .filter(form -> form.form() == number.form() && form.form() != Form.CODE)
        .findFirst()
        .map(NumberWords::range)
        .orElseGet(() -> "numbers " + forms(body));
  }

  private static String range(AdmittedForm form) {
    return "such numbers run from "
        + form.first()
        + (form.last() == Integer.MAX_VALUE ? "" : " to " + form.last());
  }

  private static String forms(Body body) {
    return body.numbering().forms().stream()
        .map(each -> example(each.form()))
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  private static String example(Form form) {
    return switch (form) {
      case SESSION -> "by session (64/293)";
      case YEAR -> "by year (2005/20)";
      case SPECIAL -> "by special session (S-20/2)";
      case ROMAN -> "by Roman session (217 A (III))";
      case SERIAL_YEAR, SERIAL -> "in one sequence with the year (1325 (2000))";
      case ROMAN_SLASH -> "by Roman session (VII/11)";
      case CODE -> "in a way of its own";
    };
  }
}
