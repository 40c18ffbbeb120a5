package ibid.citation.token;

import ibid.citation.token.LetterScanner.Letter;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;
import ibid.symbol.Roman;
import java.util.List;

/**
 * Recognizes the number of a resolution or decision: {@code 64/293}, {@code 72/266 A and B}, {@code
 * 217 A (III)}, {@code 1325 (2000)}, {@code S-20/2}, {@code VII/11}, {@code 1/CP.21}, {@code
 * WHA61.21}, or digits alone.
 */
final class NumberScanner {
  /** How many blanks a line that fills its width, or an indented one, has inside a number. */
  static final int MOST_BLANKS = 24;

  /**
   * The dots of a table of contents, which lead to a page; behind it may stand the next number,
   * {@code ....32/CP.15}.
   */
  private static final String LEADER = "....";

  private static final int MOST_SPACES = 2;
  private static final int MOST_DIGITS = 4;

  private final String text;
  private final Lexicon lexicon;
  private final Thousands thousands;
  private final List<Token> found;
  private final LetterScanner letters;
  private final LetteredNumbers lettered;
  private final CodeScanner codes;
  private final BracketedSession sessions;
  private final SectionBefore sections;

  /**
   * @param found takes the tokens; a list of letters makes one for each letter
   */
  NumberScanner(
      String text,
      Lexicon lexicon,
      CodeLetters codeLetters,
      Thousands thousands,
      List<Token> found) {
    this.text = text;
    this.lexicon = lexicon;
    this.thousands = thousands;
    this.found = found;
    letters = new LetterScanner(text, lexicon);
    lettered = new LetteredNumbers(text, lexicon, letters, found);
    codes = new CodeScanner(text, lexicon, codeLetters, found);
    sessions = new BracketedSession(text, lexicon);
    sections = new SectionBefore(text, letters, sessions);
  }

  /** Reads a number that begins with a digit; the position after it, or 0 when there is none. */
  int digits(int start, int end) {
    int written = codes.writtenSession(start, end);
    if (written > 0) {
      return written;
    }
    int parted = thousands.end(text, start, end);
    if (parted > 0) {
      return bracket(start, parted, Thousands.value(text, start, parted), end);
    }
    int from = pastZeros(start, end);
    int at = Letters.digitsEnd(text, from, end);
    int first = serial(from, at);
    if (first == 0) {
      return 0;
    }
    int slash = pastSpaces(at, end);
    if (slash < end && text.charAt(slash) == '/') {
      return text.startsWith(LEADER, start - LEADER.length()) ? 0 : slash(start, slash, first, end);
    }
    int bracketed = bracket(start, at, first, end);
    if (bracketed > 0) {
      return bracketed;
    }
    int decimal = codes.decimal(start, at, end);
    if (decimal > 0) {
      return decimal;
    }
    return at < end && codes.isDecimal(at, end)
        ? 0
        : alone(DocumentNumber.of(Form.SERIAL, "", first), start, at, end);
  }

  /** The number of the digits between two positions; 0 for none, and for more than a number has. */
  private int serial(int from, int to) {
    return to > from && to - from <= MOST_DIGITS ? Integer.parseInt(text, from, to, 10) : 0;
  }

  /** Adds digits alone, or with the letter of {@code 2106 A} where the line goes on behind it. */
  private int alone(DocumentNumber number, int start, int numberEnd, int end) {
    int after = lettered.addAlone(number, start, numberEnd, end);
    boolean whole =
        numberEnd >= end || !runsOn(numberEnd) || GluedWord.stands(lexicon, text, numberEnd, end);
    return after > 0 || !whole ? after : add(number, start, numberEnd);
  }

  /** Past the blanks that some print around the slash, {@code 40 / 152}, or a line's end there. */
  private int pastSpaces(int from, int end) {
    int at = from < end && text.charAt(from) == '\n' ? from + 1 : from;
    while (at < end && at < from + MOST_SPACES && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** {@code 五十四}, fewer digits than numerals, has zeros before them. */
  private int pastZeros(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '0' && lexicon.hasNumerals()) {
      at++;
    }
    return at;
  }

  private boolean runsOn(int at) {
    return Letters.isLatin(text.charAt(at));
  }

  private int slash(int start, int slash, int first, int end) {
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
          : lettered(DocumentNumber.of(Form.ROMAN, numeral, first), start, session, end);
    }
    int at = Letters.digitsEnd(text, from, end);
    boolean more = at < end && (text.charAt(at) == '/' || text.charAt(at) == '%');
    if (at == from || at - from > MOST_DIGITS || more) {
      return 0;
    }
    return lettered(DocumentNumber.slash(first, serial(from, at)), start, at, end);
  }

