package ibid.symbol;

import java.util.Optional;

/** Turns symbols and target strings into authorities. */
public final class Authorities {
  private static final String RESOLUTION = "/RES/";
  private static final String DECISION = "/DEC/";

  private final Bodies bodies;

  public Authorities(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * The authority of a target string: {@code parse(x.id())} equals {@code x}. A printed symbol is
   * read as well: {@code A/RES/64/293} is a resolution, {@code S/RES/1325 (2000)} too.
   */
  public Authority parse(String target) {
    int own = target.indexOf('#');
    if (own >= 0) {
      return new OwnParagraph(target.substring(0, own), target.substring(own + 1));
    }
    if (target.startsWith(Publication.PREFIX)) {
      return new Publication(target.substring(Publication.PREFIX.length()));
    }
    return symbol(target);
  }

  /**
   * The authority that a symbol names, printed with or without spaces; {@code UNTS/2237/39574} is
   * written like one and names a treaty.
   */
  public Authority symbol(CharSequence printed) {
    String symbol = Symbols.canonical(printed);
    return numbered(symbol)
        .or(() -> Treaty.of(symbol))
        .orElseGet(() -> new SymbolDocument(symbol, bodies.issuer(symbol)));
  }

  private Optional<Authority> numbered(String symbol) {
    int resolution = symbol.indexOf(RESOLUTION);
    if (resolution > 0) {
      return body(symbol.substring(0, resolution))
          .flatMap(
              body ->
                  DocumentNumber.parse(symbol.substring(resolution + RESOLUTION.length()))
                      .map(number -> new Resolution(body, body.numbering().complete(number))));
    }
    int decision = symbol.indexOf(DECISION);
    if (decision > 0) {
      return body(symbol.substring(0, decision))
          .flatMap(
              body ->
                  DocumentNumber.parse(symbol.substring(decision + DECISION.length()))
                      .map(number -> new Decision(body, number)));
    }
    for (Body body : bodies.templated()) {
      Optional<DocumentNumber> number = body.resolutionForm().read(symbol);
      if (number.isPresent()) {
        return number.map(read -> new Resolution(body, read));
      }
    }
    return Optional.empty();
  }

  /** The body that adopts in a series: {@code CBD/COP} in its older one, {@code UNEP/CBD/COP}. */
  private Optional<Body> body(String series) {
    return series.equals(Body.UNKNOWN.series())
        ? Optional.of(Body.UNKNOWN)
        : bodies.bySeries(series).map(bodies::first);
  }
}
