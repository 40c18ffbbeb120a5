package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;
import java.util.Optional;

/** Lines that begin with the number of the resolution whose title they are. */
final class NumberedTitles {
  private static final int LONGEST_NUMBER = 40;

  private final Lexicon lexicon;
  private final AboveText aboveText;
  private final Dates dates;

  NumberedTitles(Lexicon lexicon, AboveText aboveText) {
    this.lexicon = lexicon;
    this.aboveText = aboveText;
    dates = new Dates(lexicon);
  }

  /**
   * A number that heads a resolution: {@code 75/127.} or {@code 415 (V). Transfer of functions}.
   */
  record Heading(DocumentNumber number, int titleStart) {}

  /** The number that heads a resolution, when the line begins with one and a full stop. */
  Optional<Heading> at(String text, int start, int end) {
    int at = start;
    while (at < end
        && (text.charAt(at) == '#' || text.charAt(at) == ' ' || text.charAt(at) == '*')) {
      at++;
    }
    int from = at;
    boolean letters =
        at + 1 < end
            && Letters.isCapital(text.charAt(at))
            && Letters.isCapital(text.charAt(at + 1))
            && !text.startsWith("ES-", at);
    if (letters) {
      return coded(text, at, end);
    }
    if (at >= end || !headsNumber(text.charAt(at))) {
      return Optional.empty();
    }
    int limit = Math.min(end, at + LONGEST_NUMBER);
    while (at < limit && text.charAt(at) != '.' && !isDash(text, at, end)) {
      at++;
    }
    boolean digit = at + 1 < end && Letters.isDigit(text.charAt(at + 1));
    if (at >= limit || (digit && dates.at(text, at + 1, end) == null)) {
      return Optional.empty();
    }
    int stop = at;
    String printed = text.substring(from, stop);
    if (printed.indexOf('/') < 0 && printed.indexOf('(') < 0) {
      return Optional.empty();
    }
    return DocumentNumber.parse(lexicon.latinNumber(printed))
        .filter(number -> number.form() != Form.SERIAL)
        .map(number -> new Heading(number, stop + 1));
  }

  /** {@code BC-12/7: Technical guidelines}. */
  private Optional<Heading> coded(String text, int from, int end) {
    int limit = Math.min(end, from + LONGEST_NUMBER);
    int stop = Stretch.indexOf(text, ':', from, limit);
    boolean titled =
        stop > from
            && stop + 2 < end
            && Character.isUpperCase(text.charAt(stop + 2))
            && text.charAt(end - 1) != '.';
    return titled
        ? DocumentNumber.parse(text.substring(from, stop))
            .filter(number -> number.form() == Form.CODE)
            .filter(number -> aboveText.holds(text, end))
            .map(number -> new Heading(number, stop + 1))
        : Optional.empty();
  }

  /**
   * {@code 60/251} <u>{@code -}</u> {@code مجلس}: where lines run to the left, it parts the title.
   */
  private boolean isDash(String text, int at, int end) {
    if (!lexicon.isRightToLeft() || !Notation.isDash(text.charAt(at))) {
      return false;
    }
    int title = Blanks.skip(text, at + 1, end);
    return title < end && Letters.isLetter(text.charAt(title));
  }

  private static boolean headsNumber(char c) {
    return Letters.isDigit(c) || c == 'S' || c == 'E';
  }

  /** Whether a line is nothing but a capital, {@code B}, be it emphasized. */
  static boolean isLetter(String text, int start, int lineEnd) {
    return opensWithLetter(text, start, lineEnd) && Blanks.fold(text, start, lineEnd).length() == 1;
  }

  /** Whether a capital by itself begins a text: {@code B}, but not {@code By}. */
  static boolean opensWithLetter(String text, int start, int end) {
    return Letters.isCapital(text.charAt(start))
        && (start + 1 >= end || !Letters.isWordPart(text.charAt(start + 1)));
  }
}
