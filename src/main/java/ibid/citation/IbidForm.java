package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.document.Span;
import ibid.language.Category;
import java.util.List;

/**
 * {@code Ibid.} alone, or with another place in the same source: {@code Ibid., annex II}. Where the
 * note goes on to name a source of its own ({@code Ibid., Supplement No. 53 (A/64/53)}), that is
 * the citation, and {@code Ibid.} only saves words.
 */
final class IbidForm implements Recognizer {
  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.inFootnote()) {
      return;
    }
    for (int i = 0; i < run.tokens().size(); i++) {
      Token token = run.at(i);
      if (token.is(Category.IBID) && !namesSource(token, clauseEnd(run, token), found)) {
        String pinpoint = Pinpoints.after(run, i);
        found.add(
            new Citation.Ibid(new Span(token.start(), token.end()), new Context(null, pinpoint)));
      }
    }
  }

  private static int clauseEnd(Run run, Token ibid) {
    int semicolon = run.text().indexOf(';', ibid.end());
    return semicolon < 0 ? run.end() : Math.min(semicolon, run.end());
  }

  private static boolean namesSource(Token ibid, int end, List<Citation> found) {
    return found.stream()
        .map(Citation::span)
        .anyMatch(
            span -> span.end() >= ibid.end() && span.start() >= ibid.start() && span.start() < end);
  }
}
