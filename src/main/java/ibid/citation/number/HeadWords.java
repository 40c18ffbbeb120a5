package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.Head;
import ibid.citation.run.Before;
import ibid.citation.run.ConstructOwner;
import ibid.citation.run.Modifier;
import ibid.citation.run.NationalOwner;
import ibid.citation.run.OrganizationBefore;
import ibid.citation.run.Run;
import ibid.citation.run.UnitedNations;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import java.util.List;

/**
 * Reads the words around a head: the body named with it, whose its possessive is, the report it is
 * quoted from.
 */
final class HeadWords {
  private static final int LONGEST_FOUNDING = 5;

  private final Run run;
  private final int first;
  private final Token.Word head;

  /** Where the citation begins: at the head, or at its first number when the head stands last. */
  private final int start;

  /** The same with what modifies it, and the date before that. */
  private final int modified;

  private final Token before;
  private final BodyMention namedBefore;

  /** Where the possessive begins that belongs to the head, or -1. */
  private final int possessive;

  /**
   * @param first the token that the citation begins with
   */
  HeadWords(Run run, int headIndex, int first) {
    this.run = run;
    this.first = first;
    head = (Token.Word) run.at(headIndex);
    start = run.at(first).start();
    Modifier modifier = Modifier.before(run, first);
    modified = modifier.start();
    before = bodyBefore(modifier.index() - 1);
    namedBefore = before == null ? null : run.mention(before);
    possessive = Possessive.start(run, head, start, modified);
  }

  /**
   * The token before the head, or that of the body whose name goes on to it: <u>{@code Conference
   * of the Parties}</u> {@code to the Lighthouse Convention}.
   */
  private Token bodyBefore(int index) {
    Token last = run.at(index);
    BodyMention body = run.is(index, Category.TREATY) ? run.mention(run.at(index - 1)) : null;
    return body != null && body.span().end() >= last.end() ? run.at(index - 1) : last;
  }

  /**
   * The head with its words, but for the body after it.
   *
   * @param between the body between the head and its first number, or null
   * @param subjectAfter the body that follows as the subject, or null
   */
  Head read(BodyMention between, BodyMention subjectAfter) {
    Quotation quotation = new Quotation(run, first);
    BodyMention name = named(between);
    BodyMention subject =
        possessive < 0
            ? ActingBody.of(run, before, start)
            : new SubjectBefore(run, first, head, possessive, before).read();
    return new Head(
        new Span(head.start(), head.end()),
        name == null && possessive < 0 ? quotation.reporter() : name,
        null,
        subject == null && possessive >= 0 ? farther(subjectAfter) : subject,
        possessive >= 0,
        quotation.isInNote(),
        isFounding());
  }

  /** {@code the Committee established pursuant to}: whether that stands before the head. */
  private boolean isFounding() {
    boolean named = namedBefore != null && adjoins(namedBefore.span().end());
    int from = named ? before.start() : modified;
    return Before.term(run, from, Category.FOUNDING, LONGEST_FOUNDING) != null;
  }

  /** The body that follows, or that the sentence is about. */
  private BodyMention farther(BodyMention subjectAfter) {
    BodyMention recommender = Recommender.of(run, possessive);
    if (recommender != null || subjectAfter != null) {
      return recommender == null ? subjectAfter : recommender;
    }
    BodyMention subject = ClauseSubject.of(run, head, possessive);
    subject = subject == null ? SentenceSubject.foreign(run, possessive, head) : subject;
    return subject == null ? SentenceSubject.of(run, first, possessive, head) : subject;
  }

  /** The body in the head itself, or just before it, or between it and its number; or null. */
  private BodyMention named(BodyMention between) {
    BodyMention inside = run.mention(head);
    if (inside != null) {
      return inside;
    }
    if (namedBefore != null && adjoins(namedBefore.span().end())) {
      return run.lexicon().isInstrument(run.text(), head.start())
          ? InstrumentOwner.of(run, before, namedBefore)
          : namedBefore;
    }
    Span national = NationalOwner.of(run, head, start);
    if (national != null) {
      return BodyMention.foreign(national);
    }
    Span united = between == null ? UnitedNations.beside(run, head, modified) : null;
    if (united != null) {
      return run.names().organs(united);
    }
    Span other = between == null ? OrganizationBefore.acronym(run, head.start()) : null;
    other = other == null && between == null ? OrganizationBefore.name(run, head.start()) : other;
    other = other == null && between == null ? ConstructOwner.of(run, head) : other;
    return other == null ? between : new BodyMention(other, List.of());
  }

  /**
   * Whether a body named before is named with it: nothing between, or the mark of a genitive, or
   * the bracket around the name, {@code the General Assembly (UNGA) resolution}.
   */
  private boolean adjoins(int from) {
    String between = Blanks.fold(run.text(), from, modified).replace('’', '\'');
    return between.isBlank()
        || (between.strip().equals(")") && run.text().startsWith("(", before.start() - 1))
        || between.equals("'s")
        || between.equals("'")
        || (run.lexicon().isHeadLast() && isJoinedTo(from));
  }

  /** Whether a list joins them; {@code 其设立委员会的第1/1号决议} is not of the committee. */
  private boolean isJoinedTo(int from) {
    boolean about = Modifier.genitive(run, start) >= from && possessive >= 0;
    return !about && Gap.isList(run.text(), run.lexicon(), pastSession(from), modified);
  }

  /** {@code 大会} <u>{@code 第七十届会议}</u> {@code 通过的第70/1号决议}: where the session ends. */
  private int pastSession(int from) {
    String text = run.text();
    int end = from;
    boolean named = false;
    for (int at = from; at < modified; at = end) {
      Match word = run.lexicon().naming(text, at, modified);
      if (word == null && !(named && Letters.isDigit(text.charAt(at)))) {
        break;
      }
      named = true;
      end = word == null ? at + 1 : word.end();
    }
    return end;
  }
}
