package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.Citation.TreatyTitle;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.citation.part.PartLabels;
import ibid.citation.part.Pinpoints;
import ibid.citation.run.After;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import java.util.List;

/**
 * The word for a treaty with a small letter behind an article, where a clause ends with it: {@code
 * in force under} <u>{@code article 49 of the covenant}</u>{@code .} Words that go on may be its
 * title, {@code artículo 5 del pacto social}, or tell of another, {@code of the convention, signed
 * at Bern}.
 */
public final class SmallWordForm implements Recognizer {
  private static final String COVENANT = "covenant";

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.contents().has(Category.PART) || run.lexicon().isHeadLast()) {
      return;
    }
    for (Token token : run.tokens()) {
      int labels = Pinpoints.isArticle(token) ? labels(run, token) : 0;
      Span word = labels > 0 ? word(run, labels) : null;
      String sort = word == null ? "" : sort(run, word.of(run.text()));
      if (!sort.isEmpty()) {
        Context context = new Context(null, Pinpoints.clean(run, token.start(), labels));
        Span span = new Span(token.start(), word.end());
        found.add(new TreatyTitle(span, word, word, sort, Naming.SMALL, "", context));
      }
    }
  }

  /** Where the labels of an article end, or 0 when it has none. */
  private static int labels(Run run, Token article) {
    int end = PartLabels.all(run, article.end(), run.partEnd(article.start()));
    return end > article.end() ? end : 0;
  }

  /** The small word behind "of the", if the clause ends with it, or null. */
  private static Span word(Run run, int labels) {
    String text = run.text();
    int limit = run.partEnd(labels - 1);
    int at = Blanks.skip(text, labels, limit);
    Match of = at < limit ? run.lexicon().glue(Category.OF, text, at, limit) : null;
    int word = of == null ? limit : After.article(run, of.end(), limit);
    int end = Letters.lettersEnd(text, word, limit);
    int next = Blanks.skip(text, end, limit);
    return end > word && Character.isLowerCase(text.charAt(word)) && endsClause(text, next, limit)
        ? new Span(word, end)
        : null;
  }

  private static boolean endsClause(String text, int at, int limit) {
    char c = at < limit ? text.charAt(at) : '.';
    return c == ')' || Marks.endsClause(c);
  }

  /** What a word is that has a capital in the table, and can be of nothing but a treaty. */
  private static String sort(Run run, String word) {
    String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    boolean small = run.lexicon().citing(Category.TREATY, word, 0, word.length()) != null;
    Match treaty = run.lexicon().citing(Category.TREATY, capital, 0, capital.length());
    if (small || treaty == null || treaty.end() < capital.length()) {
      return "";
    }
    String sort = treaty.term().value();
    return TreatyTitle.SORTS.contains(sort) || sort.equals(COVENANT) ? sort : "";
  }
}
