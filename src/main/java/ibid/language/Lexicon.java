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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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

  private static final Set<Category> STRUCTURE =
      EnumSet.of(
          Category.ARTICLE,
          Category.VERB,
          Category.ADVERB,
          Category.ADOPTED,
          Category.ANNEX,
          Category.NOTE_OPENER);
  private static final Set<Category> GLUE = EnumSet.of(Category.AND, Category.TO, Category.OF);
  private static final Set<Category> TITLES = EnumSet.of(Category.TITLE_WORD);
  private static final Set<Category> SHARED =
      EnumSet.of(
          Category.HEAD,
          Category.MONTH,
          Category.BODY,
          Category.IBID,
          Category.TREATY_SERIES,
          Category.FOREIGN);

  private final Phrases openings;
  private final Phrases citing;
  private final Phrases glue;
  private final Phrases titles;

  private Lexicon(List<Term> terms) {
    openings = select(terms, term -> STRUCTURE.contains(term.category()) || isShared(term));
    glue = select(terms, term -> GLUE.contains(term.category()));
    titles = select(terms, term -> TITLES.contains(term.category()));
    citing =
        select(
            terms,
            term ->
                !STRUCTURE.contains(term.category())
                    && !GLUE.contains(term.category())
                    && !TITLES.contains(term.category()));
  }

  private static boolean isShared(Term term) {
    return SHARED.contains(term.category());
  }

  private static Phrases select(List<Term> terms, Predicate<Term> wanted) {
    return new Phrases(terms.stream().filter(wanted).toList());
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
    return new Lexicon(terms);
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

  /** The longest term of structure (verbs, mastheads) at the beginning of a word, or null. */
  public Match opening(String text, int position, int end) {
    return openings.at(text, position, end);
  }

  /** The longest term of a citation (heads, bodies, parts) at the beginning of a word, or null. */
  public Match citing(String text, int position, int end) {
    return citing.at(text, position, end);
  }

  /** The longest word that joins the members of a list or a body to it, or null. */
  public Match glue(String text, int position, int end) {
    return glue.at(text, position, end);
  }

  /** The word in lower case that may stand inside a title, or null. */
  public Match title(String text, int position, int end) {
    return titles.at(text, position, end);
  }
}
