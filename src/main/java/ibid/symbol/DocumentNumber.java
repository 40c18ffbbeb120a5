package ibid.symbol;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a resolution or a decision, apart from the body that gave it.
 *
 * <p>{@code 217 A (III)} is the form {@link Form#ROMAN}, session {@code III}, serial 217, letter
 * {@code A}; {@code 64/293} the form {@link Form#SESSION}, session {@code 64}, serial 293. Two
 * prints of one number are equal: {@code 217A (III)} and {@code 217 A (III)}.
 *
 * <p>Source: "Numbering of resolutions and decisions" in the UN Editorial Manual, and the UN
 * library's guide on General Assembly resolutions.
 *
 * @param form how the number is built
 * @param session the session or the year as printed, without spaces; empty when there is none, and
 *     for {@link Form#CODE} the whole number
 * @param serial the number within the session, the year or the body; 0 for {@link Form#CODE}
 * @param letter {@code B} of {@code 72/266 B}, {@code A-B} for a range glued to the number, or
 *     empty
 */
public record DocumentNumber(Form form, String session, int serial, String letter) {

  /** How a number is built. */
  public enum Form {
    /** {@code 64/293}: session and number. */
    SESSION,
    /** {@code 2005/20}: year and number. */
    YEAR,
    /** {@code S-20/2}, {@code ES-10/15}: special or emergency special session and number. */
    SPECIAL,
    /** {@code 217 A (III)}, {@code 3201 (S-VI)}: number and Roman session. */
    ROMAN,
    /** {@code 1325 (2000)}: number and year. */
    SERIAL_YEAR,
    /** {@code 1325}: a number alone. */
    SERIAL,
    /** {@code VII/11}, {@code SS.XI/5}: Roman session and number. */
    ROMAN_SLASH,
    /** {@code 1/CP.21}, {@code WHA61.21}, {@code BC-14/13}: a code of the body's own. */
    CODE
  }

  private static final int YEAR_LENGTH = 4;

  /** Items and notes have no higher numbers, and in one sequence hardly any lower one is cited. */
  private static final int FEWEST = 100;

  private static final String LETTER = "([A-Z](?:-[A-Z])?)?";
  private static final Pattern SLASH =
      Pattern.compile("((?:(?:\\d{4}/)?E?S-)?\\d{1,4}|(?:SS\\.)?[IVXLC]{1,9})/(\\d{1,4})" + LETTER);
  private static final Pattern BRACKET =
      Pattern.compile("(\\d{1,4})" + LETTER + "\\(((?:E?S-)?[IVXLC]{1,9}|\\d{4})\\)" + LETTER);
  private static final Pattern BARE = Pattern.compile("(\\d{1,4})" + LETTER);

  /** Whatever the letters: those of the bodies are in their table. */
  private static final Pattern CODED =
      Pattern.compile(
          "\\d{1,3}/[A-Z]{2,8}\\.\\d{1,3}"
              + "|(?:[A-Z]{2,8})?\\d{1,3}\\(\\d{1,3}\\)"
              + "|[A-Z]{2,8}\\d{1,3}\\.R?\\d{1,3}"
              + "|[A-Z]{2,8}(?:\\.Ex)?-[IVX0-9]{1,4}/\\d{1,3}");

  /** A number with session and serial and no letter. */
  public static DocumentNumber of(Form form, String session, int serial) {
    return new DocumentNumber(form, session, serial, "");
  }

  /** A number that is a code of its body's own: {@code 1/CP.21}. */
  public static DocumentNumber code(String code) {
    return new DocumentNumber(Form.CODE, code, 0, "");
  }

  /** {@code 64/293} or {@code 2005/20}: a first number that is a year makes the form YEAR. */
  public static DocumentNumber slash(int first, int serial) {
    Form form = isYear(first) ? Form.YEAR : Form.SESSION;
    return new DocumentNumber(form, Integer.toString(first), serial, "");
  }

  /** Whether a number can be the year of a UN document. */
  public static boolean isYear(int number) {
    return number >= Years.FIRST && number <= Years.LAST;
  }

  /** Whether the digits between two positions can be one. */
  public static boolean isYear(String text, int start, int end) {
    return end - start == YEAR_LENGTH && isYear(Integer.parseInt(text, start, end, 10));
  }

  /** Whether it is digits alone that can be a year. */
  public boolean mayBeYear() {
    return form == Form.SERIAL && isYear(serial);
  }

  /** Whether a number is so low that digits alone can be of anything. */
  public boolean isLow() {
    return serial < FEWEST;
  }

  /**
   * Reads any notation, spaces, dashes and a letter at either place allowed: {@code "217 A (III)"},
   * {@code "A/B"} is none. Empty when the text is not a number.
   */
  public static Optional<DocumentNumber> parse(CharSequence printed) {
    String text = Notation.squeeze(printed);
    Matcher slash = SLASH.matcher(text);
    if (slash.matches()) {
      return slashed(slash.group(1), Integer.parseInt(slash.group(2)), group(slash, 3));
    }
    Matcher bracket = BRACKET.matcher(text);
    if (bracket.matches()) {
      return bracketed(bracket);
    }
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      return Optional.of(
          new DocumentNumber(Form.SERIAL, "", Integer.parseInt(bare.group(1)), group(bare, 2)));
    }
    return CODED.matcher(text).matches() ? Optional.of(code(text)) : Optional.empty();
  }

  private static Optional<DocumentNumber> slashed(String session, int serial, String letter) {
    if (session.indexOf('-') > 0) {
      return Optional.of(new DocumentNumber(Form.SPECIAL, session, serial, letter));
    }
    if (Character.isDigit(session.charAt(0))) {
      DocumentNumber number = slash(Integer.parseInt(session), serial);
      return Optional.of(number.withLetter(letter));
    }
    String numeral = session.startsWith("SS.") ? session.substring(3) : session;
    return Roman.value(numeral) == 0
        ? Optional.empty()
        : Optional.of(new DocumentNumber(Form.ROMAN_SLASH, session, serial, letter));
  }

  private static Optional<DocumentNumber> bracketed(Matcher bracket) {
    int serial = Integer.parseInt(bracket.group(1));
    String session = bracket.group(3);
    String letter = group(bracket, 2) + group(bracket, 4);
    if (Character.isDigit(session.charAt(0))) {
      return isYear(Integer.parseInt(session))
          ? Optional.of(new DocumentNumber(Form.SERIAL_YEAR, session, serial, letter))
          : Optional.empty();
    }
    String numeral = session.substring(session.indexOf('-') + 1);
    return Roman.value(numeral) == 0
        ? Optional.empty()
        : Optional.of(new DocumentNumber(Form.ROMAN, session, serial, letter));
  }

  private static String group(Matcher matcher, int group) {
    String found = matcher.group(group);
    return found == null ? "" : found;
  }

  /** Whether it is a code without its letters: {@code 75(9)}, which is {@code WHA75(9)}. */
  public boolean isBareCode() {
    return form == Form.CODE && session.chars().noneMatch(c -> c == '/' || Character.isLetter(c));
  }

  /** Whether a code says itself what it is of: {@code 36 C/Resolution 43}. */
  public boolean isTold() {
    return toldKind() != Kind.DOCUMENT;
  }

  private Kind toldKind() {
    int word = form == Form.CODE ? session.indexOf('/') + 1 : 0;
    return word == 0 ? Kind.DOCUMENT : Symbols.kindAt(session, word, session.length());
  }

  /**
   * What a number is of when no word tells: conferences of parties number decisions only, {@code
   * 1/CP.21}, and the health assembly prints those in brackets, {@code WHA71(9)}; any other number
   * is of a resolution.
   */
  public Kind usualKind() {
    if (isTold()) {
      return toldKind();
    }
    boolean decision = form == Form.CODE && (session.indexOf('/') > 0 || session.indexOf('(') > 0);
    return decision ? Kind.DECISION : Kind.RESOLUTION;
  }

  /**
   * Whether it is a code without its letters that looks like a decimal: {@code 58.3}, which may
   * count anything.
   */
  public boolean isDecimal() {
    return isBareCode() && session.indexOf('.') >= 0;
  }

  /** Digits alone with the year behind them: {@code 1325} makes {@code 1325 (2000)}. */
  public DocumentNumber inYear(int year) {
    return new DocumentNumber(Form.SERIAL_YEAR, Integer.toString(year), serial, letter);
  }

  /** The same number with another letter: {@code 72/266 A} makes {@code 72/266 B}. */
  public DocumentNumber withLetter(String other) {
    return new DocumentNumber(form, session, serial, other);
  }

  /**
   * The number with what stands before its slash behind it: {@code 245/77} makes {@code 77/245}.
   */
  public DocumentNumber reversed() {
    return slash(serial, Integer.parseInt(session)).withLetter(letter);
  }

  /**
   * The number with its session in Roman digits, which translations may print in others: {@code
   * 10/2} makes {@code X/2}.
   */
  DocumentNumber withRomanSession() {
    return new DocumentNumber(Form.ROMAN_SLASH, Roman.print(sessionNumber()), serial, letter);
  }

  /** The number as targets write it, without spaces: {@code 217(III)A}, {@code 72/266B}. */
  public String text() {
    return switch (form) {
      case SESSION, YEAR, SPECIAL, ROMAN_SLASH -> session + "/" + serial + letter;
      case ROMAN, SERIAL_YEAR -> serial + "(" + session + ")" + letter;
      case SERIAL -> serial + letter;
      case CODE -> session;
    };
  }

  /** The number as running text prints it: {@code 217 A (III)}, {@code 72/266 B}. */
  public String printed() {
    String spaced = letter.isEmpty() ? "" : " " + letter;
    return switch (form) {
      case SESSION, YEAR, SPECIAL, ROMAN_SLASH -> session + "/" + serial + spaced;
      case ROMAN, SERIAL_YEAR -> serial + spaced + " (" + session + ")";
      case SERIAL -> serial + spaced;
      case CODE -> session;
    };
  }

  /** The session, or the year, as a number; 0 when the form has none. */
  public int sessionNumber() {
    return switch (form) {
      case SESSION, YEAR, SERIAL_YEAR -> Integer.parseInt(session);
      case SPECIAL -> Integer.parseInt(session.substring(session.indexOf('-') + 1));
      case ROMAN -> Roman.value(session.substring(session.indexOf('-') + 1));
      case ROMAN_SLASH -> Roman.value(session.substring(session.indexOf('.') + 1));
      case SERIAL, CODE -> 0;
    };
  }
}
