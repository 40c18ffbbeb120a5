package ibid.citation.token;

import ibid.citation.token.LetterScanner.Letter;
import ibid.language.Blanks;
import ibid.symbol.Roman;
import java.util.List;

/**
 * The numeral of a section between a number and its session: {@code 630 A} <u>{@code I}</u> {@code
 * (XXII)}, {@code 159} <u>{@code II D}</u> {@code (VII)}.
 */
final class SectionBefore {
  private final String text;
  private final LetterScanner letters;
  private final BracketedSession sessions;

  SectionBefore(String text, LetterScanner letters, BracketedSession sessions) {
    this.text = text;
    this.letters = letters;
    this.sessions = sessions;
  }

  /**
   * Past the letters of a number, and the section behind them or in their place.
   *
   * @param listed those letters
   */
  int past(List<Letter> listed, int afterDigits, int end) {
    return listed.isEmpty() ? pastNumeral(afterDigits, end) : pastSection(listed, end);
  }

  private int pastNumeral(int afterDigits, int end) {
    int start = Blanks.skip(text, afterDigits, end);
    boolean near = start > afterDigits && start - afterDigits <= NumberScanner.MOST_BLANKS;
    int numeral = near ? Roman.end(text, start, end) : start;
    if (numeral <= start + 1) {
      return afterDigits;
    }
    Letter letter = letters.at(Blanks.skip(text, numeral, end), end);
    int stop = letter == null ? numeral : letter.end();
    return sessions.opens(Blanks.skip(text, stop, end), end) ? stop : afterDigits;
  }

  private int pastSection(List<Letter> listed, int end) {
    int last = listed.get(listed.size() - 1).end();
    int numeral = Blanks.skip(text, last, end);
    int stop = listed.size() > 1 || numeral == last ? last : Roman.end(text, numeral, end);
    int open = stop > numeral ? Blanks.skip(text, stop, end) : end;
    return sessions.opens(open, end) ? stop : last;
  }
}
