package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Outline;
import ibid.language.Stretch;
import java.util.Optional;

/** The line that heads an annex: {@code Annex}, {@code Annex II}, {@code ANNEX}, {@code 附件二}. */
final class Annexes {
  private static final int LONGEST_NUMBER = 6;

  private final Lexicon lexicon;

  Annexes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The annex's number as printed, empty for the only one; no value when the block heads none. */
  Optional<String> heading(String text, Span block) {
    int at = block.start();
    while (at < block.end()
        && (text.charAt(at) == '#' || Blanks.skip(text, at, block.end()) > at)) {
      at++;
    }
    Match match = lexicon.opening(Category.ANNEX, text, at, block.end());
    if (match == null) {
      return Optional.empty();
    }
    int end = Stretch.lineEnd(text, match.end(), block.end());
    String number = text.substring(match.end(), end).replace("*", "").strip();
    if (!match.term().value().isEmpty()) {
      return number.isEmpty() ? Optional.of(match.term().value()) : Optional.empty();
    }
    boolean isNumber =
        number.length() <= LONGEST_NUMBER
            && number.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    return isNumber ? Optional.of(number) : Optional.empty();
  }

  /**
   * What a block that an annex's line opens has of its head: that line alone where sentences stand
   * below it with no blank line between, and else the whole, with the annex's title.
   */
  static Span head(Outline outline, String text, Span block) {
    int first = outline.lineEnd(block.start(), block.end());
    for (int end = first; end < block.end(); ) {
      end = outline.lineEnd(end + 1, block.end());
      if (Ends.isFullStop(text, end)) {
        return new Span(block.start(), first);
      }
    }
    return block;
  }
}
