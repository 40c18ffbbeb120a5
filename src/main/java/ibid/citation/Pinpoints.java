package ibid.citation;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber.Form;

/**
 * The part of a document that is meant, before its number, {@code paragraph 5 of resolution 61/75},
 * or behind it.
 */
final class Pinpoints {
  private static final int FARTHEST_BEFORE = 70;
  private static final int MOST_WORDS = 3;
  private static final String ANNEX = "annex";
  private static final String ARTICLE = "article";
  private static final String PARAGRAPH = "paragraph";
  private static final String STOPS = ".;";
  private static final String SEMICOLONS = ";؛；";
  private static final String BRACKETS = "()";

  private Pinpoints() {}

  /**
   * The pinpoint around the tokens from one index to another, as printed, or null. What stands
   * before is looked for only in front of the first.
   */
  static String of(Run run, int first, int last) {
    String before = before(run, first);
    return before == null ? PartsBehind.of(run, last) : before;
  }

  /**
   * {@code section II, paragraphs 1 to 3} of "section II, paragraphs 1 to 3, of its resolution".
   */
  static String before(Run run, int index) {
    boolean supplement = Records.isSupplement(run, run.at(index).start());
    return before(run, index, supplement ? Records.LONGEST : FARTHEST_BEFORE);
  }

  /**
   * The same of an article or other part that begins at a position, however long the list of its
   * numbers; no more than commas and words joins parts before it.
   */
  static String ofArticle(Run run, int index, int article) {
    int limit = run.at(index).start();
    int from = Math.min(article, clauseStart(run, article, limit - FARTHEST_BEFORE));
    int first = first(run, index, limit - from + 1);
    int bracket = first < 0 ? -1 : closing(run, run.at(first).start(), article);
    return from(run, bracket < 0 ? first : first(run, index, limit - bracket + 1), index);
  }

