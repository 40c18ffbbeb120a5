package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.citation.run.After;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Publishers;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.ArrayList;
import java.util.List;

/**
 * Treaties that have the words before them in common, each with its own place or number: {@code
 * treaties of} <u>{@code Tlatelolco}</u>, <u>{@code Rarotonga}</u> and <u>{@code Bangkok}</u>,
 * {@code ILO Conventions Nos.} <u>{@code 87}</u> and <u>{@code 98}</u>. The first is cited with
 * these words, each other alone.
 */
final class ListedTreaties {
  /** What a row says of such words, with what the title of each begins with behind it. */
  private static final String EACH = "each ";

  /** The same of words behind whose numbers the organization must stand that the title names. */
  private static final String OWNED = "owned ";

  /** A treaty whose number in the <i>Treaty Series</i> no table has. */
  private static final String UNKNOWN = "charter-other";

  /** Years have more. */
  private static final int MOST_DIGITS = 3;

  private final Run run;

  /** What the title of each begins with: {@code Treaty of}. */
  private final String beginning;

  /** Whether a number makes a title of that: {@code ILO Convention No. 29}; or a place. */
  private final boolean numbered;

  /** What a number means that no table has: that it is not known; or null, that it is no member. */
  private String unknown = UNKNOWN;

  private final String sort;
  private final List<Citation> found;

  private ListedTreaties(
      Run run, String beginning, boolean numbered, String sort, List<Citation> found) {
    this.run = run;
    this.beginning = beginning;
    this.numbered = numbered;
    this.sort = sort;
    this.found = found;
  }

  static boolean isOne(Token.Word word) {
    String value = word.term().value();
    return value.startsWith(EACH) || value.startsWith(OWNED);
  }

  /** Adds the treaties that begin with words of the table, and tells where they end. */
  static int recognize(Run run, Token.Word word, String sort, List<Citation> found) {
    String value = word.term().value();
    boolean owned = value.startsWith(OWNED);
    String beginning = value.substring(owned ? OWNED.length() : EACH.length());
    int last = word.term().phrase().lastIndexOf(' ') + 1;
    String place = target(run, beginning, word.term().phrase().substring(last));
    boolean numbered = place == null;
    List<Citation> listed = new ArrayList<>();
    ListedTreaties treaties = new ListedTreaties(run, beginning, numbered, sort, listed);
    Span number = numbered ? treaties.number(word.end()) : null;
    if (numbered && number == null) {
      return word.end();
    }
    int first = numbered ? number.end() : word.end();
    treaties.add(new Span(word.start(), first), numbered ? treaties.meaning(number) : place);
    int end = treaties.behind(first);
    if (owned && !treaties.isOwned(end)) {
      return word.end();
    }
    found.addAll(listed);
    return end;
  }

  /**
   * {@code Conventions nos 87 et 98} <u>{@code de l'OIT}</u>: whether the organization follows; or
   * the treaties themselves, where it stands before: {@code 国际劳工组织第29号和第105}<u>{@code 号公约}</u>.
   */
  private boolean isOwned(int from) {
    int limit = run.partEnd(from - 1);
    int at = Blanks.skip(run.text(), pastSign(from, limit), limit);
    if (run.lexicon().isHeadLast()) {
      return run.lexicon().citing(Category.TREATY, run.text(), at, limit) != null;
    }
    int name = After.of(run, at, limit);
    int joined = name < limit ? run.lexicon().prefix(run.text(), name) : 0;
    String letters = beginning.substring(0, Math.max(0, beginning.indexOf(' ')));
    return Publishers.isNamed(letters, run.text(), name, limit)
        || (joined > 0 && Publishers.isNamed(letters, run.text(), name + 1, limit));
  }

  /**
   * Adds what goes on behind a title of the table that a number ends: {@code Конвенции МОТ № 29}
   * <u>{@code и 105}</u>; and tells where it ends.
   */
  static int recognizeBehind(Run run, Token.Word title, String sort, List<Citation> found) {
    String phrase = title.term().phrase();
    int number = Letters.digitsStart(phrase, 0, phrase.length());
    if (number == phrase.length()) {
      return title.end();
    }
    String beginning = phrase.substring(0, number).strip();
    ListedTreaties treaties = new ListedTreaties(run, beginning, true, sort, found);
    treaties.unknown = null;
    return treaties.behind(title.end());
  }

