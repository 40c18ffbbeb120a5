package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import java.util.List;

/** The letters of the <i>Treaty Series</i> between its volume and page: {@code 1155 UNTS 331}. */
final class AbbreviatedSeries {
  /** The value of such letters. */
  private static final String BETWEEN = "between";

  private static final int MOST_DIGITS = 4;

  private AbbreviatedSeries() {}

  static boolean is(Token token) {
    return token instanceof Token.Word word && word.term().value().equals(BETWEEN);
  }

  /** Adds the reference, where digits stand on both sides. */
  static void addTo(List<Citation> found, Run run, Token letters) {
    String text = run.text();
    int first = run.partStart(letters.start());
    int volumeEnd = Blanks.skipBack(text, letters.start(), first);
    int volume = Letters.digitsStart(text, first, volumeEnd);
    int limit = run.partEnd(letters.end());
    int page = Blanks.skip(text, letters.end(), limit);
    int end = Letters.digitsEnd(text, page, limit);
    boolean whole = (volume == first || !isPartOf(text.charAt(volume - 1))) && !isDate(run, volume);
    if (whole && volumeEnd > volume && volumeEnd - volume <= MOST_DIGITS && end > page) {
      String number = text.substring(volume, volumeEnd);
      found.add(new Citation.TreatySeries(new Span(volume, end), number, "", false, Context.NONE));
    }
  }

  /** {@code du 12 août} <u>{@code 1949}</u>: whether a number is the year of a date. */
  private static boolean isDate(Run run, int position) {
    Token before = run.at(run.indexAt(position) - 1);
    return before != null && before.end() > position && !(before instanceof Token.Num);
  }

  private static boolean isPartOf(char before) {
    return Letters.isWordPart(before) || before == '/' || before == '.';
  }
}
