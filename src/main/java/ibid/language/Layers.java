package ibid.language;

import static java.util.stream.Collectors.groupingBy;

import ibid.language.Category.Layer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one language, by what they are looked up for. */
public abstract class Layers {
  final PhrasesByCategory around;
  final Phrases citing;
  final Phrases glue;
  private final Sieve sieve;
  private final DeepSieve deepSieve;
  private final PhrasesByCategory openings;
  private final VerbBeginnings verbBeginnings;
  private final Phrases titles;
  private final Phrases naming;
  private final Phrases telling;
  private final Phrases counting;
  private final Map<Category, LastLetters> lastLetters = new EnumMap<>(Category.class);
  private final SmallTitles smallTitles;
  private final Prefixes prefixes;

  Layers(List<Term> terms) {
    openings = new PhrasesByCategory(in(terms, Layer.OPENING));
    verbBeginnings = new VerbBeginnings(terms);
    citing = layer(terms, Layer.CITING);
    around = new PhrasesByCategory(in(terms, Layer.AROUND));
    glue = layer(terms, Layer.GLUE);
    titles = layer(terms, Layer.TITLE);
    naming = layer(terms, Layer.NAMING);
    telling = layer(terms, Layer.TELLING);
    counting = layer(terms, Layer.COUNTING);
    in(terms, Layer.AROUND).stream()
        .collect(groupingBy(Term::category))
        .forEach((category, some) -> lastLetters.put(category, new LastLetters(some)));
    smallTitles = SmallTitles.of(terms);
    List<String> joined =
        terms.stream().filter(term -> term.is(Category.PREFIX)).map(Term::phrase).toList();
    prefixes = new Prefixes(joined);
    Set<String> beginnings = Beginnings.of(terms, joined);
    sieve = Sieve.of(beginnings);
    deepSieve = joined.isEmpty() ? null : DeepSieve.of(beginnings);
  }

  private static Phrases layer(List<Term> terms, Layer layer) {
    return new Phrases(in(terms, layer));
  }

  private static List<Term> in(List<Term> terms, Layer layer) {
    return terms.stream().filter(term -> term.category().isIn(layer)).toList();
  }

  /** The longest term of structure (verbs, mastheads) at the beginning of a word, or null. */
  public Match opening(String text, int position, int end) {
    return openings.at(text, position, end);
  }

  /** The same where that is a term of a category, or null. */
  public Match opening(Category category, String text, int position, int end) {
    return openings.at(category, text, position, end);
  }

  /** The longest term that counts a session at the beginning of a word, or null. */
  public Match counting(String text, int position, int end) {
    return counting.at(text, position, end);
  }

  /** Where the words end that a verb of several words begins with, or the same position. */
  public int verbBeginningEnd(String text, int position, int end) {
    return verbBeginnings.end(text, position, end);
  }

  /** The longest term of a citation (heads, bodies, parts) at the beginning of a word, or null. */
  public Match citing(String text, int position, int end) {
    Match match = citing.at(text, position, end);
    return match == null ? null : smallTitles.orLonger(match, text, end);
  }

  /** The same where that is a term of a category, or null. */
  public Match citing(Category category, String text, int position, int end) {
    Match match = citing(text, position, end);
    return match != null && match.term().is(category) ? match : null;
  }

  /**
   * What passes over most positions where {@link #citing} finds nothing, and no {@link #prefix}
   * stands.
   */
  public Sieve citingSieve() {
    return sieve;
  }

  /**
   * Whether {@link #citing} may find anything at a position that the sieve lets through, or behind
   * a {@link #prefix} there: a second look where words have prefixes and articles joined to them.
   *
   * @param text with at least {@link Outline#PADDING} characters behind the position
   */
  public boolean mayCite(char[] text, int position) {
    return deepSieve == null || deepSieve.opens(text, position);
  }

  /** The longest term that matters beside a citation ("its", "No.", a month), or null. */
  public Match around(String text, int position, int end) {
    return around.at(text, position, end);
  }

  /** The same where that is a term of a category, or null. */
  public Match around(Category category, String text, int position, int end) {
    return around.at(category, text, position, end);
  }

  /** Whether {@link #around} may find a term of a category that ends at a position. */
  public boolean mayEnd(Category category, String text, int end) {
    LastLetters letters = lastLetters.get(category);
    return letters != null && letters.mayEnd(text, end);
  }

  /** How many letters before a word belong to another one joined to it, at most; 0 for none. */
  public int prefix(String text, int position) {
    return prefixes.at(text, position);
  }

  /** The longest word that joins the members of a list or a body to it, or null. */
  public Match glue(String text, int position, int end) {
    return glue.at(text, position, end);
  }

  /** The same where that is a term of a category, or null. */
  public Match glue(Category category, String text, int position, int end) {
    return glue.at(category, text, position, end);
  }

  /** The word in lower case that may stand inside a title, or null. */
  public Match title(String text, int position, int end) {
    return titles.at(text, position, end);
  }

  /** A word of the number of a session, or null. */
  public Match naming(String text, int position, int end) {
    return naming.at(text, position, end);
  }

  /** A word of a sentence that tells who did what, or null. */
  public Match telling(String text, int position, int end) {
    return telling.at(text, position, end);
  }

  /** The same where that is a term of a category, or null. */
  public Match telling(Category category, String text, int position, int end) {
    return telling.at(category, text, position, end);
  }
}
