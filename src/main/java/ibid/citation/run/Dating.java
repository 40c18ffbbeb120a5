package ibid.citation.run;

import ibid.citation.BodyMention;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.language.Words;
import java.time.LocalDate;

/** Which date belongs to which number: {@code 64/293 of 30 July 2010}. */
public final class Dating {
  private static final int FARTHEST = 16;
  private static final int LONGEST_VERB = 2;
  private static final int LONGEST_TITLE = 400;

  /** The end of the values of verbs that say that a body adopts what it adopts. */
  private static final String VERB = "verb";

  private Dating() {}

  /**
   * Whether a date is that of what ends at a position: {@code of}, {@code adopted on}, {@code du}
   * or the like stands between; not {@code until}. Or it stands in brackets: {@code UNSC Res 1373
   * (28 September 2001)}.
   */
  public static boolean isOf(Run run, int end, Token.Day day) {
    if (day.start() < end) {
      return false;
    }
    if (isBracketed(run, end, day) || isBetweenCommas(run, end, day)) {
      return true;
    }
    Match dated = DatedWords.before(run, day);
    if (dated == null
        || dated.start() < end
        || isFar(run, end, dated)
        || dated.term().value().equals(DatedWords.OF_OTHER)
        || opensSentence(run.text(), dated.start())) {
      return false;
    }
    int words = 0;
    for (int i = pastNote(run, end, day); i < day.start(); i++) {
      char c = run.text().charAt(i);
      boolean stop = c == '.' || c == ';' || c == '(' || c == ')' || Character.isDigit(c);
      if (stop && !(c == ')' && i == end)) {
        return false;
      }
      boolean wordStart = Character.isLetter(c) && !Character.isLetter(run.text().charAt(i - 1));
      boolean between = wordStart && i < dated.start();
      if (between
          && (isAndJoined(run, i, dated.start())
              || isAndOn(run, i, dated)
              || opensItem(run.text(), end, i))) {
        return false;
      }
      words += between ? 1 : 0;
    }
    return words <= (dated.term().isOf(DatedWords.ON) ? 0 : 1);
  }

  /**
   * {@code (A/56/69)⏎}<u>{@code Letter}</u> {@code dated 11 May 2001}: whether the next item of a
   * list begins with a word, as two of a capital, the line and the end of a bracket before it tell.
   */
  private static boolean opensItem(String text, int end, int word) {
    boolean closed = text.charAt(end) == ')';
    boolean line = Stretch.indexOf(text, '\n', end, word) >= 0;
    return line ? closed || opensSentence(text, word) : closed && opensSentence(text, word);
  }

  /** {@code ورسالتي المؤرخة}, "and my letter dated": another thing has the date. */
  private static boolean isAndJoined(Run run, int start, int dated) {
    int prefix = run.lexicon().isRightToLeft() ? run.lexicon().prefix(run.text(), start) : 0;
    return prefix > 0 && start + prefix < dated;
  }

  /** {@code resolution 61/2,} <u>{@code and on}</u> {@code 5 May 2007}: something else was then. */
  private static boolean isAndOn(Run run, int word, Match dated) {
    return dated.term().isOf(DatedWords.ON)
        && run.lexicon().glue(Category.AND, run.text(), word, dated.start()) != null;
  }

  /**
   * {@code принятая Советом Безопасности} <u>{@code 16 сентября 1998 года}</u>: where cases tell
   * who adopted, no word stands before the date.
   */
  public static boolean isBehindAdopter(Run run, BodyMention owner, Token.Day day) {
    if (owner == null || !run.lexicon().isBodyAfter()) {
      return false;
    }
    Span name = owner.span();
    Match by = Before.of(run, name.start());
    return by != null
        && by.term().value().startsWith(OwnTitle.ADOPTED)
        && name.end() < day.start()
        && Blanks.skip(run.text(), name.end(), day.start()) == day.start();
  }

  /** Whether more than blanks, as stand for the address of a link, part a date from a position. */
  private static boolean isFar(Run run, int end, Match dated) {
    return dated.start() - Blanks.skip(run.text(), end, dated.start()) > FARTHEST;
  }

