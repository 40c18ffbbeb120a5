package ibid.citation.part;

import ibid.citation.run.Modifier;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Brackets;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import java.util.Set;

/**
 * The parts behind a number where the head stands last, and the word for a part behind its label:
 * {@code 第60/1号决议第143段}, {@code 附件二，第三章，B节}.
 */
public final class CountedParts {
  private static final int LONGEST_LABELS = 120;
  private static final int LONGEST_LABEL = 6;

  /** The parts of treaties that are cited, <u>{@code 第五条}</u> and <u>{@code 第五章}</u>. */
  private static final Set<String> ARTICLES = Set.of("article", "chapter", "part");

  private static final String TABLE = "table";
  private static final char QUOTATION = '“';

  private final Run run;
  private final int limit;

  private CountedParts(Run run, int limit) {
    this.run = run;
    this.limit = limit;
  }

  /** What is printed of parts behind the token at an index and its head, or null. */
  static String after(Run run, int index) {
    Token token = run.at(index);
    int end = token instanceof Token.Num number ? number.after() : token.end();
    boolean headed =
        run.is(index + 1, Category.HEAD)
            && Gap.isList(run.text(), run.lexicon(), end, run.at(index + 1).start());
    int behind = headed ? run.at(index + 1).end() : end;
    CountedParts parts = new CountedParts(run, run.partEnd(behind));
    int from = headed ? parts.pastMark(behind) : behind;
    if (parts.isClauseEnd(from)) {
      return null;
    }
    int lead = parts.pastLead(from);
    if (lead > from) {
      return parts.ofAnnex(lead);
    }
    int noun = token instanceof Token.Sym ? parts.pastDocument(from) : from;
    int of = parts.pastOf(noun);
    String right = parts.readOrBracketed(of);
    int led = right == null ? CountedArticle.pastLead(run, noun, parts.limit) : of;
    return led == of ? right : parts.read(led);
  }

  /**
   * {@code 决定}<u>{@code 19}</u> {@code 第3和4段}: past the mark of a note glued to a head; or the
   * same.
   */
  private int pastMark(int from) {
    int mark = Letters.digitsEnd(run.text(), from, Math.min(limit, from + Marks.LONGEST_NOTE));
    int ordinal = Blanks.skip(run.text(), mark, limit);
    return mark > from && ordinal > mark && around(Category.ORDINAL, ordinal) != null ? mark : from;
  }

  private boolean isClauseEnd(int from) {
    int at = Blanks.skip(run.text(), from, limit);
    return at >= limit || Marks.endsClause(run.text().charAt(at));
  }

  /** Past {@code ，特别是该决议}, "in particular that resolution's", before its annex; or the same. */
  private int pastLead(int from) {
    int at = skip(from);
    Match lead = around(Category.ESPECIALLY, at);
    if (at == from || lead == null) {
      return from;
    }
    int annex = run.indexAt(lead.end());
    Match that = around(lead.end());
    int end = that == null ? lead.end() : that.end();
    boolean its = that != null && that.term().is(Category.POSSESSIVE);
    if (that != null && that.term().is(Category.DEMONSTRATIVE) && run.is(annex, Category.HEAD)) {
      its = run.at(annex).start() == end;
      end = run.at(annex).end();
      annex++;
    }
    boolean right = run.at(annex) != null && run.at(annex).start() == end;
    return its && right && Pinpoints.isAnnex(run.at(annex)) ? end : from;
  }

  /** {@code 附件}<u>{@code 关于宣布国际年的标准的第1至10段}</u>: with the parts behind what it is about. */
  private String ofAnnex(int from) {
    int end = part(from);
    int of = end < limit && Modifier.opens(run, end, limit) ? end : limit;
    while (of < limit && !(Modifier.isOf(run, of, limit) && wordBehind(of + 1) != null)) {
      of = PartLead.isOneClause(run.text(), of, of + 1) ? of + 1 : limit;
    }
    int last = of < limit ? wordBehind(of + 1).end() : end;
    return Blanks.fold(run.printed(), from, last);
  }

