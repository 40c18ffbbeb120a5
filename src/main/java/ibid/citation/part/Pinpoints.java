package ibid.citation.part;

import ibid.citation.run.Demonstrative;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.DocumentNumber.Form;

/**
 * The part of a document that is meant, before its number, {@code paragraph 5 of resolution 61/75},
 * or behind it.
 */
public final class Pinpoints {
  static final int FARTHEST_BEFORE = 70;
  private static final String ANNEX = "annex";
  private static final String ARTICLE = "article";

  private Pinpoints() {}

  /**
   * The pinpoint around the tokens from one index to another, as printed, or null. What stands
   * before is looked for only in front of the first.
   */
  public static String of(Run run, int first, int last) {
    String before = before(run, first);
    return before == null ? PartsBehind.of(run, last) : before;
  }

  /**
   * {@code section II, paragraphs 1 to 3} of "section II, paragraphs 1 to 3, of its resolution".
   */
  public static String before(Run run, int index) {
    if (!run.contents().has(Category.PART)) {
      return null;
    }
    boolean supplement = Records.isSupplement(run, run.at(index).start());
    String near = before(run, index, supplement ? Records.LONGEST : FARTHEST_BEFORE);
    int report = near == null ? ReportBefore.first(run, index) : -1;
    return report < 0 ? near : before(run, report, Records.LONGEST);
  }

  /** What stands before a token, and begins no farther from it. */
  private static String before(Run run, int index, int farthest) {
    return from(run, first(run, index, farthest), index);
  }

  /** The first of the parts that stand before a token, no farther from it, or -1. */
  static int first(Run run, int index, int farthest) {
    int limit = run.at(index).start();
    int first = -1;
    int later = index;
    int aside = 0;
    for (int i = index - 1; i >= 0 && run.at(i).start() > limit - farthest - aside; i--) {
      Token token = run.at(i);
      aside += token instanceof Token.Num ? Gloss.end(run, token.end(), limit) - token.end() : 0;
      if (token.is(Category.PART)) {
        if (!isOfNext(run, i, later, limit) || (first >= 0 && isOfOther(run, token, later))) {
          break;
        }
        first = i;
        later = i;
      } else if (!isLabelOrOwner(token)
          || isOtherHead(run, i, index, first >= 0)
          || PartOwners.isBehindOf(run, token)) {
        break;
      }
    }
    return first;
  }

  /**
   * Whether a part has a label, and is of nothing but what stands behind it.
   *
   * @param later the next part, or what the parts are looked for of
   */
  private static boolean isOfNext(Run run, int part, int later, int limit) {
    Token token = run.at(part);
    if (Gap.between(run.text(), run.lexicon(), token.end(), run.at(later).start()) == Gap.BREAK) {
      return false;
    }
    int labels = PartLabels.end(run, token.end(), limit);
    return isLabelled(run, part, labels, limit)
        && !PartOwners.isOfEarlier(run, part)
        && !PartOwners.isThereof(run, token, labels, limit);
  }

  /** What is printed from a part to what joins the last one to a token, or null. */
  static String from(Run run, int first, int index) {
    if (first < 0) {
      return null;
    }
    int limit = run.at(index).start();
    int last = lastPart(run, first, index);
    int labels = PartLabels.listEnd(run, run.at(last).end(), limit);
    if (ReportBefore.isBefore(run, labels, index)) {
      return null;
    }
    int of = PartJoint.of(run, run.at(last), last > first, limit);
    int end = of < 0 ? PartJoint.comma(run, first, last, index) : of;
    return end < 0 || (of >= 0 && PartOwners.isJoined(run, index))
        ? null
        : clean(run, run.at(first).start(), end);
  }

  /**
   * {@code paragraph 5 of the annex} <u>{@code shows that}</u>{@code , and paragraph 2 of}: whether
   * other words than those that join parts stand between two of them. Articles are joined by more,
   * {@code read in conjunction with}, and where adjectives have cases they stand there too.
   */
  private static boolean isOfOther(Run run, Token part, int later) {
    boolean joins = isArticle(part) || isArticle(run.at(later)) || run.lexicon().isBodyAfter();
    if (joins && !run.lexicon().hasBareClauses()) {
      return false;
    }
    String text = run.text();
    int to = run.at(later).start();
    for (int at = PartLabels.end(run, part.end(), to); at < to; ) {
      boolean letter = Letters.isLetter(text.charAt(at));
      Match join = letter ? joining(run, at, to) : null;
      int label = letter && join == null ? PartLabels.end(run, at, to) : at;
      if (letter && join == null && label == at) {
        return at + run.lexicon().prefix(text, at) < to;
      }
      at = join != null ? join.end() : Math.max(label, at + 1);
    }
    return false;
  }

  /** {@code and}, {@code of}, {@code the}, {@code in particular}: what parts are joined by. */
  private static Match joining(Run run, int at, int to) {
    Match glue = run.lexicon().glue(run.text(), at, to);
    if (glue != null) {
      return glue;
    }
    Match around = run.lexicon().around(run.text(), at, to);
    boolean leads =
        around != null
            && (around.term().is(Category.ESPECIALLY) || around.term().is(Category.WITHIN));
    return leads ? around : run.lexicon().opening(Category.ARTICLE, run.text(), at, to);
  }