  /** Whether a date is part of a name that ends at a position: {@code of}, not {@code on}. */
  public static boolean isOfName(Run run, int end, Token.Day day) {
    Match dated = DatedWords.before(run, day);
    return dated != null
        && dated.start() > end
        && !isFar(run, end, dated)
        && !dated.term().value().equals(DatedWords.OF_OTHER)
        && !dated.term().isOf(DatedWords.ON)
        && Gap.isList(run.text(), run.lexicon(), end, dated.start());
  }

  /**
   * Where the title in quotation marks ends that follows a number, or the same position: <u>{@code
   * 70/1 «Преобразование нашего мира»}</u> {@code от 25 сентября 2015 года}.
   */
  public static int pastTitle(Run run, int from, int end) {
    String text = run.text();
    int limit = Math.min(end, from + LONGEST_TITLE);
    int at = Marks.pastComma(text, from, limit);
    Match word = run.lexicon().around(Category.ENTITLED, text, at, limit);
    at = word == null ? at : Blanks.skip(text, word.end(), limit);
    boolean quoted =
        at < limit
            && (Marks.opens(text.charAt(at), run.lexicon())
                || (at > from && text.charAt(at) == '"'));
    int close = quoted ? Marks.close(text, at, limit) : -1;
    return close < 0 ? from : close + 1;
  }

  /**
   * The position after the marker of a note in brackets, {@code 60/1[8] of}, or the year of the
   * date, {@code 42/37 C (1987) of}; or the same.
   */
  private static int pastNote(Run run, int end, Token.Day day) {
    String text = run.text();
    if (end < day.start() && text.charAt(end) == '[') {
      return Math.max(end, Marks.noteEnd(text, end, day.start()));
    }
    int open = Blanks.skip(text, end, day.start());
    String year = day.date() == null ? "" : "(" + day.date().getYear() + ")";
    return !year.isEmpty() && text.startsWith(year, open) ? open + year.length() : end;
  }

