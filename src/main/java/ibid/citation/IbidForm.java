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
import ibid.symbol.Notation;
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
  private static final int YEAR_LENGTH = 4;

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
        Span span = new Span(token.start(), token.end());
        boolean other = isOther(run, token.end());
        found.add(new Citation.Ibid(span, other, new Context(null, pinpoint)));
      }
    }
  }

  /**
   * {@code Ibid.,} <u>{@code Thirty-fifth Year}</u>, <u>{@code 1980}</u>, <u>{@code
   * Supplement}</u>.
   */
  private static boolean isOther(Run run, int end) {
    String text = run.text();
    int limit = run.partEnd(end - 1);
    int at = Blanks.skip(text, end, limit);
    if (at >= limit || !Marks.isComma(text.charAt(at))) {
      return false;
    }
    at = Blanks.skip(text, at + 1, limit);
    int digits = Letters.digitsEnd(text, at, limit);
    if (digits > at) {
      boolean year =
          digits - at == YEAR_LENGTH
              && DocumentNumber.isYear(Integer.parseInt(text.substring(at, digits)));
      return year && (digits >= limit || Marks.isComma(text.charAt(digits)));
    }
    return !run.lexicon().isHeadLast()
        && (isSession(run, at, limit) || isSupplement(run, at, limit));
  }

  /** Two words for a session or more: {@code Sixtieth Session}, not {@code third paragraph}. */
  private static boolean isSession(Run run, int from, int limit) {
    int words = 0;
    int at = from;
    Match word = at < limit ? run.lexicon().naming(run.text(), at, limit) : null;
    while (word != null && words < 2) {
      words++;
      at = word.end();
      at = at < limit && Notation.isDash(run.text().charAt(at)) ? at + 1 : at;
      at = Blanks.skip(run.text(), at, limit);
      word = at < limit ? run.lexicon().naming(run.text(), at, limit) : null;
    }
    return words == 2;
  }

  private static boolean isSupplement(Run run, int at, int limit) {
    Match word = at < limit ? run.lexicon().around(run.text(), at, limit) : null;
    return word != null
        && word.term().is(Category.OTHER_NUMBER)
        && Letters.isCapital(run.text().charAt(at));
  }

  /** Whether a source follows in the same clause. */
  private static boolean namesSource(Run run, Token ibid, NavigableSet<Integer> sources) {
    Integer next = sources.ceiling(ibid.start());
    return next != null
        && next - ibid.end() <= LONGEST_CLAUSE
        && Stretch.indexOf(run.text(), ';', ibid.end(), next) < 0;
  }
}