  private static boolean isLabelOrOwner(Token token) {
    return token instanceof Token.Num
        || token.is(Category.BODY)
        || token.is(Category.SHORT_BODY)
        || token.is(Category.HEAD);
  }

  /**
   * Whether a number or letter tells which part: {@code parties concernées} and {@code as part of}
   * are none. An annex may be the only one; in some languages words may tell, {@code الجزء الثامن
   * عشر}, or nothing behind another part, {@code пункт 5 постановляющей части}.
   */
  private static boolean isLabelled(Run run, int part, int labels, int limit) {
    int end = run.at(part).end();
    if (isOther(run.at(part + 1))
        && Blanks.skip(run.text(), end, limit) == run.at(part + 1).start()) {
      return false;
    }
    if (labels > end && isOfOther(run, labels, limit)) {
      return false;
    }
    if (isWhole(run.at(part)) || labels > end) {
      return true;
    }
    int next = Blanks.skip(run.text(), end, limit);
    return next == limit
        ? run.lexicon().isBodyAfter()
        : run.lexicon().hasWordLabels() && run.lexicon().glue(run.text(), next, limit) == null;
  }

  /**
   * {@code пункт 67 b)} <u>{@code повестки дня}</u>, "item 67 (b) of the agenda"; {@code paragraph
   * 6} <u>{@code above}</u>.
   */
  static boolean isOfOther(Run run, int labels, int limit) {
    int at = Blanks.skip(run.text(), labels, limit);
    Match of = at == limit ? null : run.lexicon().around(run.text(), at, limit);
    return of != null
        && (of.term().is(Category.HERE)
            || (of.term().is(Category.OTHER_NUMBER) && of.term().value().isEmpty()));
  }

  /** {@code Page}, and on the next line {@code 2008/11}: no number of a part. */
  private static boolean isOther(Token label) {
    return label instanceof Token.Num number
        && (number.number().form() == Form.SESSION || number.number().form() == Form.YEAR);
  }

  static boolean isAnnex(Token part) {
    return part instanceof Token.Word word && word.term().value().startsWith(ANNEX);
  }

  /** An annex, or a part whose words have its number: {@code première partie}, {@code part one}. */
  static boolean isWhole(Token part) {
    return isAnnex(part) || isCounted(part);
  }

  /** {@code première partie}. */
  static boolean isCounted(Token part) {
    return part instanceof Token.Word word && word.term().value().indexOf(' ') > 0;
  }

  /** {@code article 5}, {@code arts. 3 and 4}: a part that treaties have, and statutes. */
  public static boolean isArticle(Token part) {
    return part instanceof Token.Word word && word.term().value().equals(ARTICLE);
  }

  /**
   * The head of another list, with its number, the body between them or none, or of {@code that
   * resolution} before a part or another head: what stands before it is pinpointed there.
   */
  private static boolean isOtherHead(Run run, int i, int index, boolean beforePart) {
    if (!run.is(i, Category.HEAD)) {
      return false;
    }
    int next = i + 1;
    while (next < index && run.mention(run.at(next)) != null) {
      next++;
    }
    boolean numbered = next < index && run.at(next) instanceof Token.Num;
    return (i + 1 < index && (beforePart || numbered))
        || (Demonstrative.isSaid(run, i) && hasHead(run, i + 1, index));
  }

  private static boolean hasHead(Run run, int from, int to) {
    int at = from;
    while (at <= to && !run.is(at, Category.HEAD)) {
      at++;
    }
    return at <= to;
  }

  static int lastPart(Run run, int first, int index) {
    int last = first;
    for (int i = first; i < index; i++) {
      last = run.at(i).is(Category.PART) ? i : last;
    }
    return last;
  }

  /** {@code 第3条} of {@code 《儿童权利公约》第3条}, where the word for a part stands behind it; or null. */
  public static String behind(Run run, Span title) {
    return run.lexicon().isHeadLast() ? TitledParts.behind(run, title.end()) : null;
  }

  /** What is printed there, on one line, without a comma or half a pair of brackets at its end. */
  public static String clean(Run run, int start, int end) {
    Match first = run.lexicon().around(Category.PART, run.text(), start, run.end());
    String folded = Blanks.fold(run.printed(), start, bracketEnd(run.text(), start, end));
    String printed = first == null ? folded : run.lexicon().uncontracted(folded);
    return Marks.isComma(printed.charAt(printed.length() - 1))
        ? printed.substring(0, printed.length() - 1)
        : printed;
  }

  /**
   * The end with the bracket that closes there, {@code sect. III (para. 5}<u>{@code )}</u>, or
   * before the one that stays open, <u>{@code sect. III}</u> {@code (para. 5 of the text}.
   */
  private static int bracketEnd(String text, int start, int end) {
    int closed = 0;
    int open = end;
    while (open > start && closed >= 0) {
      open--;
      closed += text.charAt(open) == ')' ? 1 : text.charAt(open) == '(' ? -1 : 0;
    }
    if (closed >= 0 || open == start) {
      return end;
    }
    return text.startsWith(")", end) ? end + 1 : Blanks.skipBack(text, open, start);
  }
}
