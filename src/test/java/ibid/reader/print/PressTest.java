package ibid.reader.print;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Link;
import ibid.document.Place;
import ibid.document.Span;
import ibid.language.Outline;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class PressTest {
  private final Press press = new Press();

  private PrintedText finish() {
    return press.finish(Facts.NONE);
  }

  @Test
  void whiteSpaceIsFoldedAndBlocksAreParted() {
    press.text("  Recalling \n\t resolution ");
    press.text(" 55/25, ");
    press.endBlock();
    press.endBlock();
    press.text("Noting");
    assertThat(finish().text()).isEqualTo("Recalling resolution 55/25,\n\nNoting\n");
  }

  @Test
  void notesFollowTheirBlock() {
    press.text("Law ");
    press.note("12").text("First.");
    press.text(" and more");
    press.note("*").text("Second.");
    press.endBlock();
    press.text("Next");
    assertThat(finish().text())
        .isEqualTo("Law¹² and more[^*]\n\n¹² First.\n\n[^*]: Second.\n\nNext\n");
  }

  @Test
  void linksAndPlacesOfNotesMoveWithThem() {
    press.place(span -> new Place.InParagraph(span, 1));
    press.text("Law");
    Press note = press.note("1");
    note.place(span -> new Place.InParagraph(span, 9));
    note.openLink("x:y");
    note.text("A/64/4");
    note.closeLink();
    PrintedText printed = finish();
    Link link = printed.links().get(0);
    assertThat(link.span().of(printed.text())).isEqualTo("A/64/4");
    Place last = printed.places().get(printed.places().size() - 1);
    assertThat(last).isEqualTo(new Place.InParagraph(new Span(8, 14), 9));
  }

  @Test
  void aLinkBeginsAtItsFirstCharacter() {
    press.text("See");
    press.openLink(" x:y ");
    press.text(" A/64/4 ");
    press.closeLink();
    press.openLink("x:empty");
    press.closeLink();
    assertThat(finish().links()).containsExactly(new Link(new Span(4, 10), "x:y"));
  }

  @Test
  void aLinkInALinkDoesNotCount() {
    press.openLink("x:outer");
    press.text("a");
    press.openLink("x:inner");
    press.text("b");
    press.closeLink();
    press.closeLink();
    assertThat(finish().links()).containsExactly(new Link(new Span(0, 2), "x:outer"));
  }

  @Test
  void aLinkThatIsCutInTwoIsOne() {
    for (String half : List.of("478 (1", "980)")) {
      press.openLink("x:y");
      press.text(half);
      press.closeLink();
    }
    assertThat(finish().links()).containsExactly(new Link(new Span(0, 10), "x:y"));
  }

  @Test
  void aLinkOverSeveralBlocksIsOneInEach() {
    press.openLink("x:y");
    press.text("a");
    press.note("1").text("n");
    press.endBlock();
    press.text("b");
    press.closeLink();
    PrintedText printed = finish();
    assertThat(printed.links().stream().map(link -> link.span().of(printed.text())))
        .containsExactly("a¹", "b");
  }

  @Test
  void nothingPrinted() {
    press.endBlock();
    assertThat(finish()).isEqualTo(PrintedText.plain(Outline.of("")));
  }

  @Property
  void placesAreInOrderAndApart(
      @ForAll List<@StringLength(max = 4) @CharRange(from = 'a', to = 'c') String> pieces,
      @ForAll @IntRange(min = 1, max = 4) int every) {
    Press any = new Press();
    for (int i = 0; i < pieces.size(); i++) {
      int number = i;
      any.place(span -> new Place.InParagraph(span, number));
      any.text(pieces.get(i)).space();
      if (i % every == 0) {
        any.endBlock();
      }
    }
    int last = 0;
    for (Place place : any.finish(Facts.NONE).places()) {
      assertThat(place.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(place.span().length()).isPositive();
      last = place.span().end();
    }
  }

  /** It would part {@code A/RES/65} from {@code /10}. */
  @Test
  void whereAWordMayBeDividedNothingIsPrinted() {
    press.text("A/RES/65\u00AD").text("/10, reso\u00ADlution");
    assertThat(finish().text()).isEqualTo("A/RES/65/10, resolution\n");
  }
}
