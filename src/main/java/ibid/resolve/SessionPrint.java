package ibid.resolve;

import ibid.citation.Citation.Numbered;
import ibid.language.Blanks;
import ibid.language.Brackets;
import ibid.symbol.DocumentNumber.Form;

/** Where the session of a number is printed that has one in brackets, {@code 217 A (III)}. */
final class SessionPrint {

  private SessionPrint() {}

  /**
   * Whether a number is printed without it, and has that of the one behind: <u>{@code 3201}</u>
   * {@code and 3202 (S-VI)}; not where its own stands on the next line.
   */
  static boolean isOfNext(Numbered citation, String text) {
    if (citation.number().form() != Form.ROMAN) {
      return false;
    }
    int end = citation.span().end();
    for (int at = citation.span().start(); at < end; at++) {
      if (opens(text, at)) {
        return false;
      }
    }
    int next = Blanks.skip(text, end, text.length());
    return next == text.length() || !opens(text, next);
  }

  private static boolean opens(String text, int at) {
    return Brackets.opens(text.charAt(at));
  }
}
