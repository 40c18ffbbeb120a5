package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.document.Span;
import ibid.language.Category;
import ibid.symbol.Kind;
import java.util.List;

/** {@code that resolution}, {@code the said decision}, with no number after it. */
final class AnaphorForm implements Recognizer {
  @Override
  public void recognize(Run run, List<Citation> found) {
    for (int i = 1; i < run.tokens().size(); i++) {
      Token head = run.at(i);
      boolean demonstrated =
          head.is(Category.HEAD)
              && run.is(i - 1, Category.DEMONSTRATIVE)
              && run.gap(i - 1, i) == Gap.BLANK;
      if (demonstrated && !numberFollows(run, i) && isSingular(run, head)) {
        Kind kind = Kind.of(((Token.Word) head).term().value());
        Span span = new Span(run.at(i - 1).start(), head.end());
        found.add(
            new Citation.Anaphor(span, kind, new Context(null, Pinpoints.before(run, i - 1))));
      }
    }
  }

  private static boolean numberFollows(Run run, int i) {
    return run.at(i + 1) instanceof Token.Num && run.gap(i, i + 1) == Gap.BLANK;
  }

  private static boolean isSingular(Run run, Token head) {
    return run.text().charAt(head.end() - 1) != 's';
  }
}
