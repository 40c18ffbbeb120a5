package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.Head;
import ibid.citation.run.Adoption;
import ibid.citation.run.After;
import ibid.citation.run.Before;
import ibid.citation.run.Dating;
import ibid.citation.run.Genitive;
import ibid.citation.run.OtherOwner;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.language.Words;

/** The bodies that own a list of numbers, or members of it, while the list is being read. */
final class ListOwners {
  private static final int FARTHEST_FOLLOWED = 160;
  private static final int NEAR_SUBJECT = 7;
  private static final int LONGEST_NOTE = 3;

  private final Run run;
  private final int headIndex;
  private final int first;
  private final Members members;
  private BodyMention between;
  private BodyMention subjectAfter;

  /** The body named last behind a member, which may lead to the next. */
  private BodyMention leading;

  /** Who adopted the first members, as a clause after them tells; or null. */
  private Adoption adoption;

  private int adopted;

  /**
   * @param headIndex the token that is the head, or -1
   * @param first the token that the citation begins with
   */
  ListOwners(Run run, int headIndex, int first, Members members) {
    this.run = run;
    this.headIndex = headIndex;
    this.first = first;
    this.members = members;
  }

  /** What the head says of who adopted the numbers, with a body before the first of them. */
  Head before() {
    return new HeadWords(run, headIndex, first).read(between, null);
  }

  /** The same with a body behind the numbers. */
  Head head() {
    return new HeadWords(run, headIndex, first).read(between, subjectAfter);
  }

  /** The clause that tells who adopted a member, or null. */
  Adoption adoptionOf(int i) {
    return i < adopted ? adoption : null;
  }

  void between(BodyMention body) {
    between = body;
  }

  /**
   * Takes the token behind the head as who acts, if it is that, {@code 在其第63/117号决议中，}<u>{@code
   * 大会}</u>, and no number of its own stands behind it.
   */
  void subjectBehind() {
    Token next = run.at(headIndex + 1);
    BodyMention body = next == null ? null : run.mention(next);
    boolean acts =
        body != null
            && !(run.at(headIndex + 2) instanceof Token.Num)
            && SubjectBehind.isPlace(run, run.at(headIndex), body);
    subjectAfter = acts ? body : null;
  }

  /**
   * Another number follows, so that the body before it is not behind the list; it can be whose that
   * number is: {@code of the Commission, including} <u>{@code 2004/31}</u>, {@code of the
   * Commission} <u>{@code 2004/31}</u>, {@code of the Commission (}<u>{@code 2004/31}</u>.
   */
  void leadTo(Token.Num number) {
    subjectAfter = null;
    if (leading != null && leads(leading.span().end(), number.start())) {
      members.lead(leading);
    }
    leading = null;
  }

  private boolean leads(int from, int to) {
    int comma = from < to && Marks.isComma(run.text().charAt(from)) ? from + 1 : from;
    int at = Blanks.skip(run.text(), comma, to);
    if (at + 1 == to && run.text().charAt(at) == '(') {
      return true;
    }
    if (at == to) {
      return comma == from && !run.lexicon().isHeadLast() && !run.lexicon().isBodyAfter();
    }
    Match including = run.lexicon().around(Category.ESPECIALLY, run.text(), at, to);
    return including != null && Blanks.skip(run.text(), including.end(), to) == to;
  }

  /** Gives a date to the clause that tells who adopted the numbers, if it is of that. */
  boolean take(Token.Day day) {
    boolean taken =
        adoption != null
            && adoption.date() == null
            && Dating.isOf(run, adoption.body().span().end(), day);
    adoption = taken ? adoption.on(day.date()) : adoption;
    return taken;
  }

  /**
   * Whether a body stands between the head and the first number: {@code قرار الجمعية العامة
   * 48/104}.
   *
   * @param end where the head ends
   */
  boolean adjoins(BodyMention body, int end) {
    int start = body.span().start();
    boolean adjoins =
        headIndex >= 0
            && (Blanks.skip(run.text(), end, start) == start || Genitive.joins(run, end, start));
    between = adjoins ? body : between;
    return adjoins;
  }

  /**
   * A body owns the list when "of the", or after a possessive a comma, joins it to the last one, or
   * when a clause of the sentence says that it adopted it. A short name as who follows the number
   * does not tell whose it is; what has a full one is as likely as any.
   *
   * @param index the token that names the body
   * @param end where the list ends
   * @param apart whether the sentence ends between
   */
  void owner(BodyMention body, int index, int end, boolean apart) {
    int start = body.span().start();
    int last = members.size() - 1;
    leading = body.isFull() && isOfNumbers(start, end) ? body : null;
    if (!body.isFull() && run.lexicon().isSubject(run.text(), start) && isFollowed()) {
      return;
    }
    if (members.bodyAfter(last) == null
        && (Genitive.joinsBody(run, pastNote(pastLabel(end, start), start), start)
            || BracketedOwner.is(run, end, body))) {
      members.bodyAfter(last, OtherOwner.behind(run, body));
    } else if (subjectAfter == null
        && ((start - end <= NEAR_SUBJECT && (isComma(end, start) || isArticle(end, start)))
            || SubjectBehind.isOfVerb(run, run.at(headIndex), body, end))) {
      subjectAfter = isNamedWithHead(body, index) ? null : body;
    } else if (adoption == null) {
      adopter(body, index, end, apart);
    }
  }

