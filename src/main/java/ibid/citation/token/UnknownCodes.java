package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.language.Words;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;
import ibid.symbol.Roman;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes the numbers of bodies that no table knows, where a head announces one: {@code
 * resolution A.1110(30)}, {@code A39-2}, {@code Conf. 9.24}, {@code 36 C/Resolution 16}. What they
 * mean nobody can tell, but they are citations.
 */
final class UnknownCodes {
  /** Of a word for a body of States: {@code the Conference of the Parties}. */
  private static final String BODY = "body";

  private static final int LONGEST = 40;
  private static final int LONGEST_BRACKET = 14;

  /** The digits of a number of a session, and one more. */
  private static final int TOO_LONG = 5;

  private static final Pattern SESSION =
      Pattern.compile("[IVXLC]{1,7}-[A-Z]/\\d{1,3}|[A-Z][A-Za-z]{1,4}[-.]\\d{1,3}");

  private static final String JOINTS = "./(";

  /** Letters and a blank before the number: {@code VC I/3}, {@code C 1/Lausanne 1974}. */
  private static final Pattern APART =
      Pattern.compile(
          "[A-Z]{2,4}"
              + Notation.BLANK
              + "[IVX]{1,6}/\\d{1,3}|[A-Z]{1,3}"
              + Notation.BLANK
              + "\\d{1,3}/(?!Part|Rev|Add|Corr)\\p{Lu}\\p{Ll}{2,20}+(?!\\.?\\w)(?:"
              + Notation.BLANK
              + "\\d{4})?");

  private final String text;
  private final Lexicon lexicon;
  private final List<Token> found;
  private final OrganCodes organs;
  private final BracketedSession sessions;

  /** Where the last one ends, so that a list may go on from it. */
  private int lastStop;

  /**
   * @param found takes the tokens, and has those before
   */
  UnknownCodes(String text, Lexicon lexicon, List<Token> found) {
    this.text = text;
    this.lexicon = lexicon;
    this.found = found;
    organs = new OrganCodes(text, lexicon);
    sessions = new BracketedSession(text, lexicon);
  }

  /** Reads one that is no number of another form; the position after it, or 0. */
  int at(int start, int end) {
    if (lexicon.isHeadLast() && NumberSigns.standBefore(text, lexicon, start)) {
      int stop = codeEnd(start, start, NumberSigns.ideograph(text, start, end));
      return NumberSigns.standBehind(text, lexicon, stop, end) ? add(start, stop) : 0;
    }
    if (!isAnnounced(start) || GluedNumber.end(lexicon, text, start, end) > 0) {
      return 0;
    }
    Matcher apart = APART.matcher(text).region(start, end);
    int roman = apart.lookingAt() ? apart.end() : romanEnd(start, end);
    return add(start, roman > 0 ? roman : codeEnd(start, afterAbbreviation(start, end), end));
  }

  /**
   * Where the numeral ends by which a conference numbers what it adopts, {@code resolution XXIII};
   * or 0. So are drafts numbered, and what stands at the beginning of a line heads its own text.
   */
  private int romanEnd(int start, int end) {
    int stop = Roman.end(text, start, end);
    boolean numeral =
        stop > start
            && Roman.value(text.substring(start, stop)) > 0
            && (stop - start > 1 || "CL".indexOf(text.charAt(start)) < 0)
            && !runsOn(stop, end)
            && !(stop - start == 1 && isSubject(stop, end));
    Token last = found.get(found.size() - 1);
    return numeral && (last instanceof Token.Num || isAdopted(last.start())) ? stop : 0;
  }

  private boolean runsOn(int at, int end) {
    return at < end
        && (Letters.isWordPart(text.charAt(at))
            || "/(-’'".indexOf(text.charAt(at)) >= 0
            || Notation.isDash(text.charAt(at))
            || (text.charAt(at) == '.' && at + 1 < end && Letters.isWordPart(text.charAt(at + 1))));
  }

  /**
   * {@code In that resolution I find}, {@code by decision I and my colleagues}, {@code the decision
   * I, as Chair, took}: a lone numeral is a word, unless it ends the clause, or "of" or another
   * numeral follows.
   */
  private boolean isSubject(int stop, int end) {
    int next = Blanks.skip(text, stop, end);
    Match glue = lexicon.glue(Category.AND, text, next, end);
    if (lexicon.hasTitleWords() && (glue != null || (next < end && text.charAt(next) == ','))) {
      int other = Blanks.skip(text, glue == null ? next + 1 : glue.end(), end);
      return other >= end || !(Roman.isDigit(text.charAt(other)) || isPartOrHead(other, end));
    }
    return next < end
        && Letters.isLetter(text.charAt(next))
        && lexicon.glue(text, next, end) == null;
  }

  /**
   * {@code resolution I,} <u>{@code annex}</u>, {@code resolution I and} <u>{@code decision
   * II}</u>.
   */
  private boolean isPartOrHead(int at, int end) {
    return lexicon.around(Category.PART, text, at, end) != null
        || lexicon.citing(Category.HEAD, text, at, end) != null;
  }

  /** Whether no draft is meant by a head, and it stands inside a sentence or behind a chapter. */
  private boolean isAdopted(int head) {
    int before = Blanks.skipBack(text, head, 0);
    if (before == 0 || Stretch.indexOf(text, '\n', before, head) >= 0) {
      return false;
    }
    if (Marks.isComma(text.charAt(before - 1))) {
      return true;
    }
    Match word = lexicon.around(Category.PARTIES, text, Words.start(text, before), head);
    return lexicon.hasTitleWords() && !(word != null && word.term().isOf(BODY));
  }

