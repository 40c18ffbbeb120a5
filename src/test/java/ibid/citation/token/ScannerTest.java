package ibid.citation.token;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Span;
import ibid.language.Lexicon;
import ibid.language.Outline;
import ibid.symbol.Bodies;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where the tokens of a paragraph stand, whatever its text. */
final class ScannerTest {
  private static final Bodies BODIES = Bodies.standard();
  private static final List<Lexicon> LEXICONS =
      Stream.of("en", "fr", "es", "ru", "ar", "zh")
          .map(language -> Lexicon.of(language, BODIES))
          .toList();
  private static final SymbolScanner SYMBOLS = new SymbolScanner(BODIES);
  private static final CodeLetters CODES = new CodeLetters(BODIES);
  private static final Thousands THOUSANDS = new Thousands(BODIES);

  @Provide
  Arbitrary<Lexicon> lexicons() {
    return Arbitraries.of(LEXICONS);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            ("A/|64/293| |\n|resolutions |resolución |résolution |резолюции |قرار |第|号|决议|大会|"
                    + "Security Council|Conseil|Совет|مجلس الأمن|وA/HRC/46/37|ألف|باء|(د-3)|(III)|(2000)|"
                    + "1325| A|-|–|/|.|,|;|(|)|*|Add.1|ES-|WHA61.21|1/CP.21|30 July 2010|2010年7月30日|"
                    + "3 أيار/مايو 2011|от 3 мая 2011 года|¹|[^1]|𝄞|\u00AD|\u00A0|二四二|vol. 2237, No. 1|م")
                .split("\\|"))
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  /** They are in order and apart from each other, and each lies in a part of the paragraph. */
  @Property
  void tokensAreInOrderAndInsideTheParts(
      @ForAll("lexicons") Lexicon lexicon, @ForAll("texts") String text, @ForAll int cut) {
    int first = Math.floorMod(cut, text.length() + 1);
    int second = first + (text.length() - first) / 2;
    List<Span> parts = List.of(new Span(0, first), new Span(second, text.length()));
    int last = 0;
    for (Token token : scan(lexicon, text, parts)) {
      assertThat(token.start()).as("%s in %s", token, text).isGreaterThanOrEqualTo(last);
      assertThat(token.end()).as("%s in %s", token, text).isGreaterThan(token.start());
      assertThat(parts)
          .as("%s in %s", token, text)
          .anyMatch(part -> part.start() <= token.start() && token.end() <= part.end());
      last = token.end();
    }
  }

  private static List<Token> scan(Lexicon lexicon, String text, List<Span> parts) {
    Outline outline = Outline.of(text).plain(lexicon);
    assertThat(outline.text()).hasSameSizeAs(text);
    return new Scanner(outline, lexicon, SYMBOLS, CODES, THOUSANDS)
        .scan(parts.stream().filter(part -> part.length() > 0).toList());
  }
}
