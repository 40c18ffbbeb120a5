package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Passage;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import java.util.Optional;

/**
 * The session that a clause tells before digits alone: <u>{@code the sixtieth session}</u> {@code
 * of the General Assembly adopted resolution 251}, <u>{@code 第60届}</u>{@code 联大通过第251号决议}.
 */
final class SessionBefore {
  private static final int FARTHEST = 160;
  private static final int LONGEST_DIGITS = 3;

  /** {@code th}, {@code ème}, {@code -й}. */
  private static final int LONGEST_ENDING = 4;

  /** {@code of the}, or two letters of Chinese, between a session and whose it is. */
  private static final int LONGEST_GAP = 1;

  private static final String NOUN = "noun";

  private final String text;
  private final Lexicon lexicon;

  /** The session told last, where it begins and ends. */
  private int session;

  private int start;
  private int end;

  /** What is counted at the moment, and where that begins and ends. */
  private int count;

  private int countStart;
  private int countEnd;
  private int nounEnd;

  private SessionBefore(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The citation with its number in the session told, the same, or empty where it had none. */
  static Optional<Numbered> mended(Numbered citation, Passage passage, Lexicon lexicon) {
    DocumentNumber number = citation.number();
    BodyMention named = citation.head().named().orElse(null);
    if (number.form() != Form.SERIAL
        || citation.context().date() != null
        || named == null
        || !named.isFull()
        || !named.bodies().get(0).numbering().alone().hasInSession(number, citation.kind())) {
      return Optional.of(citation);
    }
    SessionBefore told = new SessionBefore(passage.text(), lexicon);
    int position = citation.span().start();
    told.read(told.clauseStart(passage.paragraph().start(), position), position);
    boolean acts = named.equals(citation.head().subject()) || told.isVerbFirst(named, citation);
    if (told.session == 0
        || !(acts ? told.isOnly(passage, named, position) : told.adjoins(named))) {
      return Optional.of(citation);
    }
    Body body = named.bodies().get(0);
    return citation.head().possessive()
        ? Optional.empty()
        : body.numbering()
            .alone()
            .inSession(told.session, number, citation.kind())
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
        .subList(passage.bodiesBefore(start), passage.bodiesBefore(position))
        .stream()
        .allMatch(each -> each.bodies().equals(named.bodies()));
  }

  /** {@code 第60届}<u>{@code 联大}</u>, <u>{@code 大会}</u>{@code 第六十届会议}. */
  private boolean adjoins(BodyMention named) {
    int behind = named.span().start() - end;
    int before = start - named.span().end();
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

  private void read(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      char last = at == from ? ' ' : text.charAt(at - 1);
      boolean opens =
          Letters.isIdeograph(c) || Letters.isIdeograph(last) || !Letters.isWordPart(last);
      Match match = opens && Letters.isLetter(c) ? lexicon.counting(text, at, to) : null;
      if (opens && Letters.isDigit(c)) {
        at = digits(at, to);
      } else if (match != null && match.term().value().equals(NOUN)) {
        noun(at, match.end());
        at = match.end();
      } else if (match != null) {
        add(Integer.parseInt(match.term().value()), at, match.end());
        at = Math.max(match.end(), Letters.lettersEnd(text, match.end(), to));
        countEnd = at;
      } else if (lexicon.hasNumerals() && lexicon.numeralEnd(text, at, to) > at) {
        int stop = lexicon.numeralEnd(text, at, to);
        add(lexicon.numeral(text, at, stop), at, stop);
        at = stop;
      } else {
        at++;
      }
    }
  }

  private int digits(int at, int to) {
    int stop = Letters.digitsEnd(text, at, to);
    if (stop - at <= LONGEST_DIGITS) {
      add(Integer.parseInt(text, at, stop, 10), at, stop);
      int hyphen = stop < to && text.charAt(stop) == '-' ? stop + 1 : stop;
      int ending = Letters.lettersEnd(text, hyphen, Math.min(to, hyphen + LONGEST_ENDING));
      countEnd = ending > hyphen && !Letters.isIdeograph(text.charAt(hyphen)) ? ending : stop;
      return countEnd;
    }
    return stop;
  }

  /** A number stands there, which goes on another before it, {@code sixty-first}. */
  private void add(int value, int from, int to) {
    boolean goesOn = count > 0 && isBeside(countEnd, from);
    countStart = goesOn ? countStart : from;
    count = goesOn ? count + value : value;
    countEnd = to;
    if (nounEnd > 0 && isBeside(nounEnd, countStart) && lexicon.isRightToLeft()) {
      tell(Math.min(start == 0 ? countStart : start, countStart), to);
    }
  }

  private void noun(int from, int to) {
    nounEnd = to;
    if (count > 0 && isBeside(countEnd, from)) {
      tell(countStart, to);
    }
    count = 0;
  }

  private void tell(int from, int to) {
    session = count;
    start = from;
    end = to;
  }

  /** Whether no more than a blank, a hyphen or a short "and" stands between. */
  private boolean isBeside(int from, int to) {
    int at = from;
    while (at < to && (Blanks.isBlank(text.charAt(at)) || "-.ªº°".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    Match and = at < to ? lexicon.glue(text, at, to) : null;
    return at == to
        || (and != null && Blanks.skip(text, and.end(), to) == to && and.end() - at <= 2);
  }
}
