package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.part.PartLead;
import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;

/**
 * Who a sentence is about, where no other body stands in it: <u>{@code The Council}</u> {@code
 * established the mandate in its resolution}, {@code at its last session,} <u>{@code the
 * Council}</u> {@code noted its resolution}.
 */
final class SentenceSubject {
  private static final int FARTHEST = 300;

  /** How far before its subject a sentence may begin. */
  private static final int LONGEST_SENTENCE = 2_000;

  /** The value of organizations that the bodies of the table ask for what they do. */
  private static final String ASKED = "asked";

  private SentenceSubject() {}

  /**
   * The body that a possessive goes back to, or null.
   *
   * @param first the token that the citation begins with
   * @param its the head, which may have the possessive in it
   */
  static BodyMention of(Run run, int first, int possessive, Token.Word its) {
    if (run.lexicon().isHeadLast()) {
      return null;
    }
    int before = run.indexAt(possessive) - 1;
    for (int i = Math.min(first - 1, before); i >= 0; i--) {
      Token token = run.at(i);
      if (possessive - token.end() > FARTHEST) {
        return null;
      }
      BodyMention body = run.mention(token);
      if (body != null
          && Gap.between(run.text(), run.lexicon(), token.end(), possessive) == Gap.BREAK) {
        return null;
      }
      if (body != null && agrees(run, body, its)) {
        return isSubject(run, i, possessive, its) ? body : null;
      }
    }
    return null;
  }

  /**
   * The organization of no table that a clause is about up to the possessive, where "its" tells the
   * gender of the owner and no other of that gender stands between: {@code أن} <u>{@code الجمعية
   * العالمية}</u> {@code للموانئ اعتمدت في قرارها}; or null.
   */
  static BodyMention foreign(Run run, int possessive, Token.Word its) {
    if (!run.lexicon().hasGenders()) {
      return null;
    }
    for (int i = run.indexAt(possessive) - 1; i >= 0; i--) {
      Token token = run.at(i);
      if (possessive - token.end() > FARTHEST
          || !PartLead.isOneClause(run.text(), token.end(), possessive)) {
        return null;
      }
      BodyMention body = run.mention(token);
      if (body != null && agrees(run, body, its)) {
        boolean asked = token instanceof Token.Word word && word.term().value().equals(ASKED);
        return body.bodies().isEmpty() && !asked ? body : null;
      }
    }
    return null;
  }

  static boolean agrees(Run run, BodyMention body, Token.Word its) {
    return run.lexicon().agrees(run.text(), body.span().start(), its.term().phrase());
  }

  private static boolean isSubject(Run run, int index, int possessive, Token.Word its) {
    String text = run.text();
    Span name = run.mention(run.at(index)).span();
    int next = Marks.pastComma(text, name.end(), possessive);
    boolean ends = Letters.isLetter(text.charAt(next)) && !Letters.isCapital(text.charAt(next));
    boolean cased = run.lexicon().isBodyAfter();
    if (!ends || (cased && !run.lexicon().isActor(text, name.start()))) {
      return false;
    }
    int start = Before.article(run, name.start());
    int sentence = sentence(run, start);
    if (sentence < 0) {
      return false;
    }
    int first = Letters.firstLetter(run.text(), sentence, start);
    return first == start
        || ((cased || run.lexicon().hasGenders() || isSetOff(run, start, sentence))
            && !isVerb(run, first, start)
            && !isNamed(run, index, first, its));
  }

  /** {@code At its last session,} the Council, {@code in 2019} the Council. */
  private static boolean isSetOff(Run run, int start, int sentence) {
    int end = Blanks.skipBack(run.text(), start, sentence);
    char before = run.text().charAt(end - 1);
    return Marks.isComma(before) || Letters.isDigit(before);
  }

  private static boolean isNamed(Run run, int index, int from, Token.Word its) {
    for (int i = index - 1; i >= 0 && run.at(i).start() >= from; i--) {
      BodyMention body = run.mention(run.at(i));
      if (body != null && agrees(run, body, its)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Run run, int from, int to) {
    Match verb = run.lexicon().opening(run.text(), from, to);
    return verb != null && (verb.term().is(Category.VERB) || verb.term().is(Category.ADVERB));
  }

  /** Where the sentence begins, behind the stop and blank before, or -1 if that is too far away. */
  private static int sentence(Run run, int to) {
    String text = run.text();
    int first = run.paragraph().start();
    for (int at = to; to - at <= LONGEST_SENTENCE; at--) {
      if (at <= first
          || (Marks.endsClause(text.charAt(at - 1)) && Blanks.skip(text, at, to) > at)) {
        return at;
      }
    }
    return -1;
  }
}
