package ibid.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words around a mention are its citing words. */
final class CitingWordsTest {
  private static String words(String marked) {
    CitationGraph graph = Texts.graph(Texts.nameless("a.txt").other("", marked));
    return graph.mentions().iterator().next().words();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "It met. It cites [64/1|A/RES/64/1] here. It ended. > It cites 64/1 here.",
        "[64/1|A/RES/64/1] alone > 64/1 alone",
        // an abbreviation ends no sentence
        "See vol. 5, No. 7, of [64/1|A/RES/64/1] etc. and so on. > "
            + "See vol. 5, No. 7, of 64/1 etc. and so on.",
        "It asks (see [64/1|A/RES/64/1]); It gives. > It asks (see 64/1);",
        "It asks؛ It cites [64/1|A/RES/64/1]؛ It gives. > It cites 64/1؛",
        // Chinese has no space between sentences
        "大会召开。回顾第[64/1|A/RES/64/1]号决议。会议结束。 > 回顾第64/1号决议。",
        "回顾第64/2号决议；又回顾第[64/1|A/RES/64/1]号决议；并欢迎 > 又回顾第64/1号决议；",
      })
  void sentence(String marked, String words) {
    assertThat(words(marked)).isEqualTo(words);
  }

  @Test
  void longSentencesAreCutBetweenWords() {
    String words = words("word ".repeat(100) + "[64/1|A/RES/64/1]" + " word".repeat(100) + ".");
    assertThat(words).startsWith("…word").contains(" 64/1 ").endsWith("word…");
    assertThat(words.length()).isLessThan(200);
  }

  @Test
  void whatHasNoSpacesIsNotSplit() {
    String words = words("x".repeat(500) + "[64/1|A/RES/64/1]" + "x".repeat(500));
    assertThat(words).isEqualTo("…64/1…");
  }
}
