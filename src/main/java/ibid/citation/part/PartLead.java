package ibid.citation.part;

import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.language.Words;

/**
 * What stands between a number and a part behind it: nothing but a comma, or words that lead to the
 * part of it that is meant, {@code resolution 61/2} <u>{@code , in particular its}</u> {@code
 * paragraph 5}.
 */
public final class PartLead {
  private static final int LONGEST_LEAD = 24;

  /** {@code and the guiding principles contained in the} annex thereto. */
  private static final int LONGEST_WITHIN = 60;

  static final int LONGEST_SUBJECT = 160;
  private static final int LONGEST_TERM = 4;
  private static final int LONGEST_PREPOSITION = 3;

  /** What the value of a word ends with that says itself whose the part is: {@code مرفقه}. */
  private static final String THERETO = " thereto";

  /** Of what leads from a document to a part of it: {@code at}. */
  private static final String AT = "at";

  /** Of what leads to dates and parts alike: {@code في}. */
  private static final String WITHIN = "within";

  private PartLead() {}

  /** Whether nothing stands between that would part them, or words that lead to it. */
  static boolean joins(Run run, int from, Token part, int end) {
    int to = part.start();
    int at = PartsBehind.pastMarks(run, from, to);
    if (hasBlankLine(run.text(), from, at)) {
      return false;
    }
    if (at == to) {
      return !PartOwners.isOfReport(run, end, run.partEnd(end));
    }
    String text = run.text();
    if (text.charAt(at) == '(') {
      return at + 1 == to && end < text.length() && isClosing(text.charAt(end));
    }
    if (isSlip(text, from, to)) {
      return true;
    }
    if (OwnPart.follows(run, from, part, end)) {
      return true;
    }
    if (isAt(run, at, to)) {
      return endsThere(run, end) && !PartOwners.isOfReport(run, end, run.partEnd(end));
    }
    Match lead = lead(run, to);
    if (lead != null && lead.start() > at) {
      return isApart(run, from, lead.start()) && (endsThere(run, end) || isRelativeTo(run, end));
    }
    int longest = isWithin(run, to) || follows(run, to) ? LONGEST_WITHIN : LONGEST_LEAD;
    return at > from
        && ((lead != null && !PartOwners.isOfReport(run, end, run.partEnd(end)))
            || (to - from <= longest
                && isOneClause(text, at, participle(run, at, to))
                && (isRelativeTo(run, end) || isRelativeBefore(run, from, part))));
  }

  /** {@code A/59/18} <u>{@code at}</u> {@code para. 62}: whether no more stands between. */
  private static boolean isAt(Run run, int from, int part) {
    Match word = Before.term(run, part, Category.OTHER_NUMBER, 1);
    return word != null && word.term().value().equals(AT) && word.start() == from;
  }

  /** {@code (Vol. I)}, and below a blank line the title {@code Part I Review}. */
  private static boolean hasBlankLine(String text, int from, int to) {
    int line = Stretch.indexOf(text, '\n', from, to);
    return line >= 0 && Stretch.indexOf(text, '\n', line + 1, to) >= 0;
  }

  /**
   * {@code и принципы}<u>{@code , содержащиеся в}</u> {@code приложении к ней}: where such words
   * begin, which a comma parts from what they tell of in Russian, or the end.
   */
  private static int participle(Run run, int from, int to) {
    String text = run.text();
    int comma = run.lexicon().isBodyAfter() ? text.lastIndexOf(',', to - 1) : -1;
    Match within = comma > from ? Before.term(run, to, Category.WITHIN, 1) : null;
    if (within == null) {
      return to;
    }
    int end = Letters.lettersEnd(text, Blanks.skip(text, comma + 1, to), to);
    return Blanks.skip(text, end, to) == within.start() ? comma : to;
  }

  /** Whether {@code in particular} or the like leads to a part. */
  static boolean isLed(Run run, Token part) {
    return lead(run, part.start()) != null;
  }

  /** Whether nothing but {@code , in particular its} stands between. */
  static boolean isEspecially(Run run, int from, Token part) {
    Match lead = lead(run, part.start());
    return lead != null && lead.start() <= PartsBehind.pastMarks(run, from, part.start());
  }

  /**
   * {@code in particular} before a part, and perhaps before {@code its} and a preposition between,
   * {@code и в том числе} <u>{@code по ее}</u> {@code статье 44}; or null.
   */
  private static Match lead(Run run, int part) {
    Match lead = Before.term(run, part, Category.ESPECIALLY, LONGEST_TERM);
    Match its = lead == null ? Before.term(run, part, Category.POSSESSIVE, 1) : null;
    if (its == null) {
      return lead;
    }
    int end = Blanks.skipBack(run.text(), its.start(), 0);
    int preposition = Words.start(run.text(), end);
    Match before = Before.term(run, its.start(), Category.ESPECIALLY, LONGEST_TERM);
    return before == null && end - preposition <= LONGEST_PREPOSITION
        ? Before.term(run, preposition, Category.ESPECIALLY, LONGEST_TERM)
        : before;
  }

