package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.output.Samples;
import ibid.resolve.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MentionFilterTest {

  /** The letters: r a resolution of 2017, u one that is unresolved, d a document in a footnote. */
  @ParameterizedTest
  @CsvSource({
    "--kind=resolution, r u",
    "--kind=document, d",
    "--body=a, r",
    "--body=unga, r",
    "--body=general assembly, r",
    "--body=ctoc/cop, d",
    "--body=S, ''",
    "--verb=Recalling, r u d",
    "--verb=recall, r u d",
    "--verb=calling, ''",
    "--since=2017-12-24, r",
    "--since=2017-12-25, ''",
    "--until=2017, r",
    "--until=2016, ''",
    "--at=preamble, r u",
    "--at=footnote, d",
    "'--at=preamble,footnote', r u d",
  })
  void passes(String option, String letters) {
    MentionFilter filter =
        FilterOptions.of(
            new picocli.CommandLine(new RefsCommand().spec()).parseArgs(option, "a.txt"));
    StringBuilder passed = new StringBuilder();
    for (Reference reference : Samples.reading("a.txt", "A/RES/73/1").references()) {
      passed.append(filter.test(reference) ? letter(reference) + " " : "");
    }
    assertThat(passed.toString().strip()).isEqualTo(letters);
  }

  private static String letter(Reference reference) {
    return reference.target().isEmpty() ? "u" : reference.outcome().kind().word().substring(0, 1);
  }
}
