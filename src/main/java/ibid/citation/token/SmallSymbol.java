package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.symbol.Kind;
import ibid.symbol.Symbols;
import java.util.Locale;

/**
 * A symbol of a principal organ whose letter scanning makes small: {@code document} <u>{@code
 * s/4098}</u>. It is told by a word for a document or another symbol before it, or by capitals all
 * around it, since {@code a/3} may be anything else; {@code s/res/1325 (2000)} tells itself.
 */
final class SmallSymbol {
  private static final String ORGANS = "aes";
  private static final int SHORTEST_NUMBER = 3;

  /** The length of {@code res/}. */
  private static final int DELIBERATION = 4;

  private static final int LONGEST = 120;
  private static final int AROUND = 40;
  private static final int LEAST_CAPITALS = 8;

  private final String text;
  private final Lexicon lexicon;
  private final SymbolScanner symbols;

  SmallSymbol(String text, Lexicon lexicon, SymbolScanner symbols) {
    this.text = text;
    this.lexicon = lexicon;
    this.symbols = symbols;
  }

  /** Where one begins whose first digit stands at a position: <u>{@code s/res/}</u>{@code 1325}. */
  static int start(String text, int number) {
    int word = number - DELIBERATION;
    boolean told =
        word > 1
            && text.charAt(word - 1) == '/'
            && Symbols.kindAt(text, word, number + 1) != Kind.DOCUMENT;
    return (told ? word : number) - 2;
  }

  /**
   * Whether a small letter, a slash and a long number, or a session and another, or the word for a
   * resolution or decision, stand at a position, and no word before them.
   */
  static boolean mayBegin(String text, int start, int end) {
    return (isNumbered(text, start, end) || isDeliberation(text, start, end))
        && ORGANS.indexOf(text.charAt(start)) >= 0
        && (start == 0
            || text.charAt(start - 1) == '('
            || Letters.isIdeograph(text.charAt(start - 1))
            || Blanks.skipBack(text, start, start - 1) < start);
  }

  private static boolean isDeliberation(String text, int start, int end) {
    return text.startsWith("/", start + 1) && Symbols.kindAt(text, start + 2, end) != Kind.DOCUMENT;
  }

  private static boolean isNumbered(String text, int start, int end) {
    int stop = Letters.digitsEnd(text, start + 2, end);
    int digits = stop - start - 2;
    boolean session = digits > 1 && text.startsWith("/", stop);
    return (digits >= SHORTEST_NUMBER || session) && text.charAt(start + 1) == '/';
  }

  /**
   * The end of the symbol that begins at a position, or 0.
   *
   * @param last the token before it, or null
   */
  int end(Token last, int start, int end) {
    String printed = text.substring(start, Math.min(end, start + LONGEST));
    String capital = printed.substring(0, 1).toUpperCase(Locale.ROOT) + printed.substring(1);
    int length = symbols.end(capital, 0, capital.length(), false);
    boolean told = length > 0 && isDeliberation(text, start, end);
    return told || (length > 0 && isTold(last, start, start + length, end)) ? start + length : 0;
  }

  private boolean isTold(Token last, int start, int stop, int end) {
    return (last instanceof Token.Sym && Gap.isList(text, lexicon, last.end(), start))
        || DocumentNoun.standsBefore(text, lexicon, last, start)
        || (lexicon.isHeadLast() && DocumentNoun.standsBehind(text, lexicon, stop, end))
        || isInCapitals(start);
  }

  /** Whether the letters before a position are capitals, and enough of them to tell. */
  private boolean isInCapitals(int start) {
    int capitals = 0;
    for (int at = start - 1; at >= 0 && at > start - AROUND; at--) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals >= LEAST_CAPITALS;
  }
}
