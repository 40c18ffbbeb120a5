package ibid.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where citations stand: in texts put together from citations and other words, however printed. */
final class SpanPropertiesTest {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final char THIN_SPACE = '\u2009';

  @Provide
  Arbitrary<CitingText> texts() {
    return CitingText.all();
  }

  @Property
  void everyCitationIsFoundAsPrinted(@ForAll("texts") CitingText text) {
    Reading reading = Readings.of(text.document());
    assertThat(printed(reading)).as(text.document()).isEqualTo(text.printed());
    assertThat(targets(reading)).isEqualTo(text.targets());
    Laws.assertLawful(reading);
  }

  @Property
  void linesMayEndInTwoCharacters(@ForAll("texts") CitingText text) {
    Reading reading = Readings.of(text.document().replace("\n", "\r\n"));
    assertThat(printed(reading)).as(text.document()).isEqualTo(text.printed());
    assertThat(targets(reading)).isEqualTo(text.targets());
    Laws.assertLawful(reading);
  }

  @Property
  void aByteOrderMarkIsNoPartOfTheText(@ForAll("texts") CitingText text) {
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
  void spacesThatDoNotBreak(@ForAll("texts") CitingText text, @ForAll("spaces") char space) {
    Reading reading = Readings.of(text.document().replace(' ', space));
    assertThat(printed(reading).stream().map(each -> each.replace(space, ' ')).toList())
        .isEqualTo(text.printed());
    assertThat(targets(reading)).isEqualTo(text.targets());
    Laws.assertLawful(reading);
  }

  @Property
  void linesMayBreakBetweenAnyTwoWords(@ForAll("texts") CitingText text) {
    Reading reading = Readings.of(text.broken());
    assertThat(targets(reading)).as(text.broken()).isEqualTo(text.targets());
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
