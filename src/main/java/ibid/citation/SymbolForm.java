package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.document.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * A document symbol wherever it stands: {@code (A/64/439)}, {@code document E/3095}, with its date
 * before or after it: {@code 6 October 2006 (S/PRST/2006/41)}.
 */
final class SymbolForm implements Recognizer {
  private static final int NEAR = 3;

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.contents().hasSymbol()) {
      return;
    }
    for (int i = 0; i < run.tokens().size(); i++) {
      if (run.at(i) instanceof Token.Sym symbol) {
        Span span = new Span(symbol.start(), symbol.end());
        Context context = new Context(date(run, i), Pinpoints.of(run, i, i));
        found.add(new Citation.Symbol(span, symbol.symbol(), context));
      }
    }
  }

  private static LocalDate date(Run run, int i) {
    Token symbol = run.at(i);
    if (run.at(i - 1) instanceof Token.Day day && symbol.start() - Dating.end(run, day) <= NEAR) {
      return day.date();
    }
    return run.at(i + 1) instanceof Token.Day day && Dating.isOf(run, symbol.end(), day)
        ? day.date()
        : null;
  }
}
