package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * {@code Ibid.} alone, or with another place in the same source: {@code Ibid., annex II}. Where the
 * note goes on to name a source of its own ({@code Ibid., Supplement No. 53 (A/64/53)}), that is
 * the citation, and {@code Ibid.} only saves words.
 */
final class IbidForm implements Recognizer {
  private static final int LONGEST_CLAUSE = 500;
  private static final int LONGEST_VOLUME = 80;
  private static final int YEAR_LENGTH = 4;
  private static final String STOPS = ";；؛(（";

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.inFootnote() || !run.contents().has(Category.IBID)) {
      return;
    }
    NavigableSet<Integer> sources = new TreeSet<>();
    found.forEach(citation -> sources.add(citation.span().start()));
    for (int i = 0; i < run.tokens().size(); i++) {
      Token token = run.at(i);
      if (token.is(Category.IBID) && !namesSource(run, token, sources)) {
        String pinpoint = PartsBehind.of(run, i);
        found.add(
            new Citation.Ibid(
                new Span(token.start(), token.end()),
                namesVolume(run, token),
                new Context(null, pinpoint)));
      }
    }
  }

  /**
   * Whether a year follows or, before any part, words of Official Records: {@code , 1980, vol. II},
   * {@code , Thirty-third Year, 2087th meeting}.
   */
  private static boolean namesVolume(Run run, Token ibid) {
    String text = run.text();
    if (isYear(run, ibid.end())) {
      return true;
    }
    int limit = Math.min(run.partEnd(ibid.start()), ibid.end() + LONGEST_VOLUME);
    for (int at = ibid.end(); at < limit && STOPS.indexOf(text.charAt(at)) < 0; at++) {
      boolean word =
          Letters.isLetter(text.charAt(at))
              && (!Letters.isLetter(text.charAt(at - 1)) || Letters.isIdeograph(text.charAt(at)));
      Match part = word ? run.lexicon().around(text, at, limit) : null;
      if (part != null && part.term().is(Category.PART)) {
        return false;
      }
      Match records = word ? run.lexicon().opening(text, at, limit) : null;
      if (records != null && records.term().is(Category.RECORDS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(Run run, int end) {
    String text = run.text();
    int limit = run.partEnd(end - 1);
    int comma = Blanks.skip(text, end, limit);
    if (comma >= limit || !Marks.isComma(text.charAt(comma))) {
      return false;
    }
    int start = Blanks.skip(text, comma + 1, limit);
    int digits = Letters.digitsEnd(text, start, limit);
    return digits - start == YEAR_LENGTH
        && DocumentNumber.isYear(Integer.parseInt(text.substring(start, digits)))
        && (digits == limit || Marks.isComma(text.charAt(digits)));
  }

  /** Whether a source follows in the same clause. */
  private static boolean namesSource(Run run, Token ibid, NavigableSet<Integer> sources) {
    Integer next = sources.ceiling(ibid.start());
    return next != null
        && next - ibid.end() <= LONGEST_CLAUSE
        && Stretch.indexOf(run.text(), ';', ibid.end(), next) < 0;
  }
}
