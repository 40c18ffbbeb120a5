package ibid.symbol;

import java.util.List;

/**
 * An organ, committee, conference or other body that adopts or issues documents: one row of the
 * table of bodies.
 *
 * @param series the symbol its documents begin with: {@code CTOC/COP}
 * @param name its name in English, without an article
 * @param otherNames abbreviations and other names: {@code GA}, {@code UNGA}
 * @param numbering how it numbers resolutions and decisions
 * @param resolutionForm how it prints the symbol of a resolution, where that is not our own {@code
 *     series/RES/number}: {@code UNEP/EA.{session}/Res.{serial}}
 * @param printsSymbols whether its resolutions carry a symbol under which they can be looked up
 */
public record Body(
    String series,
    String name,
    List<String> otherNames,
    Numbering numbering,
    SymbolTemplate resolutionForm,
    boolean printsSymbols) {

  /** Stands for a body that the text does not tell: its series is {@code ?}. */
  public static final Body UNKNOWN =
      new Body("?", "", List.of(), Numbering.UNKNOWN, SymbolTemplate.standard("?"), false);

  /** Whether this is {@link #UNKNOWN}. */
  public boolean isUnknown() {
    return series.equals("?");
  }

  /** Whether it is the body of another one: its series, {@code A/HRC}, goes on where that ends. */
  public boolean isSubsidiary() {
    return series.indexOf('/') >= 0;
  }

  /** The series is the identity of a body. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Body body && body.series.equals(series);
  }

  @Override
  public int hashCode() {
    return series.hashCode();
  }

  @Override
  public String toString() {
    return series;
  }
}
