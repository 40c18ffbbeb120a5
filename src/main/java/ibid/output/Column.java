package ibid.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * A column of a list, which takes its value from a row of the type {@code R}.
 *
 * <p>{@code Column.text("target", Mention::target)} prints {@code A/RES/64/293} in every format.
 */
public sealed interface Column<R> {

  /** The name, the same in every format: {@code marked_at}. */
  String name();

  /** Whether a table, which has little room, shows it. */
  boolean inTable();

  /** The value as text; empty when there is none. */
  String print(R row);

  /** The value as lines of text: none when there is none, several for a list. */
  default List<String> items(R row) {
    String text = print(row);
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** How narrow a table may make it, to fit a terminal. */
  default int narrowest() {
    return 8;
  }

  /** Writes the value, without its name. */
  void write(R row, JsonGenerator json) throws IOException;

  /** Whether its values stand at the right edge of a table's column, as numbers do. */
  default boolean isNumeric() {
    return false;
  }

  /** A column of words; a value may be null or empty for none. */
  static <R> Column<R> text(String name, Function<R, String> value) {
    return new Text<>(name, true, false, value);
  }

  /** A column of symbols or dates, which say nothing when they are cut. */
  static <R> Column<R> whole(String name, Function<R, String> value) {
    return new Text<>(name, true, true, value);
  }

  /** A column of numbers. */
  static <R> Column<R> number(String name, ToIntFunction<R> value) {
    return new Numeric<>(name, true, value);
  }

  /** A column of numbers with six decimal places. */
  static <R> Column<R> decimal(String name, ToDoubleFunction<R> value) {
    return new Decimal<>(name, true, value);
  }

  /** A column of numbers, some of which may be null for none. */
  static <R> Column<R> optionalNumber(String name, Function<R, Integer> value) {
    return new OptionalNumeric<>(name, true, value);
  }

  /** A column whose values are lists: an array in JSON, else joined by semicolons. */
  static <R> Column<R> list(String name, Function<R, List<String>> value) {
    return new Several<>(name, true, false, value);
  }

  /** A column whose values are lists of numbers. */
  static <R> Column<R> numbers(String name, Function<R, List<Integer>> value) {
    return new Several<>(
        name, true, true, row -> value.apply(row).stream().map(String::valueOf).toList());
  }

  /** The same column, left out of tables. */
  Column<R> detail();

  /** The same column with a dash for none, where text is printed. */
  default Column<R> dashed() {
    return new Dashed<>(this);
  }

  /** The same column; a table shows its value once, on a line over the rows that share it. */
  default Column<R> heading() {
    return new Heading<>(this);
  }

  /** Words. */
  record Text<R>(String name, boolean inTable, boolean whole, Function<R, String> value)
      implements Column<R> {
    /** Wide enough for CTOC/COP/WG.4/2011/8, and for any date. */
    @Override
    public int narrowest() {
      return whole ? 20 : 8;
    }

    @Override
    public String print(R row) {
      String text = value.apply(row);
      return text == null ? "" : text;
    }

    @Override
    public void write(R row, JsonGenerator json) throws IOException {
      String text = value.apply(row);
      json.writeString(text == null || text.isEmpty() ? null : text);
    }

    @Override
    public Column<R> detail() {
      return new Text<>(name, false, whole, value);
    }
  }

  /** Of what stands over rows: the file that they are from. */
  record Heading<R>(Column<R> of) implements Column<R> {
    @Override
    public String name() {
      return of.name();
    }

    @Override
    public boolean inTable() {
      return false;
    }

    @Override
    public String print(R row) {
      return of.print(row);
    }

    @Override
    public void write(R row, JsonGenerator json) throws IOException {
      of.write(row, json);
    }

    @Override
    public Column<R> detail() {
      return of.detail();
    }
  }

  /** Numbers. */
  record Numeric<R>(String name, boolean inTable, ToIntFunction<R> value) implements Column<R> {
    @Override
    public String print(R row) {
      return Integer.toString(value.applyAsInt(row));
    }

    @Override
    public void write(R row, JsonGenerator json) throws IOException {
      json.writeNumber(value.applyAsInt(row));
    }

    @Override
    public boolean isNumeric() {
      return true;
    }

    @Override
    public Column<R> detail() {
      return new Numeric<>(name, false, value);
    }
  }

  /** Numbers with decimal places. */
  record Decimal<R>(String name, boolean inTable, ToDoubleFunction<R> value) implements Column<R> {
    @Override
    public String print(R row) {
      return BigDecimal.valueOf(value.applyAsDouble(row))
          .setScale(6, RoundingMode.HALF_EVEN)
          .stripTrailingZeros()
          .toPlainString();
    }

    @Override
    public void write(R row, JsonGenerator json) throws IOException {
      json.writeNumber(print(row));
    }

    @Override
    public boolean isNumeric() {
      return true;
    }

    @Override
    public Column<R> detail() {
      return new Decimal<>(name, false, value);
    }
  }

  /** Numbers that need not be there. */
  record OptionalNumeric<R>(String name, boolean inTable, Function<R, Integer> value)
      implements Column<R> {
    @Override
    public String print(R row) {
      Integer number = value.apply(row);
      return number == null ? "" : number.toString();
    }

    @Override
    public void write(R row, JsonGenerator json) throws IOException {
      Integer number = value.apply(row);
      if (number == null) {
        json.writeNull();
      } else {
        json.writeNumber(number);
      }
    }

    @Override
    public boolean isNumeric() {
      return true;
    }

    @Override
    public Column<R> detail() {
      return new OptionalNumeric<>(name, false, value);
    }
  }

  /** Lists, of numbers or of texts. */
  record Several<R>(
      String name, boolean inTable, boolean ofNumbers, Function<R, List<String>> value)
      implements Column<R> {
    @Override
    public String print(R row) {
      return String.join("; ", value.apply(row));
    }

    @Override
    public List<String> items(R row) {
      return value.apply(row);
    }

    @Override
    public void write(R row, JsonGenerator json) throws IOException {
      json.writeStartArray();
      for (String item : value.apply(row)) {
        if (ofNumbers) {
          json.writeNumber(item);
        } else {
          json.writeString(item);
        }
      }
      json.writeEndArray();
    }

    @Override
    public Column<R> detail() {
      return new Several<>(name, false, ofNumbers, value);
    }
  }

  /** Another column, with a dash for none where it is printed as text. */
  record Dashed<R>(Column<R> column) implements Column<R> {
    @Override
    public String name() {
      return column.name();
    }

    @Override
    public boolean inTable() {
      return column.inTable();
    }

    @Override
    public int narrowest() {
      return column.narrowest();
    }

    @Override
    public boolean isNumeric() {
      return column.isNumeric();
    }

    @Override
    public String print(R row) {
      String text = column.print(row);
      return text.isEmpty() ? "-" : text;
    }

    @Override
    public void write(R row, JsonGenerator json) throws IOException {
      column.write(row, json);
    }

    @Override
    public Column<R> detail() {
      return new Dashed<>(column.detail());
    }
  }
}
