package ibid.resolve;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Authority;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Fit;
import ibid.symbol.Kind;
import java.util.Optional;

/**
 * What looks like the symbol of a document and has the year or session of a resolution behind it,
 * {@code S/1325 (2000)}, {@code A/2758 (XXVI)}: the letter tells the organ, and where the table has
 * that number in that year or session, it is the resolution. Documents have neither.
 */
final class SymbolWithSession {
  private static final int LONGEST_YEAR = 8;

  private SymbolWithSession() {}

  /**
   * The resolution that is meant, or empty.
   *
   * @param end where the symbol ends in the text
   */
  static Optional<Authority> meant(String symbol, String text, int end, Bodies bodies) {
    int slash = symbol.indexOf('/');
    if (slash < 0 || symbol.indexOf('/', slash + 1) > 0) {
      return Optional.empty();
    }
    String number = symbol.substring(slash + 1);
    String whole = number.endsWith(")") ? number : number + year(text, end);
    return bodies
        .bySeries(symbol.substring(0, slash))
        .flatMap(body -> DocumentNumber.parse(whole).flatMap(printed -> resolution(body, printed)));
  }

  /** {@code (2000)} behind a position, or nothing. */
  private static String year(String text, int end) {
    int limit = Math.min(text.length(), end + LONGEST_YEAR);
    int open = Blanks.skip(text, end, limit);
    int close = open < limit ? Letters.digitsEnd(text, open + 1, limit) : limit;
    return text.startsWith("(", open) && text.startsWith(")", close)
        ? text.substring(open, close + 1)
        : "";
  }

  private static Optional<Authority> resolution(Body body, DocumentNumber number) {
    boolean told = number.form() == Form.SERIAL_YEAR || number.form() == Form.ROMAN;
    return told && body.numbering().fit(number, Kind.RESOLUTION, null, null) == Fit.CONFIRMED
        ? Optional.of(Authority.of(Kind.RESOLUTION, body, body.numbering().complete(number)))
        : Optional.empty();
  }
}
