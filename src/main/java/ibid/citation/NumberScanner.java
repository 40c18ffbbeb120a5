package ibid.citation;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;
import ibid.symbol.Roman;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes the number of a resolution or decision: {@code 64/293}, {@code 72/266 A and B}, {@code
 * 217 A (III)}, {@code 1325 (2000)}, {@code S-20/2}, {@code VII/11}, {@code 1/CP.21}, {@code
 * WHA61.21}, or digits alone.
 */
final class NumberScanner {
  private static final Pattern CODE =
      Pattern.compile(
          "WHA\\d{1,2}(?:\\.\\d{1,3}|\\(\\d{1,3}\\))|EB\\d{1,3}(?:\\.R\\d{1,3}|\\(\\d{1,3}\\))"
              + "|(?:BC|RC|SC|OEWG)[-\u2010-\u2013][IVX0-9]{1,4}/\\d{1,3}");
  private static final int LONGEST_CODE = 26;
  private static final List<String> CONFERENCES = List.of("CP", "CMP", "CMA", "COP");

  private final String text;
  private final Lexicon lexicon;
  private final List<Token> found;

  /**
   * @param found takes the tokens; a list of letters makes one for each letter
   */
  NumberScanner(String text, Lexicon lexicon, List<Token> found) {
    this.text = text;
    this.lexicon = lexicon;
    this.found = found;
  }

  /** Reads a number that begins with a digit; the position after it, or 0 when there is none. */
  int digits(int start, int end) {
    int at = start;
    int first = 0;
    while (at < end && at < start + 5 && Letters.isDigit(text.charAt(at))) {
      first = first * 10 + text.charAt(at++) - '0';
    }
    if (at - start > 4 || first == 0) {
      return 0;
    }
    if (at < end && text.charAt(at) == '/') {
      return slash(start, at, first, end);
    }
    int bracketed = bracket(start, at, first, end);
    if (bracketed > 0) {
      return bracketed;
    }
    boolean whole = at >= end || !(runsOn(at) || isDecimal(at, end));
    return whole ? add(DocumentNumber.of(Form.SERIAL, "", first), start, at) : 0;
  }

  private boolean runsOn(int at) {
    return text.charAt(at) < 0x250 && Letters.isLetter(text.charAt(at));
  }

  private boolean isDecimal(int at, int end) {
    char c = text.charAt(at);
    return (c == '.' || c == ',') && at + 1 < end && Letters.isDigit(text.charAt(at + 1));
  }

  private int slash(int start, int slash, int first, int end) {
    int at = slash + 1;
    int conference = conference(start, at, end);
    if (conference > 0) {
      return conference;
    }
    int serial = 0;
    while (at < end && at < slash + 6 && Letters.isDigit(text.charAt(at))) {
      serial = serial * 10 + text.charAt(at++) - '0';
    }
    boolean more = at < end && (text.charAt(at) == '/' || text.charAt(at) == '%');
    if (at == slash + 1 || at - slash > 5 || more) {
      return 0;
    }
    return lettered(DocumentNumber.slash(first, serial), start, at, end);
  }

  private int conference(int start, int at, int end) {
    for (String word : CONFERENCES) {
      if (text.startsWith(word, at)) {
        int stop = at + word.length();
        boolean stopped = stop < end && (text.charAt(stop) == '.' || text.charAt(stop) == ' ');
        int digits = stop + 1;
        while (digits < end && Letters.isDigit(text.charAt(digits))) {
          digits++;
        }
        if (stopped && digits > stop + 1) {
          String code = text.substring(start, stop) + "." + text.substring(stop + 1, digits);
          return add(DocumentNumber.code(code), start, digits);
        }
      }
    }
    return 0;
  }

