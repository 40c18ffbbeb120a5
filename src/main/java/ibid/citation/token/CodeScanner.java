package ibid.citation.token;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes the numbers that single bodies have in a way of their own: {@code WHA61.21}, {@code
 * 75(9)}, {@code 58.3}, {@code BC-10/2}, {@code 1/CP.21}.
 */
final class CodeScanner {
  /** What follows the letters of a code in another script: {@code 58-3}, {@code 75(9)}. */
  private static final Pattern BEHIND_LETTERS =
      Pattern.compile(
          Notation.BLANK
              + "?(\\d{1,3})(?:[-.\u2010-\u2013](\\d{1,3})|"
              + Notation.BLANK
              + "?\\((\\d{1,3})\\)|(?:\\.|"
              + Notation.BLANK
              + ")?\\p{L}"
              + Notation.BLANK
              + "?(\\d{1,3}))(?![\\d/])");

  /** The usual one and those of typesetting. */
  private static final String HYPHENS = "-\u2010\u2011";

  /** {@code 16.162} <u>{@code (Rev. CoP18)}</u>: a bracket behind a code says when it changed. */
  private static final String REVISED = "(Rev.";

  private static final int LONGEST_CODE = 26;
  private static final int LONGEST_SERIAL = 3;
  private static final int LONGEST_NUMBER = 4;

  /** {@code - }, which may stand between a conference and its number. */
  private static final int LONGEST_POINT = 3;

  private final String text;
  private final Lexicon lexicon;
  private final CodeLetters letters;
  private final List<Token> found;

  /**
   * @param found takes the tokens
   */
  CodeScanner(String text, Lexicon lexicon, CodeLetters letters, List<Token> found) {
    this.text = text;
    this.lexicon = lexicon;
    this.letters = letters;
    this.found = found;
  }

  /**
   * A decimal that can be a code without its letters: {@code 58.3}; in some languages a hyphen
   * stands for the point, behind a head. 0 when there is none.
   */
  int decimal(int start, int at, int end) {
    if (isDecimal(at, end)) {
      return text.charAt(at) == '.' ? dotted(start, at, end) : 0;
    }
    boolean hyphen =
        lexicon.hasHyphenDecimals() && at < end && HYPHENS.indexOf(text.charAt(at)) >= 0;
    return hyphen && followsHead(start) ? dotted(start, at, end) : 0;
  }

  /** Whether a decimal fraction goes on at a position. */
  boolean isDecimal(int at, int end) {
    return at + 1 < end
        && (text.charAt(at) == '.' || text.charAt(at) == ',')
        && Letters.isDigit(text.charAt(at + 1))
        && !(text.charAt(at) == ',' && partsNumbers(at, end));
  }

  /** {@code 1373}<u>{@code ,}</u>{@code 1624}: four digits are neither thousands nor a fraction. */
  private boolean partsNumbers(int comma, int end) {
    int start = Letters.digitsStart(text, Math.max(0, comma - LONGEST_NUMBER - 1), comma);
    int before = comma - start;
    int behind = Letters.digitsEnd(text, comma + 1, end) - comma - 1;
    return Math.min(before, behind) >= LONGEST_NUMBER - 1
        && Math.max(before, behind) == LONGEST_NUMBER;
  }

