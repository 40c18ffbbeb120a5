package ibid.citation.part;

import ibid.citation.run.After;
import ibid.citation.run.OwnTitle;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.language.Words;
import ibid.symbol.Kind;
import ibid.symbol.Symbols;

/**
 * The report, note or letter whose symbol follows in brackets, with who wrote it and its day
 * between and a part of it before: {@code paragraph 111 of} <u>{@code the note by the President of
 * the Security Council dated 30 August 2017}</u> {@code (S/2017/507)}.
 */
final class ReportBefore {
  private static final int LONGEST = 200;

  private ReportBefore() {}

  /**
   * The index of the first token behind the part, which may be the symbol itself; or -1 when no
   * part of such a thing stands there.
   *
   * @param index that of the symbol
   */
  static int first(Run run, int index) {
    int open = run.at(index).start() - 1;
    if (!isDocument(run.at(index))
        || open < 0
        || run.text().charAt(open) != '('
        || run.lexicon().isHeadLast()) {
      return -1;
    }
    int part = index - 1;
    while (part >= 0 && run.at(part).start() > open - LONGEST && isOfTitle(run, part)) {
      part--;
    }
    if (part < 0 || run.at(part).start() <= open - LONGEST || !run.is(part, Category.PART)) {
      return -1;
    }
    int labels = PartLabels.listEnd(run, run.at(part).end(), open);
    if (labels == run.at(part).end() || !joins(run, labels, open)) {
      return -1;
    }
    int first = part + 1;
    while (first < index && run.at(first).start() < labels) {
      first++;
    }
    return first;
  }

  /** No report is a resolution: {@code the report of the Board (resolution 57/278 B)} is on it. */
  private static boolean isDocument(Token token) {
    return token instanceof Token.Sym symbol && Symbols.kind(symbol.symbol()) == Kind.DOCUMENT;
  }

  /**
   * {@code paragraph 26} <u>{@code of the report of the Board (}</u>{@code resolution 57/278 B)}:
   * whether the part is of a report or letter, behind which a bracket opens, and so not of the
   * resolution in it.
   */
  static boolean isBefore(Run run, int labels, int index) {
    int limit = run.at(index).start();
    Match noun = isDocument(run.at(index)) ? null : noun(run, labels, limit);
    return noun != null
        && (noun.term().is(Category.SENT) || noun.term().value().equals(OwnTitle.REPORT))
        && Stretch.indexOf(run.text(), '(', noun.end(), limit) >= 0
        && Stretch.indexOf(run.text(), ')', noun.end(), limit) < 0;
  }

  /** Whether the title of such a thing is all that stands between labels and a bracket. */
  static boolean joins(Run run, int labels, int open) {
    Match noun = noun(run, labels, open);
    return noun != null && isTitle(run, noun.end(), open);
  }

  private static boolean isOfTitle(Run run, int i) {
    Token token = run.at(i);
    return token instanceof Token.Num || token instanceof Token.Day || run.mention(token) != null;
  }

  /**
   * The noun of {@code of the report}, {@code de son rapport} that begins at a position, or null.
   */
  private static Match noun(Run run, int from, int limit) {
    Lexicon lexicon = run.lexicon();
    boolean comma = run.text().charAt(from) == ',';
    int at = Blanks.skip(run.text(), comma ? from + 1 : from, limit);
    Match of = lexicon.glue(Category.OF, run.text(), at, limit);
    if (of == null && (comma || !lexicon.isBodyAfter())) {
      return null;
    }
    int noun = of == null ? at : Blanks.skip(run.text(), of.end(), limit);
    Match its = lexicon.around(Category.POSSESSIVE, run.text(), noun, limit);
    noun =
        its == null ? After.article(run, noun, limit) : Blanks.skip(run.text(), its.end(), limit);
    Match word = noun < limit ? lexicon.around(run.text(), noun, limit) : null;
    return word != null && isReport(word) ? word : null;
  }

  private static boolean isReport(Match word) {
    String value = word.term().value();
    return (word.term().is(Category.ADOPTABLE)
            && (value.isEmpty() || value.equals(OwnTitle.REPORT)))
        || word.term().is(Category.SENT);
  }

  /**
   * Whether from there on stands who wrote it, or its day, and no other thing: not {@code of the
   * report} <u>{@code shows that the note}</u>, nor {@code of the Board and the note}, nor {@code
   * on the note}.
   */
  private static boolean isTitle(Run run, int from, int open) {
    int at = Blanks.skip(run.text(), from, open);
    if (at == open
        || !(isLead(run, at, open) || isConstruct(run, from, at))
        || !PartLead.isOneClause(run.text(), at, open)) {
      return false;
    }
    for (int word = at; word < open; word++) {
      if (!Words.begins(run.text(), word, 0)) {
        continue;
      }
      Match glue = run.lexicon().glue(Category.AND, run.text(), word, open);
      Match around = run.lexicon().around(run.text(), word, open);
      boolean and = glue != null && run.lexicon().naming(run.text(), glue.end(), open) == null;
      boolean that = around != null && around.term().is(Category.DEMONSTRATIVE);
      boolean another = around != null && isReport(around);
      if (that || another || (and && PartLead.isNoun(run, glue.end(), open))) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code تقرير} <u>{@code لجنة}</u>: a noun without its article, right behind which a name
   * stands.
   */
  private static boolean isConstruct(Run run, int end, int name) {
    return run.lexicon().hasBareClauses()
        && Letters.isLetter(run.text().charAt(name))
        && !run.lexicon().isDefinite(run.text(), Words.start(run.text(), end));
  }

  /**
   * {@code of}, {@code dated}, {@code from}; or a name in the case that says so, {@code доклада}
   * <u>{@code Комиссии}</u>.
   */
  private static boolean isLead(Run run, int at, int open) {

    Match around = run.lexicon().around(run.text(), at, open);
    boolean name =
        run.lexicon().isBodyAfter()
            && Character.isUpperCase(run.text().charAt(at))
            && !run.lexicon().isActor(run.text(), at);
    return Letters.isLetter(run.text().charAt(at))
        && (name
            || run.lexicon().glue(Category.OF, run.text(), at, open) != null
            || (around != null
                && (around.term().is(Category.DATED) || around.term().is(Category.SENT))));
  }
}
