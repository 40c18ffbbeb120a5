package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.symbol.Bodies;
import ibid.symbol.Body;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconTest {
  private static final Lexicon ENGLISH = Lexicon.of("en", Bodies.standard());

  /** Those whose values are no words of the program. */
  private static final Set<Category> OPEN =
      Set.of(
          Category.ANNEX,
          Category.BODY,
          Category.CODE,
          Category.CONFERENCE,
          Category.CONTRACTION,
          Category.DEMONSTRATIVE,
          Category.DEMONSTRATIVE_BEHIND,
          Category.DETERMINER,
          Category.GATHERING,
          Category.LETTER,
          Category.LETTER_ALONE,
          Category.LIGATURE,
          Category.LOOKALIKE,
          Category.LOOSE,
          Category.LOOSE_END,
          Category.OUR_VERB,
          Category.PAST_VERB,
          Category.MONTH,
          Category.NUMERAL,
          Category.PART,
          Category.PART_BEHIND,
          Category.PLAIN,
          Category.SESSION,
          Category.SESSION_COUNT,
          Category.SHORT_BODY,
          Category.SPECIAL,
          Category.TREATY,
          Category.TREATY_TITLE,
          Category.VARIANT);

  /** Print varies what a phrase leaves alone; the match ends with the print. */
  @ParameterizedTest
  @CsvSource({
    "General Assembly, BODY, A",
    "'General\nAssembly', BODY, A",
    "'General\u00A0 Assembly', BODY, A",
    "General* *Assembly, BODY, A",
    "'Gene-\nral Assembly', BODY, A",
    "'reso\u00ADlutions', HEAD, resolution",
    "Commission on Crime Prevention and Criminal Justice, BODY, E/CN.15",
    "Council, SHORT_BODY, Council",
    "decision, HEAD, decision",
    "Resolution, HEAD, resolution",
  })
  void citing(String printed, Category category, String value) {
    Match match = ENGLISH.citing(printed + ", and", 0, printed.length() + 5);
    assertThat(match).isNotNull();
    assertThat(match.term().category()).isEqualTo(category);
    assertThat(match.term().value()).isEqualTo(value);
    assertThat(match.end()).isEqualTo(printed.length());
  }

  /**
   * Arabic prints a vowel or a double consonant, or leaves it to the reader, and may draw out a
   * word.
   */
  @ParameterizedTest
  @CsvSource({"تسلم", "تسلّم", "تُسلّم", "يُسَلّم", "تـسـلـم", "تســـلم"})
  void vowelMarks(String printed) {
    Match match =
        Lexicon.of("ar", Bodies.standard()).opening(printed + " بأن", 0, printed.length() + 4);
    assertThat(match).isNotNull();
    assertThat(match.term().value()).isEqualTo("operative:recognizes");
    assertThat(match.end()).isEqualTo(printed.length());
  }

  @ParameterizedTest
  @CsvSource({"resolutionary", "Councillor", "Gener", "generalassembly", "RESOLUTIONARY"})
  void notCiting(String printed) {
    assertThat(ENGLISH.citing(printed, 0, printed.length())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"Recalling, VERB", "requests, LATER_VERB", "Also, ADVERB", "The, ARTICLE"})
  void opening(String printed, Category category) {
    assertThat(ENGLISH.opening(printed + " x", 0, printed.length() + 2).term().category())
        .isEqualTo(category);
  }

  /** The longest of several terms that begin alike. */
  @ParameterizedTest
  @CsvSource({"Human Rights Council, A/HRC", "Human Rights Committee, CCPR/C"})
  void longest(String printed, String series) {
    assertThat(ENGLISH.citing(printed, 0, printed.length()).term().value()).isEqualTo(series);
  }

  /**
   * What passes over positions passes over no term, however it is printed: whole, divided by a soft
   * hyphen, with the ending of a stem, or with a joined "and" before it.
   */
  @ParameterizedTest
  @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
  void sieveStopsNoTerm(String language) throws IOException {
    Lexicon lexicon = Lexicon.of(language, Bodies.standard());
    int found = 0;
    for (String phrase : phrases(language)) {
      for (String printed : printed(phrase)) {
        if (lexicon.citing(printed, 0, printed.length()) != null) {
          found++;
          assertThat(isLetThrough(lexicon, printed)).as(printed).isTrue();
          if (language.equals("ar")) {
            for (String prefix : List.of("و", "ب", "ول", "وب")) {
              assertThat(isLetThrough(lexicon, prefix + printed)).as(prefix + printed).isTrue();
            }
          }
        }
      }
    }
    assertThat(found).isGreaterThan(300);
  }

  /** What looks back for a term finds it by its last letters, whatever divides or ends the word. */
  @ParameterizedTest
  @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
  void lastLettersHideNoTerm(String language) throws IOException {
    Lexicon lexicon = Lexicon.of(language, Bodies.standard());
    int found = 0;
    for (String phrase : phrases(language)) {
      for (String printed : endings(phrase)) {
        Match match = lexicon.around(printed, 0, printed.length());
        if (match != null) {
          found++;
          assertThat(lexicon.mayEnd(match.term().category(), printed, match.end()))
              .as(printed)
              .isTrue();
        }
      }
    }
    assertThat(found).isGreaterThan(300);
  }

  private static List<String> endings(String phrase) {
    String whole = phrase.replace("*", "");
    List<String> printed = new ArrayList<>(List.of(whole, phrase.replace("*", "xyz")));
    for (int at = Math.max(1, whole.length() - 3); at < whole.length(); at++) {
      for (String division : List.of("\u00AD", "-\n", "-\u00A0\n ", "\n", "** ")) {
        printed.add(whole.substring(0, at) + division + whole.substring(at));
      }
    }
    printed.add(whole.replace('\'', '\u2019'));
    printed.add(Normalizer.normalize(whole, Normalizer.Form.NFD));
    return printed;
  }

  /** It would be of no use if it stopped nothing. */
  @ParameterizedTest
  @CsvSource({"DATED, of the States, 6", "DATED, of the States, 13", "OTHER_NUMBER, in the, 6"})
  void lastLettersStopMost(Category category, String text, int end) {
    assertThat(ENGLISH.mayEnd(category, text, end)).isFalse();
  }

  private static boolean isLetThrough(Lexicon lexicon, String printed) {
    Outline outline = Outline.of(printed);
    return Letters.isIdeograph(printed.charAt(0))
        ? lexicon.citingSieve().opensIdeograph(outline.chars(), 0)
        : Anchors.of(outline, lexicon.citingSieve())[0] == 0 && lexicon.mayCite(outline.chars(), 0);
  }

  private static List<String> phrases(String language) throws IOException {
    List<String> phrases = new ArrayList<>();
    for (String[] row : rows(language)) {
      phrases.addAll(List.of(row[2].split(";", -1)));
    }
    return phrases;
  }

  private static List<String> printed(String phrase) {
    String whole = phrase.replace("*", "") + " ";
    String ended = phrase.replace("*", "xyz") + " ";
    List<String> printed = new ArrayList<>(List.of(whole, ended));
    for (int at = 1; at < Math.min(5, whole.length() - 1); at++) {
      printed.add(whole.substring(0, at) + "\u00AD" + whole.substring(at));
    }
    return printed;
  }

  /**
   * Of two rows with one phrase the first hides the other where both are looked for at the same
   * places. Chinese says "decides" and "decision" with one word, and its verb stands first.
   */
  @ParameterizedTest
  @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
  void noRowHidesAnother(String language) throws IOException {
    Map<String, Set<String>> meanings = new TreeMap<>();
    Set<String> all = new TreeSet<>();
    for (String[] row : rows(language)) {
      Category category = Category.of(row[0]);
      for (String phrase : row[2].split(";", -1)) {
        String given = row[0] + "\t" + row[1] + "\t" + phrase;
        assertThat(all.add(given)).as("%s is given once", given).isTrue();
        for (Category.Layer layer : Category.Layer.values()) {
          if (category.isIn(layer) && layer != Category.Layer.ORDER) {
            String capital = Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
            for (String printed : Set.copyOf(List.of(phrase, capital))) {
              meanings
                  .computeIfAbsent(layer + " " + printed, none -> new TreeSet<>())
                  .add((category + " " + row[1]).strip());
            }
          }
        }
      }
    }
    meanings.values().removeIf(each -> each.size() == 1);
    Map<String, Set<String>> meant =
        language.equals("zh")
            ? Map.of("OPENING 决定", Set.of("HEAD decision", "VERB operative:decides"))
            : Map.of();
    assertThat(meanings).isEqualTo(meant);
  }

  /** Category says what each value means, where it is no name, number, letter or form of a word. */
  @ParameterizedTest
  @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
  void everyValueIsExplained(String language) throws IOException {
    Map<String, String> explained =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+([A-Z_]+)\\(", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("src/main/java/ibid/language/Category.java")))
            .results()
            .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
    for (String[] row : rows(language)) {
      Category category = Category.of(row[0]);
      String first = row[1].split("[ :]", 2)[0];
      if (!first.isEmpty() && !OPEN.contains(category)) {
        assertThat(explained.get(category.name()).replaceAll("\\s+\\*? *", " "))
            .as(row[0] + " " + row[1])
            .containsPattern("\\{@code " + Pattern.quote(first) + "[} :]");
      }
    }
  }

  /** The rows of both tables; a body that has changed its series stands twice, the first counts. */
  private static List<String[]> rows(String language) throws IOException {
    List<String[]> rows = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (Body body : Bodies.standard().all()) {
      if (names.add(body.name())) {
        rows.add(new String[] {"body", body.series(), body.name()});
      }
    }
    try (InputStream in =
        Lexicon.class.getResourceAsStream("/ibid/language/" + language + ".tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .forEach(row -> rows.add(row.split("\t", -1)));
    }
    return rows;
  }
}
