package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.language.Words;
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
  private static final String ADOPTED = "adopted";

  private final Lexicon lexicon;
  private final HeadDate headDate;
  private final AboveText aboveText;
  private final HeadWord word;
  private final NamedHeads named;

  OwnHeads(Lexicon lexicon, HeadWord word, NamedHeads named, AboveText aboveText) {
    this.lexicon = lexicon;
    this.word = word;
    this.named = named;
    this.aboveText = aboveText;
    headDate = new HeadDate(lexicon);
  }

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
    Match head = first == end ? null : word.head(text, first, end);
    if (head == null) {
      return lexicon.isHeadLast() ? word.headLast(text, start, end) : Optional.empty();
    }
    int last = Blanks.skipBack(text, end, head.end());
    boolean comma = ahead && last > head.end() && Marks.isComma(text.charAt(last - 1));
    int date = ahead ? beforeDate(text, head.end(), end) : end;
    Kind kind = HeadWord.kind(head);
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
        || named.at(text, start, start, end).isPresent();
  }

  /**
   * The head that a clause follows, {@code Resolution 1552 (2004), adopted by the Security Council
   * at its 5014th meeting}; where the clause begins is the start of its title.
   */
  Optional<OwnHead> adopted(String text, int start, int end) {
    int first = Letters.firstLetter(text, start, end);
    Match head = first == end ? null : word.head(text, first, end);
    if (head == null || end - start > LONGEST_CLAUSE || text.charAt(end - 1) == '.') {
      return Optional.empty();
    }
    int limit = Math.min(end, head.end() + LONGEST_NUMBER);
    for (int at = head.end() + 1; at < limit; at++) {
      if (Words.begins(text, at, 0) && isAdopted(text, at, end)) {
        int last = Blanks.skipBack(text, at, head.end());
        int clause = at;
        int stop = Marks.isComma(text.charAt(last - 1)) ? last - 1 : last;
        return DocumentNumber.parse(lexicon.latinNumber(text.substring(head.end(), stop)))
            .map(number -> new OwnHead(HeadWord.kind(head), number, clause));
      }
    }
    return Optional.empty();
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
}
