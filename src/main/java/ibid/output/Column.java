package ibid.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * A column of a list, which takes its value from a row of the type {@code R}.
 *
 * <p>{@code Column.text("target", Mention::target)} prints {@code A/RES/64/293} in every format.
 *
 * @param name the same in every format: {@code marked_at}
 * @param place where a table, which has little room, shows it
 * @param none what is printed for no value; JSON has null or an empty array
 * @param items the value as lines of text: none when there is none, several for a list
 */
public record Column<R>(
    String name, Sort sort, Place place, String none, Function<R, List<String>> items) {
  /** What sort of values a column has. */
  enum Sort {
    WORDS,
    /** Words that say nothing when they are cut. */
    SENTENCE,
    /** Symbols or dates, which say nothing when they are cut. */
    WHOLE,
    NUMBER,
    LIST,
    LIST_OF_NUMBERS
  }

  /** Where a table shows a column. */
  enum Place {
    IN_TABLE,
    /** Once, on a line over the rows that share the value. */
    OVER_ROWS,
    NOWHERE
  }

  private Column(String name, Sort sort, Function<R, List<String>> items) {
    this(name, sort, Place.IN_TABLE, "", items);
  }

  /** A column of words; a value may be null or empty for none. */
  static <R> Column<R> text(String name, Function<R, String> value) {
    return new Column<>(name, Sort.WORDS, value.andThen(Column::orNone));
  }

  /** A column of sentences, which say nothing when they are cut; a value may be null for none. */
  static <R> Column<R> sentence(String name, Function<R, String> value) {
    return new Column<>(name, Sort.SENTENCE, value.andThen(Column::orNone));
  }

  /** A column of symbols or dates, which say nothing when they are cut. */
  static <R> Column<R> whole(String name, Function<R, String> value) {
    return new Column<>(name, Sort.WHOLE, value.andThen(Column::orNone));
  }

  /** A column of numbers. */
  static <R> Column<R> number(String name, ToIntFunction<R> value) {
    return optionalNumber(name, value::applyAsInt);
  }

  /** A column of numbers, some of which may be null for none. */
  static <R> Column<R> optionalNumber(String name, Function<R, Integer> value) {
    return new Column<>(
        name,
        Sort.NUMBER,
        value.andThen(number -> number == null ? List.of() : List.of(number.toString())));
  }

  /** A column of numbers with at most six decimal places. */
  static <R> Column<R> decimal(String name, ToDoubleFunction<R> value) {
    return new Column<>(name, Sort.NUMBER, row -> List.of(decimal(value.applyAsDouble(row))));
  }

  /** A column whose values are lists: an array in JSON, else joined by semicolons. */
  static <R> Column<R> list(String name, Function<R, List<String>> value) {
    return new Column<>(name, Sort.LIST, value);
  }

  /** A column whose values are lists of numbers. */
  static <R> Column<R> numbers(String name, Function<R, List<Integer>> value) {
    return new Column<>(
        name,
        Sort.LIST_OF_NUMBERS,
        value.andThen(numbers -> numbers.stream().map(String::valueOf).toList()));
  }

  private static List<String> orNone(String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(text);
  }

  private static String decimal(double value) {
    return BigDecimal.valueOf(value)
        .setScale(6, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The same column, left out of tables. */
  Column<R> detail() {
    return new Column<>(name, sort, Place.NOWHERE, none, items);
  }

  /** The same column; a table shows its value once, on a line over the rows that share it. */
  Column<R> heading() {
    return new Column<>(name, sort, Place.OVER_ROWS, none, items);
  }

  /** The same column with a dash for none, where text is printed. */
  Column<R> dashed() {
    return new Column<>(name, sort, place, "-", items);
  }

  /** The value as text; empty, or a dash, when there is none. */
  public String print(R row) {
    List<String> values = items.apply(row);
    return values.isEmpty() ? none : String.join("; ", values);
  }

  /** The name as the head of a table: {@code FIRST AT}. */
  String head() {
    return name.replace('_', ' ').toUpperCase(Locale.ROOT);
  }

  /** Whether a table goes on with it in the next line, instead of cutting it. */
  boolean isWrapped() {
    return sort == Sort.WHOLE || sort == Sort.SENTENCE;
  }

  /** Whether its values stand at the right edge of a table's column, as numbers do. */
  boolean isNumeric() {
    return sort == Sort.NUMBER;
  }

  /** Writes the value, without its name. */
  void write(R row, JsonGenerator json) throws IOException {
    List<String> values = items.apply(row);
    boolean isList = sort == Sort.LIST || sort == Sort.LIST_OF_NUMBERS;
    if (isList) {
      json.writeStartArray();
    } else if (values.isEmpty()) {
      json.writeNull();
    }
    for (String value : values) {
      if (sort == Sort.NUMBER || sort == Sort.LIST_OF_NUMBERS) {
        json.writeNumber(value);
      } else {
        json.writeString(value);
      }
    }
    if (isList) {
      json.writeEndArray();
    }
  }
}
