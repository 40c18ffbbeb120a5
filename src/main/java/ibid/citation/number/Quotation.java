package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.Before;
import ibid.citation.run.Genitive;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Brackets;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;
import java.util.List;

/**
 * Whether numbers are quoted from a report: {@code E/2021/28, chap. I, resolution 64/1}. In a note
 * a chapter is enough; elsewhere the report of a body stands before that, as in the notes that a
 * page has left in its text.
 */
final class Quotation {
  private static final int LONGEST_LABEL = 12;
  private static final int FARTHEST_REPORT = 60;

  /** Of what the symbols of organs and all below them begin with: {@code E} of {@code E/CN.7}. */
  private static final int ORGAN_LENGTH = 1;

  private final Run run;
  private final int first;

  /** Where the numbers begin with their head. */
  private final int start;

  /**
   * @param first the token that the citation begins with
   */
  Quotation(Run run, int first) {
    this.run = run;
    this.first = first;
    start = run.at(first).start();
  }

  /** Whether a note quotes them. */
  boolean isInNote() {
    return run.inFootnote() && isQuoted();
  }

  /**
   * The body whose report stands before them in the text with the part that has them, or null; not
   * {@code documents A/75/53, resolution 74/1}.
   */
  BodyMention reporter() {
    if (run.inFootnote() || !isQuoted()) {
      return null;
    }
    for (int i = first - 1; i >= 0 && start - run.at(i).end() <= FARTHEST_REPORT; i--) {
      if (run.at(i) instanceof Token.Sym symbol) {
        BodyMention issuer = run.issuer(symbol);
        boolean other =
            issuer != null
                && issuer.reporter().numbering().isKnown()
                && !issuer.reporter().equals(issuer.bodies().get(0));
        boolean quoted = (other && i < first - 1) || isOfConference(issuer);
        return quoted && isComma(run.text().substring(symbol.end(), start))
            ? new BodyMention(issuer.span(), List.of(issuer.reporter()))
            : null;
      }
      if (!run.is(i, Category.PART) && !(run.at(i) instanceof Token.Num)) {
        return null;
      }
    }
    return null;
  }

  /**
   * {@code CTOC/COP/2020/10, resolution 10/4}: whether a conference or a programme issued it, and
   * no organ of the United Nations, and numbers like that; not {@code resolution 5/8 of the
   * Council}.
   */
  private boolean isOfConference(BodyMention issuer) {
    String series = issuer == null ? "" : issuer.reporter().series();
    return series.indexOf('/') > ORGAN_LENGTH
        && issuer.reporter().numbering().isKnown()
        && run.at(first + 1) instanceof Token.Num number
        && !isOwned(number, run.at(first + 2))
        && issuer.reporter().numbering().fit(number.number(), null, null).holds();
  }

  private boolean isOwned(Token.Num number, Token behind) {
    return behind != null
        && run.mention(behind) != null
        && Genitive.joins(run, number.after(), behind.start());
  }

  /**
   * A report or a chapter, and no more than commas, before the head: {@code chap. I, resolution 1}.
   */
  private boolean isQuoted() {
    return (isBehindPart() || isBehindSource()) && !isJoined();
  }

  private boolean isBehindSource() {
    for (int i = first - 1; i >= 0; i--) {
      Token token = run.at(i);
      if (token instanceof Token.Sym || token.is(Category.IBID)) {
        return isComma(run.text().substring(token.end(), begin()));
      }
      if (token.is(Category.PART)) {
        String between = run.text().substring(token.end(), begin()).strip();
        return between.length() <= LONGEST_LABEL && isComma(between, between.length() - 1);
      }
      if (!(token instanceof Token.Num)) {
        return false;
      }
    }
    return false;
  }

  /** {@code 第一章，决议1}: whether a part and a comma stand before, where it ends with its word. */
  private boolean isBehindPart() {
    int end = run.lexicon().isHeadLast() ? Blanks.skipBack(run.text(), begin(), 0) : 0;
    if (!isComma(run.text(), end - 1)) {
      return false;
    }
    Match part = Before.word(run, end - 1);
    return part != null && part.term().is(Category.PART_BEHIND);
  }

  /** Whether "and" stands just before the head: what it joins is quoted from nothing. */
  private boolean isJoined() {
    return Before.isAnd(run, begin());
  }

  /** Whether a comma follows what is quoted from, and its clause goes on. */
  private static boolean isComma(String between) {
    boolean bracket = !between.isEmpty() && Brackets.closes(between.charAt(0));
    int after = bracket ? 1 : 0;
    return isComma(between, after)
        && between.chars().noneMatch(c -> Marks.isSemicolon((char) c) || Brackets.opens((char) c));
  }

  private static boolean isComma(String text, int at) {
    return at >= 0 && at < text.length() && Marks.isComma(text.charAt(at));
  }

  /** Where the citation begins, with the ordinal before its number: {@code 第64/1号决议}. */
  private int begin() {
    Match ordinal = Before.word(run, start);
    return ordinal != null && ordinal.term().is(Category.ORDINAL) ? ordinal.start() : start;
  }
}
