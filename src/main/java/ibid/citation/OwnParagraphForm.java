package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.language.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of the document itself: {@code paragraph 12 above}, {@code paragraph 7 (b) below}.
 */
final class OwnParagraphForm implements Recognizer {
  private static final int LONGEST = 6;
  private static final String PARAGRAPH = "paragraph";

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.contents().has(Category.PART)) {
      return;
    }
    for (Token token : run.tokens()) {
      if (token instanceof Token.Word word
          && word.is(Category.PART)
          && word.term().value().equals(PARAGRAPH)) {
        recognize(run, word, found);
      }
    }
  }

  private static void recognize(Run run, Token.Word word, List<Citation> found) {
    String text = run.text();
    int limit = run.partEnd(word.start());
    List<String> numbers = new ArrayList<>();
    int start = Blanks.skip(text, word.end(), limit);
    int at = start;
    while (at < limit && Letters.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      return;
    }
    numbers.add(text.substring(start, at));
    for (int open = Blanks.skip(text, at, limit);
        isLetters(text, open, limit);
        open = Blanks.skip(text, at, limit)) {
      at = text.indexOf(')', open) + 1;
      numbers.add(text.substring(open, at));
    }
    int here = Blanks.skip(text, at, limit);
    Match match = here < limit && here > at ? run.lexicon().around(text, here, limit) : null;
    if (match != null && match.term().is(Category.HERE)) {
      found.add(
          new Citation.OwnParagraph(
              new Span(word.start(), match.end()), List.copyOf(numbers), Context.NONE));
    }
  }

  private static boolean isLetters(String text, int open, int limit) {
    boolean opens = open < limit && text.charAt(open) == '(';
    int close = opens ? Stretch.indexOf(text, ')', open, Math.min(limit, open + LONGEST)) : -1;
    return close > open + 1;
  }
}
