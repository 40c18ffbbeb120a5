package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Category;
import java.util.List;

/**
 * A reference to the <i>Treaty Series</i>: {@code United Nations, Treaty Series, vol. 2237, No.
 * 39574}, or after {@code Ibid.}; with several volumes ({@code vols. 2171, 2173 and 2983, No.
 * 27531}) each counts, with several numbers ({@code Nos. 970–973}) each end that is printed. Behind
 * its numbers the next volume may follow with its own: {@code , and vol. 2404, No. 43425}.
 */
public final class TreatySeriesForm implements Recognizer {
  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.contents().has(Category.IBID) && !run.contents().has(Category.TREATY_SERIES)) {
      return;
    }
    for (Token token : run.tokens()) {
      if (AbbreviatedSeries.is(token) && token.is(Category.TREATY_SERIES)) {
        AbbreviatedSeries.addTo(found, run, token);
      } else if (token.is(Category.IBID) || token.is(Category.TREATY_SERIES)) {
        new SeriesReading(run, token).addTo(found);
      }
    }
  }
}
