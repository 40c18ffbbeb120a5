package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BodiesTest {
  private static final Bodies STANDARD = Bodies.standard();

  @TempDir private Path folder;

  private Bodies with(String rows) throws IOException {
    return STANDARD.with(Files.writeString(folder.resolve("bodies.tsv"), rows));
  }

  @Test
  void seriesAreSymbolsAndNamesAreTaken() {
    Set<String> names = new HashSet<>();
    for (Body body : STANDARD.all()) {
      assertThat(body.series()).matches("[A-Z]([A-Za-z0-9./-]*[A-Za-z0-9])?\\.?");
      assertThat(body.name()).isEqualTo(body.name().strip()).isNotEmpty();
      assertThat(body.otherNames()).doesNotContain("").doesNotContain(body.name());
      body.otherNames().forEach(name -> assertThat(names.add(name)).as(name).isTrue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CTOC/COP/2010/6, CTOC/COP",
    "UNEP/EA.5/Res.5, UNEP/EA",
    "GC.18/Res.9, GC.",
    "GC(63)/RES/9, GC",
    "A/HRC/RES/16/21, A/HRC",
    "A/64/293, A",
    "S/9541, S",
    "S/AC.51/2010/1, S/AC.51",
    "E/CN.4/Sub.2/1999/1, E/CN.4/Sub.2",
    "XYZ/1, ?",
    "S/2020/1867, S",
    "S/1867/2020, ?",
    "S/1867/2020/Rev.1, ?",
    "A/SP1/12/01, ?",
    "A/P.1/5/79, ?",
    "ILC.108/V, ILC.",
  })
  void ofSymbol(String symbol, String series) {
    assertThat(STANDARD.ofSymbol(symbol).series()).isEqualTo(series);
  }

  @Test
  void twoSeriesOfOneNameAreOneBody() {
    assertThat(STANDARD.ofSymbol("UNEP/CBD/COP/10/27").series()).isEqualTo("UNEP/CBD/COP");
    assertThat(STANDARD.issuer("UNEP/CBD/COP/10/27").series()).isEqualTo("CBD/COP");
    assertThat(STANDARD.issuer("WHA58/2005/REC/1").series()).isEqualTo("WHA");
    assertThat(STANDARD.issuer("CD58/2005").isUnknown()).isTrue();
  }

  @Test
  void usersAddRows() throws IOException {
    Bodies more =
        with(
            """
            # A conference of our own.
            RUR/COP	Conference of the Harbours	Harbour Conference;RCOP	session 1- 2001	RUR/{session}/R.{serial}
            GA2	Second General Assembly
            """);
    Body body = more.bySeries("RUR/COP").orElseThrow();
    assertThat(body.otherNames()).containsExactly("Harbour Conference", "RCOP");
    assertThat(new Resolution(body, DocumentNumber.slash(4, 5)).id()).isEqualTo("RUR/4/R.5");
    assertThat(new Authorities(more).parse("RUR/4/R.5"))
        .isEqualTo(new Resolution(body, DocumentNumber.slash(4, 5)));
    assertThat(more.bySeries("GA2").orElseThrow().numbering().isKnown()).isFalse();
    assertThat(more.all()).hasSize(STANDARD.all().size() + 2);
  }

  @Test
  void aRowReplacesTheOneWithItsSeries() throws IOException {
    Bodies other = with("A\tAssembly of the Isles\n");
    assertThat(other.bySeries("A").orElseThrow().name()).isEqualTo("Assembly of the Isles");
    assertThat(STANDARD.bySeries("A").orElseThrow().name()).isEqualTo("General Assembly");
  }

  @ParameterizedTest
  @CsvSource({
    "'A\tx\n\nno tab here', 3, a body needs a series symbol",
    "'\tname', 1, a body needs a series symbol",
    "'A\t', 1, a body needs a series symbol",
    "'A B\tname', 1, 'a series symbol has no blank, as ''A B'' has'",
    "'A\tname\t\t\t\tmore', 1, 'a body has 5 columns at most, and here are 6'",
    "'A\tname\t\tsession 5-3 1990', 1, 'cannot read numbering rule ''session 5-3 1990'': it ends'",
    "'A\tname\t\tyear 2020-1990', 1, 'cannot read numbering rule ''year 2020-1990'': it ends'",
    "'A\tx\t\tserial 1990- 50,40', 1, 'serial 1990- 50,40'': its last numbers do not rise'",
    "'A\tx\nB\ty\nA\tz', 3, A has a row already",
    "'A\tx\t\tevery 3', 1, every 3",
    "'A\tx\t\t\tA/{number}/RES', 1, A/{number}/RES",
  })
  void aLineThatMakesNoSenseIsNamed(String rows, int line, String reason) {
    assertThatThrownBy(() -> with(rows))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("bodies.tsv:" + line + ": ")
        .hasMessageContaining(reason);
  }

  /** As spreadsheets save a table. */
  @Test
  void aByteOrderMarkIsNoPartOfTheFirstSeries() throws IOException {
    assertThat(with("\uFEFFITC\tInternational Tea Council\r\n").bySeries("ITC")).isPresent();
    assertThat(with("\uFEFF# a comment\n").all()).hasSameSizeAs(STANDARD.all());
  }

  @Test
  void anotherEncodingIsNamed() throws IOException {
    Path file = folder.resolve("bodies.tsv");
    Files.writeString(file, "ITC\tConseil du thé\n", StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> STANDARD.with(file)).hasMessage("is not in UTF-8");
  }
}
