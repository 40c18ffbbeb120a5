package ibid.citation.treaty;

import ibid.citation.part.Gloss;
import ibid.citation.part.PartLabels;
import ibid.citation.run.Run;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.Roman;
import java.util.EnumSet;
import java.util.Set;

/**
 * What stands between an article and the title of the treaty that it is of: {@code article 6}
 * <u>{@code (1) and (2) of the}</u> {@code Covenant}.
 */
final class ArticleLink {
  private static final String ARTICLE = "article";

  private static final String TOGETHER = "together";

  /** {@code iv)}. */
  private static final int LONGEST_LABEL = 2;

  /** {@code the}, {@code les}. */
  private static final int LONGEST_THE = 3;

  /** Words that may stand between an article and its treaty: {@code de ladite}. */
  private static final Set<Category> PASSED =
      EnumSet.of(
          Category.PART,
          Category.PART_LABEL,
          Category.ESPECIALLY,
          Category.DEMONSTRATIVE,
          Category.DEMONSTRATIVE_BEHIND);

  private ArticleLink() {}

  /**
   * Whether numbers, parts and "of the" are all that stands between an article and a title; a
   * genitive needs no word, but a label, and no comma before it.
   */
  static boolean joins(Run run, int from, int to) {
    boolean of = run.lexicon().isBodyAfter() && isGenitive(run, from, to);
    boolean acronym = false;
    for (int at = from; at < to; ) {
      char c = run.text().charAt(at);
      Match ordinal =
          Letters.isDigit(c) ? run.lexicon().around(Category.PART_LABEL, run.text(), at, to) : null;
      if (ordinal != null) {
        at = ordinal.end();
        continue;
      }
      boolean capital = Letters.isCapital(c);
      Match named = capital ? run.lexicon().around(Category.PART, run.text(), at, to) : null;
      if (named != null) {
        at = named.end();
        continue;
      }
      int gloss = Gloss.end(run, at, to);
      if (gloss > at) {
        at = gloss;
        continue;
      }
      acronym |= capital && of && isAcronym(run.text(), at, to);
      if (!Letters.isLetter(c) || capital) {
        boolean small = c == '.' && isSmallLetter(run.text(), at + 1, to);
        boolean stop = c == '.' && !small && !isInside(run.text(), at, to);
        if (stop
            || (c == ';' && !isNumberNext(run, at + 1, to))
            || (c == ')' && closes(run, from, at))) {
          return false;
        }
        at += small ? 2 : 1;
        continue;
      }
      Match part = passed(run, at, to);
      if (part != null) {
        if (acronym && part.term().value().equals(ARTICLE)) {
          return false;
        }
        at = isTogether(part) ? pastArticle(run, part.end(), to) : part.end();
        continue;
      }
      int joined = at + run.lexicon().prefix(run.text(), at);
      int label = PartLabels.end(run, joined, to);
      if (label > joined) {
        at = label;
        continue;
      }
      Match glue = run.lexicon().glue(run.text(), at, to);
      if (glue == null && run.text().charAt(at - 1) != '(') {
        return false;
      }
      if (isToTheTitle(run, glue, to)) {
        return true;
      }
      of |= glue != null && glue.term().is(Category.OF);
      at = glue == null ? at + 1 : glue.end();
    }
    return of;
  }

  /** {@code article 18,} <u>{@code read in conjunction with}</u> {@code article 2, of}. */
  private static boolean isTogether(Match match) {
    return match.term().is(Category.WITHIN) && match.term().value().equals(TOGETHER);
  }

  /** {@code conjointement avec} <u>{@code l’}</u>{@code article 2}. */
  private static int pastArticle(Run run, int from, int to) {
    int next = Blanks.skip(run.text(), from, to);
    int end = Letters.lettersEnd(run.text(), next, to);
    return end - next <= LONGEST_THE ? end : from;
  }

  /** A word that may stand between, also behind an "and" joined to it, {@code والمادة}; or null. */
  private static Match passed(Run run, int at, int to) {
    Match word = run.lexicon().around(run.text(), at, to);
    for (int prefix = run.lexicon().prefix(run.text(), at); word == null && prefix > 0; prefix--) {
      word = run.lexicon().around(run.text(), at + prefix, to);
    }
    return word != null && (PASSED.contains(word.term().category()) || isTogether(word))
        ? word
        : null;
  }

  /** {@code article XII}<u>{@code .}</u>{@code C}: whether a stop divides two parts of a label. */
  private static boolean isInside(String text, int stop, int to) {
    char next = stop + 1 == to ? ' ' : text.charAt(stop + 1);
    return Letters.isDigit(next) || Letters.isCapital(next);
  }

  /** {@code art. 55.}<u>{@code c}</u>: whether a letter alone stands behind the stop of a label. */
  private static boolean isSmallLetter(String text, int at, int to) {
    return at + 1 < to
        && Character.isLowerCase(text.charAt(at))
        && Letters.isDigit(text.charAt(at - 2))
        && !Letters.isWordPart(text.charAt(at + 1));
  }

  /**
   * {@code article 8 of} <u>{@code OPSC}</u> {@code and article 3 of}: letters that no list has.
   */
  private static boolean isAcronym(String text, int at, int to) {
    int end = Letters.capitalsEnd(text, at, to);
    return end > at + 1 && Roman.value(text.substring(at, end)) == 0;
  }

  /**
   * {@code the Convention (art. 6}<u>{@code )}</u>: what closes a bracket that opened before, and
   * no label behind that of the article, {@code artículo 14 3)}.
   */
  private static boolean closes(Run run, int from, int at) {
    String text = run.text();
    int label = at;
    while (label > from && Letters.isWordPart(text.charAt(label - 1))) {
      label--;
    }
    int end = Blanks.skipBack(text, label, from);
    boolean behindLabel =
        label < at
            && at - label <= LONGEST_LABEL
            && end < label
            && (Letters.isDigit(text.charAt(end - 1)) || text.charAt(end - 1) == ')');
    return !run.lexicon().isBodyAfter() && !behindLabel && Stretch.indexOf(text, '(', from, at) < 0;
  }

  /** {@code common articles 1 and 3} <u>{@code to the 1949}</u> {@code Geneva Conventions}. */
  private static boolean isToTheTitle(Run run, Match glue, int to) {
    if (glue == null || !glue.term().is(Category.TO)) {
      return false;
    }
    int at = Blanks.skip(run.text(), glue.end(), to);
    Match article = run.lexicon().opening(Category.ARTICLE, run.text(), at, to);
    int year = article == null ? to : Blanks.skip(run.text(), article.end(), to);
    return article != null
        && Blanks.skip(run.text(), Letters.digitsEnd(run.text(), year, to), to) == to;
  }

  /** {@code artículos 9, párrafo 1;} <u>{@code 14}</u>{@code , párrafo 1; y 21 del Pacto}. */
  private static boolean isNumberNext(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    Match and = at < to ? run.lexicon().glue(run.text(), at, to) : null;
    at = and == null ? at : Blanks.skip(run.text(), and.end(), to);
    return at < to && Letters.isDigit(run.text().charAt(at));
  }

  private static boolean isGenitive(Run run, int from, int to) {
    int before = Blanks.skipBack(run.text(), to, from);
    return PartLabels.end(run, from, to) > from && run.text().charAt(before - 1) != ',';
  }
}
