package ibid.reader;

import ibid.reader.Opening.Sort;
import ibid.symbol.Roman;
import java.util.Locale;

/**
 * Counts operative paragraphs and their subparagraphs: {@code 8}, {@code 8(b)}, {@code 8(b)(ii)}.
 */
final class Numbers {
  /** Where a paragraph stands, and the verb that governs it. */
  record Place(int number, String letters, Verbs.Found verb) {}

  private int number;
  private String letter = "";
  private String numeral = "";
  private Verbs.Found verb = Verbs.Found.NONE;

  void reset() {
    number = 0;
    letter = "";
    numeral = "";
    verb = Verbs.Found.NONE;
  }

  boolean isUnnumbered() {
    return number == 0;
  }

  /** Takes note of a number or letters that open a block. */
  void open(Opening opening) {
    if (opening.sort() == Sort.NUMBER) {
      number = Integer.parseInt(opening.label());
      letter = "";
      numeral = "";
    } else if (opening.sort() == Sort.LETTERS) {
      letters(opening.label());
    }
  }

  private void letters(String label) {
    boolean goesOn = letter.isEmpty() || follows(letter, label);
    if (!goesOn && Roman.value(label.toUpperCase(Locale.ROOT)) > 0) {
      numeral = label;
    } else {
      letter = label;
      numeral = "";
    }
  }

  private static boolean follows(String before, String label) {
    return label.length() == 1 && before.length() == 1 && label.charAt(0) == before.charAt(0) + 1;
  }

  /**
   * The place of a block. A subparagraph has the verb of its paragraph; where letters alone count
   * the paragraphs, each has its own.
   */
  Place enter(Opening opening, Verbs.Found words) {
    if (opening.sort() != Sort.LETTERS) {
      verb = words;
    }
    boolean own = number == 0 && words.operative();
    return new Place(number, subparagraph(), own ? words : verb);
  }

  private String subparagraph() {
    return (letter.isEmpty() ? "" : "(" + letter + ")")
        + (numeral.isEmpty() ? "" : "(" + numeral + ")");
  }

  /** Number and letters as printed, for a paragraph that is not operative; empty without any. */
  String label(Opening opening) {
    return switch (opening.sort()) {
      case NUMBER -> opening.label();
      case LETTERS -> (number == 0 ? "" : Integer.toString(number)) + subparagraph();
      default -> "";
    };
  }
}
