package ibid.resolve;

import ibid.citation.Citation.TreatyTitle;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.resolve.Outcome.Resolved;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.Optional;

/**
 * What is added to the treaty just before it: {@code the Convention against Torture and the}
 * <u>{@code Optional Protocol thereto}</u>, where the table has one whose title is that.
 */
final class ProtocolThereto {
  /** {@code , adopted in New York on 18 December 2002, and the}. */
  private static final int FARTHEST = 60;

  private static final String CLOSES = "closes";

  private final Lexicon lexicon;

  /** What the title before means, and where that ends. */
  private Treaty before;

  private int end;

  /**
   * @param lexicon that of the language of the document
   */
  ProtocolThereto(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes note of what a title means. */
  void pass(Outcome meant) {
    before =
        meant instanceof Resolved resolved && resolved.authority() instanceof Treaty treaty
            ? treaty
            : null;
    end = meant.citation().span().end();
  }

  /**
   * The treaty that a title means which ends with "thereto", or nothing.
   *
   * @param paragraph where the paragraph begins
   */
  Optional<Treaty> meant(String text, int paragraph, TreatyTitle citation) {
    int start = citation.title().start();
    int word = citation.word().end();
    int closing = Blanks.skip(text, word, citation.span().end());
    boolean near = before != null && end > paragraph && end < start && start - end <= FARTHEST;
    if (!near || closing == citation.span().end() || isParted(text, start)) {
      return Optional.empty();
    }
    Match thereto = lexicon.title(text, closing, citation.span().end());
    return thereto != null && thereto.term().isOf(CLOSES)
        ? Treaties.added(TitlePrint.fold(text, new Span(start, word)), before)
        : Optional.empty();
  }

  /** Whether a clause ends between the two. */
  private boolean isParted(String text, int start) {
    for (int at = end; at < start; at++) {
      if (Marks.endsClause(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
