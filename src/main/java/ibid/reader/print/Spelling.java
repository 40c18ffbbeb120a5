package ibid.reader.print;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;

/**
 * How well words are spelt: in the letters of one language, Latin ones not all with accents, no
 * letter three times in a row, no capital after a small one. Decoded in a wrong way, they hardly
 * ever are.
 */
final class Spelling {
  private static final Charset GB2312 = Charset.forName("GB2312");

  /** Where the characters end that nearly all Chinese texts are written in. */
  private static final int LAST_USUAL_ROW = 0xD7;

  private static final char LOST = '\uFFFD';

  /** The letters of words; marks over Arabic letters are among theirs. */
  private enum Alphabet {
    LATIN,
    RUSSIAN,
    ARABIC,
    CHINESE,
    OTHER;

    static Alphabet of(char c) {
      if (c < 0x250) {
        return LATIN;
      }
      if ((c >= 'А' && c <= 'я') || c == 'Ё' || c == 'ё') {
        return RUSSIAN;
      }
      if (c >= 0x621 && c <= 0x652) {
        return ARABIC;
      }
      return UnicodeScript.of(c) == UnicodeScript.HAN ? CHINESE : OTHER;
    }
  }

  private final String text;
  private int at;

  private Spelling(String text) {
    this.text = text;
  }

  /**
   * The letters beyond ASCII in words that are well spelt, less those in others. A Chinese one, of
   * two bytes, counts twice.
   */
  static int score(String text) {
    Spelling spelling = new Spelling(text);
    int score = 0;
    while (spelling.at < text.length()) {
      char c = text.charAt(spelling.at);
      if (c == LOST || Alphabet.of(c) == Alphabet.CHINESE) {
        score += isUsual(c) ? 2 : -2;
        spelling.at++;
      } else if (Character.isLetter(c)) {
        score += spelling.word();
      } else {
        spelling.at++;
      }
    }
    return score;
  }

  private int word() {
    Alphabet alphabet = Alphabet.of(text.charAt(at));
    int start = at;
    int foreign = 0;
    int repeated = 0;
    boolean well = alphabet != Alphabet.OTHER;
    for (; at < text.length() && isWordPart(text.charAt(at)); at++) {
      char c = text.charAt(at);
      char before = text.charAt(Math.max(start, at - 1));
      foreign += c < 0x80 ? 0 : 1;
      repeated = at > start && c == before ? repeated + 1 : 0;
      well &= repeated < 2 && Alphabet.of(c) == alphabet;
      well &= !(Character.isLowerCase(before) && Character.isUpperCase(c));
    }
    int length = at - start;
    well &= alphabet != Alphabet.LATIN || foreign < length || length == 1;
    return well ? foreign : -foreign;
  }

  private static boolean isWordPart(char c) {
    boolean isLetter = Character.isLetter(c) && Alphabet.of(c) != Alphabet.CHINESE;
    return isLetter || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isUsual(char c) {
    byte[] bytes = String.valueOf(c).getBytes(GB2312);
    return bytes.length == 2 && (bytes[0] & 0xFF) <= LAST_USUAL_ROW;
  }
}
