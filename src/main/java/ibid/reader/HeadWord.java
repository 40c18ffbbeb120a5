package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * The word for a resolution or decision in a line that heads one: {@code RESOLUTION 5/2}, {@code
 * 第316(1972)号决议}.
 */
final class HeadWord {
  private static final int LONGEST_LINE = 60;

  private final Lexicon lexicon;
  private final HeadDate headDate;
  private final AboveText aboveText;

  HeadWord(Lexicon lexicon, AboveText aboveText) {
    this.lexicon = lexicon;
    this.aboveText = aboveText;
    headDate = new HeadDate(lexicon);
  }

  /** The word for a resolution or decision that a line begins with, in capitals or not. */
  Match head(String text, int start, int end) {
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

  /** What it says was adopted. */
  static Kind kind(Match head) {
    return Kind.of(head.term().value().split(" ", 2)[0]);
  }

  /** {@code 第316(1972)号决议}: the number first. */
  Optional<OwnHead> headLast(String text, int start, int end) {
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
