package ibid.citation.part;

import ibid.citation.run.Before;
import ibid.citation.run.Dating;
import ibid.citation.run.OwnTitle;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Brackets;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.language.Words;

/**
 * What joins a part to the document that stands behind it: {@code paragraph 5} <u>{@code of}</u>
 * {@code resolution 61/75}, {@code the annex} <u>{@code to}</u> {@code its resolution}.
 */
final class PartJoint {
  private static final int MOST_WORDS = 3;
  private static final String PARAGRAPH = "paragraph";
  private static final String PAGE = "page";

  /** What makes a noun definite, so that none can be joined to it. */
  private static final String ARTICLE = "ال";

  private PartJoint() {}

  /**
   * Where the "of", or after an annex or preamble the "to", begins that joins a part to what
   * follows; or -1. A genitive needs no word: {@code пункт 5 резолюции}, and behind another part no
   * label: {@code пункт 5 преамбулы резолюции}. Behind "and" it is another thing, {@code párrafo 5
   * y el documento}, and the first part is mostly one of a session.
   */
  static int of(Run run, Token part, boolean behindPart, int to) {
    String text = run.text();
    int labels = PartLabels.listEnd(run, part.end(), to);
    int behindLabels = Blanks.skip(text, labels, to);
    boolean ofReport = PartOwners.isOfReport(run, labels, to) && isPast(run, labels, to);
    if (ofReport || (Pinpoints.isCounted(part) && !isGenitive(text, part.end(), to))) {
      return -1;
    }
    for (int i = part.end(); i < to; i++) {
      if (i < labels && text.charAt(i) == '(') {
        i = Brackets.close(text, i + 1, labels);
        continue;
      }
      Match glue = Words.begins(text, i, 0) ? run.lexicon().glue(text, i, to) : null;
      if (glue != null
          && (isOf(glue) || joinsWhole(run, part, glue, to))
          && !(i > behindLabels && Before.isAnd(run, i))) {
        boolean relative = PartsBehind.isRelative(run, i, to);
        boolean ofOther = Pinpoints.isArticle(part) && isPast(run, glue.end(), to);
        boolean ends = Stretch.indexOf(text, ';', glue.end(), to) >= 0;
        return !relative && !ofOther && !ends && isNear(run, part, labels, i) ? i : -1;
      }
    }
    if (!run.lexicon().isBodyAfter()) {
      return isConstruct(run, part, to) ? part.end() : -1;
    }
    if (labels > part.end() && isOfReport(run, labels, to)) {
      return labels;
    }
    int end = labels > part.end() ? pastBracket(run, part, labels, to) : labels;
    return (labels > part.end() || behindPart) && isGenitive(text, end, to) ? end : -1;
  }

  /**
   * {@code пункт 111} <u>{@code записки Председателя}</u> {@code (S/2017/507)}, a date before the
   * bracket or none: whether no more stands between labels and the bracket of a symbol.
   */
  private static boolean isOfReport(Run run, int labels, int to) {
    String text = run.text();
    int end = run.at(run.indexAt(to)) instanceof Token.Day day ? Dating.end(run, day) : to - 1;
    int open = Blanks.skip(text, end, run.end());
    return text.startsWith("(", open) && ReportBefore.joins(run, labels, open);
  }

  /**
   * {@code статьи 10 (пункт 1}<u>{@code ) и 26}</u> {@code Пакта}: where the labels end that stand
   * behind the bracket of a part, or those of the part.
   */
  private static int pastBracket(Run run, Token part, int labels, int to) {
    String text = run.text();
    boolean bracket = part.start() > 0 && text.charAt(part.start() - 1) == '(';
    if (!bracket || labels >= to || text.charAt(labels) != ')') {
      return labels;
    }
    int next = PartsBehind.pastMarks(run, labels + 1, to);
    int end = PartLabels.listEnd(run, Math.max(next, pastGlue(run, next, to)), to);
    return end > next ? end : labels + 1;
  }

  /** No clause that tells who adopted what stands before it: {@code الذي اعتمدته في}. */
  private static boolean isOf(Match glue) {
    return glue.term().is(Category.OF) && !glue.term().value().startsWith(OwnTitle.ADOPTED);
  }

  /**
   * {@code مرفق} <u>{@code القرار}</u>, {@code مرفق ذلك القرار}: a head, or the word for a
   * document, right behind an annex that has no article.
   */
  private static boolean isConstruct(Run run, Token part, int to) {
    int next = Blanks.skip(run.text(), part.end(), to);
    if (!run.lexicon().isRightToLeft()
        || !Pinpoints.isAnnex(part)
        || next == part.end()
        || run.text().startsWith(ARTICLE, part.start())) {
      return false;
    }
    int head = run.indexAt(next);
    Match word = next < to ? run.lexicon().around(run.text(), next, to) : null;
    boolean that = word != null && word.term().is(Category.DEMONSTRATIVE);
    int noun = that ? Blanks.skip(run.text(), word.end(), run.end()) : next;
    return (run.is(head, Category.HEAD) && run.at(head).start() == noun)
        || (word != null && word.term().is(Category.DOCUMENT));
  }

