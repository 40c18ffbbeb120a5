package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentNumberTest {

  @Provide
  Arbitrary<DocumentNumber> numbers() {
    return Numbers.any();
  }

  @Property
  void printAndParseAreInverse(@ForAll("numbers") DocumentNumber number) {
    assertThat(DocumentNumber.parse(number.printed())).contains(number);
  }

  @Property
  void textAndParseAreInverse(@ForAll("numbers") DocumentNumber number) {
    assertThat(DocumentNumber.parse(number.text())).contains(number);
    assertThat(number.text()).doesNotContain(" ");
  }

  @Property
  void spacesAndDashesOfPrintMakeNoDifference(@ForAll("numbers") DocumentNumber number) {
    String varied = number.printed().replace(" ", "\u00A0\n").replace('-', '\u2011');
    assertThat(DocumentNumber.parse(varied)).contains(number);
  }

  @Property
  void noTextMakesItFail(@ForAll String text) {
    DocumentNumber.parse(text).ifPresent(number -> assertThat(number.text()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "217A (III), ROMAN, III, 217, A",
    "217 (III) A, ROMAN, III, 217, A",
    "3201 (S-VI), ROMAN, S-VI, 3201, ''",
    "72/266 B, SESSION, 72, 266, B",
    "2005/20, YEAR, 2005, 20, ''",
    "1945/20, SESSION, 1945, 20, ''",
    "ES-10/15, SPECIAL, ES-10, 15, ''",
    "1325 (2000), SERIAL_YEAR, 2000, 1325, ''",
    "SS.XI/5 A, ROMAN_SLASH, SS.XI, 5, A",
    "79/252A-B, SESSION, 79, 252, A-B",
    "1/CP.21, CODE, 1/CP.21, 0, ''",
    "WHA71(9), CODE, WHA71(9), 0, ''",
    "TC-3/4, CODE, TC-3/4, 0, ''",
  })
  void everyNotation(
      String printed, DocumentNumber.Form form, String session, int serial, String letter) {
    assertThat(DocumentNumber.parse(printed))
        .contains(new DocumentNumber(form, session, serial, letter));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A/B",
        "217 (IIX)",
        "1325 (1492)",
        "12345/1",
        "64/",
        "/293",
        "64/293/1",
        "IIII/1"
      })
  void noNumber(String printed) {
    assertThat(DocumentNumber.parse(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "64/293, 64",
    "2005/20, 2005",
    "217 A (III), 3",
    "3201 (S-VI), 6",
    "S-20/2, 20",
    "VII/11, 7",
    "SS.XI/5, 11",
    "1325, 0",
    "1/CP.21, 0",
  })
  void sessionAsNumber(String printed, int session) {
    assertThat(DocumentNumber.parse(printed).orElseThrow().sessionNumber()).isEqualTo(session);
  }

  @ParameterizedTest
  @CsvSource({
    "1/CP.21, DECISION",
    "WHA71(9), DECISION",
    "75(9), DECISION",
    "WHA61.21, RESOLUTION",
    "24/20, RESOLUTION",
    "217 A (III), RESOLUTION",
    "1325 (2000), RESOLUTION",
  })
  void usualKinds(String number, Kind kind) {
    assertThat(DocumentNumber.parse(number).orElseThrow().usualKind()).isEqualTo(kind);
  }
}
