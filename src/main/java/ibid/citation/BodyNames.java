package ibid.citation;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns the word or phrase that names a body into the bodies it can mean. */
final class BodyNames {
  private static final int LONGEST_NAME = 8;
  private static final int PARTIES_WORDS = 3;
  private static final String GENITIVE = "genitive";
  private static final char TITLE_CLOSING = '》';

  private final Bodies bodies;
  private final Map<String, List<Body>> shortNames = new ConcurrentHashMap<>();

  BodyNames(Bodies bodies) {
    this.bodies = bodies;
  }

  /** The mention of a body that a word makes, or null when the word names none. */
  BodyMention mention(Run run, Token token) {
    if (!(token instanceof Token.Word word)) {
      return null;
    }
    Span span = new Span(word.start(), word.end());
    if (word.is(Category.BODY)) {
      return ofSeries(word.term().value(), span);
    }
    if (word.is(Category.HEAD)) {
      return ofSeries(word.series(), span);
    }
    if (word.is(Category.FOREIGN)) {
      return new BodyMention(span, List.of());
    }
    if (!word.is(Category.SHORT_BODY)) {
      return null;
    }
    int name = nameStart(run, word.start());
    return name < word.start() || isOther(run, word)
        ? new BodyMention(new Span(name, word.end()), List.of())
        : new BodyMention(span, named(word.term().value()));
  }

  /**
   * {@code its Council}, {@code the Council of the Food and Agriculture Organization}: the organ of
   * somebody that no table has.
   */
  private static boolean isOther(Run run, Token.Word word) {
    String text = run.text();
    Lexicon lexicon = run.lexicon();
    int before = Blanks.skipBack(text, word.start(), 0);
    Match owner = lexicon.around(text, Before.wordStart(text, before), before);
    return (owner != null && owner.term().is(Category.POSSESSIVE))
        || goesOn(text, lexicon, word.end());
  }

  /** Whether a genitive makes a longer name of it; conferences are of parties. */
  private static boolean goesOn(String text, Lexicon lexicon, int end) {
    int at = Blanks.skip(text, end, text.length());
    Match of = at == end || at == text.length() ? null : lexicon.glue(text, at, text.length());
    if (of == null || !of.term().is(Category.OF) || !of.term().value().equals(GENITIVE)) {
      return false;
    }
    int name = Blanks.skip(text, of.end(), text.length());
    boolean capital = name + 1 < text.length() && Character.isUpperCase(text.charAt(name));
    if (!capital || !Character.isLowerCase(text.charAt(name + 1))) {
      return false;
    }
    Match head = lexicon.citing(text, name, text.length());
    return (head == null || !head.term().is(Category.HEAD)) && !isOfParties(text, lexicon, name);
  }

  /** {@code of the High Contracting Parties}, or a month. */
  private static boolean isOfParties(String text, Lexicon lexicon, int start) {
    int at = start;
    for (int words = 0; words < PARTIES_WORDS; words++) {
      Match word = lexicon.around(text, at, text.length());
      if (word != null && (word.term().is(Category.PARTIES) || word.term().is(Category.MONTH))) {
        return true;
      }
      while (at < text.length() && Letters.isLetter(text.charAt(at))) {
        at++;
      }
      at = Blanks.skip(text, at, text.length());
    }
    return false;
  }

  private BodyMention ofSeries(String series, Span span) {
    return bodies.bySeries(series).map(body -> new BodyMention(span, List.of(body))).orElse(null);
  }

  /** The body whose series a symbol is in: what a report quotes is often its own. */
  BodyMention issuer(Token.Sym symbol) {
    Body body = bodies.issuer(symbol.symbol());
    return body.isUnknown()
        ? null
        : new BodyMention(
            new Span(symbol.start(), symbol.end()),
            List.of(body),
            bodies.reporter(symbol.symbol()));
  }

  /**
   * {@code Labour Conference}: a capital before it makes a longer name that no table has, so that
   * it names a body, but none that is known.
   */
  private static int nameStart(Run run, int start) {
    String text = run.text();
    if (start > 0 && Letters.isIdeograph(text.charAt(start))) {
      return isInName(run, start) ? start - 1 : start;
    }
    int name = start;
    for (int words = 0; words < LONGEST_NAME; words++) {
      int wordEnd = Blanks.skipBack(text, name, 0);
      int at = wordEnd;
      while (at > 0 && Letters.isLetter(text.charAt(at - 1))) {
        at--;
      }
      boolean joined = wordEnd > at && wordEnd < name;
      if (!joined || !Letters.isCapital(text.charAt(at)) || opensSentence(text, at)) {
        break;
      }
      name = at;
    }
    return name;
  }

  /**
   * The same where words have no spaces between: {@code 粮食安全委员会} is longer, and so is {@code
   * 《濒危物种公约》缔约方大会}, but {@code 根据委员会} is not, as the table has that word.
   */
  private static boolean isInName(Run run, int start) {
    char before = run.text().charAt(start - 1);
    if (!Letters.isIdeograph(before)) {
      return before == TITLE_CLOSING;
    }
    for (int at = start - 1; at >= Math.max(0, start - LONGEST_NAME); at--) {
      if (ends(run.lexicon().opening(run.text(), at, start), start)
          || ends(run.lexicon().around(run.text(), at, start), start)
          || ends(run.lexicon().glue(run.text(), at, start), start)) {
        return false;
      }
    }
    return true;
  }

  private static boolean ends(Match match, int position) {
    return match != null && match.end() == position && !match.term().is(Category.BODY);
  }

  private static boolean opensSentence(String text, int start) {
    int before = Blanks.skipBack(text, start, 0);
    return before == 0
        || text.substring(before, start).indexOf('\n') >= 0
        || !(Letters.isLetter(text.charAt(before - 1)) || text.charAt(before - 1) == ',');
  }

  /**
   * The bodies whose name has a word in it, or one of some: {@code Council} is in three; Chinese
   * says {@code Commission} and {@code Committee} with one word.
   */
  private List<Body> named(String words) {
    return shortNames.computeIfAbsent(
        words,
        wanted -> bodies.all().stream().filter(body -> hasOne(body.name(), wanted)).toList());
  }

  private static boolean hasOne(String name, String words) {
    return Arrays.stream(words.split(" ", -1))
        .anyMatch(word -> (" " + name + " ").contains(" " + word + " "));
  }
}
