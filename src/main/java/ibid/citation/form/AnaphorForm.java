package ibid.citation.form;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.part.Pinpoints;
import ibid.citation.run.Demonstrative;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Match;
import ibid.symbol.Kind;
import java.util.List;

/**
 * {@code that resolution}, {@code the said decision}, {@code القرار نفسه}, with no number after it.
 */
final class AnaphorForm implements Recognizer {
  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.contents().has(Category.HEAD)) {
      return;
    }
    for (int i = 0; i < run.tokens().size(); i++) {
      Token head = run.at(i);
      if (!head.is(Category.HEAD)
          || Demonstrative.numberFollows(run, i, head.end())
          || !isSingular(run, head)) {
        continue;
      }
      Match said = Demonstrative.of(run, i, head);
      if (said != null) {
        Kind kind = ((Token.Word) head).kind();
        int start = Math.min(said.start(), head.start());
        Span span = new Span(start, Math.max(said.end(), head.end()));
        found.add(
            new Citation.Anaphor(
                span,
                kind,
                Demonstrative.mayBeSeveral(said),
                new Context(null, Pinpoints.of(run, i, i))));
      }
    }
  }

  private static boolean isSingular(Run run, Token head) {
    return run.text().charAt(head.end() - 1) != 's';
  }
}
