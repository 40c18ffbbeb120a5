package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.After;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Match;
import ibid.language.Words;

/**
 * Who acts with a resolution where a verb tells it, and the body to which it is done may stand
 * between: <u>{@code the Council}</u> {@code established the Commission by resolution 9 (I)},
 * <u>{@code le Conseil}</u> {@code a recommandé par la résolution 9 (I)}, {@code أنشأ} <u>{@code
 * المجلس}</u> {@code اللجنة بالقرار}.
 */
final class ToldActor {
  private static final String PARTICIPLE = "participle";

  private ToldActor() {}

  /**
   * The body that acts, or null.
   *
   * @param before the token before the head that names a body
   * @param head where the head, or its possessive, begins
   */
  static BodyMention of(Run run, Token before, int head) {
    BodyMention named = run.mention(before);
    int index = run.indexAt(before.start());
    BodyMention other = run.at(index - 1) == null ? null : run.mention(run.at(index - 1));
    int end = named.span().end();
    if (other != null && leads(run, end, head) && isDoneTo(run, other, named.span().start())) {
      return other;
    }
    return isTold(run, named, head) ? named : null;
  }

  /** {@code The Council established the Commission}, {@code أنشأ المجلس اللجنة}. */
  private static boolean isDoneTo(Run run, BodyMention who, int to) {
    int end = who.span().end();
    Match verb = verb(run, end, to);
    return (verb != null && After.article(run, verb.end(), to) == to)
        || (isVerbBefore(run, who) && After.article(run, end, to) == to);
  }

  /**
   * {@code The Council decided by resolution}, {@code أوصى المجلس بالقرار}; not {@code the Council
   * established by resolution}, which may be what was.
   */
  private static boolean isTold(Run run, BodyMention who, int head) {
    int end = who.span().end();
    Match verb = verb(run, end, head);
    return verb == null
        ? isVerbBefore(run, who) && leads(run, end, head)
        : !verb.term().value().startsWith(PARTICIPLE) && leads(run, verb.end(), head);
  }

  /** The verb that stands right behind a position, or null. */
  private static Match verb(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    return at > from && at < to
        ? run.lexicon().telling(Category.PAST_VERB, run.text(), at, to)
        : null;
  }

  /** {@code وأنشأ} <u>{@code المجلس}</u>, where who acts stands behind the verb. */
  static boolean isVerbBefore(Run run, BodyMention who) {
    if (!run.lexicon().isVerbFirst()) {
      return false;
    }
    String text = run.text();
    int to = who.span().start();
    int end = Blanks.skipBack(text, to, run.paragraph().start());
    int word = Words.lastStart(text, end, run.paragraph().start());
    int joined = word < end ? word + run.lexicon().prefix(text, word) : end;
    return isVerb(run, word, end) || isVerb(run, joined, end);
  }

  private static boolean isVerb(Run run, int at, int end) {
    Match verb = at < end ? run.lexicon().telling(Category.PAST_VERB, run.text(), at, end) : null;
    return verb != null && verb.end() == end;
  }

  /** Whether no more than "by" or "in" stands between, or the head has the case of a means. */
  private static boolean leads(Run run, int from, int head) {
    int at = Blanks.skip(run.text(), from, head);
    return at == head
        ? run.lexicon().isInstrument(run.text(), head)
        : at > from
            && (ActingBody.isLead(run, at, head)
                || at + run.lexicon().prefix(run.text(), at) == head);
  }
}