  /**
   * Whether a part's label and no more than a word stands before its "of", behind an annex or a
   * page none: {@code paragraphs 2 and 3, respectively, of}; not {@code pp. 49-50, text of}, not
   * {@code en cuyo anexo figura la}, and not across the end of a bracket, {@code (A/61/4, anexo
   * III) a la}.
   */
  private static boolean isNear(Run run, Token part, int labels, int of) {
    if (run.lexicon().hasWordLabels()) {
      return true;
    }
    String text = run.text();
    int words = Pinpoints.isAnnex(part) || isPage(part) ? 1 : 0;
    for (int at = labels; at < of && words <= 1; ) {
      int next = Math.max(PartLabels.end(run, at, of), pastGlue(run, at, of));
      if (next == at) {
        words += Words.begins(text, at, 0) ? 1 : 0;
        words += text.charAt(at) == ';' || closesOther(run, part, at) ? 2 : 0;
        next = at + 1;
      }
      at = next;
    }
    return words <= 1;
  }

  /** {@code (A/61/4, anexo III}<u>{@code )}</u>: whether a bracket ends that a number began. */
  private static boolean closesOther(Run run, Token part, int at) {
    String text = run.text();
    if (text.charAt(at) != ')' || Stretch.indexOf(text, '(', part.end(), at) >= 0) {
      return false;
    }
    int farthest = Math.max(0, part.start() - Pinpoints.FARTHEST_BEFORE);
    int open = part.start() - 1;
    while (open >= farthest && text.charAt(open) != '(') {
      open--;
    }
    Token first = open < farthest ? null : run.at(run.indexAt(open + 1));
    boolean closed = open >= farthest && Stretch.indexOf(text, ')', open, part.start()) >= 0;
    return first != null
        && first.start() == open + 1
        && !first.is(Category.PART)
        && !(closed && first instanceof Token.Num);
  }

  /**
   * {@code article 3 of the Charter and resolution}, {@code Article 73 of the Charter, resolution}:
   * what "and" or a comma joins is another thing.
   */
  private static boolean isPast(Run run, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Marks.isComma(run.text().charAt(at))) {
        return true;
      }
      if (Words.begins(run.text(), at, 0)
          && run.lexicon().glue(Category.AND, run.text(), at, to) != null) {
        return true;
      }
    }
    return false;
  }

  /** The position after a word that joins labels, or the same: {@code 1 (a), (b) and (c)}. */
  private static int pastGlue(Run run, int at, int to) {
    Match glue = Words.begins(run.text(), at, 0) ? run.lexicon().glue(run.text(), at, to) : null;
    return glue == null ? at : glue.end();
  }

  /**
   * Whether a few words stand between, and no comma or stop, or the end of a bracket: {@code c)
   * своей}, not {@code (A/60/1, п. 9) и в докладе A/61/2}.
   */
  static boolean isGenitive(String text, int from, int to) {
    int words = 0;
    int open = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0 || Marks.isComma(c) || Marks.endsClause(c)) {
        return false;
      }
      words += Words.begins(text, at, 0) ? 1 : 0;
    }
    return words <= MOST_WORDS;
  }

  /**
   * {@code the annex to its resolution}, {@code the preamble to it}; not {@code annexes I to III},
   * and not {@code the annex to which contains the Declaration, and resolution}.
   */
  static boolean joinsWhole(Run run, Token part, Match glue, int to) {
    int end = glue.end();
    return Pinpoints.isWhole(part)
        && glue.term().is(Category.TO)
        && Stretch.indexOf(run.text(), ',', end, to) < 0
        && PartLabels.end(run, end, run.end()) == end;
  }

  /**
   * {@code set out in paragraph 8, resolution 1844 (2008);}: the comma right before a head, which
   * joins a paragraph to it that "in" or the like leads to, where the clause ends with its number;
   * or -1. Other parts, {@code under Chapter VII}, {@code in annex I}, can be of anything.
   */
  static int comma(Run run, int first, int last, int index) {
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
    return Marks.isComma(mark) || Marks.endsClause(mark);
  }

  private static boolean isPage(Token part) {
    return part instanceof Token.Word word && word.term().value().equals(PAGE);
  }

  private static boolean isParagraph(Token part) {
    return part instanceof Token.Word word && word.term().value().equals(PARAGRAPH);
  }

  private static boolean isRight(Run run, int end, int start) {
    return Blanks.skip(run.text(), end, start) == start;
  }
}
