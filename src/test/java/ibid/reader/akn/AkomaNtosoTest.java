package ibid.reader.akn;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Document;
import ibid.document.Identity;
import ibid.reader.Fixtures;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AkomaNtosoTest {
  private static Document small() throws IOException {
    return Fixtures.read(Fixtures.bytes("small.akn.xml"));
  }

  private static Document body(String paragraphs) throws IOException {
    return Fixtures.read(
        "<akomaNtoso><statement name='resolution'><mainBody>"
            + paragraphs
            + "</mainBody></statement></akomaNtoso>");
  }

  @Test
  void linksStandAtTheirPlace() throws IOException {
    assertThat(Fixtures.rows(small(), "target", "linked_to", "eid"))
        .contains(
            "A/70/487|https://undocs.org/en/A/70/487|",
            "A/RES/55/25|https://undocs.org/en/A/RES/55/25|container_1",
            "A/RES/64/293|/akn/un/statement/deliberation/unga/2010-07-30/64-293|container_1",
            "S/RES/1325(2000)||container_1",
            "A/64/4|https://undocs.org/en/A/64/4|authorialNote_1",
            "E/RES/2005/20||para_2__point_a");
  }

  @Test
  void theMetadataTellTheIdentity() throws IOException {
    String meta =
        """
        <akomaNtoso><statement name="resolution"><meta><identification><FRBRWork>
        <FRBRuri value="/akn/un/statement/deliberation/un-ga/2016-10-13/71-4/"/>
        <FRBRdate date="2016-10-13" name="adoption"/>
        </FRBRWork></identification></meta>
        <mainBody><p>Text</p></mainBody></statement></akomaNtoso>""";
    Identity identity = Fixtures.read(meta).sectionAt(0).identity();
    assertThat(identity.id()).isEqualTo("A/RES/71/4");
    assertThat(identity.body().name()).isEqualTo("General Assembly");
    assertThat(identity.adopted()).contains(LocalDate.of(2016, 10, 13));
  }

  @Test
  void aDateThatStandsForNoneIsNone() throws IOException {
    String meta = "<meta><FRBRWork><FRBRdate date='0001-01-01' name='adoption'/></FRBRWork></meta>";
    assertThat(body(meta + "<p>Text</p>").sectionAt(0).identity().adopted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/akn/un/statement/deliberation/unga/2016-10-13/71-4/, A/RES/71/4",
    "/akn/un/statement/deliberation/unga-hrc/2011-04-12/16-21, A/HRC/RES/16/21",
    "/akn/un/statement/deliberation/unga/1998-06-10/S-20-2, A/RES/S-20/2",
    "/akn/un/statement/deliberation/unsc/2018-01-19/2018-2/,",
    "/akn/de/gesetz/2016-10-13/71-4/,",
  })
  void workIris(String iri, String symbol) {
    assertThat(WorkIri.of(iri).symbol().orElse(null)).isEqualTo(symbol);
  }

  @Test
  void whatIsInsideALineDoesNotEndIt() throws IOException {
    assertThat(body("<p>A <span>b</span><date>c</date>,<eol/>d<del>gone</del></p>").text())
        .isEqualTo("A bc,\nd\n");
  }

  @Test
  void aNumberWithoutTextIsABlock() throws IOException {
    assertThat(body("<paragraph><num>1.</num></paragraph><p>Text</p>").text())
        .isEqualTo("1.\n\nText\n");
  }

  @Test
  void theMarkOfANoteMayBeALetter() throws IOException {
    Document document = body("<p>Law<authorialNote marker='a'><p>A/70/99.</p></authorialNote></p>");
    assertThat(Fixtures.rows(document, "at", "target")).containsExactly("fna|A/70/99");
  }

  @Test
  void raisedLettersAreText() throws IOException {
    assertThat(body("<p>n<sup>o</sup> 4</p>").text()).isEqualTo("no 4\n");
  }
}
