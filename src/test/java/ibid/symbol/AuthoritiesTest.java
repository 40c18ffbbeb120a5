package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuthoritiesTest {
  private static final Bodies BODIES = Bodies.standard();
  private static final Authorities AUTHORITIES = new Authorities(BODIES);

  @Provide
  Arbitrary<Authority> authorities() {
    return Arbitraries.oneOf(
        resolutions(), decisions(), documents(), treaties(), publications(), ownParagraphs());
  }

  /** Bodies; of two rows with one name only the first adopts anything. */
  private static Arbitrary<Body> bodies() {
    return Arbitraries.of(
        BODIES.all().stream().filter(body -> BODIES.issuer(body.series()).equals(body)).toList());
  }

  /** A number alone is completed with its year, which the body's table tells. */
  private static Arbitrary<Authority> resolutions() {
    return Combinators.combine(bodies(), Numbers.any())
        .as((body, number) -> new Resolution(body, body.numbering().complete(number)));
  }

  private static Arbitrary<Authority> decisions() {
    return Combinators.combine(bodies(), Numbers.any())
        .as((body, number) -> new Decision(body, body.numbering().complete(number)));
  }

  private static Arbitrary<Authority> documents() {
    Arbitrary<String> number = Numbers.between(1, 9999).map(String::valueOf);
    Arbitrary<String> modifier =
        Arbitraries.of("", "/Add.1", "/Rev.2/Corr.1", "(PartI)", "-S/2013/210", "/L.4");
    return Combinators.combine(bodies(), number, modifier)
        .as((body, each, end) -> AUTHORITIES.symbol(body.series() + "/77/" + each + end));
  }

  private static Arbitrary<Authority> treaties() {
    Arbitrary<String> number = Numbers.between(1, 99999).map(String::valueOf);
    return Combinators.combine(number, number).as(Treaty::new);
  }

  private static Arbitrary<Authority> publications() {
    return Arbitraries.strings().alpha().numeric().withChars(" ,’-").map(Publication::of);
  }

  /** What a conference adopted is one thing, whichever series it printed its documents in. */
  @Test
  void seriesOfOneBody() {
    assertThat(AUTHORITIES.symbol("UNEP/CBD/COP/DEC/IX/24"))
        .isEqualTo(AUTHORITIES.symbol("CBD/COP/DEC/IX/24"));
    assertThat(AUTHORITIES.symbol("UNEP/CBD/COP/10/27"))
        .isNotEqualTo(AUTHORITIES.symbol("CBD/COP/10/27"));
  }

  private static Arbitrary<Authority> ownParagraphs() {
    return Combinators.combine(resolutions(), Arbitraries.of("OP12", "PP3", "annex I, para. 4"))
        .as((source, label) -> new OwnParagraph(source.id(), label));
  }

  @Property
  void parseIsInverseOfId(@ForAll("authorities") Authority authority) {
    assertThat(AUTHORITIES.parse(authority.id())).isEqualTo(authority);
    assertThat(AUTHORITIES.parse(authority.id()).id()).isEqualTo(authority.id());
  }

  @Property
  void everyAuthorityHasLabelAndKind(@ForAll("authorities") Authority authority) {
    assertThat(authority.label()).isEqualTo(authority.label().strip());
    assertThat(Kind.of(authority.kind().word())).isEqualTo(authority.kind());
  }

  @Property
  void linksAreAddresses(@ForAll("authorities") Authority authority) {
    authority.link().ifPresent(link -> assertThat(link).matches("https://[!-~]+"));
  }

  @Test
  void unknownBodyKeepsItsMark() {
    DocumentNumber number = DocumentNumber.slash(47, 1);
    Authority resolution = new Resolution(Body.UNKNOWN, number);
    assertThat(resolution.id()).isEqualTo("?/RES/47/1");
    assertThat(AUTHORITIES.parse("?/RES/47/1")).isEqualTo(resolution);
    assertThat(AUTHORITIES.parse("?/DEC/47/1")).isEqualTo(new Decision(Body.UNKNOWN, number));
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/64/293, RESOLUTION, General Assembly resolution 64/293",
    "A/RES/217(III)A, RESOLUTION, General Assembly resolution 217 A (III)",
    "A/RES/217 A (III), RESOLUTION, General Assembly resolution 217 A (III)",
    "S/RES/1325 (2000), RESOLUTION, Security Council resolution 1325 (2000)",
    "S/RES/1325, RESOLUTION, Security Council resolution 1325 (2000)",
    "UNEP/EA.5/Res.5, RESOLUTION, United Nations Environment Assembly resolution 5/5",
    "A/DEC/79/524, DECISION, General Assembly decision 79/524",
    "FCCC/DEC/1/CP.21, DECISION, United Nations Framework Convention on Climate Change decision 1/CP.21",
    "S/PRST/2021/13, DOCUMENT, S/PRST/2021/13",
    "A/RES/64/L.1, DOCUMENT, A/RES/64/L.1",
    "UNTS/2237/39574, TREATY, 'United Nations, Treaty Series, vol. 2237, No. 39574'",
    "PUB/a-guide, PUBLICATION, a guide",
    "CTOC/COP/RES/5/2#OP12, PARAGRAPH, OP12 of CTOC/COP/RES/5/2",
    "#OP12, PARAGRAPH, OP12 of the document itself",
  })
  void targetsAndTheirLabels(String target, Kind kind, String label) {
    Authority authority = AUTHORITIES.parse(target);
    assertThat(authority.kind()).isEqualTo(kind);
    assertThat(authority.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "A/67/828-S/2013/210, A/67/828;S/2013/210",
    "A/67/17(PartI)-S/2013/1, A/67/17(PartI);S/2013/1",
    "A/S-20/1, A/S-20/1",
    "A/31/8/Add.1-26, A/31/8/Add.1-26",
    "E/CN.7/2007/14-E/CN.15/2007/5, E/CN.7/2007/14;E/CN.15/2007/5",
  })
  void halvesOfJointSymbols(String symbol, String halves) {
    SymbolDocument document = (SymbolDocument) AUTHORITIES.symbol(symbol);
    assertThat(document.halves()).isEqualTo(List.of(halves.split(";", -1)));
  }

  /** The symbol under which a treaty is known here is one in a text, too; nothing longer is. */
  @Test
  void aTreatyIsReadFromItsSymbol() {
    assertThat(AUTHORITIES.symbol("UNTS/2237/39574")).isEqualTo(new Treaty("2237", "39574"));
    assertThat(AUTHORITIES.symbol("UNTS/2237/39574/Add.1").kind()).isEqualTo(Kind.DOCUMENT);
    assertThat(AUTHORITIES.symbol("UNTS/2237/A.1").kind()).isEqualTo(Kind.DOCUMENT);
  }
}
