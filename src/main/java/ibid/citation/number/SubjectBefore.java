package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.part.PartLead;
import ibid.citation.part.PartSubject;
import ibid.citation.run.Before;
import ibid.citation.run.Genitive;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;

/**
 * Whose a head with a possessive is, where the body stands before that: <u>{@code the General
 * Assembly}</u>{@code , in its resolution 60/1}.
 */
final class SubjectBefore {
  private static final int LONGEST_PREPOSITION = 7;
  private static final int LONGEST_NAME = 80;

  /** The value of organizations that the bodies of the table ask for what they do. */
  private static final String ASKED = "asked";

  private static final int FARTHEST_ASKER = 300;

  private final Run run;
  private final int first;
  private final Token.Word head;
  private final int possessive;
  private final Token before;
  private final BodyMention named;

  /**
   * @param first the token that the citation begins with
   * @param possessive where the possessive begins
   * @param before the token before it, or null
   */
  SubjectBefore(Run run, int first, Token.Word head, int possessive, Token before) {
    this.run = run;
    this.first = first;
    this.head = head;
    this.possessive = possessive;
    this.before = before;
    named = before == null ? null : run.mention(before);
  }

  /** The body, or null. */
  BodyMention read() {
    BodyMention gathering = Gathering.owner(run, head, possessive);
    BodyMention opening = gathering == null ? RunInSubject.of(run, possessive) : gathering;
    if (opening != null) {
      return opening;
    }
    boolean subject = isSubject();
    BodyMention acting = subject ? acting() : null;
    acting = acting == null ? AdoptingSubject.of(run, named, possessive) : acting;
    if (acting != null) {
      return acting;
    }
    BodyMention body = subject ? named : PartSubject.before(run, first);
    return body == null && named != null && !isAsked()
        ? ActingBody.subject(run, before, named, possessive)
        : body;
  }

  /** Whether no more than a preposition stands between the body and the possessive. */
  private boolean isSubject() {
    return named != null
        && before.end() <= possessive
        && SentenceSubject.agrees(run, named, head)
        && !(named.bodies().isEmpty() && (Before.isPlainAnd(run, possessive) || isAsked()))
        && (isPreposition() || ActingBody.follows(run, named, possessive));
  }

  /**
   * Who acts where a body is the subject, if that is not the body by its name: the one of which a
   * verb tells it, the one of a longer name, or the body itself that a short name leaves no doubt
   * of; or null.
   */
  private BodyMention acting() {
    boolean by = ActingBody.isBy(run, possessive);
    BodyMention told = by ? ToldActor.of(run, before, possessive) : null;
    BodyMention longer = told == null ? ClauseSubject.longer(run, named, head, possessive) : told;
    return longer == null && before.is(Category.SHORT_BODY) && isWithin() && !isAsked()
        ? named.acting()
        : longer;
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
   * Where the name of the body before ends, with what it is an organ of: {@code the Security
   * Council of the United Nations}. Of those that are none the table knows the beginning, so it
   * goes on to the comma: {@code the African Commission on Human and Peoples’ Rights, in its}.
   */
  private int nameEnd() {
    int organ = Genitive.pastUnitedNations(run, named.span().end());
    int end = Math.max(before.end(), Math.min(organ, possessive));
    int limit = Math.min(possessive, end + LONGEST_NAME);
    int comma = named.bodies().isEmpty() ? end : limit;
    while (comma < limit && !Marks.isComma(run.text().charAt(comma))) {
      comma++;
    }
    return comma < limit ? comma : end;
  }

  /** {@code , in}: whether no more than that stands between. */
  private boolean isWithin() {
    String text = run.text();
    int comma = Blanks.skip(text, nameEnd(), possessive);
    if (!Marks.isComma(text.charAt(comma))) {
      return false;
    }
    int at = Blanks.skip(text, comma + 1, possessive);
    Match within = run.lexicon().around(Category.WITHIN, text, at, possessive);
    return within != null && Blanks.skip(text, within.end(), possessive) == possessive;
  }

  /** {@code in}: whether no more than one short word stands between. */
  private boolean isPreposition() {
    int letters = 0;
    int words = 0;
    for (int i = nameEnd(); i < possessive; i++) {
      letters += Letters.isLetter(run.text().charAt(i)) ? 1 : 0;
      words += Words.begins(run.text(), i, 0) ? 1 : 0;
    }
    return words == 0 || (words == 1 && letters <= LONGEST_PREPOSITION);
  }
}
