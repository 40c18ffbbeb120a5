package ibid.citation.part;

import ibid.citation.BodyMention;
import ibid.citation.run.After;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Letters;
import ibid.language.Marks;

/**
 * Who a sentence is about, before the parts of its own text: <u>{@code the General Assembly}</u>
 * {@code , in paragraph 9 of its resolution}.
 */
public final class PartSubject {
  private static final int LONGEST_PREPOSITION = 4;

  private PartSubject() {}

  /**
   * The body that stands before the parts of a head, or null.
   *
   * @param head the index of the head with a possessive
   */
  public static BodyMention before(Run run, int head) {
    int part =
        run.lexicon().isHeadLast() ? -1 : Pinpoints.first(run, head, Pinpoints.FARTHEST_BEFORE);
    Token body = part < 1 ? null : run.at(part - 1);
    BodyMention mention = body == null ? null : run.mention(body);
    return mention != null && isLead(run, body.end(), run.at(part).start()) ? mention : null;
  }

  /** {@code , in}, {@code , en el}: a preposition, an article behind it at most. */
  private static boolean isLead(Run run, int from, int to) {
    String text = run.text();
    int at = Marks.pastComma(text, from, to);
    int end = Letters.lettersEnd(text, at, to);
    return end > at && end - at <= LONGEST_PREPOSITION && After.article(run, end, to) == to;
  }
}