  /**
   * Where the semicolon stands that ends the clause before a position, or the least there can be.
   */
  private static int clauseStart(Run run, int position, int least) {
    int at = position;
    while (at > Math.max(least, 0) && SEMICOLONS.indexOf(run.text().charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  /**
   * {@code (annex I}<u>{@code )}</u>: what closes a bracket that stands around a position, or -1.
   */
  private static int closing(Run run, int position, int end) {
    int open = position - 1;
    int farthest = Math.max(0, position - FARTHEST_BEFORE);
    while (open >= farthest && BRACKETS.indexOf(run.text().charAt(open)) < 0) {
      open--;
    }
    return open >= farthest && run.text().charAt(open) == '('
        ? Stretch.indexOf(run.text(), ')', position, end)
        : -1;
  }

  /** What stands before a token, and begins no farther from it. */
  private static String before(Run run, int index, int farthest) {
    return from(run, first(run, index, farthest), index);
  }

  /** The first of the parts that stand before a token, no farther from it, or -1. */
  private static int first(Run run, int index, int farthest) {
    int limit = run.at(index).start();
    int first = -1;
    int later = index;
    for (int i = index - 1; i >= 0 && run.at(i).start() > limit - farthest; i--) {
      Token token = run.at(i);
      if (token.is(Category.PART)) {
        if (Gap.between(run.text(), run.lexicon(), token.end(), run.at(later).start()) == Gap.BREAK
            || !isLabelled(run, i, limit)
            || isOfEarlier(run, i)
            || (first >= 0 && isOfOther(run, token, later))) {
          break;
        }
        first = i;
        later = i;
      } else if (!isLabelOrOwner(token) || isOtherHead(run, i, index, first >= 0)) {
        break;
      }
    }
    return first;
  }

  /** What is printed from a part to what joins the last one to a token, or null. */
  private static String from(Run run, int first, int index) {
    if (first < 0) {
      return null;
    }
    int limit = run.at(index).start();
    int last = lastPart(run, first, index);
    int of = ofBefore(run, run.at(last), last > first, limit);
    int end = of < 0 ? commaBefore(run, first, last, index) : of;
    return end < 0 ? null : clean(run, run.at(first).start(), end);
  }

  /**
   * {@code set out in paragraph 8, resolution 1844 (2008);}: the comma right before a head, which
   * joins a paragraph to it that "in" or the like leads to, where the clause ends with its number;
   * or -1. Other parts, {@code under Chapter VII}, {@code in annex I}, can be of anything.
   */
  private static int commaBefore(Run run, int first, int last, int index) {
    Token name = run.at(index - 1);
    int limit = run.at(index).start();
    boolean owned =
        name != run.at(last) && run.mention(name) != null && isRight(run, name.end(), limit);
    int start = owned ? name.start() : limit;
    int comma = PartLabels.end(run, run.at(last).end(), start);
    return run.is(index, Category.HEAD)
            && comma > run.at(last).end()
            && Marks.isComma(run.text().charAt(comma))
            && isRight(run, comma + 1, start)
            && isParagraph(run.at(first))
            && endsClause(run, index + 1)
            && Before.term(run, run.at(first).start(), Category.WITHIN, 1) != null
        ? comma
        : -1;
  }

  /** Whether a number and a stop or comma stand there, and no verb behind the number. */
  private static boolean endsClause(Run run, int index) {
    if (!(run.at(index) instanceof Token.Num number)) {
      return false;
    }
    int next = Blanks.skip(run.text(), number.after(), run.end());
    char mark = next < run.end() ? run.text().charAt(next) : '.';
    return Marks.isComma(mark) || STOPS.indexOf(mark) >= 0;
  }

  private static boolean isParagraph(Token part) {
    return part instanceof Token.Word word && word.term().value().equals(PARAGRAPH);
  }

  private static boolean isRight(Run run, int end, int start) {
    return Blanks.skip(run.text(), end, start) == start;
  }

  /** {@code 61/2, annex, and paragraph 2 of resolution 62/3}: the annex is of the former. */
  private static boolean isOfEarlier(Run run, int part) {
    Token before = run.at(part - 1);
    boolean whole =
        before instanceof Token.Sym
            || (before instanceof Token.Num number && number.number().form() != Form.SERIAL);
    return whole && PartsBehind.of(run, part - 1) != null;
  }

  /**
   * {@code المادة 41 من الميثاق والمادة 7 من}: other words than those that join parts stand between
   * two of them, as where clauses need no comma.
   */
  private static boolean isOfOther(Run run, Token part, int later) {
    if (!run.lexicon().hasBareClauses()) {
      return false;
    }
    String text = run.text();
    int to = run.at(later).start();
    for (int at = PartLabels.end(run, part.end(), to); at < to; ) {
      Match glue = Letters.isLetter(text.charAt(at)) ? run.lexicon().glue(text, at, to) : null;
      if (glue == null && Letters.isLetter(text.charAt(at))) {
        return at + run.lexicon().prefix(text, at) < to;
      }
      at = glue == null ? at + 1 : glue.end();
    }
    return false;
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
  private static boolean isLabelled(Run run, int part, int limit) {
    int end = run.at(part).end();
    if (isOther(run.at(part + 1))
        && Blanks.skip(run.text(), end, limit) == run.at(part + 1).start()) {
      return false;
    }
    if (isAnnex(run.at(part)) || PartLabels.end(run, end, limit) > end) {
      return true;
    }
    int next = Blanks.skip(run.text(), end, limit);
    return next == limit
        ? run.lexicon().isBodyAfter()
        : run.lexicon().hasWordLabels() && run.lexicon().glue(run.text(), next, limit) == null;
  }

  /** {@code Page}, and on the next line {@code 2008/11}: no number of a part. */
  private static boolean isOther(Token label) {
    return label instanceof Token.Num number
        && (number.number().form() == Form.SESSION || number.number().form() == Form.YEAR);
  }

  static boolean isAnnex(Token part) {
    return part instanceof Token.Word word && word.term().value().equals(ANNEX);
  }

  static boolean isArticle(Token part) {
    return part instanceof Token.Word word && word.term().value().equals(ARTICLE);
  }

  /**
   * The head of another list, with its number, or of {@code that resolution} before a part: what
   * stands before it is pinpointed there.
   */
  private static boolean isOtherHead(Run run, int i, int index, boolean beforePart) {
    return run.is(i, Category.HEAD)
        && i + 1 < index
        && (beforePart || run.at(i + 1) instanceof Token.Num);
  }

  static int lastPart(Run run, int first, int index) {
    int last = first;
    for (int i = first; i < index; i++) {
      last = run.at(i).is(Category.PART) ? i : last;
    }
    return last;
  }

  /**
   * Where the "of", or after an annex the "to", begins that joins a part to what follows; or -1. A
   * genitive needs no word: {@code пункт 5 резолюции}, and behind another part no label: {@code
   * пункт 5 преамбулы резолюции}.
   */
  private static int ofBefore(Run run, Token part, boolean behindPart, int to) {
    String text = run.text();
    for (int i = part.end(); i < to; i++) {
      Match glue = isWordStart(text, i) ? run.lexicon().glue(text, i, to) : null;
      if (glue != null && (glue.term().is(Category.OF) || joinsAnnex(run, part, glue, to))) {
        boolean relative = PartsBehind.isRelative(run, i, to);
        boolean ofOther = isArticle(part) && hasAnd(run, glue.end(), to);
        return !relative && !ofOther && isNear(run, part, i) ? i : -1;
      }
    }
    if (!run.lexicon().isBodyAfter()) {
      return -1;
    }
    int labels = PartLabels.listEnd(run, part.end(), to);
    return (labels > part.end() || behindPart) && isGenitive(text, labels, to) ? labels : -1;
  }

  /**
   * Whether a part's label and no more than a word stands before its "of", behind an annex none:
   * {@code paragraphs 2 and 3, respectively, of}; not {@code en cuyo anexo figura la}.
   */
  private static boolean isNear(Run run, Token part, int of) {
    if (run.lexicon().hasWordLabels()) {
      return true;
    }
    String text = run.text();
    int words = isAnnex(part) ? 1 : 0;
    for (int at = part.end(); at < of && words <= 1; ) {
      int next = Math.max(PartLabels.end(run, at, of), pastGlue(run, at, of));
      if (next == at) {
        words += isWordStart(text, at) ? 1 : 0;
        words += text.charAt(at) == ';' ? 2 : 0;
        next = at + 1;
      }
      at = next;
    }
    return words <= 1;
  }

  /** {@code article 3 of the Charter and resolution}: what "and" joins is another thing. */
  private static boolean hasAnd(Run run, int from, int to) {
    for (int at = from; at < to; at++) {
      Match glue = isWordStart(run.text(), at) ? run.lexicon().glue(run.text(), at, to) : null;
      if (glue != null && glue.term().is(Category.AND)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordStart(String text, int at) {
    return Letters.isLetter(text.charAt(at)) && !Letters.isLetter(text.charAt(at - 1));
  }

  /** The position after a word that joins labels, or the same: {@code 1 (a), (b) and (c)}. */
  private static int pastGlue(Run run, int at, int to) {
    Match glue = isWordStart(run.text(), at) ? run.lexicon().glue(run.text(), at, to) : null;
    return glue == null ? at : glue.end();
  }

  /** Whether a few words stand between, and no comma or stop: {@code c) своей}. */
  static boolean isGenitive(String text, int from, int to) {
    int words = 0;
    for (int at = from; at < to; at++) {
      if (Marks.isComma(text.charAt(at)) || STOPS.indexOf(text.charAt(at)) >= 0) {
        return false;
      }
      boolean wordStart = !Letters.isLetter(text.charAt(at - 1));
      words += wordStart && Letters.isLetter(text.charAt(at)) ? 1 : 0;
    }
    return words <= MOST_WORDS;
  }

  /**
   * {@code the annex to its resolution}; not {@code annexes I to III}, and not {@code the annex to
   * which contains the Declaration, and resolution}.
   */
  static boolean joinsAnnex(Run run, Token part, Match glue, int to) {
    int end = glue.end();
    return isAnnex(part)
        && glue.term().is(Category.TO)
        && Stretch.indexOf(run.text(), ',', end, to) < 0
        && PartLabels.end(run, end, run.end()) == end;
  }

  /** {@code 第3条} of {@code 《儿童权利公约》第3条}, where the word for a part stands behind it; or null. */
  static String behind(Run run, Span title) {
    return run.lexicon().isHeadLast() ? CountedParts.behind(run, title.end()) : null;
  }

  static String clean(Run run, int start, int end) {
    String printed = Blanks.fold(run.printed(), start, end);
    return Marks.isComma(printed.charAt(printed.length() - 1))
        ? printed.substring(0, printed.length() - 1)
        : printed;
  }
}
