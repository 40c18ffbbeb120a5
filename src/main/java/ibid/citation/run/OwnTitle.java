package ibid.citation.run;

import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Notation;
import java.util.Locale;
import java.util.Set;

/**
 * What stands between a number and a clause that says "adopted": {@code resolution 61/2} <u>{@code
 * on schools,}</u> {@code adopted by}. The clause is about the number when that is nothing but its
 * title. It is about something else in {@code resolution 60/1, and the conclusions adopted by}.
 */
public final class OwnTitle {
  /**
   * The value of "adopted" in the lexicons; behind it the forms of the head that it agrees with.
   */
  public static final String ADOPTED = "adopted";

  /** The longest title looked through, in characters. */
  public static final int LONGEST = 400;

  /** The value of a text that is no resolution. */
  public static final String REPORT = "report";

  private static final String OPENS = "opens";

  private final Run run;
  private final String form;
  private final Set<String> determiners;
  private final int end;
  private int at;
  private int words;
  private int commas;
  private boolean joined;
  private boolean setOff;
  private boolean determined;
  private boolean adoptable;
  private boolean datable;

  private OwnTitle(Run run, Token head, int from, int end) {
    this.run = run;
    form = run.text().substring(head.start(), head.end()).toLowerCase(Locale.ROOT);
    determiners = run.lexicon().determiners(form);
    this.end = end;
    at = from;
  }

  /**
   * Whether a clause is about the number before it.
   *
   * @param head the word that the number stands under, or null
   * @param from where the number ends, with its date
   */
  static boolean isAll(Run run, Token head, int from, Match clause) {
    return head != null
        && clause.start() - from <= LONGEST
        && new OwnTitle(run, head, from, clause.start()).isTitle(clause);
  }

  /** The same, where no word of the title is one for what can be adopted itself. */
  static boolean isNotAdopted(Run run, Token head, int from, Match clause) {
    if (head == null || clause.start() - from > LONGEST) {
      return false;
    }
    OwnTitle title = new OwnTitle(run, head, from, clause.start());
    return title.isTitle(clause) && !title.adoptable;
  }

  /**
   * Whether all from a number to a position is what it is about, {@code on harbours,}, and "and"
   * joins nothing to that which can be dated itself.
   */
  static boolean isSubject(Run run, Token head, int from, int to) {
    OwnTitle title = subject(run, head, from, to);
    return title != null && !(title.joined && title.adoptable);
  }

  /** The same, with no comma, where it names nothing that usually has a number or date. */
  static boolean isSubjectAlone(Run run, Token head, int from, int to) {
    OwnTitle title = subject(run, head, from, to);
    return title != null && title.commas == 0 && !title.datable;
  }

  private static OwnTitle subject(Run run, Token head, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    at = at < to && setsOff(run.text().charAt(at)) ? Blanks.skip(run.text(), at + 1, to) : at;
    Match on = at < to ? run.lexicon().title(run.text(), at, to) : null;
    if (head == null || on == null || !on.term().isOf(OPENS)) {
      return null;
    }
    OwnTitle title = new OwnTitle(run, head, at, to);
    while (title.at < to) {
      if (Marks.endsClause(run.text().charAt(title.at))
          || !title.step(run.text().charAt(title.at))) {
        return null;
      }
    }
    return title;
  }

  /**
   * {@code 5/1}<u>{@code ,}</u> {@code on harbours}, {@code 5/1} <u>{@code –}</u> {@code о портах}.
   */
  private static boolean setsOff(char c) {
    return Marks.isComma(c) || Notation.isDash(c);
  }

  private boolean isTitle(Match clause) {
    while (at < end) {
      if (!step(run.text().charAt(at))) {
        return false;
      }
    }
    if (words == 0) {
      return !joined;
    }
    boolean enumerates = joined && setOff && !adoptable;
    return (enumerates || commas <= (setOff ? 1 : 0)) && agrees(clause) && isApart();
  }

  /**
   * Whether the clause cannot be about a noun of the title: a comma stands between, or none is of
   * the gender and number of the head. Behind "and" it takes both, unless the title names nothing
   * that can be adopted: {@code on the sea and the fisheries, adopted by}.
   */
  private boolean isApart() {
    boolean differs = !determiners.isEmpty() && !determined;
    boolean apart = setOff || run.lexicon().hasBareClauses();
    return joined ? apart && (differs || !adoptable) : apart || differs;
  }

  private boolean agrees(Match clause) {
    return clause.term().value().equals(ADOPTED) || clause.term().isOf(form);
  }

  /** Takes the next word or mark; whether a title can have it. */
  private boolean step(char c) {
    if (Marks.opens(c, run.lexicon())) {
      return quotation();
    }
    if (Letters.isLetter(c)) {
      return word();
    }
    boolean comma = Marks.isComma(c);
    commas += comma ? 1 : 0;
    setOff = comma || (setOff && isMark(c));
    at++;
    return !Marks.isSemicolon(c);
  }

  static boolean isMark(char c) {
    return c == '*' || Notation.isSpace(c) || Letters.isSuperscript(c);
  }

  /** {@code , entitled “Schools and ships”}: no more than one word before it. */
  private boolean quotation() {
    int close = Marks.close(run.text(), at, end);
    if (close < 0 || words > 1 || joined) {
      return false;
    }
    words = 1;
    commas = 0;
    setOff = true;
    at = close + 1;
    return true;
  }

  private boolean word() {
    setOff = false;
    int and = and();
    if (and > 0) {
      joined = true;
      at = and;
      return words > 0;
    }
    int start = at;
    words++;
    Match word = run.lexicon().around(run.text(), at, end);
    adoptable |= isAdoptable(word);
    datable |= isAdoptable(word) && !(word.term().is(Category.ADOPTABLE) && isAnyText(word));
    while (at < end && Letters.isLetter(run.text().charAt(at))) {
      at++;
    }
    determined |= determiners.contains(run.text().substring(start, at));
    return true;
  }

  private static boolean isAnyText(Match word) {
    return word.term().value().isEmpty() || word.term().value().equals(REPORT);
  }

  private static boolean isAdoptable(Match word) {
    return word != null
        && (word.term().is(Category.ADOPTABLE)
            || word.term().is(Category.SENT)
            || word.term().is(Category.DOCUMENT)
            || word.term().is(Category.PART));
  }

  /** Where an "and" ends that begins here, a word or joined to one; or 0. */
  private int and() {
    int prefix = run.lexicon().prefix(run.text(), at);
    Match glue = run.lexicon().glue(Category.AND, run.text(), at, prefix > 0 ? at + 1 : end);
    return glue == null ? 0 : glue.end();
  }
}
