package ibid.language;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import ibid.language.Category.Layer;
import ibid.symbol.Bodies;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of one language, by what they are looked up for. */
public final class Lexicon {
  private final Sieve sieve;
  private final DeepSieve deepSieve;
  private final PhrasesByCategory openings;
  private final VerbBeginnings verbBeginnings;
  private final Phrases citing;
  private final PhrasesByCategory around;
  private final Phrases glue;
  private final Phrases titles;
  private final Phrases naming;
  private final Phrases telling;
  private final Map<Category, LastLetters> lastLetters;
  private final SmallTitles smallTitles;
  private final Prefixes prefixes;
  private final List<Term> determiners;
  private final Contractions contractions;
  private final Endings subjects;
  private final Endings instruments;
  private final Endings owners;
  private final WrittenNumbers written;
  private final PlainForms plain;
  private final String lookalikes;
  private final String latin;
  private final Set<WordOrder> order;
  private final boolean titleWords;
  private final boolean wordLabels;
  private final boolean speakers;

  private Lexicon(List<Term> terms) {
    openings = new PhrasesByCategory(in(terms, Layer.OPENING));
    verbBeginnings = new VerbBeginnings(terms);
    citing = layer(terms, Layer.CITING);
    around = new PhrasesByCategory(in(terms, Layer.AROUND));
    glue = layer(terms, Layer.GLUE);
    titles = layer(terms, Layer.TITLE);
    naming = layer(terms, Layer.NAMING);
    telling = layer(terms, Layer.TELLING);
    speakers = terms.stream().anyMatch(term -> term.is(Category.WE));
    lastLetters = new EnumMap<>(Category.class);
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
    determiners = terms.stream().filter(term -> term.is(Category.DETERMINER)).toList();
    contractions = Contractions.of(terms);
    subjects = Endings.of(terms, Category.SUBJECT_ENDING);
    instruments = Endings.of(terms, Category.INSTRUMENT_ENDING);
    owners = Endings.of(terms, Category.OWNER_ENDING);
    written = new WrittenNumbers(terms, around.all(), citing, glue);
    plain = PlainForms.of(terms, written);
    lookalikes = joined(terms, Category.LOOKALIKE, Term::phrase);
    latin = joined(terms, Category.LOOKALIKE, Term::value);
    order = WordOrder.of(terms);
    wordLabels = terms.stream().anyMatch(term -> term.is(Category.LETTER));
    titleWords =
        terms.stream().anyMatch(term -> term.is(Category.TITLE_WORD) && term.value().isEmpty());
  }

  private static String joined(List<Term> terms, Category category, Function<Term, String> column) {
    return terms.stream().filter(term -> term.is(category)).map(column).collect(joining());
  }

  private static Phrases layer(List<Term> terms, Layer layer) {
    return new Phrases(in(terms, layer));
  }

  private static List<Term> in(List<Term> terms, Layer layer) {
    return terms.stream().filter(term -> term.category().isIn(layer)).toList();
  }

  /** The lexicon of a language: {@code en}. */
  public static Lexicon of(String language, Bodies bodies) {
    return new Lexicon(TermTable.read(language, bodies));
  }

  /** The longest term of structure (verbs, mastheads) at the beginning of a word, or null. */
  public Match opening(String text, int position, int end) {
    return openings.at(text, position, end);
  }

