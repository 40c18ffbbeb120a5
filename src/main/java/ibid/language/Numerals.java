package ibid.language;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Reads numbers in the numerals of a language, place by place or by the names of the places: {@code
 * 二一七} is 217, and {@code 五十四} is 54.
 */
final class Numerals {
  private static final int TEN = 10;

  private final String printed;
  private final int[] values;

  /** A bit for the last bits of each numeral: most characters are none at one look. */
  private final long bits;

  private Numerals(List<Term> rows) {
    printed = rows.stream().map(Term::phrase).collect(joining());
    bits = printed.chars().mapToLong(numeral -> 1L << numeral).reduce(0, (a, b) -> a | b);
    values = rows.stream().mapToInt(row -> Integer.parseInt(row.value())).toArray();
  }

  static Numerals of(List<Term> terms) {
    return new Numerals(terms.stream().filter(term -> term.is(Category.NUMERAL)).toList());
  }

  /** Whether the language has numerals of its own. */
  boolean exist() {
    return values.length > 0;
  }

  private int value(char c) {
    int place = (bits >>> c & 1) == 0 ? -1 : printed.indexOf(c);
    return place < 0 ? -1 : values[place];
  }

  boolean isOne(char c) {
    return value(c) >= 0;
  }

  /** Where the numerals end that begin at a position, or the same position. */
  int end(String text, int from, int limit) {
    int at = from;
    while (at < limit && isOne(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the numerals begin that end at a position, or the same position. */
  int start(String text, int end) {
    int at = end;
    while (at > 0 && isOne(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The number that numerals stand for, 0 for none. */
  int read(String text, int start, int end) {
    long sum = 0;
    long digits = 0;
    boolean named = false;
    for (int at = start; at < end; at++) {
      int value = value(text.charAt(at));
      if (value < TEN) {
        digits = (named ? 0 : digits * TEN) + value;
      } else {
        sum += value * (digits == 0 ? 1 : digits);
        digits = 0;
        named = true;
      }
    }
    return (int) Math.min(sum + digits, Integer.MAX_VALUE);
  }
}
