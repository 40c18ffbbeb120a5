package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SymbolTemplateTest {

  @Provide
  Arbitrary<DocumentNumber> numbers() {
    return Numbers.any();
  }

  @Provide
  Arbitrary<DocumentNumber> sessions() {
    return Numbers.session();
  }

  @Provide
  Arbitrary<SymbolTemplate> forms() {
    return Arbitraries.of(
        SymbolTemplate.standard("CTOC/COP"),
        SymbolTemplate.parse("A/RES/{number}"),
        SymbolTemplate.parse("UNEP/EA.{session}/Res.{serial}"),
        SymbolTemplate.parse("X.{session}.{serial}"));
  }

  @Property
  void readIsInverseOfPrint(
      @ForAll("forms") SymbolTemplate form, @ForAll("sessions") DocumentNumber number) {
    assertThat(form.read(form.print(number))).contains(number);
  }

  @Property
  void aWholeNumberReadsBackInEveryForm(@ForAll("numbers") DocumentNumber number) {
    SymbolTemplate form = SymbolTemplate.standard("CTOC/COP");
    assertThat(form.read(form.print(number))).contains(number);
  }

  @Test
  void printsAsTheBodyDoes() {
    SymbolTemplate form = SymbolTemplate.parse("UNEP/EA.{session}/Res.{serial}");
    assertThat(form.print(DocumentNumber.slash(5, 14))).isEqualTo("UNEP/EA.5/Res.14");
    assertThat(form.read("UNEP/EA.5/L.2")).isEmpty();
    assertThat(form.read("UNEP/GC.5/Res.2")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A/RES/", "{serial}", "A.{session}", "{serial}/{session}"})
  void refusesTemplatesWithoutPlaces(String template) {
    assertThatThrownBy(() -> SymbolTemplate.parse(template))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + template + "'");
  }
}
