package ibid.citation.number;

import ibid.citation.run.Before;
import ibid.citation.run.Modifier;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;
import java.util.EnumSet;
import java.util.Set;

/** Tells numbers that have the form of a resolution's and count something else. */
final class OtherNumbers {
  private static final Set<Category> NOT_HEADS =
      EnumSet.of(Category.OTHER_NUMBER, Category.NUMBER, Category.PART, Category.VOLUME);

  private static final String COUNTED = "counted";

  /** The values of words that count what stands before them; of the last, also behind them. */
  private static final Set<String> COUNTS = Set.of(COUNTED, "either");

  /** What the rows of what is adopted say of texts that have numbers of their own. */
  private static final String NUMBERED = "numbered";

  /** The value of the letters that stand between the volume and the page of a series. */
  private static final String BETWEEN = "between";

  /** {@code المتفق عليها}. */
  private static final int LONGEST_NOUN = 2;

  /** {@code 文件}. */
  private static final int LONGEST_DOCUMENT = 2;

  /** {@code Кабинета министров}. */
  private static final int LONGEST_OWNER = 2;

  /** {@code International Legal Materials}, {@code I.L.M.}. */
  private static final int LONGEST_RECORDS = 3;

  static final char SIGN = '№';

  private OtherNumbers() {}

  /** {@code No. 12 (1999)}, {@code paragraph 5}, {@code item 97}: numbers of something else. */
  static boolean isOne(Run run, Token.Num token) {
    Match before = Before.word(run, token.start());
    if ((before != null && isOther(before)) || isCounted(run, token)) {
      return true;
    }
    if (isPage(run, token)
        || isNumbered(run, token)
        || isOfDocument(run, token)
        || isYear(run, token)
        || isVolume(run, token)
        || Periodical.hasVolume(run, token)) {
      return true;
    }
    char previous = token.start() > 0 ? run.text().charAt(token.start() - 1) : ' ';
    return (previous == '/'
            && !isBehindYear(run, token)
            && !isCitingEnd(run, token.start(), token.start()))
        || previous == '$'
        || (Letters.isLetter(previous) && HeadMarks.isGlued(run, token))
        || isBehindOrgan(run, token.start());
  }

  /**
   * {@code 9 International Legal Materials} <u>{@code 1090 (1970)}</u>: with the year of a volume.
   */
  private static boolean isPage(Run run, Token.Num token) {
    Match records =
        token.number().form() == Form.SERIAL_YEAR
            ? Before.term(run, token.start(), Category.OTHER_NUMBER, LONGEST_RECORDS)
            : null;
    return records != null && isOther(records);
  }

  /** {@code 1155} <u>{@code UNTS}</u> {@code 331}: a volume of the Treaty Series. */
  private static boolean isVolume(Run run, Token.Num token) {
    return run.at(run.indexAt(token.end())) instanceof Token.Word word
        && word.is(Category.TREATY_SERIES)
        && word.term().value().equals(BETWEEN)
        && Blanks.skip(run.text(), token.end(), word.start()) == word.start();
  }

  /** {@code 1267 (1999)/}<u>{@code 1989 (2011)}</u>: resolutions under which one body acts. */
  private static boolean isBehindYear(Run run, Token.Num token) {
    return token.number().form() == Form.SERIAL_YEAR
        && token.start() > 1
        && run.text().charAt(token.start() - 2) == ')';
  }

  /**
   * {@code agreed conclusions 2002/5}, {@code recommendation 24/1}: whether the noun of a text that
   * is numbered itself stands before a number, and no head is joined to it, {@code decisions and
   * recommendations 5/1}. A declaration, {@code Declaration 1514 (XV)}, has the number of its
   * resolution; and so has whatever has that of a session in Roman numerals.
   */
  static boolean isOfText(Run run, Token.Num token) {
    if (token.number().form() == Form.SERIAL) {
      return false;
    }
    Token last = run.at(run.indexAt(token.start()) - 1);
    if (last != null && last.is(Category.HEAD) && last.end() + 1 >= token.start()) {
      return false;
    }
    Match ordinal = Before.term(run, token.start(), Category.ORDINAL, 1);
    int start = ordinal == null ? token.start() : ordinal.start();
    Match national = Before.term(run, start, Category.NATIONAL, LONGEST_OWNER);
    start = national == null ? start : national.start();
    Match noun = Before.term(run, start, Category.ADOPTABLE, LONGEST_NOUN);
    if (noun == null || !noun.term().value().equals(NUMBERED)) {
      return false;
    }
    return last == null
        || !last.is(Category.HEAD)
        || !Gap.isList(run.text(), run.lexicon(), last.end(), noun.start());
  }

  /**
   * {@code 大会文件第500(五)号}, {@code 第1(一)号文件}: the number is that of a document; a code is of a
   * resolution whatever it is called.
   */
  static boolean isOfDocument(Run run, Token.Num token) {
    if (!run.lexicon().isHeadLast() || token.number().form() == Form.CODE) {
      return false;
    }
    Match ordinal = Before.term(run, token.start(), Category.ORDINAL, 2);
    int start = ordinal == null ? token.start() : ordinal.start();
    if (Before.term(run, start, Category.DOCUMENT, LONGEST_DOCUMENT) != null) {
      return true;
    }
    String text = run.text();
    Match sign =
        token.after() < run.end() ? run.lexicon().glue(text, token.after(), run.end()) : null;
    int behind = sign == null ? token.after() : sign.end();
    return run.lexicon().around(Category.DOCUMENT, text, behind, run.end()) != null;
  }

