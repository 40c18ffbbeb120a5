package ibid.resolve;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A text put together from citations and other words of a language, and what it cites. */
record CitingText(String language, List<Sentence> sentences, List<Snippet> notes) {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Other words, a citation, other words again. */
  record Sentence(Snippet before, Snippet cites, Snippet after) {
    /** The words, with a blank between them where the language has one. */
    String text() {
      String words = before.words() + " " + cites.words() + " " + after.words();
      return before.language().equals("zh")
          ? words.replaceAll("(?<=\\p{IsHan}) | (?=，)", "")
          : words;
    }
  }

  /** Texts of all languages. */
  static Arbitrary<CitingText> all() {
    return Arbitraries.of("en", "fr", "es", "ru", "ar", "zh").flatMap(CitingText::of);
  }

  private static Arbitrary<CitingText> of(String language) {
    Arbitrary<Snippet> other = Arbitraries.of(Snippet.of(language, "other"));
    Arbitrary<Snippet> cites = Arbitraries.of(Snippet.of(language, "cites"));
    Arbitrary<Snippet> notes = Arbitraries.of(Snippet.of(language, "note"));
    return Combinators.combine(
            Combinators.combine(other, cites, other)
                .as(Sentence::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4),
            notes.list().ofMaxSize(2))
        .as((sentences, called) -> new CitingText(language, sentences, called));
  }

  /** The operative paragraphs of a resolution, with the notes below. */
  String document() {
    StringBuilder text = opening();
    int number = 0;
    for (Sentence sentence : sentences) {
      boolean last = ++number == sentences.size();
      text.append("\n").append(number).append(". ").append(Snippet.words(language, "operative"));
      text.append(" ").append(sentence.text()).append(last ? calls() : "").append(";\n");
    }
    return notes(text, " ").toString();
  }

  /** The preamble of one, with no more than a word on a line. */
  String broken() {
    StringBuilder text = opening();
    int number = 0;
    for (Sentence sentence : sentences) {
      boolean last = ++number == sentences.size();
      text.append("\n").append(Snippet.words(language, "preamble")).append(" ");
      text.append(broken(sentence.text())).append(last ? calls() : "").append(",\n");
    }
    return notes(text, "\n").toString();
  }

  /**
   * Each line of a paragraph may be as short as a word, in Chinese as a letter; only the letter of
   * a resolution is told from a heading by the words after it.
   */
  private static String broken(String words) {
    return words
        .replace(' ', '\n')
        .replaceAll("\n(\\p{Lu}|ألف)\n(?=[\\p{Ll}\\p{Lo}])", "\n$1 ")
        .replaceAll(
            "(?<=\\p{IsHan})(?=[\\p{IsHan}\\p{Alnum}])|(?<=\\p{Alnum})(?=\\p{IsHan})", "\n");
  }

  private StringBuilder opening() {
    return new StringBuilder("A/RES/80/2\n\n")
        .append(Snippet.words(language, "adopter"))
        .append("\n");
  }

  /** {@code ¹ ²}. */
  private String calls() {
    StringBuilder calls = new StringBuilder();
    for (int number = 1; number <= notesInOrder().size(); number++) {
      calls.append(number == 1 ? "" : " ").append(SUPERSCRIPTS.charAt(number));
    }
    return calls.toString();
  }

  private StringBuilder notes(StringBuilder text, String blank) {
    int number = 0;
    for (String note : notesInOrder()) {
      text.append("\n").append(SUPERSCRIPTS.charAt(++number)).append(" ");
      text.append(blank.equals("\n") ? broken(note) : note).append("\n");
    }
    return text;
  }

  private List<String> notesInOrder() {
    return notes.stream().flatMap(each -> each.words().lines()).toList();
  }

  /** What it cites, and as what. */
  List<ExpectedMention> mentions() {
    List<Snippet> citing = new ArrayList<>(sentences.stream().map(Sentence::cites).toList());
    citing.addAll(notes);
    return citing.stream().flatMap(each -> each.mentions().stream()).toList();
  }

  List<String> printed() {
    return mentions().stream().map(ExpectedMention::printed).toList();
  }

  List<String> targets() {
    return mentions().stream().map(ExpectedMention::meaning).toList();
  }
}
