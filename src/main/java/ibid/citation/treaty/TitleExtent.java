package ibid.citation.treaty;

import ibid.citation.part.PartLabels;
import ibid.citation.run.Demonstrative;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Term;
import ibid.symbol.Notation;

/**
 * How far the title of a treaty goes around the word that it turns on, where its words have
 * capitals: <u>{@code United Nations}</u> {@code Convention} <u>{@code against Transnational
 * Organized Crime}</u>. Where it ends is a guess.
 */
final class TitleExtent {
  /** What the rows of words inside titles say of some of them. */
  static final String SUBJECT_FOLLOWS = "opens";

  private static final String LEADS = "leads";
  private static final String SEVERAL = "several";
  private static final String SUBJECT = "subject";

  /** The same of words that add one treaty to another. */
  static final String ADDS = "adds";

  private static final String PROTOCOL = "protocol";
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_BRACKETS = 60;

  private TitleExtent() {}

  /**
   * The title around a word.
   *
   * @param index the token that is the word
   * @param past where the title before ends
   */
  static Span of(Run run, int index, int past) {
    return new Span(start(run, index, past), end(run, index));
  }

  /** Where the capitals before the word begin: {@code Trafficking in Persons Protocol}. */
  private static int start(Run run, int index, int past) {
    String text = run.text();
    Token word = run.at(index);
    int good = word.start();
    int at = good;
    int limit = Math.max(run.partStart(word.start()), Math.max(past, numberEnd(run, index)));
    boolean dated = yearBehind(text, word.end(), run.partEnd(word.start())) > 0;
    while (at > limit) {
      int blank = Blanks.skipBack(text, at, limit);
      int end = dated && blank < at ? beforeBrackets(text, blank, limit) : blank;
      int letters = end > limit && Marks.isApostrophe(text.charAt(end - 1)) ? end - 1 : end;
      int start = letters;
      while (start > limit
          && (Letters.isLetter(text.charAt(start - 1)) || isHyphen(text, start - 1))) {
        start--;
      }
      if (start == letters || end == at || isSmallArticle(run, start, end)) {
        break;
      }
      if (Letters.isCapital(text.charAt(start))) {
        if (opens(run, start, end, limit) || isSeveral(run, start, end)) {
          break;
        }
        good = start;
      } else if (run.lexicon().title(text, start, end) == null) {
        break;
      }
      at = start;
    }
    return good;
  }

  /**
   * {@code Discrimination} <u>{@code (Employment and Occupation)}</u> {@code Convention, 1958}: the
   * position before brackets that end at one, and before the blanks there; or the same.
   */
  private static int beforeBrackets(String text, int end, int limit) {
    int open = end - 1;
    if (open <= limit || text.charAt(open) != ')') {
      return end;
    }
    int first = Math.max(limit, end - LONGEST_BRACKETS);
    while (open > first && text.charAt(open) != '(') {
      open--;
    }
    boolean words =
        Letters.isCapital(text.charAt(open + 1)) && !Letters.isCapital(text.charAt(open + 2));
    return text.charAt(open) == '(' && words ? Blanks.skipBack(text, open, limit) : end;
  }

  /** Where {@code , 1958} begins and its digits follow, or 0. */
  private static int yearBehind(String text, int at, int limit) {
    int open = Blanks.skip(text, at, limit);
    int stop = at;
    if (open > at && open < limit && text.charAt(open) == '(') {
      int close = Letters.lettersEnd(text, open + 1, limit);
      stop = close > open + 1 && close < limit && text.charAt(close) == ')' ? close + 1 : at;
    }
    int digits = stop < limit && text.charAt(stop) == ',' ? Blanks.skip(text, stop + 1, limit) : 0;
    return digits > 0 && digits < limit && Letters.isDigit(text.charAt(digits)) ? stop : 0;
  }