  /** {@code On 6 March 2015}: a capital begins something new, but in a line in capitals. */
  private static boolean opensSentence(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at + 1));
  }

  /** {@code GA Res 3314 (XXIX)}<u>{@code , 14 December 1974,}</u> {@code Art. 3}, or at an end. */
  private static boolean isBetweenCommas(Run run, int end, Token.Day day) {
    String text = run.text();
    if (day.date() == null
        || end >= day.start()
        || !Marks.isComma(text.charAt(end))
        || Blanks.skip(text, end + 1, day.start()) < day.start()
        || run.lexicon().isHeadLast()) {
      return false;
    }
    int behind = end(run, day);
    return behind >= run.end() || isClauseEnd(text.charAt(behind));
  }

  private static boolean isClauseEnd(char c) {
    return c == ')' || Marks.isComma(c) || Marks.endsClause(c);
  }

  /**
   * Whether a date stands in brackets right behind a position: {@code (28 September 2001)}, {@code
   * (от 28 сентября 2001 года)}.
   */
  public static boolean isBracketed(Run run, int end, Token.Day day) {
    String text = run.text();
    int open = Blanks.skip(text, end, day.start());
    if (open >= day.start() || text.charAt(open) != '(' || !text.startsWith(")", end(run, day))) {
      return false;
    }
    Match of = run.lexicon().around(Category.DATED, text, open + 1, day.start());
    boolean dated = of != null && of.term().value().isEmpty();
    return Blanks.skip(text, dated ? of.end() : open + 1, day.start()) == day.start();
  }

  /**
   * {@code the adoption on 6 November 2015 of resolution 6/5}: the date, or null; one that a comma
   * ends is of what stands before it, unless a comma begins it too and no number takes it.
   */
  public static LocalDate before(Run run, int headIndex) {
    if (run.lexicon().isHeadLast()) {
      return adjoining(run, headIndex);
    }
    int start = run.at(headIndex).start();
    LocalDate adoption = AdoptedOn.date(run, headIndex);
    if (adoption != null) {
      return adoption;
    }
    if (!(run.at(headIndex - 1) instanceof Token.Day day)) {
      return AdoptedOn.active(run, headIndex);
    }
    if (isBehindVerb(run, day, start)) {
      return day.date();
    }
    if (!Genitive.joins(run, end(run, day), start)) {
      return null;
    }
    boolean apart = Stretch.indexOf(run.text(), ',', day.end(), start) >= 0;
    return !apart || (isSetOff(run, day) && !isTaken(run, headIndex, day)) ? day.date() : null;
  }

  /**
   * {@code a adopté, le} <u>{@code 21 décembre 2007}</u>{@code , la résolution 62/214}: whether the
   * verb stands before a date, and no more than an article between that and the head; or "and",
   * which goes on with another that was adopted, {@code et, le 30 juin 2017, la résolution 71/297}.
   */
  private static boolean isBehindVerb(Run run, Token.Day day, int head) {
    String text = run.text();
    Match on = DatedWords.on(run, day);
    if (on == null) {
      return false;
    }
    int at = Marks.pastComma(text, end(run, day), head);
    Match article = run.lexicon().opening(Category.ARTICLE, text, at, head);
    int clause = Marks.beforeComma(text, on.start(), 0);
    Match verb = Before.term(run, clause, Category.ADOPTS, LONGEST_VERB);
    boolean again = article != null && at > end(run, day) + 1 && Before.isAnd(run, clause);
    return (again || (verb != null && verb.term().value().endsWith(VERB)))
        && Blanks.skip(text, article == null ? at : article.end(), head) == head;
  }

  /**
   * {@code 1970年10月24日大会第2625(XXV)号决议}: the date right before the head, or its body, or what it is
   * about, {@code 一九四八年四月一日關於停戰之決議案四十三}; or null.
   */
  private static LocalDate adjoining(Run run, int headIndex) {
    if (run.at(headIndex - 1) instanceof Token.Day day
        && day.end() == run.at(headIndex).start()
        && !Modifier.isLast(run, headIndex - 1)) {
      return day.date();
    }
    LocalDate ofOwner = beforeOwner(run, headIndex);
    return ofOwner == null ? Modifier.before(run, headIndex).date() : ofOwner;
  }

  /**
   * {@code 1970年10月24日大会第2625(XXV)号决议}, {@code 1970年10月24日，大会通过第2625(XXV)号决议}: the date right
   * before the body that adopted it, or null.
   */
  public static LocalDate beforeOwner(Run run, int index) {
    Token owner = run.at(index - 1);
    return owner != null
            && run.mention(owner) != null
            && Gap.isList(run.text(), run.lexicon(), owner.end(), run.at(index).start())
            && run.at(index - 2) instanceof Token.Day day
            && day.end() == owner.start()
            && !Modifier.isLast(run, index - 2)
        ? day.date()
        : AdoptedOn.active(run, index);
  }

  /** Where a date ends, with the word for its year: {@code 30 июля 2010 года}. */
  public static int end(Run run, Token.Day day) {
    return Dates.printEnd(run.text(), run.lexicon(), day.end(), run.end());
  }

  /** Whether a date is of the number before it: {@code 58/3 of the Commission, of 17 March}. */
  private static boolean isTaken(Run run, int headIndex, Token.Day day) {
    Token before = run.at(headIndex - 2);
    Token number = run.mention(before) == null ? before : run.at(headIndex - 3);
    return number instanceof Token.Num && isOf(run, before.end(), day);
  }

  /** Whether a comma stands before a date, or before the one word that leads to it. */
  private static boolean isSetOff(Run run, Token.Day day) {
    int end = Blanks.skipBack(run.text(), day.start(), 0);
    int before = Blanks.skipBack(run.text(), Words.start(run.text(), end), 0);
    return isComma(run, end) || isComma(run, before);
  }

  private static boolean isComma(Run run, int end) {
    return end > 0 && Marks.isComma(run.text().charAt(end - 1));
  }
}