  /** {@code 1325 (2000)}, {@code 217 A (III)}, {@code 217-A (III)}, {@code 3411 A and B (XXX)}. */
  private int bracket(int start, int afterDigits, int first, int end) {
    boolean dash = afterDigits < end && Notation.isDash(text.charAt(afterDigits));
    int letterAt = dash ? afterDigits + 1 : Blanks.skip(text, afterDigits, end);
    List<Letter> listed =
        letterAt - afterDigits <= MOST_BLANKS ? letters.list(letterAt, end) : List.of();
    int lettersEnd = sections.past(listed, afterDigits, end);
    boolean slash = !listed.isEmpty() && text.startsWith("/", lettersEnd);
    int open = Blanks.skip(text, slash ? lettersEnd + 1 : lettersEnd, end);
    if (open - lettersEnd > MOST_BLANKS || !sessions.opens(open, end)) {
      return 0;
    }
    int close = sessions.close(open, end);
    boolean letter = !listed.isEmpty() || (close > 0 && lettered.stands(close + 1, end));
    String session = close > 0 ? sessions.read(start, open, close, letter) : "";
    if (session.isEmpty()) {
      return open == afterDigits && close > 0 ? codes.bare(start, close + 1) : 0;
    }
    Form form = Letters.isDigit(session.charAt(0)) ? Form.SERIAL_YEAR : Form.ROMAN;
    if (dash && form == Form.SERIAL_YEAR) {
      return 0;
    }
    DocumentNumber number = DocumentNumber.of(form, session, first);
    boolean broken = LetterScanner.hasBreak(text, lettersEnd, open);
    int stop = broken ? lettersEnd : close + 1;
    if (!listed.isEmpty()) {
      lettered.addEach(number, start, listed, stop, close + 1);
      return close + 1;
    }
    if (form == Form.ROMAN && !broken) {
      return lettered(number, start, close + 1, end);
    }
    found.add(new Token.Num(number, start, stop, close + 1));
    return close + 1;
  }

  /** Adds a number and the letters that follow it: {@code 72/266 A and B}, {@code 217 (III) A}. */
  private int lettered(DocumentNumber number, int start, int numberEnd, int end) {
    int after = lettered.add(number, start, numberEnd, end);
    if (after > 0) {
      return after;
    }
    boolean open = numberEnd < end && runsOn(numberEnd) && text.charAt(numberEnd) < 0x80;
    return open
            && !GluedWord.stands(lexicon, text, numberEnd, end)
            && !isMark(number, numberEnd, end)
        ? 0
        : add(number, start, numberEnd);
  }

  /**
   * {@code 60/1}<u>{@code a}</u>: a small letter is the mark of a note, since the letters of
   * resolutions are capitals; those of conferences are not, {@code II/5a}.
   */
  private boolean isMark(DocumentNumber number, int at, int end) {
    char mark = text.charAt(at);
    return number.form() != Form.ROMAN_SLASH
        && number.form() != Form.CODE
        && mark >= 'a'
        && mark <= 'z'
        && (at + 1 == end || !Letters.isWordPart(text.charAt(at + 1)));
  }

  /** Reads the next letter of a number behind the date of the one before; or 0. */
  int letterBehindDate(int start, int end) {
    return lettered.behindDate(start, end);
  }

  /** Reads a number that begins with capitals; the position after it, or 0 when there is none. */
  int capitals(int start, int end) {
    int at = start;
    while (at < end && at < start + 9 && isNumeralPart(text.charAt(at))) {
      at++;
    }
    if (at < end && at > start && Notation.isDash(text.charAt(at))) {
      return special(start, at, end);
    }
    boolean slashes =
        at > start
            && at + 1 < end
            && text.charAt(at) == '/'
            && Letters.isDigit(text.charAt(at + 1));
    String session = slashes ? text.substring(start, at) : "";
    if (slashes && Roman.value(session.startsWith("SS.") ? session.substring(3) : session) > 0) {
      return volume(start, at, session, end);
    }
    return codes.code(start, end);
  }

  private static boolean isNumeralPart(char c) {
    return Roman.isDigit(c) || c == 'S' || c == 'E' || c == '.';
  }

  private int special(int start, int dash, int end) {
    String word = text.substring(start, dash);
    return word.equals("S") || word.equals("ES")
        ? special(word, start, dash, end)
        : codes.code(start, end);
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
    boolean code = !(word.equals("S") || word.equals("ES"));
    int whole = Letters.digitsEnd(text, digits, end);
    int sessionEnd = code && whole == digits ? Roman.end(text, digits, end) : whole;
    int slash = pastSpaces(sessionEnd, end);
    int from = pastSpaces(slash + 1, end);
    int at = Letters.digitsEnd(text, from, Math.min(end, from + MOST_DIGITS));
    int serial = serial(from, at);
    if (sessionEnd == digits || slash >= end || text.charAt(slash) != '/' || serial == 0) {
      return 0;
    }
    String session = year + word + "-" + text.substring(digits, sessionEnd);
    DocumentNumber number =
        code
            ? DocumentNumber.code(session + "/" + serial)
            : DocumentNumber.of(Form.SPECIAL, session, serial);
    return lettered(number, start, at, end);
  }

  /** A dash, or the stroke that draws out words, which some print for it: {@code دإط ـ 7/4}. */
  private boolean isSessionDash(int at) {
    return Notation.isDash(text.charAt(at)) || Letters.isVowelMark(text.charAt(at));
  }

  /** Reads {@code 58-3} after the letters of a code; 0 when something else follows. */
  int code(String letters, int start, int at, int end) {
    return codes.after(letters, start, at, end);
  }

  private int volume(int start, int slash, String session, int end) {
    int from = slash + 1;
    int at = Letters.digitsEnd(text, from, Math.min(end, from + MOST_DIGITS));
    DocumentNumber number = DocumentNumber.of(Form.ROMAN_SLASH, session, serial(from, at));
    return lettered(number, start, at, end);
  }

  private int add(DocumentNumber number, int start, int end) {
    found.add(new Token.Num(number, start, end));
    return end;
  }
}
