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
import ibid.language.SessionWords.Told;
import java.util.Optional;

/** Whether a session told behind a number is the number's, and of which body it is. */
final class SessionLink {
  /** {@code , at its regular}. */
  private static final int LONGEST_LEAD = 20;

  private static final String ADOPTED = "adopted";

  private final Numbered citation;
  private final Passage passage;
  private final String text;
  private final Lexicon lexicon;
  private final AdoptionWords adoption;
  private final int from;
  private final Told told;

  /** The first body named behind the number, or null. */
  private final BodyMention first;

  /**
   * @param from where what stands behind the number begins
   * @param told the first session told there
   */
  SessionLink(Numbered citation, Passage passage, int from, Told told) {
    this.citation = citation;
    this.passage = passage;
    lexicon = passage.lexicon();
    this.from = from;
    this.told = told;
    text = passage.text();
    adoption = new AdoptionWords(text, lexicon);
    first = bodyFrom(from);
  }

  private BodyMention bodyFrom(int position) {
    int index = passage.bodiesBefore(position - 1);
    return index < passage.bodies().size() ? passage.bodies().get(index) : null;
  }

  /** The body whose session it is said to be, else the one named with the number. */
  Optional<BodyMention> owner() {
    BodyMention behind = bodyFrom(told.end());
    return behind != null && joins(told.end(), behind.span().start())
        ? Optional.of(behind)
        : citation.head().named().or(() -> Optional.ofNullable(isBracketed() ? first : null));
  }

  /** Whether the words between say that it is the session of the number. */
  boolean isTold() {
    return isBracketed() || isOf() || isAdoptedBehind() || isAdoptedBefore();
  }

  /** {@code 251 (sixtieth session)}, {@code 251 (General Assembly, sixtieth session)}. */
  boolean isBracketed() {
    int close = Blanks.skip(text, told.end(), passage.end());
    return from < told.start()
        && "(（".indexOf(text.charAt(from)) >= 0
        && close < passage.end()
        && ")）".indexOf(text.charAt(close)) >= 0
        && joins(pastBody(from + 1), told.start());
  }

  /** Past a body that begins there, and a comma. */
  private int pastBody(int position) {
    int at = Blanks.skip(text, position, told.start());
    boolean named = first != null && first.span().end() <= told.start();
    at = named && joins(at, first.span().start()) ? first.span().end() : at;
    return at < told.start() && Marks.isComma(text.charAt(at)) ? at + 1 : at;
  }

  /** {@code 251 of the sixtieth session}; in some languages a blank is enough. */
  private boolean isOf() {
    int at = Blanks.skip(text, from, told.start());
    return (lexicon.isBodyAfter() && !lexicon.isRightToLeft())
        ? at == told.start()
        : at < told.start()
            && lexicon.glue(Category.OF, text, at, told.start()) != null
            && joins(at, told.start());
  }

  /** Whether no more than "of the", an article or the sign before numbers stands there. */
  private boolean joins(int from, int to) {
    int at = Blanks.skip(text, from, to);
    while (at < to) {
      Match match = lexicon.glue(Category.OF, text, at, to);
      match = match == null ? lexicon.opening(Category.ARTICLE, text, at, to) : match;
      match = match == null ? lexicon.around(Category.ORDINAL, text, at, to) : match;
      if (match == null || match.term().value().startsWith(ADOPTED)) {
        return false;
      }
      at = Blanks.skip(text, match.end(), to);
    }
    return from <= to;
  }

  /** {@code 251, which the General Assembly adopted at its sixtieth session}. */
  private boolean isAdoptedBehind() {
    Match adopted = adoption.behind(from, told.start(), first);
    return adopted != null && isPlain(adopted.end());
  }

  /** Whether a verb goes on to the session, and tells no more than who adopted, and how. */
  private boolean isPlain(int verb) {
    for (int at = verb; at < told.start(); at++) {
      char c = text.charAt(at);
      boolean apart = Marks.isComma(c) && told.start() - at > LONGEST_LEAD;
      boolean word = Letters.isLetter(c) && !Letters.isWordPart(text.charAt(at - 1));
      if (apart
          || Marks.endsClause(c)
          || Letters.isDigit(c)
          || "()（）".indexOf(c) >= 0
          || (word && lexicon.glue(Category.AND, text, at, told.start()) != null)) {
        return false;
      }
    }
    return isOnly();
  }

  /** Whether no other body is named between than the one that adopted. */
  private boolean isOnly() {
    BodyMention owner = owner().orElse(null);
    return owner != null
        && passage
            .bodies()
            .subList(passage.bodiesBefore(from - 1), passage.bodiesBefore(told.start()))
            .stream()
            .allMatch(each -> each.bodies().equals(owner.bodies()));
  }

  /** {@code the General Assembly adopted resolution 251 at its sixtieth session}. */
  private boolean isAdoptedBefore() {
    return isLead()
        && adoption.isBefore(citation.head().word().start(), passage.paragraph().start());
  }

  /** {@code at its}: whether no more than short words lead from the number to the session. */
  private boolean isLead() {
    for (int at = from; at < told.start(); at++) {
      char c = text.charAt(at);
      if (!Letters.isLetter(c) && !Blanks.isBlank(c)) {
        return false;
      }
    }
    return told.start() - from <= LONGEST_LEAD;
  }
}
