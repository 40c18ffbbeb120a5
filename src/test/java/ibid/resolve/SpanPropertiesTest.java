package ibid.resolve;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
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
    assertLawful(reading);
  }

  @Property
  void linesMayEndInTwoCharacters(@ForAll("texts") Text text) {
    Reading reading = Readings.of(text.document().replace("\n", "\r\n"));
    assertThat(printed(reading)).isEqualTo(text.printed());
    assertThat(targets(reading)).isEqualTo(text.targets());
    assertLawful(reading);
  }

  @Property
  void aByteOrderMarkIsNoPartOfTheText(@ForAll("texts") Text text) {
    String document = text.document();
    Reading marked = Readings.of(("\uFEFF" + document).getBytes(StandardCharsets.UTF_8));
    assertThat(marked.document().text()).isEqualTo(document);
    assertThat(spans(marked)).isEqualTo(spans(Readings.of(document)));
  }

  @Property
  void spacesThatDoNotBreak(@ForAll("texts") Text text) {
    Reading reading = Readings.of(text.document().replace(' ', NO_BREAK_SPACE));
    assertThat(printed(reading).stream().map(each -> each.replace(NO_BREAK_SPACE, ' ')).toList())
        .isEqualTo(text.printed());
    assertThat(targets(reading)).isEqualTo(text.targets());
    assertLawful(reading);
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
    assertLawful(reading);
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
    assertLawful(Readings.of(text));
  }

  /**
   * Every span lies in its paragraph, none begins or ends with a blank, none overlaps another. One
   * that goes on over what stands inside the paragraph, a note on the page, is printed without it.
   */
  private static void assertLawful(Reading reading) {
    String text = reading.document().text();
    for (Reference reference : reading.references()) {
      Span span = reference.outcome().citation().span();
      assertThat(span.length()).isPositive();
      assertThat(span.of(text)).isEqualTo(span.of(text).strip());
      List<Span> under =
          reference.paragraph().parts().stream()
              .filter(part -> part.start() < span.end() && span.start() < part.end())
              .toList();
      assertThat(under).as("%s in %s", reference.text(), text).isNotEmpty();
      assertThat(under.get(0).start()).isLessThanOrEqualTo(span.start());
      assertThat(under.get(under.size() - 1).end()).isGreaterThanOrEqualTo(span.end());
      assertThat(reference.text())
          .isEqualTo(under.stream().map(part -> within(part, span, text)).collect(joining("\n")));
    }
    List<Span> inOrder =
        spans(reading).stream().sorted(Comparator.comparingInt(Span::start)).toList();
    for (int i = 1; i < inOrder.size(); i++) {
      assertThat(inOrder.get(i).start()).as(text).isGreaterThanOrEqualTo(inOrder.get(i - 1).end());
    }
  }

  private static String within(Span part, Span span, String text) {
    return text.substring(Math.max(part.start(), span.start()), Math.min(part.end(), span.end()));
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

  private static List<Span> spans(Reading reading) {
    return reading.references().stream().map(each -> each.outcome().citation().span()).toList();
  }
}