  /**
   * Reads one whose letters end with a dash just before a number, {@code ОЕВГ-7/1}, or with a full
   * stop where they look like Latin ones, {@code А.1110(30)}; or 0.
   */
  int behindLetters(int start, int end) {
    boolean joined =
        start > 1
            && Letters.isLetter(text.charAt(start - 2))
            && (Notation.isDash(text.charAt(start - 1))
                || (text.charAt(start - 1) == '.'
                    && lexicon.latin(text.charAt(start - 2)) != text.charAt(start - 2)));
    return joined ? at(Words.start(text, start - 1), end) : 0;
  }

  /**
   * Reads a number that another form would take a part of, with the session and the organ before
   * it, {@code 40 C/22}, or with the head in it, {@code 36 C/Resolution 16}, or a session that no
   * body of ours has behind it, {@code 2700 (XL-O/10)}, or more digits than any number of a session
   * has, {@code 12644 (XXV)}; the position after it, or 0.
   */
  int withSession(int start, int end) {
    boolean announced = isAnnounced(start);
    Token.Num organ = organs.at(start, end, announced);
    if (organ == null) {
      int stop = announced ? bracketEnd(start, end) : 0;
      return add(start, stop > 0 ? stop : tooLongEnd(start, end));
    }
    return add(organ);
  }

  private int bracketEnd(int start, int end) {
    int open = Blanks.skip(text, digitsEnd(start, end), end);
    if (open >= end || text.charAt(open) != '(') {
      return 0;
    }
    int close = Stretch.indexOf(text, ')', open, Math.min(end, open + LONGEST_BRACKET));
    return close > open && SESSION.matcher(text).region(open + 1, close).matches() ? close + 1 : 0;
  }

  /**
   * Where a number ends that has one digit too many, the mark of a note as a rule, behind a head or
   * in a list of those of sessions; or 0.
   */
  private int tooLongEnd(int start, int end) {
    int digits = digitsEnd(start, end);
    int open = digits - start == TOO_LONG ? Blanks.skip(text, digits, end) : end;
    int close = sessions.opens(open, end) ? sessions.close(open, end) : 0;
    boolean told = close > 0 && (isAnnounced(start) || isListed(start));
    String session = told ? sessions.read(start, open, close, false) : "";
    return !session.isEmpty() && Roman.isDigit(session.charAt(0)) ? close + 1 : 0;
  }

  private boolean isListed(int start) {
    return !found.isEmpty()
        && found.get(found.size() - 1) instanceof Token.Num last
        && last.number().form() == Form.ROMAN
        && Gap.isList(text, lexicon, last.end(), start);
  }

  private int add(int start, int stop) {
    if (stop == 0) {
      return 0;
    }
    String code = Notation.squeeze(text.substring(start, stop));
    return add(new Token.Num(DocumentNumber.code(code), start, stop));
  }

  private int add(Token.Num number) {
    found.add(number);
    lastStop = number.end();
    return lastStop;
  }

  /** Whether a head stands just before, or another of them that a list goes on from. */
  private boolean isAnnounced(int start) {
    Token last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last == null) {
      return false;
    }
    if (last.is(Category.HEAD)) {
      return !lexicon.isHeadLast() && Blanks.skip(text, last.end(), start) == start;
    }
    return last instanceof Token.Num
        && last.end() == lastStop
        && Gap.isList(text, lexicon, last.end(), start);
  }

  private int digitsEnd(int start, int end) {
    return Letters.digitsEnd(text, start, end);
  }

  /** The position behind the {@code Conf.} of {@code Conf. 9.24}, or the same. */
  private int afterAbbreviation(int start, int end) {
    int stop = Letters.lettersEnd(text, start, end);
    int digits = stop < end && text.charAt(stop) == '.' ? Blanks.skip(text, stop + 1, end) : start;
    boolean decimal = digits > stop + 1 && isDecimal(digits, end);
    return decimal && lexicon.around(text, start, end) == null ? digits : start;
  }

  private boolean isDecimal(int start, int end) {
    int point = digitsEnd(start, end);
    return point > start
        && point + 1 < end
        && text.charAt(point) == '.'
        && Letters.isDigit(text.charAt(point + 1));
  }

  /**
   * Where a code ends, of letters, digits, stops, slashes, dashes and brackets; or 0. A capital and
   * a digit are in it, and what joins its parts: {@code 2010/573/CFSP}, {@code A39-2}, {@code
   * XXX-2}; not {@code COVID-19}.
   */
  private int codeEnd(int start, int from, int end) {
    int open = 0;
    int at = from;
    while (at < Math.min(end, from + LONGEST) && isCode(text.charAt(at), open)) {
      open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      at++;
    }
    while (at > from && !(Letters.isWordPart(text.charAt(at - 1)) || text.charAt(at - 1) == ')')) {
      at--;
    }
    boolean capital = false;
    boolean digit = false;
    boolean joint = false;
    for (int i = start; i < at; i++) {
      char c = text.charAt(i);
      capital |= Character.isUpperCase(c);
      digit |= Letters.isDigit(c);
      joint |= Notation.isDash(c) ? isNumberBefore(start, i) : JOINTS.indexOf(c) >= 0;
    }
    return open == 0 && capital && digit && joint ? at : 0;
  }

  /** {@code A39}<u>{@code -}</u>{@code 2}, {@code XXX}<u>{@code -}</u>{@code 2}. */
  private boolean isNumberBefore(int start, int dash) {
    return dash > start
        && (Letters.isDigit(text.charAt(dash - 1)) || Roman.value(text.substring(start, dash)) > 0);
  }

  private static boolean isCode(char c, int open) {
    return Letters.isWordPart(c)
        || c == '.'
        || c == '/'
        || c == '('
        || (c == ')' && open > 0)
        || Notation.isDash(c);
  }
}
