package ibid.citation.run;

import ibid.citation.BodyMention;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Category;
import ibid.symbol.Authorities;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.Fit;
import ibid.symbol.Kind;
import ibid.symbol.Resolution;
import ibid.symbol.Symbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns the word or phrase that names a body into the bodies it can mean. */
public final class BodyNames {
  /** How many tokens back a name is looked for. */
  private static final int FARTHEST = 60;

  private static final char JOINED = '+';
  static final char PHRASE = '_';

  /** Between two kinds of body that a language has one word for. */
  private static final char EITHER = '|';

  private final Bodies bodies;
  private final Authorities authorities;
  private final Map<String, List<Body>> shortNames = new ConcurrentHashMap<>();

  public BodyNames(Bodies bodies) {
    this.bodies = bodies;
    authorities = new Authorities(bodies);
  }

  /** The mention of a body that a word makes, or null when the word names none. */
  BodyMention mention(Run run, Token token) {
    if (!(token instanceof Token.Word word)) {
      return null;
    }
    return switch (word.term().category()) {
      case BODY -> ofFull(run, word);
      case HEAD -> ofSeries(word.series(), word);
      case FOREIGN -> BodyMention.foreign(new Span(word.start(), NameEnd.of(run, word.end())));
      case SHORT_BODY -> {
        int name = NameStart.of(run, word.start());
        yield name < word.start() || OtherOwner.has(run, word)
            ? new BodyMention(new Span(name, NameEnd.of(run, word.end())), List.of())
            : ofShort(run, word);
      }
      default -> null;
    };
  }

  private BodyMention ofFull(Run run, Token.Word word) {
    int name = NameStart.ofFull(run, word);
    return name < word.start()
        ? new BodyMention(new Span(name, word.end()), List.of())
        : ofSeries(word.term().value(), word);
  }

  /** A name of several is that of the one of them named before it in the paragraph, if any. */
  private BodyMention ofShort(Run run, Token.Word word) {
    Span span = new Span(word.start(), word.end());
    String letters = OtherOwner.letters(run, word);
    List<Body> named = named(word.term().value());
    if (letters != null) {
      return new BodyMention(
          span, named.stream().filter(body -> bodies.isOrganOf(body, letters)).toList());
    }
    if (word.term().value().indexOf(EITHER) >= 0) {
      return BodyMention.ofNamed(span, named);
    }
    if (word.term().value().indexOf(JOINED) < 0) {
      return new BodyMention(span, named);
    }
    int index = run.indexAt(word.start());
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      BodyMention before = run.is(i, Category.BODY) ? mention(run, run.at(i)) : null;
      if (before != null && before.isFull() && named.contains(before.bodies().get(0))) {
        return new BodyMention(span, before.bodies());
      }
    }
    return BodyMention.ofOwn(span, named);
  }

  private BodyMention ofSeries(String series, Token.Word word) {
    return bodies
        .bySeries(series)
        .map(body -> new BodyMention(new Span(word.start(), word.end()), List.of(body)))
        .orElse(null);
  }

  /**
   * What {@code United Nations resolution} means: the organs whose resolutions carry symbols, not
   * those below them.
   */
  public BodyMention organs(Span span) {
    return BodyMention.ofOrgans(
        span, bodies.printingSymbols().stream().filter(body -> !body.isSubsidiary()).toList());
  }

  /** Who acts by a noun alone: the bodies whose English names have that word, and nobody else. */
  public BodyMention acting(Span span, String word) {
    return new BodyMention(span, named(word)).acting();
  }

  /** The body whose series a symbol is in: what a report quotes is often its own. */
  BodyMention issuer(Token.Sym symbol) {
    Body body = bodies.issuer(symbol.symbol());
    return body.isUnknown()
        ? null
        : BodyMention.issuer(
            new Span(symbol.start(), symbol.end()), body, bodies.reporter(symbol.symbol()));
  }

  /**
   * {@code the Convention of 10 December 1982, A/RES/48/263}: whether a date is none of the session
   * in which the resolution of a symbol was adopted.
   */
  boolean refutes(Token.Sym symbol, LocalDate date) {
    return date != null
        && Symbols.kind(symbol.symbol()) == Kind.RESOLUTION
        && authorities.symbol(symbol.symbol()) instanceof Resolution resolution
        && resolution.body().numbering().fit(resolution.number(), date) == Fit.REFUTED;
  }

  /**
   * The bodies whose name has a word in it, or one of some: {@code Council} is in three; Chinese
   * says {@code Commission|Committee} with one word. {@code Executive+Board} are words of one name,
   * which may be another than the first; {@code Conference_of_the_Parties} count as a word.
   */
  private List<Body> named(String words) {
    return shortNames.computeIfAbsent(
        words, wanted -> bodies.all().stream().filter(body -> hasOne(body, wanted)).toList());
  }

  private static boolean hasOne(Body body, String words) {
    if (words.indexOf(JOINED) >= 0) {
      String phrase = words.replace(JOINED, ' ');
      return hasWord(body.name(), phrase)
          || body.otherNames().stream().anyMatch(name -> hasWord(name, phrase));
    }
    return Arrays.stream(words.replace(EITHER, ' ').split(" ", -1))
        .anyMatch(word -> hasWord(body.name(), word.replace(PHRASE, ' ')));
  }

  private static boolean hasWord(String name, String word) {
    return (" " + name + " ").contains(" " + word + " ");
  }
}
