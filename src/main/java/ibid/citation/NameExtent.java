package ibid.citation;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.Roman;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How far the name of a body goes around the words of it that the tables have: <u>{@code
 * International Labour}</u> {@code Conference}, {@code Council} <u>{@code of Ministers}</u>. A
 * longer name is that of somebody else, whom no table has.
 */
final class NameExtent {
  private static final int LONGEST_NAME = 8;
  private static final int PARTIES_WORDS = 3;
  private static final int LETTERHEAD_WORDS = 2;
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 6;
  private static final String GENITIVE = "genitive";
  private static final char TITLE_CLOSING = '》';

  /** Words with a capital that are no part of a name behind them. */
  private static final Set<Category> APART =
      EnumSet.of(
          Category.VERB,
          Category.LATER_VERB,
          Category.ADVERB,
          Category.ARTICLE,
          Category.NOTE_OPENER,
          Category.LETTERHEAD,
          Category.HEAD,
          Category.MONTH);

  private NameExtent() {}

  /**
   * Where the name begins that ends in a short one, a position; that when it is no longer. {@code
   * Labour Conference}: capitals before it make a longer name.
   */
  static int start(Run run, int start) {
    String text = run.text();
    if (start > 0 && Letters.isIdeograph(text.charAt(start))) {
      return isInName(run, start) ? start - 1 : start;
    }
    int name = start;
    for (int words = 0; words < LONGEST_NAME; words++) {
      int wordEnd = Blanks.skipBack(text, name, 0);
      int at = letters(text, wordEnd);
      boolean joined = wordEnd > at && wordEnd < name;
      if (!joined || !Letters.isCapital(text.charAt(at)) || opensSentence(text, at)) {
        break;
      }
      name = at;
    }
    return name;
  }

  /**
   * The same before the whole name of a body of the United Nations, {@code National Human Rights
   * Council}, {@code the League’s General Assembly}, where what goes with a name stands before it;
   * in a line of capitals there is no telling.
   */
  static int startOfFull(Run run, Token.Word word) {
    String text = run.text();
    int start = word.start();
    boolean capitals =
        word.term().phrase().indexOf(' ') > 0 && Letters.isCapital(text.charAt(start + 1));
    if (capitals || run.lexicon().isBodyAfter() || run.lexicon().isHeadLast()) {
      return start;
    }
    int blank = Blanks.skipBack(text, start, 0);
    int wordEnd = beforePossessive(text, blank);
    int at = letters(text, wordEnd);
    boolean name =
        blank < start
            && at < wordEnd
            && text.substring(blank, start).indexOf('\n') < 0
            && Letters.isCapital(text.charAt(at))
            && !opensSentence(text, at);
    return name && !isApart(run, at, wordEnd) ? at : start;
  }

  /** The position before {@code ’s}, or before the {@code ’} behind an s. */
  private static int beforePossessive(String text, int end) {
    int at = end > 1 && text.charAt(end - 1) == 's' && isApostrophe(text, end - 2) ? end - 1 : end;
    return isApostrophe(text, at - 1) ? at - 1 : end;
  }

  private static boolean isApostrophe(String text, int at) {
    return at > 0 && (text.charAt(at) == '’' || text.charAt(at) == '\'');
  }

  /** Whether a word is no part of the name behind it, or the last of {@code United Nations}. */
  private static boolean isApart(Run run, int start, int end) {
    int at = start;
    for (int words = 0; words < LETTERHEAD_WORDS; words++) {
      Match match = run.lexicon().opening(run.text(), at, end);
      if (match != null && match.end() == end && APART.contains(match.term().category())) {
        return true;
      }
      at = letters(run.text(), Blanks.skipBack(run.text(), at, 0));
    }
    return false;
  }

