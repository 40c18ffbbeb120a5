package ibid.language;

import java.text.Normalizer;
import java.util.Arrays;

/** Classes of characters, quick for the scripts of the six official languages. */
public final class Letters {
  /** Opens a title in Chinese, and so the name of a body: {@code 《生物多样性公约》缔约方大会}. */
  public static final char TITLE_OPENING = '《';

  public static final char TITLE_CLOSING = '》';

  /** {@code ¶ 5}: a sign for a paragraph. */
  public static final char PILCROW = '¶';

  /** {@code ㈠}: those to {@code ㈩} follow it. */
  public static final char FIRST_ENCLOSED = '\u3220';

  /** What fonts and converters print for a slash: that of fractions, of divisions, a wide one. */
  static final String SLASHES = "\u2044\u2215\u29F8\uFF0F";

  static final char FIRST_VOWEL_MARK = '\u064B';
  static final char LAST_VOWEL_MARK = '\u0652';

  private static final char FIRST_ACCENT = '\u0300';
  private static final char LAST_ACCENT = '\u0327';

  /** The madda and the hamzas, which are parts of letters: {@code أ} is one with an alef. */
  private static final char FIRST_HAMZA = '\u0653';

  private static final char LAST_HAMZA = '\u0655';

  /** The stroke that draws out an Arabic word: {@code المـــؤرخ}. */
  static final char STROKE = '\u0640';

  /** The places of the bits that tell what a character is: a part of a word or number, ... */
  static final int PART = 0;

  static final int LETTER = 1;
  static final int DIGIT = 2;
  static final int CAPITAL = 3;
  static final int SMALL = 4;

  /** ... what may stand inside a word where its table has nothing, see {@link PhraseTree}, ... */
  static final int INSIDE = 5;

  /** ... what is always looked at, whatever stands behind it, ... */
  static final int CERTAIN = 6;

  /** ... or what {@link Outline} lists, since few texts have much of it: the sign. */
  private static final int MARK = 7;

  /** Where the scripts of the six languages end, but for the Chinese one. */
  private static final int ARABIC_END = 0x700;

  private static final int SCRIPTS_END = 0x2000;
  private static final char LATIN_END = 0x250;
  private static final char FIRST_IDEOGRAPH = 0x3400;
  private static final char LAST_IDEOGRAPH = 0x9FFF;

  /** The forms of Arabic letters at the beginning, in the middle and at the end of words. */
  private static final char FIRST_FORM = 0xFE80;

  private static final char LAST_FORM = 0xFEFC;

  /**
   * What each character is. Of the scripts of other languages all are taken for letters, since no
   * term begins with one, and to ask for each takes a while at the start.
   */
  private static final byte[] TRAITS = new byte[Character.MAX_VALUE + 1];

  static {
    int letter = 1 << PART | 1 << LETTER;
    for (char c = 0; c < ARABIC_END; c++) {
      TRAITS[c] = (byte) (Character.isLetter(c) ? letter : 0);
    }
    Arrays.fill(TRAITS, ARABIC_END, SCRIPTS_END, (byte) letter);
    Arrays.fill(TRAITS, FIRST_IDEOGRAPH, LAST_IDEOGRAPH + 1, (byte) (letter | 1 << CERTAIN));
    add(letter, FIRST_FORM, LAST_FORM);
    add(1 << PART | 1 << DIGIT | 1 << CERTAIN, '0', '9');
    add(1 << CAPITAL, 'A', 'Z');
    add(1 << SMALL, 'a', 'z');
    add(1 << PART | 1 << CERTAIN, TITLE_OPENING, TITLE_OPENING);
    add(1 << PART | 1 << CERTAIN, PILCROW, PILCROW);
    add(1 << INSIDE, FIRST_VOWEL_MARK, LAST_VOWEL_MARK);
    add(letter | 1 << INSIDE, FIRST_ACCENT, LAST_ACCENT);
    add(letter | 1 << INSIDE, FIRST_HAMZA, LAST_HAMZA);
    add(1 << INSIDE, STROKE, STROKE);
    add(1 << INSIDE, '-', '-');
    add(1 << INSIDE, '\u00AD', '\u00AD');
    add(1 << INSIDE, '\u2010', '\u2015');
    add(1 << INSIDE, '\u2212', '\u2212');
    add(1 << MARK, '\n', '\n');
    add(1 << MARK, '\r', '\r');
    add(1 << MARK, '*', '*');
    add(1 << MARK, '[', '[');
    add(1 << MARK, Quoting.MARK, Quoting.MARK);
    add(1 << MARK, '\u00B2', '\u00B3');
    add(1 << MARK, '\u00B9', '\u00B9');
    add(1 << MARK, '\u00AD', '\u00AD');
    add(1 << MARK, '\u061C', '\u061C');
    add(1 << MARK, '\u200B', '\u200F');
    add(1 << MARK, '\u202A', '\u202E');
    add(1 << MARK, '\u2060', '\u2069');
    add(1 << MARK, '\uFEFF', '\uFEFF');
    for (int at = 0; at < SLASHES.length(); at++) {
      add(1 << MARK, SLASHES.charAt(at), SLASHES.charAt(at));
    }
    add(1 << MARK, '\u2070', '\u2070');
    add(1 << MARK, '\u2074', '\u2079');
    add(1 << MARK, Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE);
  }

