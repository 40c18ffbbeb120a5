package ibid.citation.part;

import ibid.citation.run.Run;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;

/**
 * The parts behind a title where the head stands last: {@code 《儿童权利公约》第3条}, {@code 《联合国裁军年鉴》，第10卷}.
 */
public final class TitledParts {
  private TitledParts() {}

  /** What is printed of parts behind a title, the end of its brackets and a marker between. */
  static String behind(Run run, int titleEnd) {
    int limit = run.partEnd(titleEnd);
    CountedParts parts = new CountedParts(run, limit);
    int from = CountedArticle.pastTitle(run, titleEnd);
    String behind = parts.read(from);
    int article = behind == null ? CountedArticle.start(run, from, limit) : from;
    return article == from ? behind : parts.read(article);
  }

  /** Where the volume ends that a title is of, {@code 《联合国裁军年鉴》}<u>{@code ，第10卷}</u>, or it. */
  public static int volumeEnd(Run run, int titleEnd) {
    int from = start(run, titleEnd);
    Match word = new CountedParts(run, run.partEnd(titleEnd)).behindLabels(from);
    return word != null && word.term().is(Category.VOLUME) ? word.end() : titleEnd;
  }

  /**
   * {@code 第10卷，附录七} of a title and the bracket with its publisher behind it: the volume and what
   * stands behind that bracket, or null.
   */
  public static String ofPublication(Run run, int titleEnd, int close) {
    int volume = volumeEnd(run, titleEnd);
    String behind = new CountedParts(run, run.partEnd(close)).read(close + 1);
    if (volume == titleEnd) {
      return behind;
    }
    int start = start(run, titleEnd);
    String printed = Blanks.fold(run.printed(), start, volume);
    return behind == null ? printed : printed + run.text().charAt(start - 1) + behind;
  }

  /** Past what a title ends with, and a comma. */
  private static int start(Run run, int titleEnd) {
    int from = CountedArticle.pastTitle(run, titleEnd);
    return Marks.pastComma(run.text(), from, run.partEnd(titleEnd));
  }

  /** Whether the first part behind a title is an article or chapter. */
  public static boolean isArticle(Run run, int titleEnd) {
    int limit = run.partEnd(titleEnd);
    int at = CountedArticle.pastTitle(run, titleEnd);
    return CountedParts.isArticleAt(run, at, limit)
        || CountedParts.isArticleAt(run, CountedArticle.start(run, at, limit), limit);
  }
}