  /** Adds those behind a position, and tells where the last ends. */
  private int behind(int from) {
    int end = from;
    Span name = next(end);
    while (name != null && meaning(name) != null) {
      add(name, meaning(name));
      end = name.end();
      name = next(end);
    }
    return end;
  }

  private void add(Span name, String target) {
    Context context = new Context(null, null);
    found.add(new Citation.TreatyTitle(name, name, name, sort, Naming.KNOWN, target, context));
  }

  /** The place or number behind what joins a list, or null. */
  private Span next(int from) {
    int limit = run.partEnd(from - 1);
    int at = from;
    for (int past = joint(at, limit); past > at; past = joint(at, limit)) {
      at = past;
    }
    if (at == from || numbered) {
      return at == from ? null : number(at);
    }
    int end = Letters.lettersEnd(run.text(), at, limit);
    int joined = end == at ? -1 : run.lexicon().prefix(run.text(), at);
    for (int start = at; start <= at + joined; start++) {
      Span place = new Span(start, end);
      if (meaning(place) != null) {
        return place;
      }
    }
    return null;
  }

  /** {@code 第29} <u>{@code 号}</u>: past what stands right behind a number, or the same position. */
  private int pastSign(int from, int limit) {
    boolean sign = from < limit && run.lexicon().beforeSign(run.text(), from + 1) == from;
    return sign ? from + 1 : from;
  }

  /** Past one piece of what joins a list and the marks of its notes, or the same position. */
  private int joint(int from, int limit) {
    int at = Blanks.skip(run.text(), pastSign(from, limit), limit);
    if (at >= limit) {
      return from;
    }
    boolean loose = at == from && !numbered && Letters.isDigit(run.text().charAt(at));
    if (loose || isMark(run.text().charAt(at))) {
      return at + 1;
    }
    Match glue = run.lexicon().glue(run.text(), at, limit);
    boolean joins = glue != null && (glue.term().is(Category.AND) || glue.term().is(Category.OF));
    return joins ? Blanks.skip(run.text(), glue.end(), limit) : at;
  }

  /** A comma, or of the mark of a note, {@code (³)}. */
  private static boolean isMark(char c) {
    return Marks.isComma(c) || Letters.isSuperscript(c) || c == '(' || c == ')';
  }

  /** {@code Nos.} <u>{@code 87}</u>: digits behind a position and a word for numbers, or null. */
  private Span number(int from) {
    int limit = run.partEnd(from - 1);
    int at = Blanks.skip(run.text(), from, limit);
    int joined = at < limit ? run.lexicon().prefix(run.text(), at) : 0;
    for (int word = at; word <= at + joined; word++) {
      Match match = word < limit ? run.lexicon().around(run.text(), word, limit) : null;
      if (match != null
          && (match.term().is(Category.NUMBER) || match.term().is(Category.ORDINAL))) {
        at = Blanks.skip(run.text(), match.end(), limit);
        break;
      }
    }
    int end = Letters.digitsEnd(run.text(), at, limit);
    char next = end < limit ? run.text().charAt(end) : ' ';
    boolean closed =
        !Letters.isLetter(next) || pastSign(end, limit) > end || joint(end, limit) > end;
    boolean whole = end > at && end - at <= MOST_DIGITS && next != '/' && closed;
    return whole ? new Span(at, end) : null;
  }

  /** The target of one, or what stands for that of a number that no table has; or null. */
  private String meaning(Span name) {
    String target = target(run, beginning, run.text().substring(name.start(), name.end()));
    return target == null && numbered ? unknown : target;
  }

  /** The target of the title of the tables that a place or a number ends, or null. */
  private static String target(Run run, String beginning, String last) {
    String title = beginning + ' ' + last;
    Match match = run.lexicon().citing(Category.TREATY_TITLE, title, 0, title.length());
    if (match != null && match.end() == title.length()) {
      return match.term().value();
    }
    Treaty treaty = Treaties.titles().get(title);
    return treaty == null ? null : treaty.id();
  }
}
