package ibid.language;

import ibid.symbol.Bodies;
import ibid.symbol.Body;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of one language.
 *
 * <p>A row of its table has a category (see {@link Category}), a value and the phrases, parted by
 * {@code ;}: {@code head}, {@code resolution}, {@code resolution;resolutions}. A phrase in lower
 * case also stands for itself with a capital. The names of bodies are those of the table of bodies
 * and what the language adds.
 */
public final class Lexicon {
  private static final String FOLDER = "/ibid/language/";

  private final Phrases phrases;

  private Lexicon(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The lexicon of a language: {@code en}. */
  public static Lexicon of(String language, Bodies bodies) {
    List<Term> terms = new ArrayList<>();
    for (Body body : bodies.all()) {
      addNames(body, terms);
    }
    String table = FOLDER + language + ".tsv";
    try (InputStream in = Lexicon.class.getResourceAsStream(table);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          addRow(line, terms);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(new Phrases(terms));
  }

  private static void addNames(Body body, List<Term> terms) {
    terms.add(new Term(Category.BODY, body.series(), body.name()));
    for (String name : body.otherNames()) {
      terms.add(new Term(Category.BODY, body.series(), name));
    }
  }

  private static void addRow(String line, List<Term> terms) {
    String[] columns = line.split("\t", -1);
    Category category = Category.of(columns[0]);
    for (String phrase : columns[2].split(";", -1)) {
      terms.add(new Term(category, columns[1], phrase));
      char first = phrase.charAt(0);
      if (Character.isLowerCase(first)) {
        terms.add(
            new Term(category, columns[1], Character.toUpperCase(first) + phrase.substring(1)));
      }
    }
  }

  /** The longest term that begins at a position, or null; a position inside a word finds none. */
  public Match at(String text, int position, int end) {
    return phrases.at(text, position, end);
  }
}
