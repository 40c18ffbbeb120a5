package ibid.citation.part;

import ibid.citation.run.Run;
import ibid.language.Blanks;
import ibid.language.Brackets;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import java.util.Set;

/**
 * The parts that stand at a position where the head stands last, and the word for a part behind its
 * label: {@code 第143段}, {@code 附件二，第三章，B节}.
 */
final class CountedParts {
  private static final int LONGEST_LABELS = 120;
  private static final int LONGEST_LABEL = 6;

  /** The parts of treaties that are cited, <u>{@code 第五条}</u> and <u>{@code 第五章}</u>. */
  private static final Set<String> ARTICLES = Set.of("article", "chapter", "part");

  private static final String TABLE = "table";
  private static final char QUOTATION = '“';

  private final Run run;
  private final int limit;

  /**
   * @param limit where the stretch ends that they stand in, or a bracket
   */
  CountedParts(Run run, int limit) {
    this.run = run;
    this.limit = limit;
  }

  /** Whether an article or chapter with its number begins at a position. */
  static boolean isArticleAt(Run run, int at, int limit) {
    Match word = new CountedParts(run, limit).wordBehind(at);
    return word != null && ARTICLES.contains(word.term().value());
  }

  /** What is printed of parts at a position, or of those that are all that a bracket has there. */
  String readOrBracketed(int from) {
    int open = Blanks.skip(run.text(), from, limit);
    boolean opens = open < limit && Brackets.opens(run.text().charAt(open));
    int last = Math.min(limit, open + LONGEST_LABELS);
    int close = opens ? Brackets.close(run.text(), open + 1, last) : last;
    String inside = close < last ? new CountedParts(run, close).read(open + 1) : null;
    return inside != null && inside.equals(Blanks.fold(run.printed(), open + 1, close))
        ? inside
        : read(from);
  }

  /** What is printed of parts behind a position, a comma at most before them, or null. */
  String read(int from) {
    int start = Marks.pastComma(run.text(), from, limit);
    int end = start;
    for (int stop = volume(start); stop > end; stop = next(end)) {
      end = item(stop);
    }
    return end == start || HeadingLine.opens(run, from, start, end)
        ? null
        : Blanks.fold(run.printed(), start, end);
  }

  /** Past the items behind a part, {@code 第10段}<u>{@code (a)和(b)}</u>, or the same position. */
  private int item(int from) {
    int at = Blanks.skip(run.text(), from, limit);
    char first = at < limit ? run.text().charAt(at) : ' ';
    boolean opens = Brackets.opens(first) || Letters.isEnclosed(first);
    int end = opens ? PartLabels.end(run, at, limit) : at;
    return end > at && !Letters.isDigit(run.text().charAt(at + 1)) ? pastWord(end) : from;
  }

  /** Where the first part ends, or the volume before one, <u>{@code 第二卷}</u>{@code B.1节}; or 0. */
  private int volume(int from) {
    Match first = around(from);
    Match behind = behindLabels(from, first);
    return behind != null && behind.term().is(Category.VOLUME) && next(behind.end()) > 0
        ? behind.end()
        : part(first, behind);
  }

  /**
   * Where the part behind another ends, {@code 第三十一条}<u>{@code 和第三十二条}</u>, {@code 附件一}<u>{@code
   * 和附件二}</u>, {@code 第9段（旅行禁令）}<u>{@code 和第12段}</u>; or 0.
   */
  private int next(int end) {
    int at = pastQuotation(Marks.pastComma(run.text(), Gloss.past(run, end, limit), limit));
    int stop = part(at);
    Match and = stop > 0 ? null : run.lexicon().glue(Category.AND, run.text(), at, limit);
    boolean joins = and != null && and.term().value().isEmpty();
    int behind = joins ? Blanks.skip(run.text(), and.end(), limit) : limit;
    Match next = around(behind);
    boolean counted = next != null && next.term().is(Category.ORDINAL);
    boolean named = next != null && next.term().is(Category.PART) && part(behind) > next.end();
    return counted || named ? part(behind) : stop;
  }

  /** Past the title of a section, {@code 第一部分，}<u>{@code “结论和建议”，}</u>{@code 第79段}, or the same. */
  private int pastQuotation(int from) {
    boolean quoted = from < limit && run.text().charAt(from) == QUOTATION;
    int close = quoted ? Marks.close(run.text(), from, limit) : -1;
    return close < 0 ? from : Marks.pastComma(run.text(), close + 1, limit);
  }

  /** Where one part ends that begins at a position, or 0. */
  int part(int from) {
    Match first = around(from);
    return part(first, behindLabels(from, first));
  }

  /** The same, with the word that it begins with and the one behind its labels, or null. */
  private int part(Match first, Match behind) {
    if (first != null && first.term().is(Category.PART)) {
      int end = pastWord(PartLabels.end(run, first.end(), nextCounted(first.end() + 1)));
      return end == first.end() && first.term().value().equals(TABLE) ? 0 : end;
    }
    if (isPartBehind(first)) {
      return item(first.end()) > first.end() ? first.end() : 0;
    }
    return isPartBehind(behind) ? behind.end() : 0;
  }

  private static boolean isPartBehind(Match word) {
    return word != null && word.term().is(Category.PART_BEHIND);
  }

  /** {@code 附件(p)}<u>{@code 段}</u>: past the word behind the bracket of an item, or the same. */
  private int pastWord(int end) {
    char last = run.text().charAt(end - 1);
    boolean item = end < limit && (Brackets.closes(last) || Letters.isEnclosed(last));
    Match word = item ? around(Category.PART_BEHIND, end) : null;
    return word == null ? end : word.end();
  }

  /**
   * {@code 附件三}<u>{@code 第十七条}</u>: where a part begins behind the label of another, or the limit.
   */
  private int nextCounted(int from) {
    int last = Math.min(limit, from + LONGEST_LABEL);
    for (int at = from; at < last; at++) {
      if (around(Category.ORDINAL, at) != null && wordBehind(at) != null) {
        return at;
      }
    }
    return limit;
  }

  /** The word for a part behind the labels that begin at a position, or null. */
  Match wordBehind(int from) {
    Match word = behindLabels(from);
    return isPartBehind(word) ? word : null;
  }

  /** The word of any category behind them, or null. */
  Match behindLabels(int from) {
    return behindLabels(from, around(from));
  }

  /** The same, with the word that they begin with, or null: {@code 第}. */
  private Match behindLabels(int from, Match first) {
    int labels = first != null && first.term().is(Category.ORDINAL) ? first.end() : from;
    int end = PartLabels.end(run, labels, Math.min(limit, labels + LONGEST_LABELS));
    return end > labels ? around(Blanks.skip(run.text(), end, limit)) : null;
  }

  private Match around(int at) {
    return run.lexicon().around(run.text(), at, limit);
  }

  private Match around(Category category, int at) {
    return run.lexicon().around(category, run.text(), at, limit);
  }
}
