package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber;
import java.util.Optional;

/**
 * Heads with the name of who adopted what they head, {@code Security Council resolution 1325
 * (2000)}.
 */
final class NamedHeads {
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_CLAUSE = 200;
  private static final int LONGEST_NUMBER = 24;
  private static final int MOST_LINES = 3;

  private final Lexicon lexicon;
  private final Adopters adopters;
  private final HeadDate headDate;
  private final HeadWord word;

  NamedHeads(Lexicon lexicon, Adopters adopters, HeadWord word) {
    this.lexicon = lexicon;
    this.adopters = adopters;
    this.word = word;
    headDate = new HeadDate(lexicon);
  }

  /**
   * The head with the name of its body that is the first line of a document, above that body as who
   * speaks: {@code Security Council resolution 1325 (2000)}, {@code Résolution 60/1 de l’Assemblée
   * générale}, {@code 安全理事会第1325(2000)号决议}.
   *
   * @param document where the document begins
   */
  Optional<OwnHead> at(String text, int document, int start, int end) {
    int first = Blanks.skip(text, start, end);
    if (end - start > LONGEST_CLAUSE || Blanks.skip(text, document, first) < first) {
      return Optional.empty();
    }
    int behind = pastBody(text, first, end);
    int at = behind < 0 ? first : Blanks.skip(text, behind, end);
    Match head = at < end ? word.head(text, at, end) : null;
    if (head == null && (behind < 0 || !lexicon.isHeadLast())) {
      return Optional.empty();
    }
    int last = Blanks.skipBack(text, headDate.start(text, first, end), first);
    if (last - first > LONGEST_LINE) {
      return Optional.empty();
    }
    Optional<OwnHead> found =
        head == null ? word.headLast(text, at, last) : named(text, head, behind >= 0, last);
    String series = found.isPresent() ? series(text, first, last) : "";
    return found.filter(own -> speaks(text, end, series));
  }

  /** The series of the first body that a line names, or nothing. */
  private String series(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      Match body = body(text, at, end);
      if (body != null) {
        return body.term().value();
      }
    }
    return "";
  }

  private Optional<OwnHead> named(String text, Match head, boolean isNamed, int end) {
    int next = Blanks.skip(text, head.end(), end);
    int inside = pastBody(text, next, end);
    int from = inside < 0 ? next : inside;
    int stop = from;
    int body = -1;
    while (stop < end && body < 0 && stop < from + LONGEST_NUMBER) {
      stop++;
      boolean opens = stop < end && Blanks.skip(text, stop - 1, end) == stop;
      body = opens ? pastBody(text, stop, end) : -1;
    }
    boolean whole = body < 0 ? stop == end && (isNamed || inside >= 0) : body == end;
    return whole
        ? DocumentNumber.parse(lexicon.latinNumber(text.substring(from, stop)))
            .filter(number -> number.form() != DocumentNumber.Form.SERIAL)
            .map(number -> new OwnHead(HeadWord.kind(head), number, -1))
        : Optional.empty();
  }

  /**
   * The position after a body that begins at a position, an "of" and an article before it and the
   * name of the organization behind it, {@code of the General Assembly of the United Nations}; or
   * -1.
   */
  private int pastBody(String text, int from, int end) {
    Match body = body(text, from, end);
    if (body == null) {
      return -1;
    }
    int next = Blanks.skip(text, body.end(), end);
    Match organization = named(Category.LETTERHEAD, text, next, end);
    return organization == null ? body.end() : organization.end();
  }

  private Match body(String text, int from, int end) {
    return named(Category.BODY, text, from, end);
  }

  private Match named(Category sort, String text, int from, int end) {
    Match of = lexicon.glue(Category.OF, text, from, end);
    int name = of == null ? from : Blanks.skip(text, of.end(), end);
    Match the = lexicon.opening(Category.ARTICLE, text, name, end);
    name = the == null ? name : Blanks.skip(text, the.end(), end);
    return lexicon.opening(sort, text, name, end);
  }

  /**
   * Whether a body opens one of the next lines, {@code The General Assembly,}, below a title, and
   * is the first that does.
   */
  boolean speaks(String text, int from, String series) {
    int at = Blanks.skip(text, from, text.length());
    for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
      int end = Stretch.lineEnd(text, at, text.length());
      Match adopter = adopters.opening(text, at, end);
      if (adopter != null) {
        return adopter.term().value().equals(series);
      }
      at = Blanks.skip(text, end, text.length());
    }
    return false;
  }
}