  /** The same where that is a term of a category, or null. */
  public Match opening(Category category, String text, int position, int end) {
    return openings.at(category, text, position, end);
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

  /** Whether a body stands after its number with no word between, in the genitive. */
  public boolean isBodyAfter() {
    return order.contains(WordOrder.BODY_AFTER);
  }

  /** Whether a word ends as names do of who acts: {@code Совет}, {@code Генеральная}. */
  public boolean isSubject(String text, int start) {
    return subjects.has(text, start);
  }

  /** Whether a word ends so, and not as names do of to whom it is done: {@code Комиссию}. */
  public boolean isActor(String text, int start) {
    return subjects.hasPlain(text, start);
  }

  /** Whether a word ends as those do by which something is done: {@code резолюцией}. */
  public boolean isInstrument(String text, int start) {
    return instruments.has(text, start);
  }

  /** Whether "its" says itself of which gender the owner is. */
  public boolean hasGenders() {
    return !owners.isEmpty();
  }

  /** Whether a name that begins at a position has the gender of what "its" goes back to. */
  public boolean agrees(String text, int name, String its) {
    return owners.isEmpty() || owners.has(text, name) == owners.isValueOf(its);
  }

  /** Whether a hyphen stands for the point of a decimal: {@code 58-3}. */
  public boolean hasHyphenDecimals() {
    return order.contains(WordOrder.HYPHEN_DECIMALS);
  }

  /** Whether lines run to the left. */
  public boolean isRightToLeft() {
    return order.contains(WordOrder.RIGHT_TO_LEFT);
  }

  /** Whether a sentence begins with its verb, and who acts stands behind it. */
  public boolean isVerbFirst() {
    return order.contains(WordOrder.VERB_FIRST);
  }

  /** Whether a clause stands after its noun with no comma between. */
  public boolean hasBareClauses() {
    return order.contains(WordOrder.BARE_CLAUSES);
  }

  /** Whether a word begins as a preposition that is joined to it makes words begin. */
  public boolean isContracted(String text, int position) {
    return contractions.begin(text, position);
  }

  /** {@code الفقرة} of {@code للفقرة}: a noun without the preposition that has melted with it. */
  public String uncontracted(String printed) {
    return contractions.without(printed);
  }

  /** Whether a word has the article joined to it that prepositions melt with: {@code الاتفاقية}. */
  public boolean isDefinite(String text, int position) {
    return contractions.haveArticle(text, position);
  }

  /** The same text, of the same length, with the plain forms of what numbers are made of. */
  Outline plain(Outline text) {
    return plain.of(text);
  }

  /** The numerals that the language has of its own. */
  Numerals numerals() {
    return written.numerals();
  }

  /**
   * The session that stands in brackets behind a number, in numerals of the language: 3 for {@code
   * 第217甲(三)号}; 0 when none does.
   *
   * @param number where the number begins
   */
  public int session(String text, int number, int open, int close) {
    return written.session(text, number, open, close);
  }

  /** The position before the sign that stands behind numbers, {@code 号}, or the same. */
  public int beforeSign(String text, int end) {
    return written.beforeSign(text, end);
  }

  /**
   * A number alone in Latin print, whatever letters and numerals the language has, and whatever
   * word for a conference: {@code 1/م أ-21} is {@code 1/CP.21}.
   */
  public String latinNumber(String printed) {
    String latin = written.numerals().exist() ? written.inLatin(printed) : printed;
    int word = latin.indexOf('/') + 1;
    Match local = word == 0 ? null : around(latin, word, latin.length());
    if (local == null || !local.term().is(Category.CONFERENCE)) {
      return latin;
    }
    int digits = local.end();
    while (digits < latin.length() && !Letters.isWordPart(latin.charAt(digits))) {
      digits++;
    }
    String conference = local.term().value().split(" ", 2)[0];
    return latin.substring(0, word) + conference + '.' + latin.substring(digits);
  }

  /** Where a numeral of the language begins that ends at a position, or the same position. */
  public int numeralStart(String text, int end) {
    return written.numerals().start(text, end);
  }

  /** The number that a stretch of numerals stands for, 0 for none. */
  public int numeral(String text, int start, int end) {
    return written.numerals().read(text, start, end);
  }

  /** Whether the language has numerals of its own. */
  public boolean hasNumerals() {
    return written.numerals().exist();
  }

  /** Whether the language has letters that look like Latin capitals. */
  public boolean hasLookalikes() {
    return !lookalikes.isEmpty();
  }

  /** The Latin capital that a letter looks like, or the same: the Cyrillic {@code С} is C. */
  public char latin(char c) {
    int place = c < 0x80 ? -1 : lookalikes.indexOf(c);
    return place < 0 ? c : latin.charAt(place);
  }

  /** The words that stand before a noun of the gender and number of a form: {@code la}. */
  public Set<String> determiners(String form) {
    return determiners.stream()
        .filter(term -> term.isOf(form))
        .map(Term::phrase)
        .collect(Collectors.toSet());
  }

  /** Whether the paragraphs of a preamble begin with small letters: {@code ссылаясь на}. */
  public boolean hasSmallVerbs() {
    return order.contains(WordOrder.SMALL_VERBS);
  }

  /** Whether the small words that a title goes on with are known, and so where it ends. */
  public boolean hasTitleWords() {
    return titleWords;
  }

  /** Whether words stand for the letters and numbers of parts: {@code الجزء الثامن عشر}. */
  public boolean hasWordLabels() {
    return wordLabels;
  }

  /** Whether the word "resolution" stands after the numbers. */
  public boolean isHeadLast() {
    return order.contains(WordOrder.HEAD_LAST);
  }

  /** The longest word that joins the members of a list or a body to it, or null. */
  public Match glue(String text, int position, int end) {
    return glue.at(text, position, end);
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

  /** Whether a word for "we" stands before its verb. */
  public boolean hasSpeakers() {
    return speakers;
  }
}
