package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;

/** The line that names the adopting body: {@code The General Assembly,}. */
final class Adopters {
  private static final int LONGEST = 250;

  private final Lexicon lexicon;

  Adopters(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The body's name, when the line or block is nothing but an article and that; else null. */
  Match at(String text, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    int at = start;
    while (at < end && !Letters.isLetter(text.charAt(at))) {
      at++;
    }
    Match article = at < end ? lexicon.opening(text, at, end) : null;
    if (article != null && article.term().is(Category.ARTICLE)) {
      at = Blanks.skip(text, article.end(), end);
    }
    Match body = at < end ? lexicon.opening(text, at, end) : null;
    if (body == null || !body.term().is(Category.BODY)) {
      return null;
    }
    int after = Blanks.skip(text, body.end(), end);
    boolean comma = after < end && isComma(text.charAt(after));
    boolean alone = Blanks.skip(text, comma ? after + 1 : after, end) >= end;
    boolean hasArticle = article != null && article.term().is(Category.ARTICLE);
    return alone && (comma || hasArticle) ? body : null;
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '，' || c == '،' || c == ':';
  }
}
