package ibid.resolve;

import ibid.citation.Passage;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.Authority;
import ibid.symbol.Treaty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The short names that a document gives treaties in brackets behind their titles: {@code … in
 * Africa (the Kampala Convention)}, {@code … Navigation (“SUA Convention”)}, {@code … (ci-après «
 * la Convention »)}. What a name turns on is what the title does: no covenant is called {@code
 * Second Optional Protocol}.
 */
final class ShortNames {
  private static final int LONGEST_ENDING = 2;
  private static final int LONGEST_IDEOGRAPHS = 3;
  private static final String OPENS = "opens";

  /** What the rows say of words that join a name to another. */
  private static final Set<String> OF_NAMES = Set.of("", "letters", "genitive");

  /**
   * A treaty that has been given a name.
   *
   * @param sort the word that its title turns on
   */
  private record Named(Treaty treaty, String sort) {}

  /**
   * @param paragraph where the paragraph begins that says it
   */
  private record Said(Treaty treaty, int paragraph) {}

  private final String text;

  /** The words of the language of the paragraph. */
  private Lexicon lexicon;

  /** Where the document begins that is read, of those the text holds, and its paragraph. */
  private int section;

  private int paragraph;
  private final Map<String, Named> treaties = new HashMap<>();

  private final NameIndex names = new NameIndex();

  /** What a word that a title turns on has been said to mean by itself, by its sort. */
  private final Map<String, Said> words = new HashMap<>();

  /** The names of treaties whose numbers nobody tells. */
  private final Set<String> unknown = new HashSet<>();

  /** Where the last of those names was given. */
  private int givenUnknown;

  /** Where the title ends that was cited last. */
  private int passed;

  private Authority passedTarget;

  ShortNames(String text) {
    this.text = text;
  }

  /** Goes on to a paragraph; what one resolution calls a treaty is nothing to the next. */
  void enter(int sectionStart, Passage passage) {
    paragraph = passage.paragraph().start();
    lexicon = passage.lexicon();
    if (section != sectionStart) {
      section = sectionStart;
      treaties.clear();
      names.clear();
      words.clear();
    }
  }

  /**
   * Takes the name behind a title, if there is one, for that of its treaty.
   *
   * @param word that the title turns on
   */
  void define(Span title, Span word, Treaty treaty, String sort) {
    Span brackets = BracketedName.behind(text, title.end());
    if (brackets == null) {
      return;
    }
    String name = BracketedName.of(text, brackets);
    if (isWord(name, TitlePrint.fold(text, word))) {
      words.put(sort, new Said(treaty, paragraph));
    } else {
      treaties.put(name, new Named(treaty, sort));
      names.add(name);
    }
  }

  /**
   * What a word of a sort alone has been said to mean, or null. Where another paragraph than the
   * one that says so has the title of a treaty without a name of its own, the word is of that.
   *
   * @param titled whether the paragraph has a title of that sort
   * @param latest what the last one means, or null
   */
  Treaty meaning(String sort, boolean titled, Treaty latest) {
    Said said = words.get(sort);
    boolean here = said == null || !titled || said.paragraph() == paragraph;
    boolean means =
        here || treaties.values().stream().anyMatch(each -> each.treaty().equals(latest));
    return said == null || !means ? null : said.treaty();
  }

  /**
   * {@code Конвенция} of a title with {@code Конвенцию}, {@code الاتفاقية} of one with {@code
   * اتفاقية}, {@code 公约}.
   */
  private static boolean isWord(String name, String word) {
    int length = name.length();
    if (Letters.lettersEnd(name, 0, length) < length || length == 0) {
      return false;
    }
    if (Letters.isIdeograph(name.charAt(0))) {
      return length <= LONGEST_IDEOGRAPHS && word.endsWith(name);
    }
    int same = 0;
    while (same < Math.min(length, word.length()) && name.charAt(same) == word.charAt(same)) {
      same++;
    }
    boolean ending = same > 2 && Math.max(length, word.length()) - same <= LONGEST_ENDING;
    return ending || (name.endsWith(word) && length - word.length() <= LONGEST_ENDING);
  }