  /**
   * {@code Decision (EU)2015/1523}: capitals in brackets stand at the number, which are not those
   * of the number before it, {@code 485 (V)984 (X)}.
   */
  private static boolean isBehindOrgan(Run run, int start) {
    String text = run.text();
    return start > 1
        && text.charAt(start - 1) == ')'
        && Letters.isCapital(text.charAt(start - 2))
        && !(run.at(run.indexAt(start) - 1) instanceof Token.Num number && number.after() == start);
  }

  /**
   * {@code 第5/1号建议和第5/2号决议}: whether a noun of its own stands behind a number where the head stands
   * last, and not what joins it to the next.
   */
  static boolean isOfNoun(Run run, Token.Num token) {
    int behind = token.after();
    Match sign = run.lexicon().glue(run.text(), behind, run.end());
    int at = sign == null ? behind : behind + 1;
    return isCounted(run, token)
        || (sign != null
            && at < run.end()
            && Letters.isIdeograph(run.text().charAt(behind))
            && Letters.isIdeograph(run.text().charAt(at))
            && run.lexicon().glue(run.text(), at, run.end()) == null
            && !Modifier.opens(run, at, run.end()));
  }

  /** A word before a number; {@code times} and the like count only what stands before them. */
  private static boolean isOther(Match before) {
    return NOT_HEADS.contains(before.term().category()) && !before.term().value().equals(COUNTED);
  }

  /**
   * {@code 2021年}, {@code 3.5 per cent}, {@code the present resolution} <u>{@code 90 days}</u>
   * {@code after}: the word for what a number counts stands behind it, as the head does in some
   * languages.
   */
  private static boolean isCounted(Run run, Token.Num token) {
    if (Votes.areCounted(run, token)) {
      return true;
    }
    boolean last = token.number().isDecimal() || run.lexicon().isHeadLast();
    if (!last && token.number().form() != Form.SERIAL) {
      return false;
    }
    Match behind = behind(run, token);
    return behind != null && (last || COUNTS.contains(behind.term().value()));
  }

  /** The word right behind a number that says what it counts, or null. */
  private static Match behind(Run run, Token.Num token) {
    int at = Blanks.skip(run.text(), token.after(), run.end());
    return run.lexicon().around(Category.OTHER_NUMBER, run.text(), at, run.end());
  }

  /** {@code 1973 года}: whether digits alone are a year that a word behind them says they are. */
  private static boolean isYear(Run run, Token.Num token) {
    int digits = token.after();
    return token.number().mayBeYear()
        && Dates.printEnd(run.text(), run.lexicon(), digits, run.end()) > digits;
  }

  /**
   * {@code замечание № 12 (1999)}: what has such a sign is no resolution, unless a head, or a body
   * or "and" behind it, stands before.
   */
  private static boolean isNumbered(Run run, Token.Num token) {
    String text = run.text();
    int sign = Blanks.skipBack(text, token.start(), 0) - 1;
    if (sign < 0 || text.charAt(sign) != SIGN) {
      return false;
    }
    int end = Blanks.skipBack(text, sign, 0);
    return end > 0
        && (Letters.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == ')')
        && !Before.isAnd(run, sign)
        && !isCitingEnd(run, token.start(), end);
  }

  /** Whether one of the tokens just before a position is of a citation, and ends at another. */
  private static boolean isCitingEnd(Run run, int position, int end) {
    int index = run.indexAt(position);
    for (int i = index - 1; i >= 0 && run.at(i).end() >= end; i--) {
      if (run.at(i).end() == end && isCiting(run.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCiting(Token token) {
    return token.is(Category.HEAD) || token.is(Category.BODY) || token.is(Category.SHORT_BODY);
  }

  /**
   * {@code Draft resolutions}, and on the next line {@code 1. The right to food}: one of a list.
   */
  static boolean headsItem(Run run, Token.Num token) {
    return token.number().isLow() && headsTitle(run, token);
  }

  /** {@code 1267 (1999);}<u>{@code 3}</u>: the marker of a note stands right behind a semicolon. */
  static boolean isMarker(Run run, Token.Num token) {
    return token.start() > 0
        && Marks.isSemicolon(run.text().charAt(token.start() - 1))
        && token.number().isLow();
  }

  /** {@code resolution 48/28} <u>{@code 1/}</u> {@code 34 members}: the marker of a note. */
  static boolean isSlashedMarker(Run run, Token.Num token) {
    int slash = Letters.digitsEnd(run.text(), token.start(), token.end());
    return slash + 1 < token.end()
        && run.text().charAt(slash) == '/'
        && Notation.isSpace(run.text().charAt(slash + 1));
  }

  /** {@code 2010/11}, a biennium. */
  static boolean isPeriod(DocumentNumber number) {
    return number.form() == Form.YEAR && number.serial() == (number.sessionNumber() + 1) % 100;
  }

  /**
   * {@code Recalling its resolution 1265 (1999),} <u>{@code 1.}</u> {@code Urges}: whether a number
   * is that of an operative paragraph, in a text that has lost its lines.
   */
  static boolean isParagraph(Run run, Token number) {
    int stop = number.end();
    int verb = Blanks.skip(run.text(), stop + 1, run.end());
    return verb > stop + 1
        && verb < run.end()
        && run.text().charAt(stop) == '.'
        && run.lexicon().opening(Category.VERB, run.text(), verb, run.end()) != null;
  }

  /**
   * {@code 50/28. 联合国近东…}: whether a number alone begins a line, with a full stop and words behind.
   */
  static boolean headsTitle(Run run, Token.Num token) {
    String text = run.text();
    int before = Blanks.skipBack(text, token.start(), 0);
    int stop = token.after();
    return (before == 0 || Stretch.indexOf(text, '\n', before, token.start()) >= 0)
        && stop + 1 < run.end()
        && text.charAt(stop) == '.'
        && Blanks.skip(text, stop + 1, run.end()) > stop + 1;
  }
}
