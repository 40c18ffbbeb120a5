package ibid.resolve;

import ibid.symbol.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Texts thrown together from the words that the table of a language has: each may stand beside each
 * other, and beside any number.
 */
final class WordsOfLanguagesTest {
  private static final int PHRASES = 2;

  private static final List<String> OTHERS =
      List.of(
          "64/293",
          "1325 (2000)",
          "S-21/1",
          "A/64/L.64",
          "2625 (XXV)",
          "A",
          "B",
          "to",
          "1",
          "16",
          "4 (a)",
          "2005/20",
          "(",
          ")",
          ",",
          ", ",
          ". ",
          ";",
          "\n\n",
          "\n",
          "“",
          "”",
          "«",
          "»",
          "《",
          "》",
          "/",
          "-",
          "–",
          "¹",
          "[^1]: ",
          "1.",
          "(a)",
          "第",
          "号",
          "No. 39574",
          "vol. 2237",
          "I",
          "30 July 2010",
          "2010年7月30日",
          "30 июля 2010 года",
          "30 تموز/يوليه 2010",
          "2015",
          "XIV",
          "30 de julio de 2010",
          "le 30 juillet 2010",
          "1/CP.21",
          "WHA61.21",
          "Add.1",
          "Corr.2",
          "S/PRST/2011/16",
          "*",
          "、");

  /** A text, and the language that it is read in. */
  record Jumble(String language, String text) {}

  @Provide
  Arbitrary<Jumble> jumbles() {
    return Arbitraries.oneOf(
        Stream.of("en", "fr", "es", "ru", "ar", "zh").map(WordsOfLanguagesTest::jumble).toList());
  }

  private static Arbitrary<Jumble> jumble(String language) {
    String blank = language.equals("zh") ? "" : " ";
    Arbitrary<String> pieces =
        Arbitraries.oneOf(Arbitraries.of(phrases(language)), Arbitraries.of(OTHERS));
    Arbitrary<String> blanks = Arbitraries.of(blank, blank, "");
    return Combinators.combine(pieces, blanks)
        .as(String::concat)
        .list()
        .ofMinSize(2)
        .ofMaxSize(25)
        .map(each -> new Jumble(language, String.join("", each)));
  }

  private static List<String> phrases(String language) {
    return Table.rows("/ibid/language/" + language + ".tsv").stream()
        .flatMap(row -> Arrays.stream(row[PHRASES].split(";", -1)))
        .map(phrase -> phrase.replace("*", ""))
        .filter(phrase -> !phrase.isBlank())
        .distinct()
        .toList();
  }

  @Property(tries = 2000)
  void nothingThatIsThrownTogetherBreaksTheLaws(@ForAll("jumbles") Jumble jumble) {
    Laws.assertLawful(Readings.of(jumble.text(), jumble.language()));
  }
}