  /**
   * {@code con arreglo a su} <u>{@code artículo VI}</u>: whether a word before an article of what
   * somebody follows says that it is of what was before.
   */
  static boolean isFollowed(Run run, Token part) {
    return Pinpoints.isArticle(part)
        && Before.term(run, part.start(), Category.POSSESSIVE, 1) != null
        && follows(run, part.start());
  }

  /** {@code with} <u>{@code in accordance with its}</u> before a part, or with the article. */
  private static boolean follows(Run run, int part) {
    Match its = Before.term(run, part, Category.POSSESSIVE, 1);
    int lead = its == null ? Before.article(run, part) : its.start();
    return Before.term(run, lead, Category.FOLLOWS, LONGEST_TERM) != null;
  }

  /**
   * {@code en cuyo} <u>{@code anexo}</u>, {@code énoncés dans son} <u>{@code annexe}</u>, {@code et
   * son} <u>{@code annexe}</u>: whether a word before an annex says whose it is.
   */
  private static boolean isRelativeBefore(Run run, int from, Token part) {
    if (isFollowed(run, part)) {
      return true;
    }
    if (((Token.Word) part).term().value().endsWith(THERETO)
        || Before.term(run, part.start(), Category.RELATIVE, 1) != null) {
      return true;
    }
    Match its =
        Pinpoints.isAnnex(part) ? Before.term(run, part.start(), Category.POSSESSIVE, 1) : null;
    if (its == null) {
      return false;
    }
    int at = PartsBehind.pastMarks(run, from, its.start());
    Match and = run.lexicon().glue(Category.AND, run.text(), at, its.start());
    return isWithin(run, part.start())
        || (and != null && Blanks.skip(run.text(), and.end(), its.start()) == its.start());
  }

  /**
   * {@code (S/2006/997)} <u>{@code on best practices,}</u> {@code including paragraphs 21 and 22}:
   * whether no more stands between than what it is about, and nothing else joined to it.
   */
  private static boolean isApart(Run run, int from, int lead) {
    String text = run.text();
    int to = Blanks.skipBack(text, lead, from);
    int at = PartsBehind.pastMarks(run, from, to);
    if (to <= at
        || to - at > LONGEST_SUBJECT
        || !Marks.isComma(text.charAt(to - 1))
        || !isOneClause(text, at, to - 1)) {
      return false;
    }
    for (int word = at; word < to; word++) {
      boolean begins = Words.begins(text, word, 0);
      Match and = begins ? run.lexicon().glue(Category.AND, text, word, to) : null;
      if (and != null && isNoun(run, and.end(), to)) {
        return false;
      }
    }
    return true;
  }

  /** Whether "the" or "its" begins what stands at a position. */
  static boolean isNoun(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    return run.lexicon().opening(Category.ARTICLE, run.text(), at, to) != null
        || run.lexicon().around(Category.POSSESSIVE, run.text(), at, to) != null;
  }

  /** Whether no "of" follows: {@code including paragraph 5} <u>{@code of the Plan}</u>. */
  static boolean endsThere(Run run, int end) {
    int limit = run.partEnd(end);
    int at = Blanks.skip(run.text(), end, limit);
    return run.lexicon().glue(Category.OF, run.text(), at, limit) == null;
  }

  /** {@code contained} <u>{@code in the}</u> {@code annex}, or in its. */
  private static boolean isWithin(Run run, int part) {
    int end = Blanks.skipBack(run.text(), part, 0);
    int word = Words.start(run.text(), end);
    int in = word < end && isNoun(run, word, end) ? word : part;
    Match on = Before.term(run, in, Category.DATED, 1);
    return Before.term(run, in, Category.WITHIN, 1) != null
        || (on != null && on.term().isOf(WITHIN));
  }

  /**
   * {@code decision 1/CP.21}<u>{@code .}</u>{@code annex}: no sentence begins with a small letter.
   */
  private static boolean isSlip(String text, int stop, int to) {
    return text.charAt(stop) == '.'
        && to == stop + 2
        && text.charAt(stop + 1) == ' '
        && Character.isLowerCase(text.charAt(to));
  }

  private static boolean isRelativeTo(Run run, int end) {
    return PartsBehind.isRelative(run, end, run.partEnd(end));
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ';' || Marks.isComma(c);
  }

  /** Whether no comma, bracket or end of a clause stands between two positions. */
  public static boolean isOneClause(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Marks.isComma(text.charAt(at))
          || Marks.endsClause(text.charAt(at))
          || "()".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
