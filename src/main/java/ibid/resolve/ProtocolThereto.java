package ibid.resolve;

import ibid.citation.Citation.TreatyTitle;
import ibid.citation.Passage;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import ibid.resolve.Outcome.Resolved;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.Optional;

/**
 * What is added to the treaty just before it: {@code the Convention against Torture and the}
 * <u>{@code Optional Protocol thereto}</u>, {@code its Optional Protocol}, where the table has one
 * whose title is that.
 */
final class ProtocolThereto {
  /** {@code , adopted in New York on 18 December 2002, and the}. */
  private static final int FARTHEST = 60;

  private static final String CLOSES = "closes";

  /** What the table of a language has for it; with more behind, "its" is joined to the word. */
  private static final String OPTIONAL = "optional protocol";

  /** The words of the language of the paragraph. */
  private Lexicon lexicon;

  /** What the title before means, and where that ends. */
  private Treaty before;

  private int end;

  /** Where the paragraph begins. */
  private int paragraph;

  /** Goes on to a paragraph. */
  void enter(Passage passage) {
    lexicon = passage.lexicon();
    paragraph = passage.paragraph().start();
  }

  /** Takes note of what a title means. */
  void pass(Outcome meant) {
    before =
        meant instanceof Resolved resolved && resolved.authority() instanceof Treaty treaty
            ? treaty
            : null;
    end = meant.citation().span().end();
  }

  /** The treaty that a title means which ends with "thereto" or stands behind "its", or nothing. */
  Optional<Treaty> meant(String text, TreatyTitle citation) {
    int start = citation.title().start();
    boolean near = before != null && end > paragraph && end < start && start - end <= FARTHEST;
    if (!near || isParted(text, start)) {
      return Optional.empty();
    }
    int limit = citation.span().end();
    Match known = lexicon.citing(Category.TREATY_TITLE, text, start, limit);
    boolean optional = known != null && known.term().value().startsWith(OPTIONAL);
    int nameEnd = optional ? known.end() : citation.word().end();
    boolean joined = optional && known.term().value().length() > OPTIONAL.length();
    return joined || isClosed(text, nameEnd, limit) || isOwned(text, start)
        ? Treaties.added(
            optional ? OPTIONAL : TitlePrint.fold(text, new Span(start, nameEnd)), before)
        : Optional.empty();
  }

  /** {@code Optional Protocol} <u>{@code thereto}</u>. */
  private boolean isClosed(String text, int nameEnd, int limit) {
    int closing = Blanks.skip(text, nameEnd, limit);
    Match thereto = closing < limit ? lexicon.title(text, closing, limit) : null;
    return thereto != null && thereto.term().isOf(CLOSES);
  }

  /** <u>{@code its}</u> {@code Optional Protocol}, <u>{@code 其}</u>{@code 《任择议定书》}. */
  private boolean isOwned(String text, int start) {
    boolean bracket = start > 0 && text.charAt(start - 1) == Letters.TITLE_OPENING;
    int last = Blanks.skipBack(text, bracket ? start - 1 : start, end);
    int word = lexicon.isHeadLast() ? Math.max(end, last - 1) : Words.start(text, last);
    Match its = word < last ? lexicon.around(Category.POSSESSIVE, text, word, last) : null;
    return its != null && its.end() == last;
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
