package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.Head;
import ibid.citation.part.PartLead;
import ibid.citation.part.PartSubject;
import ibid.citation.run.Before;
import ibid.citation.run.ConstructOwner;
import ibid.citation.run.Genitive;
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
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import java.util.List;

/**
 * Reads the words around a head: the body named with it, the possessive before it and its owner,
 * the report it is quoted from.
 */
final class HeadWords {
  private static final int FARTHEST_POSSESSIVE = 45;
  private static final int LONGEST_PREPOSITION = 7;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_FOUNDING = 5;

  /** The value of organizations that the bodies of the table ask for what they do. */
  private static final String ASKED = "asked";

  private static final int FARTHEST_ASKER = 300;

  private final Run run;
  private final int first;
  private final Token.Word head;

  /** Where the citation begins: at the head, or at its first number when the head stands last. */
  private final int start;

  /** The same with what modifies it, and the date before that. */
  private final int modified;

  private final Token before;
  private final BodyMention namedBefore;

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
    int possessive = possessive();
    Quotation quotation = new Quotation(run, first);
    BodyMention name = named(between);
    BodyMention subject =
        possessive < 0 ? ActingBody.of(run, before, start) : subjectBefore(possessive);
    return new Head(
        new Span(head.start(), head.end()),
        name == null && possessive < 0 ? quotation.reporter() : name,
        null,
        subject == null && possessive >= 0 ? farther(possessive, subjectAfter) : subject,
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
  private BodyMention farther(int possessive, BodyMention subjectAfter) {
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
    boolean about = Modifier.genitive(run, start) >= from && possessive() >= 0;
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

  /** Where the possessive that belongs to the head begins, or -1. */
  private int possessive() {
    if (head.isPossessive()) {
      return head.start();
    }
    int limit = Math.max(run.paragraph().start(), modified - FARTHEST_POSSESSIVE);
    for (int at = modified; at > limit; ) {
      int wordEnd = Blanks.skipBack(run.text(), at, limit);
      int word = run.lexicon().isHeadLast() ? beforeDate(wordEnd) : wordEnd;
      word = word == wordEnd ? Words.start(run.text(), wordEnd) : word;
      if (word == wordEnd) {
        return -1;
      }
      if (run.lexicon().around(Category.POSSESSIVE, run.text(), word, start) != null) {
        return word;
      }
      at = word;
    }
    return -1;
  }

  /**
   * {@code 其1975年12月15日设立委员会的第3499(XXX)号决议}: where the date begins that ends at a position, or the
   * same.
   */
  private int beforeDate(int end) {
    Token last = run.at(run.indexAt(end) - 1);
    return last instanceof Token.Day day && day.end() == end ? day.start() : end;
  }

  /**
   * {@code the General Assembly, in its}: the body, when no more than a preposition stands between.
   */
  private BodyMention subjectBefore(int possessive) {
    BodyMention gathering = Gathering.owner(run, head, possessive);
    if (gathering != null) {
      return gathering;
    }
    boolean isSubject =
        namedBefore != null
            && before.end() <= possessive
            && SentenceSubject.agrees(run, namedBefore, head)
            && !(namedBefore.bodies().isEmpty()
                && (Before.isPlainAnd(run, possessive) || isAsked()))
            && (isPreposition(subjectEnd(possessive), possessive)
                || ActingBody.follows(run, namedBefore, possessive));
    BodyMention opening = RunInSubject.of(run, possessive);
    boolean told = opening == null && isSubject && ActingBody.isBy(run, possessive);
    opening = told ? ToldActor.of(run, before, possessive) : opening;
    if (opening != null) {
      return opening;
    }
    BodyMention longer =
        isSubject ? ClauseSubject.longer(run, namedBefore, head, possessive) : null;
    if (longer != null) {
      return longer;
    }
    if (isSubject
        && before.is(Category.SHORT_BODY)
        && isWithin(subjectEnd(possessive), possessive)
        && !isAsked()) {
      return namedBefore.acting();
    }
    BodyMention adopting = AdoptingSubject.of(run, namedBefore, possessive);
    if (adopting != null) {
      return adopting;
    }
    BodyMention subject = isSubject ? namedBefore : PartSubject.before(run, first);
    return subject == null && namedBefore != null && !isAsked()
        ? ActingBody.subject(run, before, namedBefore, possessive)
        : subject;
  }

  /**
   * {@code the General Assembly requested} <u>{@code the African Union}</u>{@code , in its}:
   * whether a body of the table stands before an organization in its clause, and is what adopts.
   */
  private boolean isAsked() {
    boolean askable =
        before.is(Category.SHORT_BODY)
            || (before instanceof Token.Word word && word.term().value().equals(ASKED));
    if (!askable) {
      return false;
    }
    for (int i = run.indexAt(before.start()) - 1; i >= 0; i--) {
      Token token = run.at(i);
      if (before.start() - token.end() > FARTHEST_ASKER
          || !PartLead.isOneClause(run.text(), token.end(), before.start())) {
        return false;
      }
      BodyMention mention = run.mention(token);
      if (mention != null && !mention.bodies().isEmpty()) {
        return !Genitive.isOrgan(run, token.end(), before.start());
      }
    }
    return false;
  }

  /**
   * Where the name of the body before ends. Of those that are none the table knows the beginning,
   * so it goes on to the comma: {@code the African Commission on Human and Peoples’ Rights, in
   * its}.
   */
  private int subjectEnd(int possessive) {
    int end = Math.max(before.end(), namedBefore.span().end());
    int limit = Math.min(possessive, end + LONGEST_NAME);
    int comma = namedBefore.bodies().isEmpty() ? end : limit;
    while (comma < limit && !Marks.isComma(run.text().charAt(comma))) {
      comma++;
    }
    return comma < limit ? comma : end;
  }

  /** {@code , in}: whether no more than that stands between two positions. */
  private boolean isWithin(int from, int to) {
    int comma = Blanks.skip(run.text(), from, to);
    int at = Marks.isComma(run.text().charAt(comma)) ? Blanks.skip(run.text(), comma + 1, to) : to;
    Match within = run.lexicon().around(Category.WITHIN, run.text(), at, to);
    return within != null && Blanks.skip(run.text(), within.end(), to) == to;
  }

  private boolean isPreposition(int from, int to) {
    int letters = 0;
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean letter = Letters.isLetter(run.text().charAt(i));
      letters += letter ? 1 : 0;
      words += letter && !Letters.isLetter(run.text().charAt(i - 1)) ? 1 : 0;
    }
    return words == 0 || (words == 1 && letters <= LONGEST_PREPOSITION);
  }
}
