package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.Notation;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of the codes by which single bodies number, as the rules {@code code} of the table of
 * bodies have them, and the numbers behind them: {@code BC-} of {@code BC-10/2}, {@code WHA} of
 * {@code WHA61.21}, {@code CP} of {@code 1/CP.21}.
 */
public final class CodeLetters {
  private static final Pattern BEHIND_DASH =
      Pattern.compile("[-\u2010-\u2013][IVX0-9]{1,4}/\\d{1,3}(?!/)");
  private static final Pattern BEHIND_LETTERS =
      Pattern.compile(Notation.BLANK + "?\\d{1,3}(?:\\.R?\\d{1,3}|\\(\\d{1,3}\\))");

  private static final int LONGEST = 10;
  private static final int LONGEST_CODE = 26;

  private final Set<String> words = new HashSet<>();

  public CodeLetters(Bodies bodies) {
    for (Body body : bodies.all()) {
      body.numbering().addCodesTo(words);
    }
  }

  /** Where a code ends that begins with its letters: {@code WHA61.21}; 0 when none does. */
  int end(String text, int start, int end) {
    int at = lettersEnd(text, start, end);
    boolean dash = at < end && Notation.isDash(text.charAt(at));
    int digit = dash ? at : Blanks.skip(text, at, end);
    if (digit >= end || !(dash || Letters.isDigit(text.charAt(digit)))) {
      return 0;
    }
    String letters = text.substring(start, at);
    if (!words.contains(dash ? letters + "-" : "(" + letters + ")")) {
      return 0;
    }
    Matcher number =
        (dash ? BEHIND_DASH : BEHIND_LETTERS)
            .matcher(text)
            .region(at, Math.min(end, start + LONGEST_CODE));
    return number.lookingAt() ? number.end() : 0;
  }

  /** Where the letters end behind the slash of a code: {@code CP}; 0 when they are of none. */
  int conferenceEnd(String text, int start, int end) {
    int at = lettersEnd(text, start, end);
    int stop = at > start && text.charAt(at - 1) == '.' ? at - 1 : at;
    return words.contains(text.substring(start, stop)) ? stop : 0;
  }

  private static int lettersEnd(String text, int start, int end) {
    int limit = Math.min(end, start + LONGEST);
    int at = start;
    while (at < limit && isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.';
  }
}
