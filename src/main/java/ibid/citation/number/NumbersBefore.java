package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.Before;
import ibid.citation.run.Dating;
import ibid.citation.run.Modifier;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers before a head that stands last: {@code 2006年12月19日第61/143号、第62/133号决议}; or before the
 * body before it: {@code 第61/143号大会决议}.
 */
final class NumbersBefore {
  /** {@code 议程项目}. */
  private static final int LONGEST_ITEM = 4;

  private final Run run;
  private final Members members;

  /** Dates right before the first member, one behind the other. */
  private final List<Token.Day> row = new ArrayList<>();

  /** The number that begins the row of a table and is none of them, or -1. */
  private final int tableRow;

  private BodyMention body;
  private int first;

  NumbersBefore(Run run, int headIndex, int tableRow) {
    this.run = run;
    this.tableRow = tableRow;
    members = new Members(run);
    first = headIndex;
    if (!isPastList(headIndex)) {
      read(headIndex);
    }
  }

  Members members() {
    return members;
  }

  /** The body between the numbers and the head, or null. */
  BodyMention body() {
    return body;
  }

  /** The token that the list begins with. */
  int first() {
    return first;
  }

  private void read(int headIndex) {
    int from = run.at(headIndex).start();
    int last = headIndex - 1;
    if (last >= 0 && run.at(last).end() == from) {
      body = run.mention(run.at(last));
      from = body == null ? from : run.at(last).start();
    }
    for (int i = body == null ? last : last - 1; i > tableRow && !run.is(i, Category.HEAD); i--) {
      Token token = run.at(i);
      int end = token instanceof Token.Num number ? number.after() : token.end();
      if (!(token instanceof Token.Num || token instanceof Token.Day)) {
        continue;
      }
      Gap gap = Gap.between(run.text(), run.lexicon(), end, from);
      int mark = beforeBracket(token);
      if (mark < token.start()) {
        from = mark;
        continue;
      }
      if (isMarker(token, i, gap)) {
        from = token.start();
        continue;
      }
      if (!takes(token, i, gap)) {
        break;
      }
      add(token, i);
      from = token.start();
    }
    giveDates();
    if (!members.isEmpty() && members.isUndated(0)) {
      members.date(0, Modifier.before(run, first).date());
    }
    if (!members.isEmpty() && members.isUndated(0)) {
      members.date(0, Dating.beforeOwner(run, first));
    }
    for (int i = 0; i < members.size(); i++) {
      if (members.isUndated(i)) {
        members.date(i, SharedDay.ofSubject(run, members.index(i)));
      }
    }
    dateBehind(headIndex);
    ownerBehind(headIndex);
  }

  /** {@code 第2758号决议}<u>{@code （联大）}</u>: the body of the last, where none is named before. */
  private void ownerBehind(int headIndex) {
    int last = members.size() - 1;
    Token next = run.at(headIndex + 1);
    BodyMention owner = next == null || last < 0 || body != null ? null : run.mention(next);
    if (owner != null && BracketedOwner.is(run, run.at(headIndex).end(), owner)) {
      members.bodyAfter(last, owner);
    }
  }

  /** {@code 第1373(2001)号决议}<u>{@code （2001年9月28日）}</u>: the date of the one number without any. */
  private void dateBehind(int headIndex) {
    int last = members.size() - 1;
    boolean only = last >= 0 && members.dates().indexOf(null) == last;
    if (only
        && run.at(headIndex + 1) instanceof Token.Day day
        && Dating.isBracketed(run, run.at(headIndex).end(), day)) {
      members.date(last, day);
    }
  }

  /**
   * {@code 第23/9号、}<u>{@code [^23]}</u>: where the bracket begins around such digits, or they do.
   */
  private int beforeBracket(Token token) {
    String text = run.text();
    int caret = token.start() - 1;
    int open = caret > 0 && text.charAt(caret) == '^' ? caret - 1 : caret;
    return token instanceof Token.Num
            && open >= 0
            && text.charAt(open) == '['
            && text.startsWith("]", token.end())
        ? open
        : token.start();
  }

  /**
   * {@code 第23/9号、 1 2015年7月2日第29/11号 2 和}: digits that nothing joins to the number before them, or
   * to what follows, mark a note.
   */
  private boolean isMarker(Token token, int index, Gap gapBehind) {
    return token instanceof Token.Num number
        && number.number().form() == Form.SERIAL
        && number.after() == number.end()
        && ((gapBehind == Gap.BLANK && !run.is(index + 1, Category.HEAD))
            || isBehindNumber(index, number));
  }

  /**
   * Whether nothing but blanks and the sign behind numbers parts a number from the one before, or
   * that sign alone: {@code 第35/19号}<u>{@code 15}</u> {@code 和}.
   */
  private boolean isBehindNumber(int index, Token.Num number) {
    int end = Blanks.skipBack(run.text(), number.start(), 0);
    int sign = end == 0 ? end : run.lexicon().beforeSign(run.text(), end);
    return (end < number.start() || sign < end)
        && run.at(index - 1) instanceof Token.Num before
        && Blanks.skipBack(run.text(), sign, 0) == before.end();
  }

