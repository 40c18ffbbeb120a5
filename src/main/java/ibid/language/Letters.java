package ibid.language;

/** Classes of characters, quick for the scripts of the six official languages. */
public final class Letters {
  /** Opens a title in Chinese, and so the name of a body: {@code 《生物多样性公约》缔约方大会}. */
  public static final char TITLE_OPENING = '《';

  static final char FIRST_VOWEL_MARK = '\u064B';
  static final char LAST_VOWEL_MARK = '\u0652';

  /** The stroke that draws out an Arabic word: {@code المـــؤرخ}. */
  static final char STROKE = '\u0640';

  private static final char FIRST_ARABIC = '\u0621';

  private static final char LATIN_END = 0x250;

  /** Behind the Latin, Cyrillic and Arabic letters. */
  private static final int TABLE_END = 0x700;

  private static final boolean[] LETTER = new boolean[TABLE_END];
  private static final boolean[] WORD = new boolean[TABLE_END];

  static {
    for (char c = 0; c < TABLE_END; c++) {
      LETTER[c] = Character.isLetter(c);
      WORD[c] = LETTER[c] || isDigit(c);
    }
  }

  private Letters() {}

  /** Whether a letter is one of the Arabic ones, over which vowel marks may be printed. */
  static boolean takesVowelMarks(char c) {
    return c >= FIRST_ARABIC && c < FIRST_VOWEL_MARK;
  }

  /**
   * Whether a character is a mark above, below or behind an Arabic letter: the shadda of {@code
   * تسلّم}, the stroke of {@code رقـم}.
   */
  static boolean isVowelMark(char c) {
    return (c >= FIRST_VOWEL_MARK && c <= LAST_VOWEL_MARK) || c == STROKE;
  }

  /** The position after such marks. */
  static int skipVowelMarks(String text, int from, int end) {
    int at = from;
    while (at < end && isVowelMark(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a character is a letter of any script. */
  public static boolean isLetter(char c) {
    return c < TABLE_END
        ? LETTER[c]
        : c < 0x2000 ? Character.isLetter(c) : c >= 0x3400 && c <= 0x9FFF;
  }

  /** Whether a character is a letter of any script or a digit. */
  public static boolean isWordPart(char c) {
    return c < TABLE_END ? WORD[c] : isLetter(c);
  }

  /** Whether a character is a digit 0 to 9. */
  public static boolean isDigit(char c) {
    return c <= '9' && c >= '0';
  }

  /** Whether a character is an ASCII capital. */
  public static boolean isCapital(char c) {
    return c <= 'Z' && c >= 'A';
  }

  /** Whether a character is a letter of the Latin script. */
  public static boolean isLatin(char c) {
    return c < LATIN_END && isLetter(c);
  }

  /** Whether a character is a Chinese one, written without spaces between words. */
  public static boolean isIdeograph(char c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }

  /** Whether a character is in one of the two blocks that have superscript digits. */
  public static boolean isNearSuperscript(char c) {
    return c >= 0xB2 && (c < 0xBA || (c & 0xFFF0) == 0x2070);
  }

  /** The value of a superscript digit, or -1: {@code ²} is 2. */
  public static int superscript(char c) {
    return switch (c) {
      case '\u00B9' -> 1;
      case '\u00B2' -> 2;
      case '\u00B3' -> 3;
      case '\u2070' -> 0;
      default -> c >= '\u2074' && c <= '\u2079' ? c - '\u2070' : -1;
    };
  }
}
