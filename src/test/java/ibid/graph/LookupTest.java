package ibid.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, and what they mean. */
final class LookupTest {
  private static final CitationGraph GRAPH =
      Texts.graph(
          Texts.of("docs/resolution-5-2.txt", "CTOC/COP/RES/5/2", "Implementation", ""),
          Texts.nameless("draft speech.md")
              .other("", "[64/293|A/RES/64/293] [4/4|CTOC/COP/DEC/4/4] [4/4|CAC/COSP/RES/4/4]")
              .other("", "[1325 (2000)|S/RES/1325(2000)] [217 A (III)|A/RES/217(III)A]")
              .other("", "[72/266 A|A/RES/72/266A] [72/266 B|A/RES/72/266B]")
              .other("", "[A/67/828-S/2013/210|A/67/828-S/2013/210] [5/5|UNEP/EA.5/Res.5]")
              .other("", "[Trafficking in Persons Protocol|UNTS/2237/39574]")
              .other(
                  "", "[5/1|A/HRC/RES/5/1] [S-28/1|A/HRC/RES/S-28/1] [1/CP.21|FCCC/DEC/1/CP.21]"),
          Texts.nameless("other/draft speech.md").other("", "Nothing."));

  private static String ids(List<DocumentNode> documents) {
    return documents.stream().map(DocumentNode::id).collect(Collectors.joining(" "));
  }

  private static String find(String typed) {
    Found found = new Lookup(GRAPH).find(typed);
    if (found instanceof Found.One one) {
      return one.document().id();
    }
    if (found instanceof Found.Several several) {
      return "several: " + ids(several.candidates());
    }
    return ("none: " + ids(((Found.None) found).nearest())).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // the target, in any case, with spaces and dashes as printed
        "A/RES/64/293 > A/RES/64/293",
        "a/res/64/293 > A/RES/64/293",
        "A / RES / 64 / 293 > A/RES/64/293",
        "64/293. > A/RES/64/293",
        "https://undocs.org/en/A/RES/64/293 > A/RES/64/293",
        "https://undocs.org/en/S/RES/1325%282000%29 > S/RES/1325(2000)",
        "S/RES/1325 (2000) > S/RES/1325(2000)",
        "unep/ea.5/res.5 > UNEP/EA.5/Res.5",
        "A/HRC/RES/S–28/1 > A/HRC/RES/S-28/1",
        // the number alone, whole or without its year, session or letter
        "64/293 > A/RES/64/293",
        "1325 > S/RES/1325(2000)",
        "1325 (2000) > S/RES/1325(2000)",
        "S/RES/1325 > S/RES/1325(2000)",
        "217 > A/RES/217(III)A",
        "217 A > A/RES/217(III)A",
        "217A (III) > A/RES/217(III)A",
        "217 (III) > A/RES/217(III)A",
        "A/RES/217 A (III) > A/RES/217(III)A",
        "72/266 b > A/RES/72/266B",
        "1/CP.21 > FCCC/DEC/1/CP.21",
        // words
        "General Assembly resolution 64/293 > A/RES/64/293",
        "general assembly resolution 64/293 > A/RES/64/293",
        "GA res. 64/293 > A/RES/64/293",
        "UNGA 64/293 > A/RES/64/293",
        "resolution 64/293 > A/RES/64/293",
        "Security Council resolution 64/293 > none: A/RES/64/293",
        "decision 4/4 > CTOC/COP/DEC/4/4",
        "Conference decision 4/4 > CTOC/COP/DEC/4/4",
        "resolution 4/4 > CAC/COSP/RES/4/4",
        "Human Rights Council resolution 5/1 > A/HRC/RES/5/1",
        "Council resolution 5/1 > A/HRC/RES/5/1",
        // either half of a joint symbol
        "A/67/828 > A/67/828-S/2013/210",
        "S/2013/210 > A/67/828-S/2013/210",
        "A/67/828–S/2013/210 > A/67/828-S/2013/210",
        // titles and files
        "trafficking in persons protocol > UNTS/2237/39574",
        "docs/resolution-5-2.txt > CTOC/COP/RES/5/2",
        "resolution-5-2.txt > CTOC/COP/RES/5/2",
        "resolution-5-2 > CTOC/COP/RES/5/2",
        "other/draft speech.md > other/draft speech.md",
        // more than one
        "4/4 > several: CTOC/COP/DEC/4/4 CAC/COSP/RES/4/4",
        "72/266 > several: A/RES/72/266A A/RES/72/266B",
        // none
        "A/RES/64/392 > none: A/RES/64/293",
        "64/294 > none: A/RES/64/293",
        "Trafficking in Person Protocol > none: UNTS/2237/39574",
        "Trafficking > none: UNTS/2237/39574",
        "E/RES/2005/20 > none:",
        "decision 64/293 > none: A/RES/64/293",
        "nonsense > none:",
        "9 > none:",
      })
  void means(String typed, String found) {
    assertThat(find(typed)).isEqualTo(found);
  }

  @Test
  void nothingTypedIsNothingFound() {
    assertThat(find("  ")).isEqualTo("none:");
  }

  @Test
  void filesOfOneNameAreCandidates() {
    assertThat(find("draft speech.md")).isEqualTo("draft speech.md");
    assertThat(find("draft speech")).startsWith("several: ");
  }

  @Test
  void noMoreThanThreeAreNear() {
    CitationGraph graph =
        Texts.graph(
            Texts.nameless("a")
                .other("", "[1|A/RES/64/291] [1|A/RES/64/292] [1|A/RES/64/294]")
                .other("", "[1|A/RES/64/295] [1|A/RES/64/296]"));
    Found found = new Lookup(graph).find("64/293");
    assertThat(found).isInstanceOf(Found.None.class);
    assertThat(((Found.None) found).nearest()).hasSize(3);
  }
}