  /** Whether the head, the body between it and the number, or another one stands just before. */
  private boolean followsHead(int start) {
    Token last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last instanceof Token.Num number) {
      return number.number().isDecimal() && Gap.isList(text, lexicon, last.end(), start);
    }
    return last != null
        && (last.is(Category.HEAD) || last.is(Category.BODY))
        && Blanks.skip(text, last.end(), start) == start;
  }

  /**
   * {@code 58.3}, which Arabic prints as {@code 58-3}: the number of a code that goes without its
   * letters.
   */
  private int dotted(int start, int dot, int end) {
    int at = Letters.digitsEnd(text, dot + 1, end);
    int next = Blanks.skip(text, at, end);
    boolean whole =
        (at >= end || !(runsOn(text.charAt(at)) || isDecimal(at, end) || text.charAt(at) == '/'))
            && (next >= end
                || "(%".indexOf(text.charAt(next)) < 0
                || text.startsWith(REVISED, next));
    boolean code = dot - start <= 2 && at > dot + 1 && at - dot <= LONGEST_SERIAL + 1;
    return whole && code
        ? add(
            DocumentNumber.code(text.substring(start, dot) + "." + text.substring(dot + 1, at)),
            start,
            at)
        : 0;
  }

  /** {@code 1/CP.21}, in any language: {@code 1/م أ-21}. */
  int conference(int start, int at, int end) {
    if (at >= end || Letters.isDigit(text.charAt(at))) {
      return 0;
    }
    Match local = lexicon.around(Category.CONFERENCE, text, at, end);
    if (local != null) {
      String first = local.term().value().split(" ", 2)[0];
      return conference(start, at, first, local.end(), end);
    }
    int stop = letters.conferenceEnd(text, at, end);
    return stop == 0 ? 0 : conference(start, at, text.substring(at, stop), stop, end);
  }

  private int conference(int start, int slashEnd, String word, int stop, int end) {
    int point = Blanks.skip(text, stop, end);
    boolean pointed =
        point < end && (text.charAt(point) == '.' || Notation.isDash(text.charAt(point)));
    int first = pointed ? Blanks.skip(text, point + 1, end) : point;
    int digits = Letters.digitsEnd(text, first, end);
    if (first - stop > LONGEST_POINT || digits == first) {
      return 0;
    }
    String number = Notation.squeeze(text.substring(start, slashEnd));
    return add(
        DocumentNumber.code(number + word + "." + text.substring(first, digits)), start, digits);
  }

  /**
   * Reads the number behind the slash of {@code 第十/2号}, whose session is in numerals of the
   * language where others have Roman ones; 0 where none is before it.
   */
  int writtenSession(int start, int end) {
    int slash = start - 1;
    if (slash < 1 || text.charAt(slash) != '/' || !lexicon.hasNumerals()) {
      return 0;
    }
    int first = lexicon.numeralStart(text, slash);
    int stop = Letters.digitsEnd(text, start, end);
    boolean whole = stop >= end || !(runsOn(text.charAt(stop)) || text.charAt(stop) == '/');
    if (!whole || slash - first > LONGEST_SERIAL || stop - start > LONGEST_SERIAL) {
      return 0;
    }
    String session = Roman.print(lexicon.numeral(text, first, slash));
    return session.isEmpty()
        ? 0
        : add(
            DocumentNumber.of(
                Form.ROMAN_SLASH, session, Integer.parseInt(text.substring(start, stop))),
            first,
            stop);
  }

  /** {@code 75(9)}: a code that goes without its letters. */
  int bare(int start, int end) {
    return DocumentNumber.parse(text.substring(start, end))
        .filter(DocumentNumber::isBareCode)
        .map(number -> add(number, start, end))
        .orElse(0);
  }

  /** A code that begins with its letters: {@code WHA61.21}; 0 when none does. */
  int code(int start, int end) {
    int stop = letters.end(text, start, end);
    return stop == 0
        ? 0
        : add(DocumentNumber.code(Notation.squeeze(text.substring(start, stop))), start, stop);
  }

  /**
   * A code whose letters are those of another script, {@code ج ص ع 58-3}, after them; 0 when none
   * is there.
   */
  int after(String letters, int start, int at, int end) {
    Matcher matcher = BEHIND_LETTERS.matcher(text).region(at, Math.min(end, at + LONGEST_CODE));
    if (!matcher.lookingAt()) {
      return 0;
    }
    String serial =
        matcher.group(2) != null
            ? "." + matcher.group(2)
            : matcher.group(3) != null ? "(" + matcher.group(3) + ")" : ".R" + matcher.group(4);
    return add(DocumentNumber.code(letters + matcher.group(1) + serial), start, matcher.end());
  }

  private static boolean runsOn(char c) {
    return Letters.isLatin(c);
  }

  private int add(DocumentNumber number, int start, int end) {
    found.add(new Token.Num(number, start, end));
    return end;
  }
}