  private static int letters(String text, int end) {
    int at = end;
    while (at > 0 && Letters.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * {@code ICCAT} of {@code ICCAT resolution}: the letters that an organization is known by, where
   * its name stands before; null when none do, or a numeral or a word of a line in capitals does.
   */
  static Span acronymBefore(Run run, int position) {
    String text = run.text();
    boolean capitals = Letters.isCapital(text.charAt(position + 1));
    if (capitals || run.lexicon().isBodyAfter() || run.lexicon().isHeadLast()) {
      return null;
    }
    int end = Blanks.skipBack(text, position, 0);
    int start = letters(text, end);
    String word = text.substring(start, end);
    boolean acronym =
        end < position
            && word.length() >= SHORTEST_ACRONYM
            && word.length() <= LONGEST_ACRONYM
            && word.chars().allMatch(c -> Letters.isCapital((char) c))
            && Roman.value(word) == 0
            && !(start > 0 && Letters.isWordPart(text.charAt(start - 1)));
    return acronym && !isApart(run, start, end) && !isWord(run, word) ? new Span(start, end) : null;
  }

  /** Whether a word in capitals opens a paragraph: {@code NOTING}. */
  private static boolean isWord(Run run, String word) {
    String printed = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    return run.lexicon().opening(printed, 0, printed.length()) != null;
  }

  /**
   * Whether {@code its} before it, or a genitive behind it, makes it the organ of somebody that no
   * table has: {@code its Council}, {@code the Council of the Food and Agriculture Organization}.
   */
  static boolean isOther(Run run, Token.Word word) {
    String text = run.text();
    Lexicon lexicon = run.lexicon();
    int before = Blanks.skipBack(text, word.start(), 0);
    Match owner = lexicon.around(text, Before.wordStart(text, before), before);
    return (owner != null && owner.term().is(Category.POSSESSIVE))
        || goesOn(text, lexicon, word.end());
  }

  /** Whether a genitive makes a longer name of it; conferences are of parties. */
  private static boolean goesOn(String text, Lexicon lexicon, int end) {
    int name = genitive(text, lexicon, end);
    boolean capital = name + 1 < text.length() && Character.isUpperCase(text.charAt(name));
    if (!capital || !Character.isLowerCase(text.charAt(name + 1))) {
      return false;
    }
    Match head = lexicon.citing(text, name, text.length());
    return (head == null || !head.term().is(Category.HEAD)) && !isOfParties(text, lexicon, name);
  }

  /** Where what is behind the mark of a genitive begins; the end of the text when there is none. */
  private static int genitive(String text, Lexicon lexicon, int end) {
    int at = Blanks.skip(text, end, text.length());
    Match of = at == end || at == text.length() ? null : lexicon.glue(text, at, text.length());
    boolean genitive =
        of != null && of.term().is(Category.OF) && of.term().value().equals(GENITIVE);
    return genitive ? Blanks.skip(text, of.end(), text.length()) : text.length();
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

  /**
   * Where a longer name ends: with the last capital that small words of names lead to, {@code the
   * African Commission} <u>{@code on Human and Peoples’ Rights}</u>; at the latest before what is
   * cited.
   */
  static int end(Run run, int nameEnd) {
    String text = run.text();
    int limit = run.partEnd(nameEnd);
    int good = nameEnd;
    int at = Blanks.skip(text, good, limit);
    for (int words = 0; words < 2 * LONGEST_NAME && at > good && at < limit; words++) {
      int next = smallWordEnd(run, at, limit);
      if (next == 0) {
        if (!Letters.isCapital(text.charAt(at)) || run.lexicon().citing(text, at, limit) != null) {
          break;
        }
        next = wordEnd(text, at, limit);
        good = next;
      }
      at = Blanks.skip(text, next, limit);
    }
    return good;
  }

  private static int smallWordEnd(Run run, int at, int limit) {
    if (!Character.isLowerCase(run.text().charAt(at))) {
      return 0;
    }
    Match glue = run.lexicon().glue(run.text(), at, limit);
    boolean joins = glue != null && (glue.term().is(Category.OF) || glue.term().is(Category.AND));
    Match small = joins ? glue : run.lexicon().title(run.text(), at, limit);
    return small == null ? 0 : small.end();
  }

  private static int wordEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit && (Letters.isLetter(text.charAt(at)) || isApostrophe(text, at))) {
      at++;
    }
    return at;
  }

  /**
   * Where words have no spaces between: {@code 粮食安全委员会} is longer, and so is {@code 《濒危物种公约》缔约方大会},
   * but {@code 根据委员会} is not, as the table has that word.
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
}
