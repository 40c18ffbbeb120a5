package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SymbolsTest {

  @ParameterizedTest
  @CsvSource({
    "A/67/17 (Part I), A/67/17(PartI)",
    "A/hrc/21/39, A/HRC/21/39",
    "Assembly/AU/Dec.1 (XX), Assembly/AU/Dec.1(XX)",
    "A/63/332/add.1, A/63/332/Add.1",
    "A/63/332/amend.1, A/63/332/Amend.1",
    "A/75/457Add.1, A/75/457/Add.1",
    "A/75/457Add.1Corr.2, A/75/457/Add.1/Corr.2",
    "A/75/457Part.1, A/75/457Part.1",
    "PRST/2006/28, S/PRST/2006/28",
    "A/67/828\u2013S/2013/210, A/67/828-S/2013/210",
    "A/64/292*, A/64/292",
    "A/C.3/ L.93, A/C.3/L.93",
    "E/CN.4/Sub.2/1999/1, E/CN.4/Sub.2/1999/1",
    "E/RES/1971/1577 (L), E/RES/1577(L)",
    "E/RES/1971/1577(L)A, E/RES/1577(L)A",
    "E/RES/2005/20, E/RES/2005/20",
    "UNEP/EA.5/Res.5, UNEP/EA.5/Res.5",
    "Unep/EA.5/Res.5, UNEP/EA.5/Res.5",
  })
  void canonical(String printed, String symbol) {
    assertThat(Symbols.canonical(printed)).isEqualTo(symbol);
  }

  @ParameterizedTest
  @CsvSource({
    "GC(66)/RES/9B, RESOLUTION",
    "A/RES/S-20/2, RESOLUTION",
    "UNEP/EA.5/Res.5, RESOLUTION",
    "Assembly/AU/Dec.695(XXXI), DECISION",
    "GC(69)/RES/DEC(2025), DOCUMENT",
    "A/RES/64/293/Corr.1, DOCUMENT",
    "A/DEC, DOCUMENT",
    "A/64/53, DOCUMENT",
  })
  void kinds(String symbol, Kind kind) {
    assertThat(Symbols.kind(symbol)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "A/63/332/Add.1, A/63/332",
    "A/63/332/Rev.1/Add.1, A/63/332",
    "A/63/332/Amend.1, A/63/332",
    "A/63/332, A/63/332",
  })
  void withoutAdditions(String symbol, String base) {
    assertThat(Symbols.withoutAdditions(symbol)).isEqualTo(base);
  }

  @Property
  void canonicalIsStable(@ForAll String text) {
    String symbol = Symbols.canonical(text);
    assertThat(Symbols.canonical(symbol)).isEqualTo(symbol);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A/64/293", "S/RES/2132 (2013)", "CTOC/COP/2010/6", "A/67/17 (Part I)", "S/9541"})
  void symbols(String text) {
    assertThat(Symbols.isSymbol(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HIV/AIDS", "and/or", "64/293", "A/64/293 and more", "", "A", "/1"})
  void noSymbols(String text) {
    assertThat(Symbols.isSymbol(text)).isFalse();
  }
}
