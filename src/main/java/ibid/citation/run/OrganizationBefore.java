package ibid.citation.run;

import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.Roman;
import java.util.Locale;

/** The organization that is named before a head, where no body is. */
public final class OrganizationBefore {
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 6;
  private static final String BY = "by";
  private static final String GENITIVE = "genitive";

  private OrganizationBefore() {}

  /**
   * {@code ICCAT} of {@code ICCAT resolution}: the letters that an organization is known by, where
   * its name stands before; null when none do, or a numeral or a word of a line in capitals does.
   */
  public static Span acronym(Run run, int position) {
    String text = run.text();
    boolean capitals = Letters.isCapital(text.charAt(position + 1));
    if (capitals || isBehind(run.lexicon())) {
      return null;
    }
    int end = Blanks.skipBack(text, position, 0);
    int start = Letters.lettersStart(text, 0, end);
    String word = text.substring(start, end);
    boolean acronym =
        end < position
            && word.length() >= SHORTEST_ACRONYM
            && word.length() <= LONGEST_ACRONYM
            && word.chars().allMatch(c -> Letters.isCapital((char) c))
            && Roman.value(word) == 0
            && !(start > 0 && Letters.isWordPart(text.charAt(start - 1)));
    return acronym
            && !isSubject(run, start)
            && !NameStart.isApart(run, start, end)
            && !isWord(run, word)
        ? new Span(start, end)
        : null;
  }

  /**
   * {@code Cooperation} of {@code Organization of Islamic Cooperation resolution 44/2}, {@code
   * Cabinet decision 60/1}: the name that ends before a head inside a sentence, where the table has
   * no body of it; null when the word opens the sentence or is one of the language's own, or may
   * tell where or about what it is, {@code On Western Sahara resolution 65/112}, also behind the
   * name of a body.
   */
  public static Span name(Run run, int position) {
    String text = run.text();
    if (Letters.isCapital(text.charAt(position)) || isBehind(run.lexicon())) {
      return null;
    }
    int end = Blanks.skipBack(text, position, 0);
    int start = Letters.lettersStart(text, 0, end);
    boolean name =
        end < position
            && end - start >= SHORTEST_ACRONYM
            && Letters.isCapital(text.charAt(start))
            && !Letters.isCapital(text.charAt(start + 1))
            && text.substring(end, position).indexOf('\n') < 0;
    if (!name || isKnown(run, start, end) || isSubject(run, start)) {
      return null;
    }
    int before = Blanks.skipBack(text, start, run.paragraph().start());
    boolean inside = before < start && before > 0 && Letters.isLetter(text.charAt(before - 1));
    boolean held =
        inside && text.substring(before, start).indexOf('\n') < 0 && isHolder(run, start);
    return held ? new Span(start, end) : null;
  }

  /**
   * Whether capitals up to a word, and what joins them, are the name of who adopts: it has an "of"
   * in it, or stands behind "by" or "and", or has several words and no other preposition before it.
   */
  private static boolean isHolder(Run run, int word) {
    String text = run.text();
    Lexicon lexicon = run.lexicon();
    int first = run.paragraph().start();
    int start = word;
    int words = 1;
    boolean joined = false;
    while (true) {
      int end = Blanks.skipBack(text, start, first);
      int before = Letters.lettersStart(text, 0, end);
      if (before == end || end == start) {
        return joined || words > 1;
      }
      Match glue = lexicon.glue(text, before, end);
      boolean capital = Letters.isCapital(text.charAt(before));
      boolean of = glue != null && glue.end() == end && isOf(glue);
      if (isOfBody(run, before, word)) {
        return false;
      }
      int name = of ? Letters.lettersStart(text, 0, Blanks.skipBack(text, before, first)) : before;
      if (of
          && Letters.isCapital(text.charAt(name))
          && lexicon.opening(text, name, before) == null) {
        joined = true;
        start = name;
        words++;
      } else if (capital && isInName(run, before, end)) {
        start = before;
        words++;
      } else {
        Match within = lexicon.around(text, before, end);
        boolean actor =
            (glue != null && glue.term().is(Category.AND))
                || (within != null && within.term().value().equals(BY));
        return joined || actor || (words > 1 && !isPreposition(lexicon, text, before, end));
      }
    }
  }

  /** {@code Sahara}, {@code Islamic}: no word of the table but one that others' organs have. */
  private static boolean isInName(Run run, int start, int end) {
    return run.lexicon().around(Category.OTHER_ORGAN, run.text(), start, end) != null
        || (!isKnown(run, start, end) && !isPreposition(run.lexicon(), run.text(), start, end));
  }

  private static boolean isOf(Match glue) {
    return glue.term().is(Category.OF) && glue.term().value().equals(GENITIVE);
  }

  /** Whether the name of a body begins at a position, before a word. */
  private static boolean isOfBody(Run run, int start, int word) {
    Token body = run.at(run.indexAt(start));
    return body != null && body.start() == start && body.end() <= word && run.mention(body) != null;
  }

  /** {@code on}, {@code In}: a word of the table that is no verb. */
  private static boolean isPreposition(Lexicon lexicon, String text, int start, int end) {
    String small = text.substring(start, end).toLowerCase(Locale.ROOT);
    return lexicon.glue(small, 0, small.length()) != null
        || lexicon.around(small, 0, small.length()) != null;
  }

  private static boolean isKnown(Run run, int start, int end) {
    String text = run.text();
    Lexicon lexicon = run.lexicon();
    return lexicon.opening(text, start, end) != null
        || lexicon.around(text, start, end) != null
        || lexicon.citing(text, start, end) != null
        || lexicon.naming(text, start, end) != null;
  }

  /** {@code the SIDS resolution}: behind an article the letters tell what it is about. */
  private static boolean isSubject(Run run, int start) {
    String text = run.text();
    int end = Blanks.skipBack(text, start, 0);
    return end != start
        && end != 0
        && run.lexicon().opening(Category.ARTICLE, text, Letters.lettersStart(text, 0, end), start)
            != null;
  }

  /** Whether what owns a number does not stand before the head. */
  private static boolean isBehind(Lexicon lexicon) {
    return lexicon.isBodyAfter() || lexicon.isHeadLast() || lexicon.hasBareClauses();
  }

  /** Whether a word in capitals opens a paragraph: {@code NOTING}. */
  private static boolean isWord(Run run, String word) {
    String printed = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    return run.lexicon().opening(printed, 0, printed.length()) != null;
  }
}
