package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Match;
import ibid.symbol.Kind;
import java.util.List;
import java.util.Locale;

/** {@code that resolution}, {@code the said decision}, with no number after it. */
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
      if (!head.is(Category.HEAD) || numberFollows(run, i) || !isSingular(run, head)) {
        continue;
      }
      Match said = Before.term(run, head.start(), Category.DEMONSTRATIVE, LONGEST);
      Token before = run.at(i - 1);
      if (said != null
          && agrees(run, said, head)
          && (before == null || before.end() <= said.start())) {
        Kind kind = ((Token.Word) head).kind();
        Span span = new Span(said.start(), head.end());
        found.add(
            new Citation.Anaphor(
                span, kind, said.term().isOf(ANY), new Context(null, pinpoint(run, i))));
      }
    }
  }

  private static String pinpoint(Run run, int head) {
    return run.lexicon().isHeadLast() ? Pinpoints.of(run, head, head) : Pinpoints.before(run, head);
  }

  private static boolean numberFollows(Run run, int i) {
    return run.at(i + 1) instanceof Token.Num && run.gap(i, i + 1) == Gap.BLANK;
  }

  private static boolean agrees(Run run, Match said, Token head) {
    String form = run.text().substring(head.start(), head.end()).toLowerCase(Locale.ROOT);
    String forms = said.term().value();
    return forms.isEmpty() || forms.equals(ANY) || said.term().isOf(form);
  }

  private static boolean isSingular(Run run, Token head) {
    return run.text().charAt(head.end() - 1) != 's';
  }
}
