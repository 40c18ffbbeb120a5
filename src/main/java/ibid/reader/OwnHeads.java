package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import java.util.Locale;
import java.util.Optional;

/** Lines that head a document with its number and kind: {@code Resolution 5/2}. */
final class OwnHeads {
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_CLAUSE = 200;
  private static final int LONGEST_HEAD = 30;
  private static final String ENDS = ".;,:";
  private static final int LONGEST_NUMBER = 24;
  private static final int MOST_LINES = 3;
  private static final String ADOPTED = "adopted";

  private final Lexicon lexicon;
  private final Adopters adopters;
  private final HeadDate headDate;
  private final AboveText aboveText;

  OwnHeads(Lexicon lexicon, Adopters adopters, AboveText aboveText) {
    this.lexicon = lexicon;
    this.adopters = adopters;
    this.aboveText = aboveText;
    headDate = new HeadDate(lexicon);
  }

  /**
   * The document's own number and kind.
   *
   * @param titleStart where a title follows on the line, or -1
   */
  record OwnHead(Kind kind, DocumentNumber number, int titleStart) {}

  /**
   * The head that is a whole line.
   *
   * @param ahead whether the masthead still runs, where a comma may close the line, {@code
   *     Resolution 1929 (2010),}, or a title stand behind a full stop
   */
  Optional<OwnHead> at(String text, int start, int end, boolean ahead) {
    int colon = Stretch.indexOf(text, ':', start, Math.min(end, start + LONGEST_HEAD));
    if (!ahead && colon < 0 && end - start > LONGEST_LINE) {
      return Optional.empty();
    }
    int first = Letters.firstLetter(text, start, end);
    Match head = first == end ? null : head(text, first, end);
    if (head == null) {
      return lexicon.isHeadLast() ? headLast(text, start, end) : Optional.empty();
    }
    int last = Blanks.skipBack(text, end, head.end());
    boolean comma = ahead && last > head.end() && Marks.isComma(text.charAt(last - 1));
    int date = ahead ? beforeDate(text, head.end(), end) : end;
    Kind kind = kind(head);
    Optional<OwnHead> whole =
        end - start > LONGEST_LINE
            ? Optional.empty()
            : DocumentNumber.parse(
                    lexicon.latinNumber(text.substring(head.end(), comma ? last - 1 : date)))
                .map(number -> new OwnHead(kind, number, -1));
    if (whole.isEmpty() && colon > head.end()) {
      return titled(text, head.end(), colon, end, kind);
    }
    int stop = ahead ? titleStop(text, head.end(), end) : -1;
    return whole.or(() -> titled(text, head.end(), stop, end, kind));
  }

  /** The full stop that a blank follows, between a number and the title, or a dash; or -1. */
  private static int titleStop(String text, int from, int end) {
    int limit = Math.min(end - 1, from + LONGEST_NUMBER);
    for (int at = from + 1; at < limit; at++) {
      char c = text.charAt(at);
      boolean dash = Notation.isDash(c) && Notation.isSpace(text.charAt(at - 1));
      if (dash || (c == '.' && text.charAt(at + 1) == ' ')) {
        return at;
      }
    }
    return -1;
  }

  /** Where the date begins that ends a line right above the text of a resolution, or its end. */
  private int beforeDate(String text, int from, int end) {
    int date = headDate.start(text, from, end);
    return date < end && aboveText.holds(text, end) ? date : end;
  }

  /** Whether a line is a head in any of its forms, above who adopts what it heads. */
  boolean heads(String text, int start, int end) {
    return at(text, start, end, true).isPresent()
        || adopted(text, start, end).isPresent()
        || named(text, start, start, end).isPresent();
  }

  /**
   * The head that a clause follows, {@code Resolution 1552 (2004), adopted by the Security Council
   * at its 5014th meeting}; where the clause begins is the start of its title.
   */
  Optional<OwnHead> adopted(String text, int start, int end) {
    int first = Letters.firstLetter(text, start, end);
    Match head = first == end ? null : head(text, first, end);
    if (head == null || end - start > LONGEST_CLAUSE || text.charAt(end - 1) == '.') {
      return Optional.empty();
    }
    int limit = Math.min(end, head.end() + LONGEST_NUMBER);
    for (int at = head.end() + 1; at < limit; at++) {
      boolean wordStart =
          Letters.isLetter(text.charAt(at)) && !Letters.isLetter(text.charAt(at - 1));
      if (wordStart && isAdopted(text, at, end)) {
        int last = Blanks.skipBack(text, at, head.end());
        int clause = at;
        int stop = Marks.isComma(text.charAt(last - 1)) ? last - 1 : last;
        return DocumentNumber.parse(lexicon.latinNumber(text.substring(head.end(), stop)))
            .map(number -> new OwnHead(kind(head), number, clause));
      }
    }
    return Optional.empty();
  }