  /** {@code 1325 (2000)}, {@code 217 A (III)}, {@code 3411 A and B (XXX)}. */
  private int bracket(int start, int afterDigits, int first, int end) {
    int letterAt = Blanks.skip(text, afterDigits, end);
    boolean lettered = letterAt - afterDigits <= 2 && isLetter(letterAt, end);
    int lettersEnd = lettered ? lastLetter(letterAt, end) : afterDigits;
    int open = Blanks.skip(text, lettersEnd, end);
    if (open >= end || open - lettersEnd > 3 || text.charAt(open) != '(') {
      return 0;
    }
    int close = open + 1;
    while (close < end && close < open + 9 && text.charAt(close) != ')') {
      close++;
    }
    if (close >= end || text.charAt(close) != ')') {
      return 0;
    }
    String session = session(text.substring(open + 1, close));
    if (session.isEmpty()) {
      return open == afterDigits ? bareCode(start, close + 1) : 0;
    }
    Form form = Letters.isDigit(session.charAt(0)) ? Form.SERIAL_YEAR : Form.ROMAN;
    DocumentNumber number = DocumentNumber.of(form, session, first);
    boolean broken = hasBreak(lettersEnd, open);
    if (!lettered) {
      int stop = broken ? afterDigits : close + 1;
      found.add(new Token.Num(number, start, stop, close + 1));
      return form == Form.ROMAN && !broken ? letterAfter(number, start, close + 1, end) : close + 1;
    }
    letters(number, start, letterAt, lettersEnd, broken ? lettersEnd : close + 1, close + 1);
    return close + 1;
  }

  /** {@code 75(9)}: a code that goes without its letters. */
  private int bareCode(int start, int end) {
    return DocumentNumber.parse(text.substring(start, end))
        .filter(DocumentNumber::isBareCode)
        .map(number -> add(number, start, end))
        .orElse(0);
  }

  /** The session or year in brackets, without spaces and with Latin letters; empty if neither. */
  private static String session(String printed) {
    String squeezed =
        Notation.squeeze(printed).replace('Х', 'X').replace('І', 'I').replace('С', 'C');
    if (squeezed.length() == 4 && squeezed.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return DocumentNumber.isYear(Integer.parseInt(squeezed)) ? squeezed : "";
    }
    String numeral = squeezed.replaceFirst("^E?S-", "");
    return Roman.value(numeral) > 0 ? squeezed : "";
  }

  private boolean hasBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** A letter printed after the bracket: {@code 217 (III) A}. */
  private int letterAfter(DocumentNumber number, int start, int end, int limit) {
    int at = Blanks.skip(text, end, limit);
    if (at - end == 1 && isLetter(at, limit) && !hasBreak(end, at)) {
      found.remove(found.size() - 1);
      return lettered(number, start, end, limit);
    }
    return end;
  }

  /**
   * Reads the letters that follow a number: {@code B}, {@code A and B}, {@code A to F}, {@code
   * A-B}.
   */
  private int lettered(DocumentNumber number, int start, int numberEnd, int end) {
    int at = Blanks.skip(text, numberEnd, end);
    if (at - numberEnd > 1 || !isLetter(at, end) || hasBreak(numberEnd, at)) {
      boolean open =
          numberEnd < end
              && text.charAt(numberEnd) < 0x80
              && Letters.isLetter(text.charAt(numberEnd));
      return open ? 0 : add(number, start, numberEnd);
    }
    int last = lastLetter(at, end);
    letters(number, start, at, last, last, last);
    return last;
  }

  /** Adds one number for each letter; the last one's print ends at {@code stop}. */
  private void letters(DocumentNumber number, int start, int first, int last, int stop, int after) {
    int begin = start;
    for (int at = first; at < last; ) {
      int next = at + 1;
      while (next < last && !isSingle(next, last)) {
        next++;
      }
      boolean isLast = next >= last;
      DocumentNumber lettered = number.withLetter(latin(text.charAt(at)));
      found.add(
          isLast
              ? new Token.Num(lettered, begin, stop, after)
              : new Token.Num(lettered, begin, at + 1));
      begin = next;
      at = next;
    }
  }