  /** Past {@code 的}, not before {@code 一部分}, and {@code 及其} before an annex: whose it is. */
  private int pastOf(int from) {
    int at = Blanks.skip(run.text(), from, limit);
    Match joint = run.lexicon().glue(Category.AND, run.text(), at, limit);
    if (joint == null) {
      return from;
    }
    Match next = around(joint.end());
    if (next == null) {
      return from;
    }
    if (joint.term().value().isEmpty()) {
      boolean its = next.term().is(Category.POSSESSIVE);
      return its && Pinpoints.isAnnex(run.at(run.indexAt(next.end()))) ? next.end() : from;
    }
    boolean part = next.term().is(Category.ORDINAL) || next.term().is(Category.PART);
    return part ? joint.end() : from;
  }

  /** Past the word for a document behind a symbol, {@code 号文件}, or the end of its bracket. */
  private int pastDocument(int from) {
    int at = Blanks.skip(run.text(), from, limit);
    Match sign = run.lexicon().glue(run.text(), at, limit);
    int noun = sign == null ? at : Blanks.skip(run.text(), sign.end(), limit);
    Match document = around(Category.DOCUMENT, noun);
    if (document != null) {
      return document.end();
    }
    return at < limit && Brackets.closes(run.text().charAt(at)) ? at + 1 : from;
  }

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
    CountedParts parts = new CountedParts(run, run.partEnd(titleEnd));
    int from = parts.skip(CountedArticle.pastTitle(run, titleEnd));
    Match word = parts.behindLabels(from, parts.around(from));
    return word != null && word.term().is(Category.VOLUME) ? word.end() : titleEnd;
  }

  /**
   * {@code 第10卷，附录七} of a title and the bracket with its publisher behind it: the volume and what
   * stands behind that bracket, or null.
   */
  public static String ofPublication(Run run, int titleEnd, int close) {
    int volume = volumeEnd(run, titleEnd);
    CountedParts parts = new CountedParts(run, run.partEnd(close));
    String behind = parts.read(close + 1);
    if (volume == titleEnd) {
      return behind;
    }
    int start = parts.skip(CountedArticle.pastTitle(run, titleEnd));
    String printed = Blanks.fold(run.printed(), start, volume);
    return behind == null ? printed : printed + run.text().charAt(start - 1) + behind;
  }

  /** Whether the first part behind a title is an article or chapter. */
  public static boolean isArticle(Run run, int titleEnd) {
    int limit = run.partEnd(titleEnd);
    int at = CountedArticle.pastTitle(run, titleEnd);
    return isArticleAt(run, at, limit)
        || isArticleAt(run, CountedArticle.start(run, at, limit), limit);
  }

  /** Whether an article or chapter with its number begins at a position. */
  static boolean isArticleAt(Run run, int at, int limit) {
    Match word = new CountedParts(run, limit).wordBehind(at);
    return word != null && ARTICLES.contains(word.term().value());
  }

  /** What is printed of parts at a position, or of those that are all that a bracket has there. */
  private String readOrBracketed(int from) {
    int open = Blanks.skip(run.text(), from, limit);
    boolean opens = open < limit && Brackets.opens(run.text().charAt(open));
    int last = Math.min(limit, open + LONGEST_LABELS);
    int close = opens ? Brackets.close(run.text(), open + 1, last) : last;
    String inside = close < last ? new CountedParts(run, close).read(open + 1) : null;
    return inside != null && inside.equals(Blanks.fold(run.printed(), open + 1, close))
        ? inside
        : read(from);
  }

  private String read(int from) {
    int start = skip(from);
    int end = start;
    for (int stop = volume(start); stop > end; stop = next(end)) {
      end = item(stop);
    }
    return end == start ? null : Blanks.fold(run.printed(), start, end);
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
   * 和附件二}</u>; or 0.
   */
  private int next(int end) {
    int at = pastQuotation(skip(end));
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
    return close < 0 ? from : skip(close + 1);
  }

  /** Past blanks and a comma. */
  private int skip(int from) {
    return Marks.pastComma(run.text(), from, limit);
  }

  /** Where one part ends that begins at a position, or 0. */
  private int part(int from) {
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
  private Match wordBehind(int from) {
    Match word = behindLabels(from, around(from));
    return isPartBehind(word) ? word : null;
  }

  /** The word of any category behind them, or null; they may have {@code 第} before them. */
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
