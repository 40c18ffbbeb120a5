package ibid.reader.docx;

import ibid.symbol.Roman;
import java.util.Locale;

/** How Word prints the numbers of lists and notes. */
enum NumberFormat {
  DECIMAL {
    @Override
    String within(int number) {
      return Integer.toString(number);
    }
  },
  DECIMAL_ZERO {
    @Override
    String within(int number) {
      return (number < 10 ? "0" : "") + number;
    }
  },
  LOWER_LETTER {
    @Override
    String within(int number) {
      return Character.toString('a' + (number - 1) % LETTERS).repeat((number - 1) / LETTERS + 1);
    }
  },
  UPPER_LETTER {
    @Override
    String within(int number) {
      return LOWER_LETTER.within(number).toUpperCase(Locale.ROOT);
    }
  },
  LOWER_ROMAN {
    @Override
    String within(int number) {
      return Roman.print(number).toLowerCase(Locale.ROOT);
    }
  },
  UPPER_ROMAN {
    @Override
    String within(int number) {
      return Roman.print(number);
    }
  },
  BULLET {
    @Override
    String within(int number) {
      return "•";
    }
  },
  NONE {
    @Override
    String within(int number) {
      return "";
    }
  };

  private static final int LETTERS = 26;

  /** The number, from 1 to {@link Roman#GREATEST}, as it is printed. */
  abstract String within(int number);

  /** The number as it is printed. */
  String print(int number) {
    boolean usual = number >= 1 && number <= Roman.GREATEST;
    return usual ? within(number) : Integer.toString(number);
  }

  /** By Word's name for it; what is not known here is printed in plain digits. */
  static NumberFormat of(String name) {
    return switch (name) {
      case "decimalZero" -> DECIMAL_ZERO;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperRoman" -> UPPER_ROMAN;
      case "bullet" -> BULLET;
      case "none" -> NONE;
      default -> DECIMAL;
    };
  }
}