  /** Only numbers of more than digits go on behind other words; a date adjoins its number. */
  private boolean takes(Token token, int index, Gap gap) {
    if (token instanceof Token.Num number
        && (isUnderOther(index)
            || isAgendaItem(number)
            || isMark(number)
            || OtherNumbers.isOfDocument(run, number))) {
      return false;
    }
    if (gap.compareTo(Gap.LIST) <= 0) {
      return !isBehindLatin(token) && !isBeforeNote(token);
    }
    return gap == Gap.WORDS
        && !members.isEmpty()
        && token instanceof Token.Num number
        && !OtherNumbers.isOfNoun(run, number)
        && number.number().form() != Form.SERIAL
        && !number.number().isBareCode()
        && index < first;
  }

  /** {@code 决议案五十四(一九四八)与…决议案九十三(一九五一)}: a head of its own stands right before a number. */
  private boolean isUnderOther(int index) {
    return run.is(index - 1, Category.HEAD) && run.at(index - 1).end() == run.at(index).start();
  }

  /**
   * {@code 决议案一五一四(十五)、一六五四(十六)及} <u>{@code 决议案}</u>{@code 二一四四(二十一)}: whether the numbers before a
   * head with one right behind it are all under the head before.
   */
  private boolean isPastList(int headIndex) {
    if (!(run.at(headIndex + 1) instanceof Token.Num) || !isUnderOther(headIndex + 1)) {
      return false;
    }
    boolean owned = run.mention(run.at(headIndex - 1)) != null;
    int last = owned ? headIndex - 2 : headIndex - 1;
    int index = last;
    int from = run.at(last + 1).start();
    while (index > 0
        && run.at(index) instanceof Token.Num number
        && !isUnderOther(index)
        && Gap.isList(run.text(), run.lexicon(), number.after(), from)) {
      from = number.start();
      index--;
    }
    return index < last && run.at(index) instanceof Token.Num && isUnderOther(index);
  }

  /** {@code 议程项目84}, above {@code 大会决议}: digits that the word before them counts. */
  private boolean isAgendaItem(Token.Num number) {
    return number.number().form() == Form.SERIAL
        && Before.term(run, number.start(), Category.OTHER_NUMBER, LONGEST_ITEM) != null;
  }

  /** {@code 5 第60/1号决议}, at the beginning of a line: the mark of a note. */
  private boolean isMark(Token.Num number) {
    String text = run.text();
    int behind = number.after();
    int before = Blanks.skipBack(text, number.start(), 0);
    return number.number().form() == Form.SERIAL
        && Blanks.skip(text, behind, behind + 1) > behind
        && (before == 0 || Stretch.indexOf(text, '\n', before, number.start()) >= 0)
        && Blanks.skip(text, behind, run.end()) < run.end()
        && !members.isEmpty();
  }

  /**
   * {@code 14 May 2020}, above the number of a resolution: digits behind a word in Latin letters.
   */
  private boolean isBehindLatin(Token token) {
    int before = Blanks.skipBack(run.text(), token.start(), 0) - 1;
    return token instanceof Token.Num number
        && number.number().form() == Form.SERIAL
        && before >= 0
        && before + 1 < token.start()
        && Letters.isLatin(run.text().charAt(before));
  }

  /**
   * {@code 2021年12月16日} <u>{@code ¹⁶}</u> {@code 第70/1号决议}: the day above a note that a number
   * begins is not of that.
   */
  private boolean isBeforeNote(Token token) {
    int mark = Blanks.skip(run.text(), token.end(), run.end());
    return token instanceof Token.Day
        && mark > token.end()
        && mark < run.end()
        && Letters.isSuperscript(run.text().charAt(mark));
  }

  /** Adds what stands before the members: one more, or dates of the first of them. */
  private void add(Token token, int index) {
    if (token instanceof Token.Num number) {
      giveDates();
      members.addFirst(number, index);
    } else if (!members.isEmpty() && members.index(0) == index + 1 + row.size()) {
      row.add(0, (Token.Day) token);
    }
    first = index;
  }

  /** {@code 延长至2006年12月20日}<u>{@code 和}</u>{@code 第1683(2006)号}: the date is of something else. */
  private boolean isAndBehind(Token.Day day) {
    int start = members.number(0).start();
    Match ordinal = Before.term(run, start, Category.ORDINAL, 1);
    int number = ordinal == null ? start : ordinal.start();
    int at = Blanks.skip(run.text(), day.end(), number);
    Match and = at < number ? run.lexicon().glue(Category.AND, run.text(), at, number) : null;
    return and != null && and.term().value().isEmpty() && and.end() == number;
  }

  /**
   * {@code 2005年7月20日和2006年7月26日第2005/7号和第2006/14号}: as many dates as members are theirs; one is of
   * the first.
   */
  private void giveDates() {
    int undated = 0;
    while (undated < members.size() && members.isUndated(undated)) {
      undated++;
    }
    boolean one = row.size() == 1 && !isAndBehind(row.get(0));
    for (int i = 0; i < row.size() && (one || (row.size() > 1 && row.size() == undated)); i++) {
      members.date(i, row.get(i));
    }
    row.clear();
  }
}