  private Letters() {}

  private static void add(int traits, char first, char last) {
    for (char c = first; c <= last; c++) {
      TRAITS[c] |= (byte) traits;
    }
  }

  /** Whether a character prints nothing: a place where a line may break, a mark of direction. */
  public static boolean isUnprinted(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\u061C'
        || c == '\uFEFF';
  }

  private static boolean isOfOtherScript(char c) {
    return c >= ARABIC_END && c < SCRIPTS_END;
  }

  /** What a character is, as bits at {@link #PART} and the others, for loops without a jump. */
  static int traits(char c) {
    return TRAITS[c];
  }

  /**
   * Whether a character is a mark above, below or behind an Arabic letter: the shadda of {@code
   * تسلّم}, the stroke of {@code رقـم}.
   */
  public static boolean isVowelMark(char c) {
    return (c >= FIRST_VOWEL_MARK && c <= LAST_VOWEL_MARK) || c == STROKE;
  }

  /**
   * Whether a character is an accent that stands behind its letter, as conversion leaves some; it
   * counts as a letter, so that no word ends before it.
   */
  static boolean isAccent(char c) {
    return (c >= FIRST_ACCENT && c <= LAST_ACCENT) || (c >= FIRST_HAMZA && c <= LAST_HAMZA);
  }

  /** The character at a position, or what it makes with an accent behind it. */
  static char composed(String text, int at, int end) {
    char c = text.charAt(at);
    if (at + 1 >= end || !isAccent(text.charAt(at + 1))) {
      return c;
    }
    String both = Normalizer.normalize(text.substring(at, at + 2), Normalizer.Form.NFC);
    return both.length() == 1 ? both.charAt(0) : c;
  }

  /** A letter without its accent, as it stands before one. */
  static char bare(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
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
    return isOfOtherScript(c) ? Character.isLetter(c) : (TRAITS[c] & 1 << LETTER) != 0;
  }

  /** Whether a character is a letter of any script or a digit. */
  public static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c);
  }

  /** Whether a character is a digit 0 to 9. */
  public static boolean isDigit(char c) {
    return c <= '9' && c >= '0';
  }

  /** The position after the digits that begin at a position; the same when there are none. */
  public static int digitsEnd(String text, int from, int end) {
    int at = from;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The position after the letters that begin at a position; the same when there are none. */
  public static int lettersEnd(String text, int from, int end) {
    int at = from;
    while (at < end && isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the digits begin that end at a position; the same when there are none. */
  public static int digitsStart(String text, int least, int end) {
    int at = end;
    while (at > least && isDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the letters begin that end at a position; the same when there are none. */
  public static int lettersStart(String text, int least, int end) {
    int at = end;
    while (at > least && isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The position after the capitals that begin at a position; the same when there are none. */
  public static int capitalsEnd(String text, int from, int end) {
    int at = from;
    while (at < end && isCapital(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The position of the first letter between two positions, or the second of them. */
  public static int firstLetter(String text, int from, int end) {
    int at = from;
    while (at < end && !isLetter(text.charAt(at))) {
      at++;
    }
    return at;
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
    return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
  }

  /** Whether a character is a numeral with its brackets, from the first to ten: {@code ㈠}. */
  public static boolean isEnclosed(char c) {
    return c >= FIRST_ENCLOSED && c < FIRST_ENCLOSED + 10;
  }

  /** Whether a character is a superscript digit. */
  public static boolean isSuperscript(char c) {
    return (TRAITS[c] & 1 << MARK) != 0 && superscript(c) >= 0;
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
