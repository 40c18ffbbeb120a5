package ibid.citation;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.DocumentNumber.Form;
import java.util.EnumSet;
import java.util.Set;

/** The article of a treaty that is meant: {@code article 32 of the} before its title. */
final class TreatyArticle {
  private static final String ARTICLE = "article";
  private static final int LONGEST_ARTICLE = 160;

  /** Words that may stand between an article and its treaty: {@code de ladite}. */
  private static final Set<Category> PASSED =
      EnumSet.of(
          Category.PART,
          Category.PART_LABEL,
          Category.DEMONSTRATIVE,
          Category.DEMONSTRATIVE_BEHIND);

  private TreatyArticle() {}

  /**
   * The article before a title, or behind it in {@code Articles of the Covenant: 7, 9 and 10}.
   *
   * @param article where {@code article} begins
   */
  static String pinpoint(Run run, int index, Span title, int article) {
    String before = Pinpoints.ofArticle(run, index, article);
    boolean labelled = before != null && before.chars().anyMatch(Character::isDigit);
    String listed = labelled ? null : PartsBehind.listed(run, title.end());
    return listed == null ? before : listed;
  }

  /** Where {@code article 32 of the} begins before a title, or -1. */
  static int before(Run run, int index, Span title) {
    int titleStart = title.start();
    int limit = Math.max(TitleExtent.partStart(run, titleStart), titleStart - LONGEST_ARTICLE);
    for (int i = index - 1; i >= 0; i--) {
      Token token = run.at(i);
      if (token.start() < limit) {
        return -1;
      }
      boolean article = token instanceof Token.Word word && word.term().value().equals(ARTICLE);
      if (article && token.is(Category.PART)) {
        boolean joined = Blanks.skip(run.text(), token.end(), titleStart) == titleStart;
        return isOf(run, token.end(), titleStart)
                || (joined && PartsBehind.listed(run, title.end()) != null)
            ? token.start()
            : -1;
      }
      if (token.is(Category.TREATY) || token instanceof Token.Sym || !isLabel(token)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a number can be that of an article; other tokens do not matter. */
  private static boolean isLabel(Token token) {
    return !(token instanceof Token.Num number)
        || number.number().form() == Form.SERIAL
        || number.number().isBareCode();
  }

  /**
   * Whether numbers, parts and "of the" are all that stands between an article and a title; a
   * genitive needs no word, but a label, and no comma before it.
   */
  private static boolean isOf(Run run, int from, int to) {
    boolean of = run.lexicon().isBodyAfter() && isGenitive(run, from, to);
    for (int at = from; at < to; ) {
      char c = run.text().charAt(at);
      Match ordinal = Letters.isDigit(c) ? run.lexicon().around(run.text(), at, to) : null;
      if (ordinal != null && ordinal.term().is(Category.PART_LABEL)) {
        at = ordinal.end();
        continue;
      }
      if (!Letters.isLetter(c) || Letters.isCapital(c)) {
        boolean stop = c == '.' && (at + 1 == to || !Letters.isDigit(run.text().charAt(at + 1)));
        if (stop || (c == ';' && !isNumberNext(run, at + 1, to))) {
          return false;
        }
        at++;
        continue;
      }
      Match part = run.lexicon().around(run.text(), at, to);
      if (part != null && PASSED.contains(part.term().category())) {
        at = part.end();
        continue;
      }
      int label = PartLabels.end(run, at, to);
      if (label > at) {
        at = label;
        continue;
      }
      Match glue = run.lexicon().glue(run.text(), at, to);
      if (glue == null && run.text().charAt(at - 1) != '(') {
        return false;
      }
      of |= glue != null && glue.term().is(Category.OF);
      at = glue == null ? at + 1 : glue.end();
    }
    return of;
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
