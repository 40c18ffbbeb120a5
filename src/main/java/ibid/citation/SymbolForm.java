package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Stretch;
import ibid.symbol.Notation;
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
    if (run.at(i - 1) instanceof Token.Day day
        && symbol.start() - Dating.end(run, day) <= NEAR
        && !isTaken(run, i, day)) {
      return isOneOfSeveral(run, i, day) ? null : day.date();
    }
    return run.at(i + 1) instanceof Token.Day day && Dating.isOf(run, symbol.end(), day)
        ? day.date()
        : null;
  }

  /**
   * Whether a date is of the number or symbol before it: {@code S/15560 of 11 January 1983,
   * S/15560/Add.8 of 3 March 1983}, or in a row of a table above. A symbol in brackets is that of
   * what has the date, but not behind the number of a resolution that it does not repeat: {@code
   * the report under resolution 58/292 of 6 May 2004 (A/59/574)}.
   */
  private static boolean isTaken(Run run, int i, Token.Day day) {
    Token before = run.at(i - 2);
    Token owner = run.mention(before) == null ? before : run.at(i - 3);
    boolean numbered = owner instanceof Token.Sym || owner instanceof Token.Num;
    boolean bracket = Stretch.indexOf(run.text(), '(', day.end(), run.at(i).start()) >= 0;
    return bracket
        ? owner instanceof Token.Num number
            && !isOfNumber((Token.Sym) run.at(i), number)
            && Dating.isOf(run, before.end(), day)
        : (numbered && Dating.isOf(run, before.end(), day))
            || Stretch.indexOf(run.text(), '\n', day.end(), run.at(i).start()) >= 0;
  }

  /** {@code A/RES/58/292} of {@code 58/292}. */
  private static boolean isOfNumber(Token.Sym symbol, Token.Num number) {
    return symbol.symbol().contains(Notation.squeeze(number.number().text()));
  }

  /**
   * {@code letters of 2 and 5 May 2011 (S/2011/200, S/2011/201)}, {@code from 3 May to 5 June
   * (A/66/2)}: the symbols have a date each, or are of what took some days.
   */
  private static boolean isOneOfSeveral(Run run, int i, Token day) {
    String text = run.text();
    int end = Blanks.skipBack(text, day.start(), 0);
    boolean dashed = end > 0 && Notation.isDash(text.charAt(end - 1));
    boolean ofSymbols = run.at(i - 2) instanceof Token.Sym;
    if (ofSymbols || (!dashed && !Before.isJoined(run, day.start()))) {
      return false;
    }
    int before = Blanks.skipBack(text, dashed ? end - 1 : Before.wordStart(text, end), 0);
    return before > 0
        && (Letters.isDigit(text.charAt(before - 1))
            || Before.term(run, before, Category.MONTH, 1) != null);
  }
}
