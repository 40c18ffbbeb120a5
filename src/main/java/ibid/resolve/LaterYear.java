package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Head;
import ibid.citation.Passage;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;

/**
 * Digits alone of a body that is named, and a year when it numbered by sessions: {@code in}
 * <u>{@code 2006}</u>{@code , General Assembly resolution 251 was adopted}, {@code резолюция 251
 * Генеральной Ассамблеи} <u>{@code 2006 года}</u>. A year is in two sessions, and either may have
 * had the number.
 */
final class LaterYear {
  static final String REASON = "its year does not tell the session";

  private static final int LONGEST_OF = 8;

  private final Numbered citation;
  private final Passage passage;
  private final String text;
  private final Lexicon lexicon;
  private final BodyMention named;

  private LaterYear(Numbered citation, Passage passage, BodyMention named) {
    this.citation = citation;
    this.passage = passage;
    lexicon = passage.lexicon();
    this.named = named;
    text = passage.text();
  }

  /** Whether the year told with a number leaves two of them. */
  static boolean isOf(Numbered citation, Passage passage) {
    BodyMention named = citation.head().named().orElse(null);
    Form form = citation.number().form();
    if ((form != Form.SERIAL && form != Form.SERIAL_YEAR)
        || citation.context().date() != null
        || citation.number().isLow()
        || named == null
        || !named.isFull()) {
      return false;
    }
    LaterYear asked = new LaterYear(citation, passage, named);
    return form == Form.SERIAL_YEAR
        ? asked.isLater(citation.number().sessionNumber())
        : asked.isLater(asked.yearTold());
  }

  private boolean isLater(int year) {
    Body body = named.bodies().get(0);
    DocumentNumber number = citation.number();
    DocumentNumber alone =
        DocumentNumber.of(Form.SERIAL, "", number.serial()).withLetter(number.letter());
    return year > 0 && body.numbering().alone().isOfSessionIn(year, alone, citation.kind());
  }

  private int yearTold() {
    int behind = yearBehind();
    return behind > 0 ? behind : yearBefore();
  }

  /** The year right behind the body named behind the number, or 0. */
  private int yearBehind() {
    BodyMention after = citation.head().after();
    int limit = passage.end();
    if (after == null || after.span().end() > limit) {
      return 0;
    }
    int at = Blanks.skip(text, after.span().end(), limit);
    Match of = lexicon.glue(Category.OF, text, at, Math.min(limit, at + LONGEST_OF));
    int joined = at < limit ? lexicon.prefix(text, at) : 0;
    int word = of != null ? of.end() : joined > 0 ? Letters.lettersEnd(text, at, limit) : at;
    int year = Blanks.skip(text, word, limit);
    int end = Letters.digitsEnd(text, year, Math.min(limit, year + YearBefore.YEAR_LENGTH + 1));
    boolean led = word > at || isDated(end, limit);
    return led && DocumentNumber.isYear(text, year, end)
        ? Integer.parseInt(text, year, end, 10)
        : 0;
  }

  /** {@code 2006} <u>{@code года}</u>. */
  private boolean isDated(int yearEnd, int limit) {
    int word = Blanks.skip(text, yearEnd, limit);
    return lexicon.isBodyAfter() && lexicon.opening(Category.DATE_WORD, text, word, limit) != null;
  }

  /** The year before the number, if it tells when that was adopted, or 0. */
  private int yearBefore() {
    int start = YearBefore.start(citation, passage);
    return start >= 0 && !isOfOther(start) && isOfAdoption(start + YearBefore.YEAR_LENGTH)
        ? YearBefore.of(citation, passage)
        : 0;
  }

  /**
   * {@code resolution 247 of} <u>{@code 2006}</u>{@code , resolution 251}: whether a year is that
   * of what stands before it.
   */
  private boolean isOfOther(int year) {
    int last = passage.bodiesBefore(year) - 1;
    int body = last < 0 ? year : passage.bodies().get(last).span().end();
    int word = Words.lastStart(text, year, passage.paragraph().start());
    return (body < year && Blanks.skipBack(text, year, body) == body)
        || lexicon.glue(Category.OF, text, word, year) != null;
  }

  /**
   * Whether it is of who acts then, or the number or that body stands right behind a year, or a
   * word says that it was adopted; the year may as well tell when somebody spoke of it.
   */
  private boolean isOfAdoption(int yearEnd) {
    Head head = citation.head();
    int number = citation.span().start();
    int first = head.word().end() == 0 ? number : Math.min(number, head.word().start());
    int start = head.before() == null ? first : Math.min(first, head.before().span().start());
    AdoptionWords adoption = new AdoptionWords(text, lexicon);
    int behind = head.after() == null ? citation.span().end() : head.after().span().end();
    return named.equals(head.subject())
        || isRight(yearEnd, start)
        || adoption.isBefore(first, yearEnd)
        || adoption.behind(behind, passage.end(), null) != null;
  }

  /** Whether no more than a comma and an article stand between a year and a position. */
  private boolean isRight(int yearEnd, int position) {
    int at = yearEnd;
    while (at < position) {
      Match word = lexicon.opening(Category.ARTICLE, text, at, position);
      word = word == null ? lexicon.opening(Category.DATE_WORD, text, at, position) : word;
      word = word == null ? lexicon.around(Category.ORDINAL, text, at, position) : word;
      boolean gap =
          Blanks.isBlank(text.charAt(at))
              || Marks.isComma(text.charAt(at))
              || text.charAt(at) == Dates.YEAR;
      if (word == null && !gap) {
        return false;
      }
      at = word == null ? at + 1 : word.end();
    }
    return at == position;
  }
}
