package ibid.citation.treaty;

import ibid.citation.part.ArticleParts;
import ibid.citation.part.PartLabels;
import ibid.citation.part.PartOwners;
import ibid.citation.part.PartsBehind;
import ibid.citation.part.Pinpoints;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.symbol.DocumentNumber.Form;
import java.util.Set;

/**
 * The article of a treaty that is meant, {@code article 32 of the} before its title, or another
 * part: {@code chapter V of the}.
 */
final class TreatyArticle {
  private static final String ARTICLE = "article";

  /** The parts of treaties that are cited as articles are. */
  private static final Set<String> CHAPTERS = Set.of("chapter", "part", "annex");

  /** {@code Article(s) of the Covenant:}, whose numbers stand behind. */
  private static final String PLURAL = "(s)";

  private static final int LONGEST_ARTICLE = 160;

  private static final int FARTHEST_PART = 70;

  private TreatyArticle() {}

  /**
   * The article before a title, or behind it in {@code Articles of the Covenant: 7, 9 and 10}.
   *
   * @param article where {@code article} begins
   */
  static String pinpoint(Run run, int index, Span title, int article) {
    String before = ArticleParts.of(run, index, article);
    boolean labelled = before != null && before.chars().anyMatch(Character::isDigit);
    String listed = labelled ? null : PartsBehind.listed(run, title.end());
    return listed != null ? listed : before == null ? labelled(run, index) : before;
  }

  /** The article with its labels before a title that no "of" joins to it, or null. */
  private static String labelled(Run run, int index) {
    int article = index - 1;
    while (article >= 0 && !Pinpoints.isArticle(run.at(article))) {
      article--;
    }
    int end = article < 0 ? 0 : PartLabels.end(run, run.at(article).end(), run.at(index).start());
    return article < 0 || end == run.at(article).end()
        ? null
        : Pinpoints.clean(run, run.at(article).start(), end);
  }

  /**
   * What is meant of a treaty where no article begins before its title: {@code chapter V}, {@code
   * annexes I and II}; or null. Unlike an article, it is no part of the mention.
   */
  static String part(Run run, int index, Span title) {
    Token part = partBefore(run, index, title);
    return part == null ? null : ArticleParts.of(run, index, part.start());
  }

  /**
   * Where {@code chapter V of the} begins before a word that alone is no citation, or -1; not
   * {@code A/75/5, annex I to the}, which is a part of the document.
   */
  static int chapter(Run run, int index, Span title) {
    Token part = partBefore(run, index, title);
    return part instanceof Token.Word word
            && CHAPTERS.contains(word.term().value())
            && ArticleParts.of(run, index, part.start()) != null
        ? part.start()
        : -1;
  }

  private static Token partBefore(Run run, int index, Span title) {
    int first = Math.max(0, title.start() - FARTHEST_PART);
    for (int i = index - 1; i >= 0 && run.at(i).start() >= first; i--) {
      Token token = run.at(i);
      if (token.end() > title.start()) {
        continue;
      }
      if (token.is(Category.PART)) {
        return isPartOf(run, token, title) ? token : null;
      }
      if (token.is(Category.TREATY) || token instanceof Token.Sym || !isLabel(token)) {
        return null;
      }
    }
    return null;
  }

  /** {@code Part XI of the}, {@code annex I to the}; not {@code chapter V of the report on the}. */
  private static boolean isPartOf(Run run, Token part, Span title) {
    int labels = PartLabels.all(run, part.end(), title.start());
    return labels > part.end()
        && !Marks.isComma(run.text().charAt(labels))
        && ArticleLink.joins(run, part.end(), title.start());
  }

  /** Where {@code article 32 of the} begins before a title, or -1. */
  static int before(Run run, int index, Span title) {
    int titleStart = title.start();
    int limit = Math.max(run.partStart(titleStart), titleStart - LONGEST_ARTICLE);
    int first = -1;
    for (int i = index - 1; i >= 0 && run.at(i).start() >= limit; i--) {
      Token token = run.at(i);
      boolean article = token instanceof Token.Word word && word.term().value().equals(ARTICLE);
      if (article && token.is(Category.PART)) {
        if (!isOneOf(run, token, title) || PartOwners.isThereof(run, token, title.start())) {
          return first;
        }
        first = token.start();
      } else if (token.is(Category.TREATY) || token instanceof Token.Sym || !isLabel(token)) {
        return first;
      }
    }
    return first;
  }

  /**
   * Whether an article is one of a treaty: numbers stand between them, or behind a colon after the
   * title; not {@code the relevant articles of the Convention}.
   */
  private static boolean isOneOf(Run run, Token article, Span title) {
    boolean oneOrMore = run.text().startsWith(PLURAL, article.end());
    int end = article.end() + (oneOrMore ? PLURAL.length() : 0);
    int next = Blanks.skip(run.text(), end, title.start());
    boolean joined = next == title.start();
    boolean numbered =
        joined || run.lexicon().glue(Category.OF, run.text(), next, title.start()) == null;
    return (numbered && ArticleLink.joins(run, article.end(), title.start()))
        || ((joined || !numbered) && PartsBehind.listed(run, title.end()) != null);
  }

  /** Whether a number can be that of an article; other tokens do not matter. */
  private static boolean isLabel(Token token) {
    return !(token instanceof Token.Num number)
        || number.number().form() == Form.SERIAL
        || number.number().isBareCode();
  }
}
