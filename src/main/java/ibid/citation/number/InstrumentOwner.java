package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.part.PartLead;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Letters;

/**
 * Whose a resolution is by which something is done: of the body that does it, and not of the one to
 * which it is done: <u>{@code Генеральная Ассамблея}</u> {@code учредила Комиссию резолюцией},
 * {@code учрежденная} <u>{@code Советом}</u> {@code резолюцией}.
 */
final class InstrumentOwner {
  private static final int FARTHEST = 300;

  private InstrumentOwner() {}

  /**
   * The body that acts with a head in the instrumental, or null.
   *
   * @param before the token right before the head
   * @param named the body that it names
   */
  static BodyMention of(Run run, Token before, BodyMention named) {
    if (isAgent(run, named.span())) {
      return named;
    }
    BodyMention first = null;
    for (int i = run.indexAt(before.start()) - 1; i >= 0; i--) {
      Token token = run.at(i);
      if (before.start() - token.end() > FARTHEST
          || !PartLead.isOneClause(run.text(), token.end(), before.start())) {
        break;
      }
      BodyMention mention = run.mention(token);
      first = mention == null ? first : mention;
    }
    if (first == null) {
      return run.lexicon().isActor(run.text(), named.span().start()) ? named : null;
    }
    if (!run.lexicon().isActor(run.text(), first.span().start())) {
      return null;
    }
    int end = first.span().end();
    return Gap.isList(run.text(), run.lexicon(), end, named.span().start()) ? named : first;
  }

  /** Whether a word of the name is in the instrumental itself: {@code Советом}. */
  static boolean isAgent(Run run, Span name) {
    String text = run.text();
    for (int at = name.start(); at < name.end(); at++) {
      boolean begins = at == name.start() || !Letters.isLetter(text.charAt(at - 1));
      if (begins && run.lexicon().isInstrument(text, at)) {
        return true;
      }
    }
    return false;
  }
}