  /** What a name means that a treaty has been given, and where it ends. */
  record Given(Treaty treaty, int end) {}

  /**
   * The longest name given to a treaty of a sort that stands where a title begins, its first word
   * with any ending; or null.
   *
   * @param word that the title turns on
   */
  Given at(Span title, Span word, String sort) {
    Given longest = null;
    for (String name : names.at(text, title.start(), word.end() + 1)) {
      Named each = treaties.get(name);
      int end = each.sort().equals(sort) ? end(name, title.start(), word) : 0;
      if (end > word.end() || (end == word.end() && title.start() < word.start())) {
        longest = longest != null && longest.end() >= end ? longest : new Given(each.treaty(), end);
      }
    }
    return longest;
  }

  private int end(String name, int start, Span word) {
    int space = name.indexOf(' ');
    boolean same = text.startsWith(name, start);
    boolean alike =
        !same
            && space > 0
            && start == word.start()
            && text.startsWith(name.substring(space), word.end())
            && isWord(name.substring(0, space), word.of(text));
    int end = same ? start + name.length() : alike ? word.end() + name.length() - space : 0;
    boolean runsOn = end < text.length() && Letters.isLetter(text.charAt(end));
    return runsOn || goesOn(end) ? 0 : end;
  }

  /**
   * {@code Convention de Vienne} <u>{@code sur}</u> {@code les relations consulaires}, {@code
   * Convention-cadre} <u>{@code de}</u> {@code l’OMS}: whether a word behind a name makes it the
   * beginning of another title.
   */
  private boolean goesOn(int end) {
    int at = Blanks.skip(text, end, text.length());
    if (end == 0 || at == end || at == text.length()) {
      return false;
    }
    Match title = lexicon.title(text, at, text.length());
    Match of = lexicon.glue(Category.OF, text, at, text.length());
    return lexicon.isContracted(text, at)
        || (title != null && title.term().isOf(OPENS))
        || (of != null && OF_NAMES.contains(of.term().value()));
  }

  /** Takes the name behind a title, if there is one, for that of a treaty without a number. */
  void defineUnknown(Span title) {
    Span brackets = BracketedName.behind(text, title.end());
    if (brackets != null) {
      unknown.add(BracketedName.of(text, brackets));
      givenUnknown = brackets.end();
    }
  }

  /** Whether a title has been given before as the name of a treaty without a number. */
  boolean isOfUnknown(Span title) {
    return !unknown.isEmpty()
        && title.start() > givenUnknown
        && unknown.contains(TitlePrint.fold(text, title));
  }

  /**
   * Remembers where the title of a treaty ends that is cited.
   *
   * @param target what it means, or null
   */
  void pass(Span title, Authority target) {
    passed = title.end();
    passedTarget = target;
  }

  /**
   * {@code African Nuclear-Weapon-Free Zone Treaty (}<u>{@code Treaty of Pelindaba}</u>{@code )}:
   * whether a title stands in brackets, as the other name of the one that was cited last.
   */
  boolean isOtherName(Span title) {
    Span brackets =
        passed > 0 && title.start() > passed && title.start() - passed < BracketedName.LONGEST
            ? BracketedName.behind(text, passed)
            : null;
    return brackets != null
        && title.end() <= brackets.end()
        && BracketedName.of(text, brackets).equals(TitlePrint.fold(text, title));
  }

  /**
   * Whether what a title means by itself, or null, can be what was cited last; not what goes before
   * that, {@code the agreement under the Framework Convention (Paris Agreement)}.
   */
  boolean mayBePassed(Authority target) {
    return target == null || target.equals(passedTarget);
  }

  /**
   * Whether a name that ends at a position is that in brackets of the title that was cited last.
   */
  boolean isInName(int end) {
    Span brackets = passed > 0 && end > passed ? BracketedName.behind(text, passed) : null;
    return brackets != null && end <= brackets.end();
  }

  /** What a title of a sort has been given as a name of, or null. */
  Treaty meaning(Span title, String sort) {
    Named named = treaties.isEmpty() ? null : treaties.get(TitlePrint.fold(text, title));
    return named == null || !named.sort().equals(sort) ? null : named.treaty();
  }
}
