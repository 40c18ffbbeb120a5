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

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.contents().has(Category.HEAD)) {
      return;
    }
    for (int i = 0; i < run.tokens().size(); i++) {
      Token head = run.at(i);
      if (head.is(Category.HEAD) && !numberFollows(run, i, head.end()) && isSingular(run, head)) {
        Span span = span(run, i, head);
        if (span != null) {
          Kind kind = ((Token.Word) head).kind();
          found.add(new Citation.Anaphor(span, kind, new Context(null, Pinpoints.before(run, i))));
        }
      }
    }
  }

  /** The head with the demonstrative before or behind it, or null when none stands there. */
  private static Span span(Run run, int i, Token head) {
    Match said = Before.term(run, head.start(), Category.DEMONSTRATIVE, LONGEST);
    Token before = run.at(i - 1);
    if (said != null
        && agrees(run, said, head)
        && (before == null || before.end() <= said.start())) {
      return new Span(said.start(), head.end());
    }
    int at = Blanks.skip(run.text(), head.end(), run.end());
    Match behind = at < run.end() ? run.lexicon().around(run.text(), at, run.end()) : null;
    return behind != null
            && behind.term().is(Category.DEMONSTRATIVE_BEHIND)
            && behind.term().isOf(form(run, head))
            && !numberFollows(run, i, behind.end())
        ? new Span(head.start(), behind.end())
        : null;
  }

  private static boolean numberFollows(Run run, int i, int end) {
    return run.at(i + 1) instanceof Token.Num number
        && Gap.between(run.text(), run.lexicon(), end, number.start()) == Gap.BLANK;
  }

  private static boolean agrees(Run run, Match said, Token head) {
    return said.term().value().isEmpty() || said.term().isOf(form(run, head));
  }

  private static String form(Run run, Token head) {
    return run.text().substring(head.start(), head.end()).toLowerCase(Locale.ROOT);
  }

  private static boolean isSingular(Run run, Token head) {
    return run.text().charAt(head.end() - 1) != 's';
  }
}
