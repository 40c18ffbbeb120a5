package ibid.symbol;

/** Roman numerals, as sessions and chapters are numbered: {@code XXV} is 25. */
public final class Roman {
  /** The greatest number that {@link #print} takes. */
  public static final int GREATEST = 399;

  private static final int LONGEST = 9;

  /** The one character for I, and how many follow one another, to XII. */
  private static final char FIRST_CHARACTER = '\u2160';

  private static final int CHARACTERS = 12;

  private Roman() {}

  /**
   * The value of a numeral in capitals, or 0 when the text is none: {@code value("XXV")} is 25, and
   * {@code value("IIX")} is 0, since no one prints it.
   */
  public static int value(CharSequence numeral) {
    if (numeral.length() == 0 || numeral.length() > LONGEST) {
      return 0;
    }
    int sum = 0;
    int next = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int digit = digit(numeral.charAt(i));
      if (digit == 0) {
        return 0;
      }
      sum += digit < next ? -digit : digit;
      next = Math.max(next, digit);
    }
    return sum > 0 && print(sum).contentEquals(numeral) ? sum : 0;
  }

  /** Whether a character is one a numeral is made of: I, V, X, L or C. */
  public static boolean isDigit(char c) {
    return digit(c) != 0;
  }

  /** Where the digits end that begin at a position, or the same position. */
  public static int end(String text, int from, int limit) {
    int at = from;
    while (at < limit && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** {@code S-VI} for {@code S-Ⅵ}, whose numeral is one character, or is in Cyrillic letters. */
  public static String inLetters(String session) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < session.length(); at++) {
      char c = session.charAt(at);
      boolean one = c >= FIRST_CHARACTER && c < FIRST_CHARACTER + CHARACTERS;
      letters.append(one ? print(c - FIRST_CHARACTER + 1) : String.valueOf(c));
    }
    return letters.toString().replace('Х', 'X').replace('І', 'I').replace('С', 'C');
  }

  private static int digit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      default -> 0;
    };
  }

  /** The numeral of a number from 1 to 399: {@code print(25)} is {@code XXV}. */
  public static String print(int value) {
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] digits = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder numeral = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        numeral.append(digits[i]);
      }
    }
    return numeral.toString();
  }
}
