package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import ibid.symbol.Roman;

/**
 * Numbers that have the session and the organ of an agency before them: {@code resolution 40 C/22},
 * or with the head in them, {@code 36 C/Resolution 16}, {@code 205 EX/Decision 5}.
 */
final class OrganCodes {
  private static final int LONGEST_SESSION = 3;
  private static final int LONGEST_ORGAN = 2;

  /** What a head in a number is for, whatever the language. */
  private static final String RESOLUTION = "Res.";

  private static final String DECISION = "Dec.";

  private final String text;
  private final Lexicon lexicon;

  OrganCodes(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * The one that begins at a position, or null.
   *
   * @param announced whether a head stands before it, so that it needs none of its own
   */
  Token.Num at(int start, int end, boolean announced) {
    int slash = slash(start, end);
    if (slash == 0) {
      return null;
    }
    Match head = lexicon.citing(Category.HEAD, text, slash + 1, end);
    int number = head == null ? slash + 1 : Blanks.skip(text, head.end(), end);
    int digits = Letters.digitsEnd(text, number, end);
    int stop = pastPart(digits, end);
    boolean whole = stop == end || !(Letters.isLetter(text.charAt(stop)) || isSlash(stop));
    if (digits == number || !whole || (head == null && !announced)) {
      return null;
    }
    String code =
        Notation.squeeze(text.substring(start, slash + 1))
            + (head == null ? "" : word(head))
            + text.substring(number, stop);
    return new Token.Num(DocumentNumber.code(code), start, stop);
  }

  /**
   * {@code 167 EX/7}<u>{@code .4}</u>, {@code 190 EX/5}<u>{@code .II}</u>: past the number of a
   * part, or the same.
   */
  private int pastPart(int stop, int end) {
    if (stop == end || text.charAt(stop) != '.') {
      return stop;
    }
    int digits = Letters.digitsEnd(text, stop + 1, end);
    int part = digits > stop + 1 ? digits : Roman.end(text, stop + 1, end);
    boolean whole = part == end || !Letters.isWordPart(text.charAt(part));
    return whole && part > stop + 1 ? part : stop;
  }

  private static String word(Match head) {
    Kind kind = new Token.Word(head.term(), head.start(), head.end()).kind();
    return kind == Kind.DECISION ? DECISION : RESOLUTION;
  }

  /** Where the slash stands behind a session, a blank and an organ, or 0. */
  private int slash(int start, int end) {
    int session = Letters.digitsEnd(text, start, end);
    int organ = Blanks.skip(text, session, end);
    int slash = Letters.capitalsEnd(text, organ, end);
    boolean parted =
        session > start
            && session - start <= LONGEST_SESSION
            && organ > session
            && slash > organ
            && slash - organ <= LONGEST_ORGAN
            && slash < end
            && isSlash(slash);
    return parted ? slash : 0;
  }

  private boolean isSlash(int at) {
    return text.charAt(at) == '/';
  }
}
