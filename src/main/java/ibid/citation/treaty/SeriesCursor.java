package ibid.citation.treaty;

import ibid.citation.run.Run;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.Notation;

/**
 * Where a reference to the <i>Treaty Series</i> is read: it moves past what comes next, if that is
 * what is asked for, {@code vol.} and then {@code 2237} of {@code vol. 2237, No. 39574}.
 */
final class SeriesCursor {
  private static final int YEAR_DIGITS = 4;
  private static final String SKIPPED = ",.*،，》";

  private final String text;
  private final Lexicon lexicon;
  private final int limit;
  private int at;

  /**
   * @param limit what stands there or behind it is of no reference that is read here
   */
  SeriesCursor(Run run, int at, int limit) {
    text = run.text();
    lexicon = run.lexicon();
    this.at = at;
    this.limit = limit;
  }

  int at() {
    return at;
  }

  /** The digits that come next, or nothing: {@code 2237}. */
  String digits() {
    int from = skip(at);
    int to = Letters.digitsEnd(text, from, limit);
    if (to == from || (to < limit && isOther(text.charAt(to)))) {
      return "";
    }
    at = to;
    return text.substring(from, to);
  }

  /** {@code 64/293} or {@code 1325 (2000)} glued: a number of something else. */
  private static boolean isOther(char after) {
    boolean letter = Letters.isLetter(after) && !Letters.isIdeograph(after);
    return after == '/' || after == '(' || letter;
  }

  /** {@code 970}<u>{@code , 973}</u>: whether digits come next behind a comma. */
  boolean digitFollows() {
    int next = skip(at);
    int comma = Stretch.indexOf(text, ',', at, next);
    return comma >= 0 && next < limit && Letters.isDigit(text.charAt(next));
  }

  /** Whether a word of a category comes next: {@code vol.}, {@code No.}. */
  boolean word(Category category) {
    int from = skip(at);
    Match match = from < limit ? around(from) : null;
    boolean found = match != null && match.term().is(category);
    at = found ? match.end() : at;
    return found;
  }

  /** The term at a position, or behind an "and" that is joined to it: {@code والمجلد}. */
  private Match around(int from) {
    Match match = lexicon.around(text, from, limit);
    int prefix = match == null ? lexicon.prefix(text, from) : 0;
    return prefix > 0 ? lexicon.around(text, from + prefix, limit) : match;
  }

  /** {@code No.}, or the {@code 第} of a number that is no volume's. */
  boolean numberWord() {
    if (word(Category.NUMBER)) {
      return true;
    }
    int before = at;
    boolean ordinal = word(Category.ORDINAL);
    int after = at;
    boolean number = ordinal && !digits().isEmpty() && !word(Category.VOLUME);
    at = number ? after : before;
    return number;
  }

  /** Whether a dash or a word that joins comes next: {@code and}, {@code to}. */
  boolean glue() {
    int from = skip(at);
    if (from < limit && Notation.isDash(text.charAt(from))) {
      at = from + 1;
      return true;
    }
    Match match = from < limit ? lexicon.glue(text, from, limit) : null;
    boolean found = match != null && !match.term().is(Category.OF);
    at = found ? match.end() : at;
    return found;
  }

  /** Moves past the year in brackets behind a volume: {@code vol. 75} <u>{@code (1950)}</u>. */
  void passYear() {
    int open = Blanks.skip(text, at, limit);
    int digits = open + 1;
    int end =
        open < limit && text.charAt(open) == '(' ? Letters.digitsEnd(text, digits, limit) : digits;
    boolean closed = end < limit && text.charAt(end) == ')';
    at = closed && end - digits == YEAR_DIGITS ? end + 1 : at;
  }

  /** Moves past what joins another volume: {@code ; and}; {@code 第} joins numbers, too. */
  void passJoint() {
    if (at < limit && Marks.isSemicolon(text.charAt(at))) {
      at++;
    }
    if (lexicon.around(Category.ORDINAL, text, skip(at), limit) == null) {
      glue();
    }
  }

  /** Where the next word begins, without an "and" that is joined to it: {@code والمجلد}. */
  int next() {
    int from = skip(at);
    boolean joined = from < limit && lexicon.around(text, from, limit) == null;
    return joined ? from + lexicon.prefix(text, from) : from;
  }

  /** Whether no more words stand behind the volume: not {@code vol. 3 of the records}. */
  boolean endsNote() {
    int next = Blanks.skip(text, at, limit);
    return next >= limit || Marks.endsClause(text.charAt(next)) || text.charAt(next) == ')';
  }

  /** Past white space, commas, full stops and the end of a title. */
  private int skip(int from) {
    int next = from;
    while (next < limit
        && (SKIPPED.indexOf(text.charAt(next)) >= 0 || Blanks.skip(text, next, limit) > next)) {
      next++;
    }
    return next;
  }
}
