package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.citation.part.Pinpoints;
import ibid.citation.part.TitledParts;
import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import java.util.List;

/**
 * The word for a treaty that titles end with, where the article stands behind it: {@code 《公约》第五条}
 * and {@code 该公约第5条} of one named before; {@code 《巴塞尔公约》} of one that no table has, {@code
 * 其1967年《议定书》} of one that a note may tell.
 */
final class CountedTreaty {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_DEMONSTRATIVE = 2;
  private static final int LONGEST_ADDING = 2;
  private static final int LONGEST_ARTICLE = 4;
  private static final int LONGEST_WORD = 3;

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
    boolean closed = isClosed(run, token);
    int open = closed ? opening(run, token) : -1;
    if (open + 1 == token.start() || (!closed && isSaid(run, token))) {
      String article = article(run, word);
      boolean added = article == null && closed && AddedTo.isOwned(run, token.start());
      if ((article != null || added) && !LongerName.holds(run, word, false)) {
        add(run, word, token, added ? Naming.OPEN : Naming.BARE, article, found);
      }
    } else if (open >= 0) {
      Span title = new Span(Blanks.skip(run.text(), open + 1, token.end()), token.end());
      String article = article(run, title);
      boolean other = isAddition(run, title, token) || LongerName.holds(run, title, false);
      if (article != null || !other) {
        add(run, title, token, Naming.OPEN, article, found);
      }
    }
  }

  /**
   * Words of the table that are only the end of a title: {@code 《第二任择议定书》}, or {@code 任择议定书第六条}
   * behind that of its convention.
   */
  static void longer(Run run, Token.Word token, String sort, List<Citation> found) {
    boolean closed = isClosed(run, token);
    int open = closed ? opening(run, token) : -1;
    int start = open < 0 ? token.start() : Blanks.skip(run.text(), open + 1, token.end());
    Span title = new Span(start, token.end());
    String article = article(run, title);
    if (open >= 0 || article != null) {
      Span word = new Span(token.start(), token.end());
      String value = token.term().value();
      String known = value.endsWith(WholeTitle.ALONE) ? "" : value;
      Context context = new Context(null, article);
      found.add(new Citation.TreatyTitle(title, title, word, sort, Naming.OPEN, known, context));
    }
  }

  /**
   * Whether no name stands before words that can be a whole title: {@code 根据任择议定书} and {@code
   * 《公约》任择议定书}, not {@code 第二任择议定书} and {@code 《儿童权利公约》任择议定书}.
   */
  static boolean isWhole(Run run, int start) {
    String text = run.text();
    int first = run.partStart(start);
    int end = Blanks.skipBack(text, start, first);
    char before = end == first ? '(' : text.charAt(end - 1);
    if (before == Letters.TITLE_CLOSING) {
      return isBareTitle(run, end - 1);
    }
    return !Character.isLetterOrDigit(before)
        || Before.term(run, start, Category.DEMONSTRATIVE, LONGEST_DEMONSTRATIVE) != null
        || isBehindArticle(run, end)
        || isBehindAnd(run, end);
  }

  /** {@code 《公约》}<u>{@code 和}</u>{@code 任择议定书}; not behind the title of another treaty. */
  private static boolean isBehindAnd(Run run, int end) {
    for (int start = Math.max(1, end - 2); start < end; start++) {
      Match match = run.lexicon().glue(Category.AND, run.text(), start, end);
      if (match != null && match.end() == end && match.term().value().isEmpty()) {
        return run.text().charAt(start - 1) != Letters.TITLE_CLOSING || isBareTitle(run, start - 1);
      }
    }
    return false;
  }

  /**
   * Whether the title of another treaty stands before: {@code 《武器公约》}<u>{@code 第二议定书}</u>, {@code
   * 《武器公约》所附}<u>{@code 第二议定书}</u>.
   */
  static boolean isOfOther(Run run, int start) {
    int first = run.partStart(start);
    int end = beforeAdding(run, Blanks.skipBack(run.text(), start, first), first);
    if (end > first && run.text().charAt(end - 1) == Letters.TITLE_CLOSING) {
      return !isBareTitle(run, end - 1);
    }
    for (int at = Math.max(first, end - LONGEST_WORD); at < end; at++) {
      Match match = run.lexicon().citing(Category.TREATY, run.text(), at, end);
      if (match != null && match.end() == end) {
        return true;
      }
    }
    return false;
  }

  /** The position before {@code 所附}, "annexed to", where that ends at a position, or the same. */
  private static int beforeAdding(Run run, int end, int first) {
    int start = end - LONGEST_ADDING;
    Match match = start < first ? null : run.lexicon().title(run.text(), start, end);
    boolean adds = match != null && match.end() == end && match.term().isOf(TitleExtent.ADDS);
    return adds ? start : end;
  }

  /** {@code 《}<u>{@code 附加}</u>{@code 议定书》}: whether that is all before its word, of any treaty. */
  private static boolean isAddition(Run run, Span title, Token word) {
    return beforeAdding(run, word.start(), title.start()) == title.start();
  }

  /** Whether nothing but the word for a treaty stands in the brackets that close at a position. */
  private static boolean isBareTitle(Run run, int close) {
    for (int open = close - 1; open >= Math.max(0, close - LONGEST_WORD - 1); open--) {
      if (run.text().charAt(open) == Letters.TITLE_OPENING) {
        Match match = run.lexicon().citing(Category.TREATY, run.text(), open + 1, close);
        return match != null && match.end() == close;
      }
    }
    return false;
  }

  /** {@code 根据}, {@code 按照}: words that may stand before any name. */
  private static boolean isBehindArticle(Run run, int end) {
    for (int start = Math.max(0, end - LONGEST_ARTICLE); start < end; start++) {
      Match match = run.lexicon().opening(run.text(), start, end);
      if (match != null
          && match.end() == end
          && (match.term().is(Category.ARTICLE) || match.term().is(Category.VERB))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosed(Run run, Token word) {
    return word.end() < run.text().length()
        && run.text().charAt(word.end()) == Letters.TITLE_CLOSING;
  }

  private static void add(
      Run run, Span title, Token.Word token, Naming naming, String article, List<Citation> found) {
    Span word = new Span(token.start(), token.end());
    Context context = new Context(TreatyDate.printed(run, title), article);
    found.add(
        new Citation.TreatyTitle(title, title, word, token.term().value(), naming, "", context));
  }

  /** Where the brackets open that close behind a word, no symbol between; or -1. */
  private static int opening(Run run, Token word) {
    int first = Math.max(run.paragraph().start(), word.start() - LONGEST_TITLE);
    for (int i = run.indexAt(word.start()) - 1; i >= 0 && run.at(i).end() > first; i--) {
      first = run.at(i) instanceof Token.Sym symbol ? symbol.end() : first;
    }
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
    return parts != null && TitledParts.isArticle(run, title.end()) ? parts : null;
  }
}
