package ibid.output;

import ibid.output.Explanation.Detail;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.SymbolPart;
import ibid.symbol.SymbolParts;
import java.util.ArrayList;
import java.util.List;

/** The parts of a document symbol in words. */
final class SymbolWords {
  private final Bodies bodies;

  SymbolWords(Bodies bodies) {
    this.bodies = bodies;
  }

  /** A detail for each part of a symbol. */
  List<Detail> explain(String symbol) {
    Body body = bodies.ofSymbol(symbol);
    List<Detail> details = new ArrayList<>();
    int end = 0;
    for (SymbolPart part : SymbolParts.of(symbol, bodies)) {
      int start = symbol.indexOf(part.text(), end);
      end = start + part.text().length();
      details.add(new Detail(part.text(), words(part, symbol.substring(0, start), body)));
    }
    return details;
  }

  private static String words(SymbolPart part, String before, Body body) {
    return switch (part.role()) {
      case SERIES, ELEMENT -> part.meaning();
      case MODIFIER -> part.meaning() + ", to " + before.substring(0, before.length() - 1);
      case SESSION -> session(part.text(), body);
      case YEAR -> "the year";
      case NUMBER -> "number " + part.text();
      case NOTE -> "a part of it";
      case OTHER -> "a series, or a part of one";
    };
  }

  private static String session(String session, Body body) {
    String special = session.indexOf('-') < 0 ? "session " : "special session ";
    return special
        + session
        + DocumentNumber.parse(session + "/1").map(any -> NumberWords.period(body, any)).orElse("");
  }
}
