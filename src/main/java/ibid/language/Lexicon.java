package ibid.language;

import static java.util.stream.Collectors.joining;

import ibid.symbol.Bodies;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of one language, and how it writes, orders and ends them. */
public final class Lexicon extends Layers {
  private final List<Term> determiners;
  private final Contractions contractions;
  private final Endings subjects;
  private final Endings instruments;
  private final Endings owners;
  private final Endings names;
  private final WrittenNumbers written;
  private final PlainForms plain;
  private final String lookalikes;
  private final String latin;
  private final Set<WordOrder> order;
  private final boolean titleWords;
  private final boolean wordLabels;
  private final boolean speakers;

  private Lexicon(List<Term> terms) {
    super(terms);
    speakers = terms.stream().anyMatch(term -> term.is(Category.WE));
    determiners = terms.stream().filter(term -> term.is(Category.DETERMINER)).toList();
    contractions = Contractions.of(terms);
    subjects = Endings.of(terms, Category.SUBJECT_ENDING);
    instruments = Endings.of(terms, Category.INSTRUMENT_ENDING);
    owners = Endings.of(terms, Category.OWNER_ENDING);
    names = Endings.of(terms, Category.NAME_ENDING);
    written = new WrittenNumbers(terms, around, citing, glue);
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

  /** The lexicon of a language: {@code en}. */
  public static Lexicon of(String language, Bodies bodies) {
    return new Lexicon(TermTable.read(language, bodies));
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

  /**
   * Whether a word ends as the name of a treaty does that stands before its word.
   *
   * @param opens whether it opens a sentence, where any word has a capital
   */
  public boolean isTreatyName(String text, int start, boolean opens) {
    return opens ? names.hasPlain(text, start) : names.has(text, start);
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
    Match local = word == 0 ? null : around(Category.CONFERENCE, latin, word, latin.length());
    if (local == null) {
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

  /** Where a numeral of the language ends that begins at a position, or the same position. */
  public int numeralEnd(String text, int start, int limit) {
    return written.numerals().end(text, start, limit);
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

  /** Whether a word for "we" stands before its verb. */
  public boolean hasSpeakers() {
    return speakers;
  }
}