  /**
   * {@code Convention} <u>{@code No. 169}</u>, {@code Convention} <u>{@code (Revised)}</u>{@code ,
   * 2003}: where what numbers or revises the treaty ends, or the same position.
   */
  private static int pastNumber(Run run, int at, int limit) {
    String text = run.text();
    int start = Blanks.skip(text, at, limit);
    int year = yearBehind(text, at, limit);
    if (start == at || start >= limit || year > at) {
      return Math.max(at, year);
    }
    boolean bracket = text.charAt(start) == '(';
    Match number = run.lexicon().around(text, bracket ? start + 1 : start, limit);
    int digits =
        number != null && number.term().is(Category.NUMBER)
            ? Blanks.skip(text, number.end(), limit)
            : limit;
    int stop = Letters.digitsEnd(text, digits, limit);
    boolean closed = !bracket || (stop < limit && text.charAt(stop) == ')');
    return stop > digits && closed ? stop + (bracket ? 1 : 0) : at;
  }

  /** Where the number or symbol before a word ends, which no title reaches beyond; or 0. */
  private static int numberEnd(Run run, int index) {
    for (int i = index - 1; i >= 0 && i > index - MOST_WORDS; i--) {
      if (run.at(i) instanceof Token.Sym || run.at(i) instanceof Token.Num) {
        return run.at(i).end();
      }
    }
    return 0;
  }

  /** Whether a word is <u>{@code the}</u>, and no more: {@code The} opens a title or sentence. */
  private static boolean isSmallArticle(Run run, int start, int end) {
    Match match = run.lexicon().opening(run.text(), start, end);
    return match != null
        && match.end() == end
        && match.term().is(Category.ARTICLE)
        && Character.isLowerCase(run.text().charAt(start));
  }

  private static boolean isHyphen(String text, int at) {
    return Notation.isDash(text.charAt(at)) && at > 0 && Letters.isLetter(text.charAt(at - 1));
  }

  /** A capital that only opens the paragraph, {@code Recalling Convention}, or a sentence. */
  private static boolean opens(Run run, int start, int end, int limit) {
    Match match = run.lexicon().opening(run.text(), start, end);
    return match != null
        && (start == limit
            || (match.end() == end
                && (match.term().is(Category.ARTICLE) || match.term().is(Category.NOTE_OPENER))));
  }

  /** Where the title seems to end: with the last capital that words of titles lead to. */
  private static int end(Run run, int index) {
    String text = run.text();
    Token word = run.at(index);
    int limit = run.partEnd(word.start());
    int next = index + 1;
    int good = pastNumber(run, word.end(), limit);
    int at = good;
    boolean joined = false;
    boolean article = false;
    while (at < limit) {
      boolean comma = text.charAt(at) == ',';
      int start = Blanks.skip(text, comma ? at + 1 : at, limit);
      if (start >= limit || start == at || !Letters.isLetter(text.charAt(start))) {
        break;
      }
      while (next < run.tokens().size() && run.at(next).start() < start) {
        next++;
      }
      if (isOther(run.at(next), start)) {
        break;
      }
      if (Letters.isCapital(text.charAt(start))) {
        boolean apart =
            at == word.end()
                && (comma
                    || isSubject(run, start, limit)
                    || Demonstrative.leads(run, word.start()));
        boolean other =
            (comma || joined)
                && (isParty(run, start, limit)
                    || isSeveral(run, start, limit)
                    || isTreaty(run, start, limit)
                    || isPart(run, next, start, limit)
                    || (article && isOtherText(run, start, limit))
                    || (comma && isAcronym(text, start)));
        int wordEnd = wordEnd(text, start, limit);
        if (apart || other || isMonth(run, start, wordEnd, limit)) {
          break;
        }
        good = wordEnd;
        at = good < limit && text.charAt(good) == '’' ? good + 1 : good;
        joined = false;
        article = false;
      } else {
        Match match = run.lexicon().title(text, start, limit);
        if (match == null
            || (comma && match.term().phrase().length() < 5)
            || !(at > word.end() || leads(word, match.term()))) {
          break;
        }
        at = match.end();
        article = isSmallArticle(run, start, at);
        joined = joined || comma || match.term().phrase().equals("and");
        joined &= !match.term().phrase().startsWith("supplementing");
      }
    }
    return good;
  }