  /**
   * {@code those of the Commission}, {@code resolutions of the Commission}, {@code and of the
   * Commission}: whether a body is whose numbers are, and not <u>{@code on the work of the}</u>
   * {@code Commission}, nor, in a table of titles, <u>{@code Organization of the}</u> {@code
   * Secretariat}.
   *
   * @param end where the list ends
   */
  private boolean isOfNumbers(int body, int end) {
    if (run.lexicon().isBodyAfter() || run.lexicon().isHeadLast()) {
      return true;
    }
    String text = run.text();
    int before = Blanks.skipBack(text, body, end);
    Match of = Before.of(run, body);
    if (of == null) {
      int word = Words.lastStart(text, before, end);
      return opensMember(isArticle(word - 1, before) ? word : body, end);
    }
    int head = run.indexAt(of.start()) - 1;
    int gap = Blanks.skipBack(text, of.start(), end);
    int those = Words.lastStart(text, of.start(), end);
    return (run.is(head, Category.HEAD) && run.at(head).end() == gap)
        || opensMember(of.start(), end)
        || (!Character.isUpperCase(text.charAt(those)) && opensMember(those, end));
  }

  /** Whether a comma or "and" stands just before a position, or the end of the list. */
  private boolean opensMember(int position, int end) {
    int at = Blanks.skipBack(run.text(), position, end);
    char mark = at > end ? run.text().charAt(at - 1) : ',';
    return Marks.isComma(mark) || Marks.isSemicolon(mark) || Before.isAnd(run, position);
  }

  /** {@code decision 75/3} <u>{@code (c)}</u> {@code of the Board}: where the label ends. */
  private int pastLabel(int end, int to) {
    int open = Blanks.skip(run.text(), end, to);
    int close = Letters.lettersEnd(run.text(), open + 1, to);
    boolean label =
        open + 1 < to
            && run.text().charAt(open) == '('
            && close == open + 2
            && close < to
            && run.text().charAt(close) == ')';
    return label ? close + 1 : end;
  }

  /**
   * {@code 7 (XXXIII) of 4 March 1977} <u>{@code 5}</u> {@code of the Commission}, {@code 1977,5},
   * {@code 1977, 5/}, {@code 1977 [5]}: where the marker of a note ends that stands behind the
   * list, or the same; not {@code 2005, 15 of the Council}.
   */
  private int pastNote(int end, int to) {
    String text = run.text();
    int comma = end < to && Marks.isComma(text.charAt(end)) ? end + 1 : end;
    int mark = Blanks.skip(text, comma, to);
    if (mark < to && text.charAt(mark) == '[') {
      return Math.max(end, Marks.noteEnd(text, mark, to));
    }
    int digits = Letters.digitsEnd(text, mark, Math.min(to, mark + LONGEST_NOTE));
    boolean slash = digits < to && text.charAt(digits) == '/';
    int behind = slash ? digits + 1 : digits;
    boolean apart = mark > end && (slash || comma == end || mark == comma);
    return apart && digits > mark && Blanks.skip(text, behind, to) > behind ? behind : end;
  }

  /**
   * {@code В соответствии с резолюцией 48/141 Совет рассмотрел}: whether words before the head, no
   * comma between, say that somebody follows it.
   */
  private boolean isFollowed() {
    String text = run.text();
    int head = headIndex < 0 ? 0 : run.at(headIndex).start();
    int first = Math.max(run.partStart(head), head - FARTHEST_FOLLOWED);
    for (int at = head - 1; at >= first && text.charAt(at) != ','; at--) {
      boolean word = Words.begins(text, at, 0);
      Match match = word ? run.lexicon().around(text, at, head) : null;
      if (match != null && match.term().is(Category.POSSESSIVE)) {
        return false;
      }
      if (match != null && match.term().is(Category.FOLLOWS)) {
        return true;
      }
    }
    return false;
  }

  /** {@code its resolutions 27/3 and 28/1, Commission on Narcotic Drugs resolution 62/4}. */
  private boolean isNamedWithHead(BodyMention body, int index) {
    Token next = run.at(index + 1);
    int end = body.span().end();
    return next != null
        && next.is(Category.HEAD)
        && Blanks.skip(run.text(), end, next.start()) == next.start();
  }

  private void adopter(BodyMention body, int index, int end, boolean apart) {
    Adoption clause = Adoption.by(run, body, index, run.at(headIndex), end);
    if (clause != null && !apart) {
      adoption = clause;
      adopted = members.size();
    }
  }

  /** {@code In its resolution 4/5} <u>{@code the}</u> {@code Council noted}. */
  private boolean isArticle(int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    return at > from && at < to && After.article(run, at, to) == to;
  }

  /**
   * Whether a comma stands between; behind "and" another clause begins: {@code the Commission
   * decided in its resolution 1989/12, and} <u>{@code the Council}</u> {@code in its resolution}.
   */
  private boolean isComma(int from, int to) {
    String text = run.text();
    int end = Blanks.skipBack(text, to, from);
    int word = Words.lastStart(text, end, from);
    boolean and = word > from && Before.isAnd(run, isArticle(word - 1, end) ? word : to);
    return from < to
        && text.charAt(from) == ','
        && !and
        && Stretch.indexOf(text, '(', from, to) < 0;
  }
}
