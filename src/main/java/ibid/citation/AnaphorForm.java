package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Match;
import ibid.symbol.Kind;
import java.util.List;
import java.util.Locale;

/**
 * {@code that resolution}, {@code the said decision}, {@code القرار نفسه}, with no number after it.
 */
final class AnaphorForm implements Recognizer {
  private static final int LONGEST = 3;
  private static final String ANY = "any";

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.contents().has(Category.HEAD)) {
      return;
    }
    for (int i = 0; i < run.tokens().size(); i++) {
      Token head = run.at(i);
      if (!head.is(Category.HEAD) || numberFollows(run, i, head.end()) || !isSingular(run, head)) {
        continue;
      }
      Match said = said(run, i, head);
      if (said != null) {
        Kind kind = ((Token.Word) head).kind();
        int start = Math.min(said.start(), head.start());
        Span span = new Span(start, Math.max(said.end(), head.end()));
        found.add(
            new Citation.Anaphor(
                span, kind, said.term().isOf(ANY), new Context(null, pinpoint(run, i))));
      }
    }
  }

  private static String pinpoint(Run run, int head) {
    return run.lexicon().isHeadLast() ? Pinpoints.of(run, head, head) : Pinpoints.before(run, head);
  }

  /** Whether a head is one spoken of, {@code that resolution}. */
  static boolean isSaid(Run run, int head) {
    return said(run, head, run.at(head)) != null;
  }

  /** The demonstrative before or behind a head, or null when none stands there. */
  private static Match said(Run run, int i, Token head) {
    Match said = Before.term(run, head.start(), Category.DEMONSTRATIVE, LONGEST);
    Token before = run.at(i - 1);
    if (said != null
        && agrees(run, said, head)
        && (before == null || before.end() <= said.start())) {
      return said;
    }
    int at = Blanks.skip(run.text(), head.end(), run.end());
    Match behind = at < run.end() ? run.lexicon().around(run.text(), at, run.end()) : null;
    return behind != null
            && behind.term().is(Category.DEMONSTRATIVE_BEHIND)
            && behind.term().isOf(form(run, head))
            && !numberFollows(run, i, behind.end())
        ? behind
        : null;
  }

  private static boolean numberFollows(Run run, int i, int end) {
    return run.at(i + 1) instanceof Token.Num number
        && Gap.between(run.text(), run.lexicon(), end, number.start()) == Gap.BLANK;
  }

  private static boolean agrees(Run run, Match said, Token head) {
    String forms = said.term().value();
    return forms.isEmpty() || forms.equals(ANY) || said.term().isOf(form(run, head));
  }

  private static String form(Run run, Token head) {
    return run.text().substring(head.start(), head.end()).toLowerCase(Locale.ROOT);
  }

  private static boolean isSingular(Run run, Token head) {
    return run.text().charAt(head.end() - 1) != 's';
  }
}
