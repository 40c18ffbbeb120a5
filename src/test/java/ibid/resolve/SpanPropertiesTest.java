package ibid.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where citations stand: in texts put together from citations and other words, however printed. */
final class SpanPropertiesTest {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final char THIN_SPACE = '\u2009';

  /** A sentence: other words, a citation, other words again. */
  record Sentence(String before, Snippet snippet, String after) {
    String text() {
      return "the keepers " + before + " " + snippet.words() + " " + after;
    }
  }

  /** A text and what it cites. */
  record Text(List<Sentence> sentences) {
    String document() {
      StringBuilder text = new StringBuilder("The General Assembly,\n");
      int number = 0;
      for (Sentence sentence : sentences) {
        text.append("\n").append(++number).append(". Notes that ");
        text.append(sentence.text()).append(";\n");
      }
      return text.toString();
    }

    List<String> printed() {
      return sentences.stream().flatMap(each -> each.snippet().printed().stream()).toList();
    }

    List<String> targets() {
      return sentences.stream().flatMap(each -> each.snippet().targets().stream()).toList();
    }
  }

  @Provide
  Arbitrary<Text> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "met on 3 May 2011 and read",
            "and/or the crews spoke of",
            "fought HIV/AIDS in 2010/11, as said in",
            "counted 12 lamps (and 3 bells) before",
            "“kept quiet”, they said, about",
            "sang 𝄞 and drew 灯 beside");
    return Combinators.combine(words, Arbitraries.of(Snippet.ALL), words)
        .as(Sentence::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(Text::new);
  }

  @Property
  void everyCitationIsFoundAsPrinted(@ForAll("texts") Text text) {
    Reading reading = Readings.of(text.document());
    assertThat(printed(reading)).isEqualTo(text.printed());
    assertThat(targets(reading)).isEqualTo(text.targets());
    Laws.assertLawful(reading);
  }

  @Property
  void linesMayEndInTwoCharacters(@ForAll("texts") Text text) {
    Reading reading = Readings.of(text.document().replace("\n", "\r\n"));
    assertThat(printed(reading)).isEqualTo(text.printed());
    assertThat(targets(reading)).isEqualTo(text.targets());
    Laws.assertLawful(reading);
  }

  @Property
  void aByteOrderMarkIsNoPartOfTheText(@ForAll("texts") Text text) {
    String document = text.document();
    Reading marked = Readings.of(("\uFEFF" + document).getBytes(StandardCharsets.UTF_8));
    assertThat(marked.document().text()).isEqualTo(document);
    assertThat(Laws.spans(marked)).isEqualTo(Laws.spans(Readings.of(document)));
  }

  @Provide
  Arbitrary<Character> spaces() {
    return Arbitraries.of(NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE, THIN_SPACE);
  }

  @Property
  void spacesThatDoNotBreak(@ForAll("texts") Text text, @ForAll("spaces") char space) {
    Reading reading = Readings.of(text.document().replace(' ', space));
    assertThat(printed(reading).stream().map(each -> each.replace(space, ' ')).toList())
        .isEqualTo(text.printed());
    assertThat(targets(reading)).isEqualTo(text.targets());
    Laws.assertLawful(reading);
  }

  /**
   * Each line of a paragraph may be as short as a word; only the letter of a resolution is told
   * from a heading by the words after it.
   */
  @Property
  void linesMayBreakBetweenAnyTwoWords(@ForAll("texts") Text text) {
    StringBuilder broken = new StringBuilder("The General Assembly,\n");
    for (Sentence sentence : text.sentences()) {
      String words = sentence.text().replace(' ', '\n').replace("B\nof", "B of");
      broken.append("\nNoting that ").append(words).append(",\n");
    }
    Reading reading = Readings.of(broken.toString());
    assertThat(targets(reading)).isEqualTo(text.targets());
    Laws.assertLawful(reading);
  }

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(
            "A/",
            "64/293",
            " ",
            "\n",
            "\n\n",
            "resolution ",
            "resolutions ",
            "its ",
            "Ibid., ",
            "¹ ",
            "[^1]: ",
            "1/ ",
            "vol. 2237, No. 39574",
            "Treaty Series, ",
            "(III)",
            " A",
            " and ",
            "Add.1",
            "–",
            "S/PRST/2011/16",
            "article 5 of the ",
            "Convention ",
            "Protocol against ",
            "paragraph 3 above",
            "that resolution",
            "The General Assembly,\n",
            "(a) ",
            "1. Decides ",
            "Annex\n",
            "of 30 July 2010",
            ", ",
            "; ",
            ". ",
            "𝄞",
            "*",
            "WHA61.21",
            "75(9)",
            "1/CP.21")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces) + ".");
  }

  @Property(tries = 5000)
  void nothingThatIsThrownTogetherBreaksTheLaws(@ForAll("jumbles") String text) {
    Laws.assertLawful(Readings.of(text));
  }

  private static List<String> printed(Reading reading) {
    return reading.references().stream().map(Reference::text).toList();
  }

  private static List<String> targets(Reading reading) {
    List<String> targets = new ArrayList<>();
    for (Reference reference : reading.references()) {
      targets.add(reference.target().map(authority -> authority.id()).orElse("unresolved"));
    }
    return targets;
  }
}
