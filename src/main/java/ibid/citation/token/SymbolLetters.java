package ibid.citation.token;

import ibid.citation.token.LetterScanner.Letter;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Stretch;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import ibid.symbol.Roman;
import ibid.symbol.Symbols;
import java.util.List;

/**
 * Adds the symbols of resolutions that letters tell apart: {@code A/RES/61/240 A and B}, {@code
 * A/RES/79/252A-B}; the session may stand behind the letter, {@code A/RES/217 A (III)}.
 */
final class SymbolLetters {
  private static final int LONGEST_SESSION = 8;
  private static final int MOST_BLANKS = 2;

  private final String text;
  private final LetterScanner letters;
  private final List<Token> tokens;

  /**
   * @param tokens takes the tokens
   */
  SymbolLetters(String text, LetterScanner letters, List<Token> tokens) {
    this.text = text;
    this.letters = letters;
    this.tokens = tokens;
  }

  /** Adds a symbol with each of its letters; the position after them, or 0 when it has none. */
  int add(String symbol, int start, int symbolEnd, int limit) {
    List<Letter> listed = listed(symbol, symbolEnd, limit);
    if (listed.isEmpty()) {
      return 0;
    }
    boolean glued = Letters.isCapital(symbol.charAt(symbol.length() - 1));
    String number = glued ? symbol.substring(0, symbol.length() - 1) : symbol;
    int last = listed.get(listed.size() - 1).end();
    int stop = isSerial(number) ? sessionEnd(last, limit) : last;
    number += stop > last ? Notation.squeeze(text.substring(text.indexOf('(', last), stop)) : "";
    int end = start;
    for (Letter letter : listed) {
      int from = end == start ? start : letter.start();
      end = letter.end() == last ? stop : letter.end();
      tokens.add(new Token.Sym(number + letter.value(), from, end));
    }
    return end;
  }

  private List<Letter> listed(String symbol, int after, int end) {
    if (Symbols.kind(symbol) == Kind.DOCUMENT) {
      return List.of();
    }
    char last = symbol.charAt(symbol.length() - 1);
    if (Letters.isCapital(last)) {
      return letters.listFrom(new Letter(String.valueOf(last), after - 1, after), end);
    }
    int letter = Blanks.skip(text, after, Math.min(end, after + MOST_BLANKS));
    boolean spaced = letter > after && letter < end;
    if (last == ')') {
      return isSession(symbol, symbol.lastIndexOf('('), symbol.length() - 1)
          ? letters.list(letter, end)
          : List.of();
    }
    if (!Letters.isDigit(last) || !spaced) {
      return List.of();
    }
    Letter subdivided = letters.subdivided(letter, end);
    List<Letter> listed = subdivided == null ? letters.list(letter, end) : List.of(subdivided);
    boolean headsLine =
        !listed.isEmpty()
            && LetterScanner.hasBreak(text, after, letter)
            && !letters.goesOn(listed, end);
    return headsLine ? List.of() : listed;
  }

  /** Where the session behind a letter ends, also behind a slash, or the same position. */
  private int sessionEnd(int from, int limit) {
    int slash = from < limit && text.charAt(from) == '/' ? from + 1 : from;
    int open = Blanks.skip(text, slash, limit);
    if (open >= limit || open - slash > MOST_BLANKS || text.charAt(open) != '(') {
      return from;
    }
    int close = Stretch.indexOf(text, ')', open, Math.min(limit, open + LONGEST_SESSION + 1));
    return close > 0 && isSession(text, open, close) ? close + 1 : from;
  }

  /** {@code A/RES/217}: no more than a number behind the word; not {@code A/RES/61/240}. */
  private static boolean isSerial(String symbol) {
    int slash = symbol.lastIndexOf('/');
    return slash > 0
        && Letters.isDigit(symbol.charAt(symbol.length() - 1))
        && !Letters.isDigit(symbol.charAt(slash - 1));
  }

  private static boolean isSession(String text, int open, int close) {
    return open > 0
        && close > open + 1
        && close - open <= LONGEST_SESSION
        && Roman.value(text.substring(open + 1, close)) > 0;
  }
}
