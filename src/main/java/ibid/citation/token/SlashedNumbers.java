package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;
import ibid.symbol.Roman;

/**
 * Recognizes numbers that have a slash: {@code 64/293}, {@code 1/CP.21}, {@code S-20/2}, {@code
 * VII/11}, {@code 3330/XXIX}.
 */
final class SlashedNumbers {
  private static final int MOST_SPACES = 2;
  private static final int MOST_DIGITS = 4;

  /** In letters, with those that may stand before a numeral. */
  private static final int LONGEST_NUMERAL = 9;

  /** Before the numeral of a special session of the Governing Council. */
  private static final String SPECIAL = "SS.";

  private final String text;
  private final CodeScanner codes;
  private final BracketedSession sessions;
  private final LetteredNumbers lettered;

  /**
   * @param lettered takes the numbers
   */
  SlashedNumbers(
      String text, CodeScanner codes, BracketedSession sessions, LetteredNumbers lettered) {
    this.text = text;
    this.codes = codes;
    this.sessions = sessions;
    this.lettered = lettered;
  }

  /** Where the slash stands behind digits, blanks at most between; or -1. */
  int slash(int from, int end) {
    int at = pastSpaces(from, end);
    return at < end && text.charAt(at) == '/' ? at : -1;
  }

  /** Past the blanks that some print around the slash, {@code 40 / 152}, or a line's end there. */
  private int pastSpaces(int from, int end) {
    int at = from < end && text.charAt(from) == '\n' ? from + 1 : from;
    while (at < end && at < from + MOST_SPACES && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** The number of the digits between two positions; 0 for none, and for more than a number has. */
  static int serial(String text, int from, int to) {
    return to > from && to - from <= MOST_DIGITS ? Integer.parseInt(text, from, to, 10) : 0;
  }

  /**
   * Reads what stands behind the slash of a number that begins with digits; the position after it,
   * or 0.
   *
   * @param first the number before the slash
   */
  int digits(int start, int slash, int first, int end) {
    int from = pastSpaces(slash + 1, end);
    // 1992/S-1/1, of a special session of the Commission on Human Rights.
    if (from < end && text.charAt(from) == 'S' && DocumentNumber.isYear(first)) {
      return special("S", text.substring(start, from), start, from + 1, end);
    }
    int conference = codes.conference(start, from, end);
    if (conference > 0) {
      return conference;
    }
    int session = sessions.pastSlashed(start, from, end);
    if (session > from) {
      String numeral = sessions.read(start, slash, session, false);
      return numeral.isEmpty()
          ? 0
          : lettered.add(DocumentNumber.of(Form.ROMAN, numeral, first), start, session, end);
    }
    int at = Letters.digitsEnd(text, from, end);
    boolean more = at < end && (text.charAt(at) == '/' || text.charAt(at) == '%');
    if (at == from || at - from > MOST_DIGITS || more) {
      return 0;
    }
    return lettered.add(DocumentNumber.slash(first, serial(text, from, at)), start, at, end);
  }

  /** Reads a number that begins with capitals, or a code; the position after it, or 0. */
  int capitals(int start, int end) {
    int at = start;
    while (at < end && at < start + LONGEST_NUMERAL && isNumeralPart(text.charAt(at))) {
      at++;
    }
    boolean dash = at < end && Notation.isDash(text.charAt(at));
    boolean slash = at + 1 < end && text.charAt(at) == '/' && Letters.isDigit(text.charAt(at + 1));
    String session = dash || slash ? text.substring(start, at) : "";
    if (dash && isSpecial(session)) {
      return special(session, start, at, end);
    }
    return slash && isNumeral(session) ? volume(start, at, session, end) : codes.code(start, end);
  }

  private static boolean isNumeralPart(char c) {
    return Roman.isDigit(c) || c == 'S' || c == 'E' || c == '.';
  }

  private static boolean isNumeral(String session) {
    int start = session.startsWith(SPECIAL) ? SPECIAL.length() : 0;
    return Roman.value(session.substring(start)) > 0;
  }

  private static boolean isSpecial(String word) {
    return word.equals("S") || word.equals("ES");
  }

  /** {@code VII/11}. */
  private int volume(int start, int slash, String session, int end) {
    int from = slash + 1;
    int at = Letters.digitsEnd(text, from, Math.min(end, from + MOST_DIGITS));
    DocumentNumber number = DocumentNumber.of(Form.ROMAN_SLASH, session, serial(text, from, at));
    return lettered.add(number, start, at, end);
  }

  /**
   * Reads {@code -20/2} after the word for a special session, or for the letters that a code begins
   * with, {@code BC-14/13}; 0 when something else follows.
   */
  int special(String word, int start, int dash, int end) {
    return special(word, "", start, dash, end);
  }

  private int special(String word, String year, int start, int dash, int end) {
    if (dash >= end || !isSessionDash(dash)) {
      return 0;
    }
    int digits = Blanks.skip(text, dash + 1, end);
    boolean code = !isSpecial(word);
    int whole = Letters.digitsEnd(text, digits, end);
    int sessionEnd = code && whole == digits ? Roman.end(text, digits, end) : whole;
    int slash = slash(sessionEnd, end);
    if (sessionEnd == digits || slash < 0) {
      return 0;
    }
    int from = pastSpaces(slash + 1, end);
    int at = Letters.digitsEnd(text, from, Math.min(end, from + MOST_DIGITS));
    int serial = serial(text, from, at);
    if (serial == 0) {
      return 0;
    }
    String session = year + word + "-" + text.substring(digits, sessionEnd);
    DocumentNumber number =
        code
            ? DocumentNumber.code(session + "/" + serial)
            : DocumentNumber.of(Form.SPECIAL, session, serial);
    return lettered.add(number, start, at, end);
  }

  /** A dash, or the stroke that draws out words, which some print for it: {@code دإط ـ 7/4}. */
  private boolean isSessionDash(int at) {
    return Notation.isDash(text.charAt(at)) || Letters.isVowelMark(text.charAt(at));
  }
}
