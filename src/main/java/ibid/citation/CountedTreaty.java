package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Letters;
import java.util.List;

/**
 * The word for a treaty that titles end with, where the article stands behind it: {@code 《公约》第五条}
 * and {@code 该公约第5条} of one named before; {@code 《巴塞尔公约》} of one that no table has.
 */
final class CountedTreaty {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_DEMONSTRATIVE = 2;

  private CountedTreaty() {}

  static void recognize(Run run, List<Citation> found) {
    for (Token token : run.tokens()) {
      if (token instanceof Token.Word word && word.is(Category.TREATY)) {
        recognize(run, word, found);
      }
    }
  }

  private static void recognize(Run run, Token.Word token, List<Citation> found) {
    Span word = new Span(token.start(), token.end());
    boolean closed =
        token.end() < run.text().length()
            && run.text().charAt(token.end()) == Letters.TITLE_CLOSING;
    int open = closed ? opening(run, token) : -1;
    if (open + 1 == token.start() || (!closed && isSaid(run, token))) {
      String article = article(run, word);
      if (article != null && !LongerName.holds(run, word, false)) {
        add(word, token, Naming.BARE, article, found);
      }
    } else if (open >= 0) {
      Span title = new Span(open + 1, token.end());
      add(title, token, Naming.OPEN, article(run, title), found);
    }
  }

  private static void add(
      Span title, Token.Word token, Naming naming, String article, List<Citation> found) {
    Span word = new Span(token.start(), token.end());
    Context context = new Context(null, article);
    found.add(
        new Citation.TreatyTitle(title, title, word, token.term().value(), naming, "", context));
  }

  /** Where the brackets open that close behind a word, or -1. */
  private static int opening(Run run, Token word) {
    int first = Math.max(run.paragraph().start(), word.start() - LONGEST_TITLE);
    for (int at = word.start() - 1; at >= first; at--) {
      char c = run.text().charAt(at);
      if (c == Letters.TITLE_OPENING || c == Letters.TITLE_CLOSING) {
        return c == Letters.TITLE_CLOSING ? -1 : at;
      }
    }
    return -1;
  }

  private static boolean isSaid(Run run, Token word) {
    return Before.term(run, word.start(), Category.DEMONSTRATIVE, LONGEST_DEMONSTRATIVE) != null;
  }

  /** The parts behind a title, if an article is among them, or null. */
  private static String article(Run run, Span title) {
    String parts = Pinpoints.behind(run, title);
    return parts != null && CountedParts.isArticle(run, title.end()) ? parts : null;
  }
}