  /** Whether the small word right behind "Convention" can begin the rest of its title. */
  private static boolean leads(Token word, Term small) {
    return switch (small.value()) {
      case SUBJECT_FOLLOWS, LEADS -> true;
      case ADDS -> isOf(word, PROTOCOL);
      default -> false;
    };
  }

  static boolean isOf(Token word, String value) {
    return word instanceof Token.Word treaty && treaty.term().value().equals(value);
  }

  /** Whether a citation of another form begins at a position. */
  private static boolean isOther(Token token, int position) {
    return token != null
        && token.start() == position
        && (token instanceof Token.Sym
            || token instanceof Token.Num
            || token.is(Category.TREATY_SERIES)
            || token.is(Category.IBID));
  }

  /** {@code the Agreement and Parties to the Convention}: those are no part of a title. */
  private static boolean isParty(Run run, int start, int limit) {
    Match match = run.lexicon().around(run.text(), start, limit);
    return match != null && match.term().is(Category.PARTIES) && match.term().value().isEmpty();
  }

  /** {@code the Geneva Conventions and Protocol I}: whether a word names several treaties. */
  private static boolean isSeveral(Run run, int start, int limit) {
    Match match = run.lexicon().title(run.text(), start, limit);
    return match != null && match.term().value().equals(SEVERAL);
  }

  /** {@code Under the Convention States must act}: no title goes on with whom it binds. */
  private static boolean isSubject(Run run, int start, int limit) {
    Match match = run.lexicon().title(run.text(), start, limit);
    return match != null && match.term().value().equals(SUBJECT);
  }

  /** {@code in} <u>{@code January}</u> {@code 2016}: a year tells that it is of a date. */
  private static boolean isMonth(Run run, int start, int end, int limit) {
    int year = Blanks.skip(run.text(), end, limit);
    Match match =
        year > end && year < limit && Letters.isDigit(run.text().charAt(year))
            ? run.lexicon().opening(run.text(), start, end)
            : null;
    return match != null && match.end() == end && match.term().is(Category.MONTH);
  }

  /** {@code the Protocol, ILO Conventions}: what begins with an acronym is another thing. */
  private static boolean isAcronym(String text, int start) {
    return start + 1 < text.length() && Letters.isCapital(text.charAt(start + 1));
  }

  /** {@code and} <u>{@code Part XI}</u> {@code of the Convention}: what has parts is another. */
  private static boolean isPart(Run run, int index, int start, int limit) {
    return run.is(index, Category.PART)
        && run.at(index).start() == start
        && PartLabels.end(run, run.at(index).end(), limit) > run.at(index).end();
  }

  /** Whether a treaty of its own begins within a few words. */
  private static boolean isTreaty(Run run, int start, int limit) {
    int at = start;
    for (int words = 0;
        words < 5 && at < limit && Letters.isLetter(run.text().charAt(at));
        words++) {
      Match match = run.lexicon().citing(run.text(), at, limit);
      if (match != null && match.term().is(Category.TREATY)) {
        return true;
      }
      Match glue = words > 0 ? run.lexicon().glue(run.text(), at, limit) : null;
      if (glue != null && (glue.term().is(Category.AND) || glue.term().is(Category.TO))) {
        return false;
      }
      at = Blanks.skip(run.text(), wordEnd(run.text(), at, limit), limit);
    }
    return false;
  }

  /** {@code and the} <u>{@code Agreed Principles}</u>: whether that names what a body adopts. */
  private static boolean isOtherText(Run run, int start, int limit) {
    int at = start;
    for (int words = 0;
        words < 3 && at < limit && Letters.isCapital(run.text().charAt(at));
        words++) {
      Match match = run.lexicon().around(run.text(), at, limit);
      if (match != null && match.term().is(Category.ADOPTABLE)) {
        return true;
      }
      at = Blanks.skip(run.text(), wordEnd(run.text(), at, limit), limit);
    }
    return false;
  }

  private static int wordEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit
        && (Letters.isLetter(text.charAt(at))
            || text.charAt(at) == '-'
            || text.charAt(at) == '\u2011')) {
      at++;
    }
    return at;
  }
}
