package ibid.citation.form;

import ibid.citation.part.PartLabels;
import ibid.citation.part.PartsBehind;
import ibid.citation.part.Pinpoints;
import ibid.citation.part.TitledParts;
import ibid.citation.run.Run;
import ibid.language.Category;

/**
 * The parts of a publication that are cited: <u>{@code vol. I}</u> {@code (United Nations
 * publication, Sales No. E.95.XIII.1),} <u>{@code chap. II}</u>.
 */
final class SoldPublicationParts {
  private static final int NEAR = 3;

  private SoldPublicationParts() {}

  /**
   * The volume behind the title, and what stands behind the bracket; or null.
   *
   * @param close where the bracket closes, or -1
   */
  static String of(Run run, int titleEnd, int close) {
    if (run.lexicon().isHeadLast()) {
      return close < 0 ? null : TitledParts.ofPublication(run, titleEnd, close);
    }
    int volume = PartsBehind.volumeEnd(run, titleEnd);
    String behind = close < 0 ? null : behind(run, close);
    if (volume == titleEnd) {
      return behind;
    }
    int start = PartsBehind.pastMarks(run, titleEnd, volume);
    String before = Pinpoints.clean(run, start, volume);
    return behind == null ? before : before + run.text().substring(titleEnd, start) + behind;
  }

  private static String behind(Run run, int close) {
    int end = end(run, close);
    return end > close + 1 || PartsBehind.volumeEnd(run, close) > close
        ? Pinpoints.clean(run, PartsBehind.pastMarks(run, close, end), end)
        : null;
  }

  /**
   * Where the parts behind a bracket end, or the bracket itself: {@code chap. I}, {@code vol. I}.
   */
  static int end(Run run, int close) {
    int from = Math.max(PartsBehind.volumeEnd(run, close), close);
    int part = run.indexAt(from);
    boolean parted = run.is(part, Category.PART) && run.at(part).start() - from <= NEAR;
    return parted ? PartLabels.ofParts(run, part) : from;
  }
}
