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

final class SymbolFormTest {

  @Provide
  Arbitrary<DocumentNumber> numbers() {
    return Numbers.any();
  }

  @Provide
  Arbitrary<DocumentNumber> sessions() {
    return Numbers.session();
  }

  @Provide
  Arbitrary<SymbolForm> forms() {
    return Arbitraries.of(
        SymbolForm.standard("CTOC/COP"),
        SymbolForm.parse("A/RES/{number}"),
        SymbolForm.parse("UNEP/EA.{session}/Res.{serial}"),
        SymbolForm.parse("X.{session}.{serial}"));
  }

  @Property
  void readIsInverseOfPrint(
      @ForAll("forms") SymbolForm form, @ForAll("sessions") DocumentNumber number) {
    assertThat(form.read(form.print(number))).contains(number);
  }

  @Property
  void aWholeNumberReadsBackInEveryForm(@ForAll("numbers") DocumentNumber number) {
    SymbolForm form = SymbolForm.standard("CTOC/COP");
    assertThat(form.read(form.print(number))).contains(number);
  }

  @Test
  void printsAsTheBodyDoes() {
    SymbolForm form = SymbolForm.parse("UNEP/EA.{session}/Res.{serial}");
    assertThat(form.print(DocumentNumber.slash(5, 14))).isEqualTo("UNEP/EA.5/Res.14");
    assertThat(form.read("UNEP/EA.5/L.2")).isEmpty();
    assertThat(form.read("UNEP/GC.5/Res.2")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A/RES/", "{serial}", "A.{session}", "{serial}/{session}"})
  void refusesTemplatesWithoutPlaces(String template) {
    assertThatThrownBy(() -> SymbolForm.parse(template))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + template + "'");
  }
}
