package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Passage;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.SessionWords;
import ibid.language.SessionWords.Told;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import java.util.List;
import java.util.Optional;

/**
 * The session that a clause tells before digits alone: <u>{@code the sixtieth session}</u> {@code
 * of the General Assembly adopted resolution 251}, <u>{@code 第60届}</u>{@code 联大通过第251号决议}.
 */
final class SessionBefore {
  private static final int FARTHEST = 160;

  /** {@code of the}, or two letters of Chinese, between a session and whose it is. */
  private static final int LONGEST_GAP = 1;

  private final String text;
  private final Lexicon lexicon;

  /** The session told last, or null. */
  private final Told session;

  private SessionBefore(String text, Lexicon lexicon, int paragraph, int position) {
    this.text = text;
    this.lexicon = lexicon;
    List<Told> told = SessionWords.in(text, lexicon, clauseStart(paragraph, position), position);
    session = told.isEmpty() ? null : told.get(told.size() - 1);
  }

  /** The citation with its number in the session told, the same, or empty where it had none. */
  static Optional<Numbered> mended(Numbered citation, Passage passage) {
    DocumentNumber number = citation.number();
    BodyMention named = citation.head().named().orElse(null);
    if (number.form() != Form.SERIAL
        || citation.context().date() != null
        || named == null
        || !named.isFull()
        || !named.bodies().get(0).numbering().alone().hasInSession(number, citation.kind())) {
      return Optional.of(citation);
    }
    int position = citation.span().start();
    SessionBefore told =
        new SessionBefore(passage.text(), passage.lexicon(), passage.paragraph().start(), position);
    boolean acts = named.equals(citation.head().subject()) || told.isVerbFirst(named, citation);
    if (told.session == null
        || !(acts ? told.isOnly(passage, named, position) : told.adjoins(named))) {
      return Optional.of(citation);
    }
    Body body = named.bodies().get(0);
    return citation.head().possessive()
        ? Optional.empty()
        : body.numbering()
            .alone()
            .inSession(told.session.session(), number, citation.kind())
            .map(citation::with);
  }

  /** {@code اعتمدت} <u>{@code الجمعية العامة}</u> {@code القرار 251}: whether it acts there. */
  private boolean isVerbFirst(BodyMention named, Numbered citation) {
    return lexicon.isVerbFirst() && named.span().end() <= citation.head().word().start();
  }

  /** Whether no other body is named in the clause, from the session on. */
  private boolean isOnly(Passage passage, BodyMention named, int position) {
    return passage
        .bodies()
        .subList(passage.bodiesBefore(session.start()), passage.bodiesBefore(position))
        .stream()
        .allMatch(each -> each.bodies().equals(named.bodies()));
  }

  /** {@code 第60届}<u>{@code 联大}</u>, <u>{@code 大会}</u>{@code 第六十届会议}. */
  private boolean adjoins(BodyMention named) {
    int behind = named.span().start() - session.end();
    int before = session.start() - named.span().end();
    return (behind >= 0 && behind <= LONGEST_GAP) || (before >= 0 && before <= LONGEST_GAP);
  }

  private int clauseStart(int paragraph, int position) {
    int first = Math.max(paragraph, position - FARTHEST);
    int at = position;
    while (at > first && !(Marks.endsClause(text.charAt(at - 1)) && isApart(at, position))) {
      at--;
    }
    return at;
  }

  private boolean isApart(int at, int limit) {
    return Blanks.skip(text, at, limit) > at || Letters.isIdeograph(text.charAt(at));
  }
}