  /**
   * The head with the name of its body that is the first line of a document, above that body as who
   * speaks: {@code Security Council resolution 1325 (2000)}, {@code Résolution 60/1 de l’Assemblée
   * générale}, {@code 安全理事会第1325(2000)号决议}.
   *
   * @param document where the document begins
   */
  Optional<OwnHead> named(String text, int document, int start, int end) {
    int first = Blanks.skip(text, start, end);
    if (end - start > LONGEST_CLAUSE || Blanks.skip(text, document, first) < first) {
      return Optional.empty();
    }
    int last = Blanks.skipBack(text, headDate.start(text, first, end), first);
    if (last - first > LONGEST_LINE) {
      return Optional.empty();
    }
    int behind = pastBody(text, first, last);
    int at = behind < 0 ? first : Blanks.skip(text, behind, last);
    Match head = at < last ? head(text, at, last) : null;
    Optional<OwnHead> found = Optional.empty();
    if (head != null) {
      found = named(text, head, behind >= 0, last);
    } else if (behind >= 0 && lexicon.isHeadLast()) {
      found = headLast(text, at, last);
    }
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
            .map(number -> new OwnHead(kind(head), number, -1))
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

  /** Whether a word says that it was adopted, be it in capitals: {@code ADOPTED BY THE}. */
  private boolean isAdopted(String text, int at, int end) {
    boolean capitals =
        at + 1 < end
            && Character.isUpperCase(text.charAt(at))
            && Character.isUpperCase(text.charAt(at + 1));
    if (capitals) {
      String small = text.substring(at, end).toLowerCase(Locale.ROOT);
      return saysAdopted(small, 0, small.length());
    }
    return saysAdopted(text, at, end);
  }

  private boolean saysAdopted(String text, int at, int end) {
    Match glue = lexicon.glue(Category.OF, text, at, end);
    return lexicon.opening(Category.ADOPTED, text, at, end) != null
        || (glue != null && glue.term().value().startsWith(ADOPTED));
  }

  /** The word for a resolution or decision that a line begins with, in capitals or not. */
  private Match head(String text, int start, int end) {
    Match printed = lexicon.opening(Category.HEAD, text, start, end);
    boolean capitals =
        start + 1 < end
            && Character.isUpperCase(text.charAt(start))
            && Character.isUpperCase(text.charAt(start + 1));
    if (printed != null || !capitals) {
      return printed;
    }
    String small = text.substring(start, end).toLowerCase(Locale.ROOT);
    Match match = lexicon.opening(Category.HEAD, small, 0, small.length());
    return match == null ? null : new Match(match.term(), start, start + match.end());
  }

  private static Kind kind(Match head) {
    return Kind.of(head.term().value().split(" ", 2)[0]);
  }

  /**
   * {@code Resolution 4/1. Question of the realization}, {@code Decision XXVIII/2: Amendment}; no
   * sentence that goes on behind a colon, nor the page in a list of them, {@code 1 (XV) . 30}.
   */
  private Optional<OwnHead> titled(String text, int numberStart, int stop, int end, Kind kind) {
    boolean sentence =
        stop >= 0
            && stop + 2 < end
            && text.charAt(stop) == ':'
            && (ENDS.indexOf(text.charAt(end - 1)) >= 0
                || !opensTitle(text.charAt(stop + 2))
                || !aboveText.holds(text, end));
    return stop < 0
            || sentence
            || stop + 1 >= end
            || text.charAt(stop + 1) != ' '
            || text.substring(stop, end).chars().noneMatch(Character::isLetter)
        ? Optional.empty()
        : DocumentNumber.parse(lexicon.latinNumber(text.substring(numberStart, stop)))
            .filter(number -> number.form() != DocumentNumber.Form.SERIAL)
            .map(number -> new OwnHead(kind, number, stop + 1));
  }

  /** Whether it is a capital, or a letter of a script that has none. */
  private static boolean opensTitle(char c) {
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  /** {@code 第316(1972)号决议}: the number first. */
  private Optional<OwnHead> headLast(String text, int start, int end) {
    int first = Blanks.skip(text, start, end);
    int date = headDate.end(text, first, end);
    int from = date > first && aboveText.holds(text, end) ? date : first;
    int to = Blanks.skipBack(text, end, from);
    Match ordinal =
        to - from <= LONGEST_LINE ? lexicon.around(Category.ORDINAL, text, from, to) : null;
    if (ordinal == null) {
      return Optional.empty();
    }
    for (int at = ordinal.end(); at < to; at++) {
      Match head = lexicon.citing(Category.HEAD, text, at, to);
      if (head != null && head.end() == to) {
        int numberEnd = lexicon.beforeSign(text, Blanks.skipBack(text, at, ordinal.end()));
        Kind kind = kind(head);
        return DocumentNumber.parse(
                lexicon.latinNumber(
                    text.substring(ordinal.end(), Math.max(ordinal.end(), numberEnd))))
            .map(number -> new OwnHead(kind, number, -1));
      }
    }
    return Optional.empty();
  }
}
