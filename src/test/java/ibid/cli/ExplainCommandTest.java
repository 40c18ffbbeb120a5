package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExplainCommandTest {

  @Test
  void aSymbol() {
    assertThat(Run.of("explain", "A/63/332/Add.1").out())
        .isEqualTo(
            """
            A/63/332/Add.1: a document of the General Assembly
              A      General Assembly
              63     session 63 (September 2008 to September 2009)
              332    number 332
              Add.1  addendum 1, to A/63/332
              link   https://undocs.org/en/A/63/332/Add.1
            """);
  }

  /** Each row is a notation and words that its explanation must hold. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CTOC/COP/2010/6 | the year",
        "64/293 | General Assembly, session 64: September 2009 to September 2010",
        "64/293 | not                 Security Council: numbers in one sequence",
        "1325 | S/RES/1325(2000)  Security Council, 2000",
        "1325 | only one body",
        "2005/20 | E/RES/2005/20",
        "General Assembly resolution 217 A (III) | session 3 (September 1948 to September 1949)",
        "Conference decision 4/4 | the words around it tell whose",
        "resolution 24/20 | A/HRC/RES/24/20    Human Rights Council, session 24: 2013",
        "resolution 24/20 | the words around it tell whose",
        "Security Council resolution 1325 (2000) | S/RES/1325(2000)",
        "decision 24/20 | A/HRC/DEC/24/20    Human Rights Council, session 24: 2013",
        "decision 4/4 | the words around it tell whose",
        "S/RES/1325 (2000) | Security Council resolution 1325 (2000)",
        "A/67/828–S/2013/210 | one document under two symbols",
        "A/67/17 (Part I) | a part of it",
        "A/C.3/64/SR.12 | summary record of meeting 12",
        "A/64/L.64 | text 64 of limited distribution",
        "A/S-20/1 | special session S-20 (1998)",
        "A/520/Rev.15 | revision 15, to A/520",
        "A/RES/20/3 | such numbers run from 31",
        "CTOC/COP/DEC/4/4 | none: it has no symbol to look up",
        "UNTS/2237/39574 | volume of the Treaty Series",
        "XY/2010/6 | not in the table of bodies",
        "Council of Ministers resolution 64/293 | a number of a body that is not in the table",
        "PUB/crime-and-its-causes | a publication, by the words of its title: crime and its causes",
        "Conference decision 4/4 | CTOC/COP/DEC/4/4  Conference of the Parties to the United"
            + " Nations",
      })
  void says(String typed, String words) {
    Run run = Run.of("explain", typed);
    assertThat(run.out()).contains(words);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  /** A body that is named is not put aside for another that numbers so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General Assembly resolution 99/1 | General Assembly: such numbers run from 31",
        "Human Rights Council resolution 64/293 | Human Rights Council: such numbers run from 1",
        "Security Council resolution 5/1 | Security Council: numbers in one sequence with the year",
        "resolution 5/1 of the Security Council | Security Council: numbers in one sequence",
      })
  void aBodyThatIsNamedAndDoesNotNumberSo(String typed, String why) {
    String body = why.substring(0, why.indexOf(':'));
    assertThat(Run.of("explain", typed).out().lines().toList())
        .hasSize(2)
        .satisfies(
            lines ->
                assertThat(lines.get(0))
                    .endsWith("the " + body + " is not known to number like that"))
        .satisfies(lines -> assertThat(lines.get(1)).startsWith("  not  " + why));
  }

  /** Each row is a citation that a text would leave unresolved, and why. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General Assembly resolution 64/293 of 30 July 1995"
            + " | its date and its session contradict each other",
        "resolution 1325 | the text names no single body known to number like that",
      })
  void whyATextLeavesItUnresolved(String typed, String reason) {
    assertThat(Run.of("explain", typed).out().lines())
        .anySatisfy(line -> assertThat(line).matches(" +unresolved +" + reason));
  }

  @Test
  void severalBodiesOfANameThatDoNotNumberSo() {
    assertThat(Run.of("explain", "Council resolution 64/293").out())
        .startsWith("64/293: no body of that name is known to number like that\n")
        .doesNotContain("A/RES/64/293");
  }

  /** Each row is typed, and what is explained. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/res/64/293 | A/RES/64/293",
        "s/res/1325 | S/RES/1325(2000)",
        "a/c.3/75/l.1/add.1 | A/C.3/75/L.1/Add.1",
        "a/67/17 (part i) | A/67/17(PartI)",
        "unep/ea.5/res.5 | UNEP/EA.5/Res.5",
        "217 a (iii) | 217 A (III)",
        "64/293. | 64/293",
        "A/75/53, | A/75/53",
        "“A/75/53” | A/75/53",
        "A / RES / 64 / 293 | A/RES/64/293",
        "https://undocs.org/en/A/RES/64/293 | A/RES/64/293",
        "https://undocs.org/en/S/RES/1325%282000%29 | S/RES/1325(2000)",
        "undocs.org/A/75/53 | A/75/53",
        "https://docs.un.org/en/A/75/53 | A/75/53",
        "https://undocs.org/Home/Mobile?FinalSymbol=A%2F75%2F53&Language=E | A/75/53",
      })
  void asPeopleTypeAndPaste(String typed, String subject) {
    assertThat(Run.of("explain", typed).out()).startsWith(subject + ": ");
    String[] unquoted = ("explain " + typed).split(" ", -1);
    assertThat(Run.of(unquoted)).isEqualTo(Run.of("explain", typed));
  }

  /** What belongs to no citation is reported, and the rest explained. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64/293 foo 61/144 | 64/293 61/144 | foo",
        "A/75/53 foo | A/75/53 | foo",
        "foo A/75/53 | A/75/53 | foo",
        "64/293 and foo bar | 64/293 | foo bar",
        "1325 foo 1540 | 1325 1540 | foo",
      })
  void aWordThatIsNothing(String typed, String subjects, String reported) {
    Run run = Run.of(("explain " + typed).split(" ", -1));
    assertThat(run.out().lines().filter(line -> !line.startsWith(" ")))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(subjects.split(" ", -1));
    assertThat(run.err()).isEqualTo("ibid: nothing to explain in '" + reported + "'\n");
    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING);
  }

  @Test
  void quotedTextIsReadByItself() {
    Run run = Run.of("explain", "Recalling resolution 64/293 on water", "foo bar", "61/144");
    assertThat(run.out()).startsWith("A/RES/64/293: ").contains("\n61/144: ");
    assertThat(run.err()).isEqualTo("ibid: nothing to explain in 'foo bar'\n");
  }

  @Test
  void wordsNeedNoQuotes() {
    assertThat(Run.of("explain", "General", "Assembly", "resolution", "64/293").out())
        .startsWith("A/RES/64/293: General Assembly resolution 64/293\n");
  }

  /** What is whole in itself is explained on its own; other words go with those before them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/75/53 A/C.3/75/L.12/Rev.1 | A/75/53; A/C.3/75/L.12/Rev.1",
        "A/63/332 64/293 1325 | A/63/332; 64/293; 1325",
        "S/RES/1325 (2000) A/67/17 (Part I) 217 A (III) | S/RES/1325(2000); A/67/17(PartI); 217 A"
            + " (III)",
        "resolution 24/20 | 24/20",
        "1325 1540 | 1325; 1540",
        "gc(63)/res/9 | GC(63)/RES/9",
        "Security Council resolution 1325 of 31 October 2000 | S/RES/1325(2000)",
        "S/RES/1325 (2000), para. 4 | S/RES/1325(2000)",
        "paragraph 5 of General Assembly resolution 64/293 | A/RES/64/293",
        "General Assembly resolution 217 A (III) | A/RES/217(III)A",
        "Security Council resolution 1325 (2000) and A/63/332 | S/RES/1325(2000); A/63/332",
        "A/75/53 and General Assembly resolution 64/293 | A/75/53; A/RES/64/293",
      })
  void severalAreExplainedOneByOne(String typed, String subjects) {
    String[] args = ("explain " + typed).split(" ", -1);
    Run run = Run.of(args);
    String explained =
        run.out()
            .lines()
            .filter(line -> !line.startsWith(" "))
            .map(line -> line.substring(0, line.indexOf(": ")))
            .collect(Collectors.joining("; "));
    assertThat(explained).isEqualTo(subjects);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void severalInOneArgument() {
    assertThat(Run.of("explain", "A/75/53 A/C.3/75/L.12/Rev.1"))
        .isEqualTo(Run.of("explain", "A/75/53", "A/C.3/75/L.12/Rev.1"));
  }

  @Test
  void nothingToExplain() {
    assertThat(Run.of("explain", "foo"))
        .isEqualTo(new Run(ExitStatus.NOTHING, "", "ibid: nothing to explain in 'foo'\n"));
  }

  @Test
  void theLanguageOfTheWords() {
    String words = "résolution 64/293 de l'Assemblée générale";
    assertThat(Run.of("explain", "--lang=fr", words).out()).startsWith("A/RES/64/293: ");
    Run wrong = Run.of("explain", "--lang=xx", "64/293");
    assertThat(wrong.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(wrong.err()).startsWith("ibid: --lang: no language 'xx'; known are ");
  }

  /** Explaining reads no file that could take long. */
  @Test
  void noTimeout() {
    assertThat(Run.of("explain", "--timeout=3", "64/293").status()).isEqualTo(ExitStatus.ERROR);
  }
}
