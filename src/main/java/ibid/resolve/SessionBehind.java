package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Passage;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.SessionWords;
import ibid.language.SessionWords.Told;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Roman;
import java.util.List;
import java.util.Optional;

/**
 * The session that is told behind digits alone: {@code resolution 251, adopted by the General
 * Assembly at its} <u>{@code sixtieth session}</u>, {@code resolution 251 of the} <u>{@code
 * sixtieth session}</u> {@code of the General Assembly}, {@code 第194号决议（}<u>{@code 第三届会议}</u>{@code
 * ）}.
 */
final class SessionBehind {
  private static final int FARTHEST = 160;

  /** {@code of the}. */
  private static final int LONGEST_OF = 8;

  private final Numbered citation;
  private final Passage passage;
  private final String text;
  private final Lexicon lexicon;

  /** Where what stands behind the number and its list begins, and where it is read to. */
  private final int from;

  private final int limit;

  private SessionBehind(Numbered citation, Passage passage) {
    this.citation = citation;
    this.passage = passage;
    lexicon = passage.lexicon();
    text = passage.text();
    from = listEnd();
    limit = Math.min(passage.end(), from + FARTHEST);
  }

  /** The citation with its number in the session told, the same, or empty where it had none. */
  static Optional<Numbered> mended(Numbered citation, Passage passage) {
    return citation.number().form() != Form.SERIAL || citation.context().date() != null
        ? Optional.of(citation)
        : new SessionBehind(citation, passage).mended();
  }

  private Optional<Numbered> mended() {
    List<Told> sessions = SessionWords.in(text, lexicon, from, limit);
    if (sessions.isEmpty()) {
      return Optional.of(citation);
    }
    Told told = sessions.get(0);
    SessionLink link = new SessionLink(citation, passage, from, told);
    Optional<BodyMention> owner = link.owner();
    if (link.isBracketed() && owner.isEmpty() && !citation.head().namesBody()) {
      return Optional.of(citation.with(inRoman(told.session())));
    }
    return link.isTold() && owner.filter(BodyMention::isFull).isPresent()
        ? inSession(told.session(), owner.get())
        : Optional.of(citation);
  }

  private DocumentNumber inRoman(int session) {
    DocumentNumber number = citation.number();
    return DocumentNumber.of(Form.ROMAN, Roman.print(session), number.serial())
        .withLetter(number.letter());
  }

  private Optional<Numbered> inSession(int session, BodyMention owner) {
    Body body = owner.bodies().get(0);
    Optional<DocumentNumber> meant =
        body.numbering().isKnown()
            ? body.numbering().alone().inSession(session, citation.number(), citation.kind())
            : Optional.empty();
    boolean forbidden =
        meant.isEmpty()
            && body.numbering().alone().hasInSession(citation.number(), citation.kind());
    return forbidden
        ? Optional.empty()
        : Optional.of(citation.of(owner).with(meant.orElse(citation.number())));
  }

  /** Where the list ends that the number is in, with the head where that stands last. */
  private int listEnd() {
    int end = citation.span().end();
    int farthest = Math.min(passage.end(), end + FARTHEST);
    for (int next = pastJoint(end, farthest); next > end; next = pastJoint(end, farthest)) {
      int stop = Letters.digitsEnd(text, next, farthest);
      if (stop == next || stop == farthest || Letters.isWordPart(text.charAt(stop))) {
        break;
      }
      end = stop;
    }
    int head = citation.head().word().end();
    boolean last = lexicon.isHeadLast() && head > end && head <= farthest;
    return Blanks.skip(text, pastOwner(last ? head : end), farthest);
  }

  /** Past the body named behind the number: {@code 251} <u>{@code of the General Assembly}</u>. */
  private int pastOwner(int position) {
    BodyMention owner = citation.head().after();
    int gap = owner == null ? -1 : owner.span().start() - position;
    return gap >= 0 && gap <= LONGEST_OF ? owner.span().end() : position;
  }

  /** Past a comma or "and" between the numbers of a list, or the same position. */
  private int pastJoint(int from, int to) {
    int at = Blanks.skip(text, from, to);
    int comma = at < to && Marks.isComma(text.charAt(at)) ? Blanks.skip(text, at + 1, to) : at;
    Match and = comma < to ? lexicon.glue(Category.AND, text, comma, to) : null;
    int next = and == null ? comma : Blanks.skip(text, and.end(), to);
    return next > at ? next : from;
  }
}
