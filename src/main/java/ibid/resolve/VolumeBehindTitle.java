package ibid.resolve;

import ibid.citation.Citation.TreatySeries;
import ibid.citation.Citation.TreatyTitle;
import ibid.language.Marks;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Kind;
import ibid.symbol.Treaty;

/**
 * A volume of the Treaty Series with a page and no number, behind the title of a treaty that is in
 * that volume: {@code Convention against Torture, 1465 UNTS 85}.
 */
final class VolumeBehindTitle {
  /** A date, and another series with its page. */
  private static final int FARTHEST = 120;

  private VolumeBehindTitle() {}

  /**
   * @param last the outcome before it in its paragraph
   */
  static Outcome decide(TreatySeries citation, Outcome last, String text) {
    return last instanceof Resolved title
            && title.citation() instanceof TreatyTitle
            && title.authority() instanceof Treaty treaty
            && treaty.volume().equals(citation.volume())
            && isBehind(text, title.citation().span().end(), citation.span().start())
        ? new Resolved(citation, treaty, Basis.TITLE)
        : unnumbered(citation);
  }

  static Outcome unnumbered(TreatySeries citation) {
    return new Unresolved(citation, Kind.TREATY, "no registration number is printed");
  }

  private static boolean isBehind(String text, int end, int start) {
    if (start < end || start - end > FARTHEST) {
      return false;
    }
    int at = end;
    while (at < start && !Marks.isSemicolon(text.charAt(at))) {
      at++;
    }
    return at == start;
  }
}
