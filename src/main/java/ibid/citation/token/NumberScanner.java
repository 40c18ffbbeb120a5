package ibid.citation.token;

import ibid.citation.token.LetterScanner.Letter;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;
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

  private final String text;
  private final Lexicon lexicon;
  private final Thousands thousands;
  private final List<Token> found;
  private final LetterScanner letters;
  private final LetteredNumbers lettered;
  private final CodeScanner codes;
  private final BracketedSession sessions;
  private final SectionBefore sections;
  private final SlashedNumbers slashed;

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
    slashed = new SlashedNumbers(text, codes, sessions, lettered);
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
    int first = SlashedNumbers.serial(text, from, at);
    if (first == 0) {
      return 0;
    }
    int slash = slashed.slash(at, end);
    if (slash > 0) {
      return text.startsWith(LEADER, start - LEADER.length())
          ? 0
          : slashed.digits(start, slash, first, end);
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
        : lettered.addAlone(DocumentNumber.of(Form.SERIAL, "", first), start, at, end);
  }

  /** {@code 五十四}, fewer digits than numerals, has zeros before them. */
  private int pastZeros(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '0' && lexicon.hasNumerals()) {
      at++;
    }
    return at;
  }

  /** {@code 1325 (2000)}, {@code 217 A (III)}, {@code 217-A (III)}, {@code 3411 A and B (XXX)}. */
  private int bracket(int start, int afterDigits, int first, int end) {
    boolean dash = afterDigits < end && Notation.isDash(text.charAt(afterDigits));
    int letterAt = dash ? afterDigits + 1 : Blanks.skip(text, afterDigits, end);
    List<Letter> listed =
        letterAt - afterDigits <= MOST_BLANKS ? letters.list(letterAt, sessions, end) : List.of();
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
      return lettered.add(number, start, close + 1, end);
    }
    found.add(new Token.Num(number, start, stop, close + 1));
    return close + 1;
  }

  /** Reads the next letter of a number behind the date of the one before; or 0. */
  int letterBehindDate(int start, int end) {
    return lettered.behindDate(start, end);
  }

  /** Reads a number that begins with capitals; the position after it, or 0 when there is none. */
  int capitals(int start, int end) {
    return slashed.capitals(start, end);
  }

  /**
   * Reads {@code -20/2} after the word for a special session, or for the letters that a code begins
   * with, {@code BC-14/13}; 0 when something else follows.
   */
  int special(String word, int start, int dash, int end) {
    return slashed.special(word, start, dash, end);
  }

  /** Reads {@code 58-3} after the letters of a code; 0 when something else follows. */
  int code(String letters, int start, int at, int end) {
    return codes.after(letters, start, at, end);
  }
}
