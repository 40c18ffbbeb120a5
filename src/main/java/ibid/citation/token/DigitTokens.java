package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import java.util.List;

/**
 * Makes tokens of what begins with a digit: the number of a resolution, a date, the suffix of the
 * symbol before it, a code or symbol of a body that numbers so.
 */
final class DigitTokens {
  private final String text;
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final NumberScanner numbers;
  private final SymbolTokens symbols;
  private final SuffixTokens suffixes;
  private final UnknownCodes unknown;
  private final Dates dates;

  /**
   * @param tokens takes the tokens, and has those before
   */
  DigitTokens(
      String text,
      Lexicon lexicon,
      NumberScanner numbers,
      SymbolTokens symbols,
      SuffixTokens suffixes,
      UnknownCodes unknown,
      List<Token> tokens) {
    this.text = text;
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.symbols = symbols;
    this.suffixes = suffixes;
    this.unknown = unknown;
    this.tokens = tokens;
    dates = new Dates(lexicon);
  }

  /** Reads what begins with a digit; the position after it. */
  int at(int start, int end) {
    int foot = PageFoot.end(text, start, end);
    if (foot > 0) {
      return foot;
    }
    int small =
        start > 1 && text.charAt(start - 1) == '/'
            ? symbols.small(SmallSymbol.start(text, start), end)
            : 0;
    if (small > 0) {
      return small;
    }
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    int suffix = last instanceof Token.Sym symbol ? suffixes.suffix(symbol, start, end) : 0;
    if (suffix > 0) {
      return suffix;
    }
    Token.Num reversed = ReversedYear.at(text, lexicon, last, start, end);
    if (reversed != null) {
      tokens.add(reversed);
      return reversed.end();
    }
    Dates.Found date =
        lexicon.isHeadLast() && last instanceof Token.Day day && day.date() != null
            ? dates.another(text, day.date(), day.end(), start, end)
            : null;
    date = date == null ? dates.at(text, start, end) : date;
    if (date != null) {
      tokens.add(new Token.Day(date.date(), date.yearless(), date.start(), date.end()));
      return date.end();
    }
    int days = isHeaded(last, start) ? 0 : dates.pairEnd(text, start, end);
    if (days > 0) {
      return days;
    }
    int organ = symbols.ofOrgan(start, end);
    if (organ > 0) {
      return organ;
    }
    int code = unknown.behindLetters(start, end);
    int session = code > 0 ? code : unknown.withSession(start, end);
    int known = session > 0 ? session : numbers.digits(start, end);
    int after = known > 0 ? known : unknown.at(start, end);
    return after > 0 ? gluedDate(after, end) : pastNumber(start, end);
  }

  /** Whether the word for a resolution stands right before a number: it is that of one. */
  private boolean isHeaded(Token last, int start) {
    return last != null && last.is(Category.HEAD) && Blanks.skip(text, last.end(), start) == start;
  }

  /** {@code 660 (1990)} <u>{@code of2 August 1990}</u>, which begins no word; or the same. */
  private int gluedDate(int after, int end) {
    int word = Blanks.skip(text, after, end);
    int digit = word < end ? Letters.lettersEnd(text, word, end) : end;
    if (digit == word || digit >= end || !Letters.isDigit(text.charAt(digit))) {
      return after;
    }
    Match of = lexicon.around(Category.DATED, text, word, end);
    boolean dated = of != null && of.end() == digit;
    Dates.Found date = dated ? dates.at(text, digit, end) : null;
    if (date == null) {
      return after;
    }
    tokens.add(new Token.Day(date.date(), date.yearless(), date.start(), date.end()));
    return date.end();
  }

  private int pastNumber(int start, int end) {
    int at = start;
    while (at < end && (Letters.isDigit(text.charAt(at)) || text.charAt(at) == '/')) {
      at++;
    }
    return at;
  }
}
