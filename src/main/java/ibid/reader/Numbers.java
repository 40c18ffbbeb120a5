package ibid.reader;

import ibid.language.Letters;
import ibid.reader.Opening.Sort;
import ibid.symbol.Roman;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts operative paragraphs and their subparagraphs: {@code 8}, {@code 8(b)}, {@code 8(b)(ii)},
 * {@code 8(2)(a)}.
 */
final class Numbers {
  /** Where a paragraph stands, and the verb that governs it. */
  record Place(int number, String letters, Verbs.Found verb) {}

  /** What subparagraphs are counted with. */
  private enum Level {
    DIGIT,
    LETTER,
    NUMERAL
  }

  /** Chinese counts with those below letters: {@code (a)(一)}. */
  private static final String NUMERALS = "一二三四五六七八九十";

  private int number;
  private final Map<Level, String> levels = new LinkedHashMap<>();
  private Verbs.Found verb = Verbs.Found.NONE;

  void reset() {
    number = 0;
    levels.clear();
    verb = Verbs.Found.NONE;
  }

  boolean isUnnumbered() {
    return number == 0;
  }

  /** Whether a number is the one behind that of the paragraph before. */
  boolean isNext(Opening opening) {
    return number > 0 && opening.label().equals(Integer.toString(number + 1));
  }

  /** Takes note of a number or letters that open a block. */
  void open(Opening opening) {
    if (opening.sort() == Sort.NUMBER) {
      number = Integer.parseInt(opening.label());
      levels.clear();
    } else if (opening.sort() == Sort.LETTERS) {
      letters(opening.label());
    }
  }

  /** What counts as one before does goes on beside it, and anything else below. */
  private void letters(String label) {
    Level level = level(label);
    if (levels.containsKey(level)) {
      List<Level> open = List.copyOf(levels.keySet());
      levels.keySet().removeAll(open.subList(open.indexOf(level), open.size()));
    }
    levels.put(level, label);
  }

  private Level level(String label) {
    if (Letters.isDigit(label.charAt(0))) {
      return Level.DIGIT;
    }
    if (NUMERALS.indexOf(label.charAt(0)) >= 0) {
      return Level.NUMERAL;
    }
    int roman = numeral(label);
    boolean counted =
        levels.containsKey(Level.LETTER) || levels.containsKey(Level.NUMERAL) || label.equals("i");
    return roman > 0 && counted && (goesOn(roman) || !follows(label))
        ? Level.NUMERAL
        : Level.LETTER;
  }

  private static int numeral(String label) {
    return Roman.value(label.toUpperCase(Locale.ROOT));
  }

  /** {@code (iv)}, {@code (v)}: whether a numeral is the next. */
  private boolean goesOn(int numeral) {
    return numeral > 1 && numeral(levels.getOrDefault(Level.NUMERAL, "")) == numeral - 1;
  }

  /** {@code (h)}, {@code (i)}, and behind the alphabet {@code (bb)}, {@code (cc)}. */
  private boolean follows(String label) {
    String before = levels.getOrDefault(Level.LETTER, "");
    String next = String.valueOf((char) (label.charAt(0) - 1));
    return before.equals(next.repeat(label.length()))
        && label.equals(label.substring(0, 1).repeat(label.length()));
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
    return levels.values().stream().map(label -> "(" + label + ")").collect(Collectors.joining());
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