  private boolean isSingle(int at, int end) {
    return isLetter(at, end) && !Letters.isLetter(text.charAt(at - 1));
  }

  /** The end of a list of letters that begins with the one at a position. */
  private int lastLetter(int first, int end) {
    int last = first + 1;
    for (int at = joined(last, end); at > 0 && isLetter(at, end); at = joined(last, end)) {
      last = at + 1;
    }
    return last;
  }

  /** Where the next letter of a list would stand, after a comma, a dash, "and" or "to"; or 0. */
  private int joined(int from, int end) {
    int at = from;
    if (at < end && Notation.isDash(text.charAt(at))) {
      return at + 1;
    }
    if (at < end && (text.charAt(at) == ',' || text.charAt(at) == '、')) {
      at++;
    }
    at = Blanks.skip(text, at, end);
    Match word = at < end ? lexicon.glue(text, at, end) : null;
    if (word != null && (word.term().is(Category.AND) || word.term().is(Category.TO))) {
      return Blanks.skip(text, word.end(), end);
    }
    return at == from || text.charAt(from) != ',' ? 0 : at;
  }

  /** Whether a capital stands alone at a position, as a letter of a resolution does. */
  boolean isLetter(int at, int end) {
    if (at >= end || latin(text.charAt(at)).isEmpty()) {
      return false;
    }
    if (at + 1 >= end) {
      return true;
    }
    char next = text.charAt(at + 1);
    boolean joinsOn =
        Letters.isLetter(next)
            || Letters.isDigit(next)
            || next == '’'
            || next == '/'
            || next == '\'';
    return !joinsOn && !(next == '.' && at + 2 < end && Letters.isLetter(text.charAt(at + 2)));
  }

  private static String latin(char c) {
    if (Letters.isCapital(c)) {
      return String.valueOf(c);
    }
    int cyrillic = "АВСЕНКМОРТХ".indexOf(c);
    return cyrillic < 0 ? "" : String.valueOf("ABCEHKMOPTX".charAt(cyrillic));
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
    return code(start, end);
  }

  private static boolean isNumeralPart(char c) {
    return Roman.isDigit(c) || c == 'S' || c == 'E' || c == '.';
  }

  private int special(int start, int dash, int end) {
    String word = text.substring(start, dash);
    if (!word.equals("S") && !word.equals("ES")) {
      return code(start, end);
    }
    int digits = Blanks.skip(text, dash + 1, end);
    int slash = digits;
    while (slash < end && Letters.isDigit(text.charAt(slash))) {
      slash++;
    }
    int at = slash + 1;
    int serial = 0;
    while (at < end && at < slash + 5 && Letters.isDigit(text.charAt(at))) {
      serial = serial * 10 + text.charAt(at++) - '0';
    }
    if (slash == digits || slash >= end || text.charAt(slash) != '/' || serial == 0) {
      return 0;
    }
    String session = word + "-" + text.substring(digits, slash);
    return lettered(DocumentNumber.of(Form.SPECIAL, session, serial), start, at, end);
  }

  private int volume(int start, int slash, String session, int end) {
    int at = slash + 1;
    int serial = 0;
    while (at < end && at < slash + 5 && Letters.isDigit(text.charAt(at))) {
      serial = serial * 10 + text.charAt(at++) - '0';
    }
    return lettered(DocumentNumber.of(Form.ROMAN_SLASH, session, serial), start, at, end);
  }

  private int code(int start, int end) {
    Matcher matcher = CODE.matcher(text).region(start, Math.min(end, start + LONGEST_CODE));
    if (!matcher.lookingAt()) {
      return 0;
    }
    String code = Notation.squeeze(matcher.group()).toUpperCase(Locale.ROOT);
    return add(DocumentNumber.code(code), start, matcher.end());
  }

  private int add(DocumentNumber number, int start, int end) {
    found.add(new Token.Num(number, start, end));
    return end;
  }
}
