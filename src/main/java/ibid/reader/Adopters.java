package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Notation;

/** The line that names the adopting body: {@code The General Assembly,}. */
final class Adopters {
  private static final int LONGEST = 250;

  /** How long a name alone on its line may be. */
  private static final int LONGEST_BARE = 60;

  /** How many line breaks and blanks may stand between the body and its verb. */
  private static final int FARTHEST = 8;

  /** What the value of a verb of the preamble begins with. */
  private static final String PREAMBULAR = "preambular";

  private final Lexicon lexicon;

  Adopters(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The body's name, when the line or block is nothing but an article and that, or that and a
   * comma, or stands above a verb, {@code 安全理事会} and below it {@code 回顾}; else null. It does not
   * begin with a small letter, as a line inside a sentence may: {@code the Security Council}.
   * Before or after it may stand the number of its session: {@code The Sixty-sixth World Health
   * Assembly,}.
   */
  Match at(String text, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    int at = Letters.firstLetter(text, start, end);
    if (at < end && Character.isLowerCase(text.charAt(at))) {
      return null;
    }
    int last = Blanks.skipBack(text, end, start);
    boolean comma = last > start && isComma(text.charAt(last - 1));
    Match article = lexicon.opening(Category.ARTICLE, text, at, end);
    boolean bare = !comma && article == null;
    if (bare && end - at > LONGEST_BARE) {
      return null;
    }
    at = article == null ? at : Blanks.skip(text, article.end(), end);
    Match named = lexicon.opening(Category.BODY, text, at, end);
    if (bare && (named == null || !isAboveVerb(text, end))) {
      return null;
    }
    Match body = named == null ? behindSession(text, at, end) : named;
    body = body == null && comma ? shortName(text, at, end) : body;
    if (body == null) {
      return null;
    }
    int after = skipSession(text, body.end(), end);
    boolean alone = comma ? after == last - 1 : Blanks.skip(text, after, end) >= end;
    return alone ? body : null;
  }

  /**
   * Whether a verb of the preamble begins the next line, as it does below a body that lost its
   * comma; one that is a noun as well, {@code 决定}, may stand below the letterhead.
   */
  private boolean isAboveVerb(String text, int end) {
    int next = Blanks.skip(text, end, Math.min(text.length(), end + FARTHEST));
    Match verb = next > end ? lexicon.opening(Category.VERB, text, next, text.length()) : null;
    return verb != null && verb.term().value().startsWith(PREAMBULAR);
  }

  /** The body's name, when a line is that alone, or begins with it and a verb; else null. */
  Match opening(String text, int start, int end) {
    Match alone = at(text, start, end);
    return alone == null ? speaking(text, start, end) : alone;
  }

  /** Whether a line begins with who speaks and a verb. */
  boolean speaks(String text, int start, int end) {
    return speaking(text, start, end) != null;
  }

  /**
   * Who speaks at the beginning of a line with a verb behind it, {@code The Security Council,
   * Recalling}; or null.
   */
  private Match speaking(String text, int start, int end) {
    Match article = lexicon.opening(Category.ARTICLE, text, start, end);
    int name = article == null ? start : Blanks.skip(text, article.end(), end);
    Match body = lexicon.opening(Category.BODY, text, name, end);
    if (body == null || body.end() >= end || !isComma(text.charAt(body.end()))) {
      return null;
    }
    int next = Blanks.skip(text, body.end() + 1, end);
    boolean verb =
        lexicon.opening(Category.VERB, text, next, end) != null
            && (lexicon.hasSmallVerbs() || Character.isUpperCase(text.charAt(next)));
    return verb ? body : null;
  }

  /**
   * {@code The Conference of the Parties,}: words that name several bodies, this document’s. With
   * no comma behind them they are the head of a section, {@code The Committee}.
   */
  private Match shortName(String text, int start, int end) {
    return lexicon.citing(Category.SHORT_BODY, text, start, end);
  }

  private Match behindSession(String text, int start, int end) {
    int after = skipSession(text, start, end);
    return after > start ? lexicon.opening(Category.BODY, text, after, end) : null;
  }

  /** Where the number of a session ends, with the blanks around it: {@code Sixty-sixth}. */
  private int skipSession(String text, int start, int end) {
    int at = Blanks.skip(text, start, end);
    while (at < end) {
      Match word = lexicon.naming(text, at, end);
      if (word != null) {
        at = word.end();
      } else if (Letters.isDigit(text.charAt(at)) || isJoint(text.charAt(at))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** What stands between the words of a number: {@code 66.ª}, {@code Sixty-sixth}. */
  private static boolean isJoint(char c) {
    return c == '.' || Notation.isDash(c) || Notation.isSpace(c);
  }

  private static boolean isComma(char c) {
    return Marks.isComma(c) || c == ':';
  }
}
