package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.Citation;
import ibid.citation.run.DatedWords;
import ibid.citation.run.Dating;
import ibid.citation.run.Genitive;
import ibid.citation.run.Run;
import ibid.citation.run.UnitedNations;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Match;
import ibid.symbol.DocumentNumber.Form;
import java.util.List;

/** A head and the numbers that stand under it, while the list is being read. */
final class NumberList {
  private final Run run;
  private final int headIndex;
  private final Members members;
  private final ListDates dates;
  private final ListOwners owners;

  /** {@code of 1967 as well as}. */
  private static final int LONGEST_JOINT = 40;

  /** Whether the word for "number" stands where the first member is expected. */
  private boolean numbered;

  private int end;
  private ListTail tail;

  /** The number of another text that stands in the list, or null. */
  private Token.Num text;

  /** The token that the citation begins with: the head, or what stands before one that is last. */
  private final int first;

  /**
   * @param headIndex the token that is the head
   */
  NumberList(Run run, int headIndex) {
    this(run, headIndex, new Members(run), headIndex);
  }

  private NumberList(Run run, int headIndex, Members members, int first) {
    this.run = run;
    this.headIndex = headIndex;
    this.members = members;
    this.first = first;
    owners = new ListOwners(run, headIndex, members);
    dates = new ListDates(run, headIndex, members, owners);
    endAt(headIndex < 0 ? 0 : past(UnitedNations.past(run, run.at(headIndex).end())));
  }

  /** Past what the head or the body before a number ends with, and a word: {@code No. 60/1}. */
  private int past(int position) {
    int at = Blanks.skip(run.text(), position, run.end());
    Match word =
        run.lexicon().isHeadLast()
            ? null
            : run.lexicon().around(Category.NUMBER, run.text(), at, run.end());
    numbered = word != null;
    return numbered ? NumberedHead.pastBracket(run, word.end()) : position;
  }

  private void endAt(int position) {
    end = position;
    tail = new ListTail(run, position);
  }

  /**
   * The numbers before a head that stands last, or null when none does: {@code
   * 2006年12月19日第61/143号、第62/133号决议}; or before the body before it: {@code 第61/143号大会决议}.
   */
  static NumberList beforeHead(Run run, int headIndex) {
    NumbersBefore before = new NumbersBefore(run, headIndex);
    if (before.members().isEmpty()) {
      return null;
    }
    NumberList list = new NumberList(run, headIndex, before.members(), before.first());
    list.owners.between(before.body());
    list.owners.subjectBehind();
    return list;
  }

  /** Numbers that stand under no head. */
  static NumberList withoutHead(Run run) {
    return new NumberList(run, -1);
  }

  /**
   * The list behind the number of another text in it, {@code resolutions 50/203, agreed conclusions
   * 1996/1 and 51/69}.
   */
  NumberList beside(Token.Num ofText) {
    text = ofText;
    if (!members.isEmpty()) {
      endAt(ofText.after());
    }
    return this;
  }

  /** Whether a number goes on those of another text, since it has their form. */
  boolean isOfText(Token.Num token, int index) {
    return text != null
        && text.number().form() == token.number().form()
        && index > 0
        && run.at(index - 1) instanceof Token.Num last
        && last.end() >= text.end()
        && Gap.isList(run.text(), run.lexicon(), last.after(), token.start());
  }

  /** The indexes of the tokens that are members. */
  List<Integer> memberIndexes() {
    return members.indexes();
  }

  /**
   * Whether a token stands in quotation marks that opened after the list's last member: the title
   * of a resolution, whose words are no head.
   */
  boolean isInTitle(Token token) {
    return !members.isEmpty() && tail.readQuotes(token.start());
  }

  /** Whether the sentence of the list ended before a number. */
  boolean isPast(Token.Num token) {
    return headIndex >= 0 && tail.gap(token.start()) == Gap.BREAK;
  }

  /** Whether a number can be a member, and counts nothing else. */
  boolean accepts(Token.Num token, int index) {
    return isJoined(token, index)
        && !(members.isEmpty() && HeadedTitle.isNumber(run, token))
        && !NumberedHead.isOfYear(run, token, run.at(headIndex))
        && (isNumbered(token)
            || isNumberedNext(token)
            || !(isBracketed(token) || OtherNumbers.isOne(run, token)));
  }

  /** Whether what joins a number to the list allows its form. */
  private boolean isJoined(Token.Num token, int index) {
    Form form = token.number().form();
    if (headIndex < 0) {
      return NumberedHead.standsAlone(run, token);
    }
    if (isNumberedNext(token)) {
      return form != Form.SERIAL || continuesSerials(index);
    }
    return switch (tail.gap(token.start())) {
      case BLANK ->
          members.isEmpty()
              ? form != Form.SERIAL
                  || (!OtherNumbers.headsItem(run, token)
                      && !HeadMarks.isBehind(run, token)
                      && !HeadMarks.isInName(run, token))
              : form != Form.SERIAL
                  ? !OtherNumbers.isSlashedMarker(run, token)
                  : continuesSerials(index)
                      && end == members.lastNumber().after()
                      && token.start() > end
                      && !OtherNumbers.headsItem(run, token);
      case LIST ->
          form == Form.SERIAL
              ? (continuesSerials(index) && !OtherNumbers.isMarker(run, token))
                  || (!members.isEmpty() && RangeEnd.is(run, members.lastNumber(), token))
              : !token.number().isDecimal() || continuesDecimals();
      case WORDS ->
          form == Form.SERIAL
              ? ParallelNumbers.goOn(run, members, token)
              : !(run.lexicon().isHeadLast() && OtherNumbers.headsTitle(run, token))
                  && !token.number().isBareCode()
                  && !OtherNumbers.isPeriod(token.number());
      case BREAK -> false;
    };
  }

  /**
   * {@code resolution No. 1325 (2000)}: whether that word leads to a number that no act of a
   * government has, or to that of a body of the table.
   */
  private boolean isNumbered(Token.Num token) {
    return isBehindNumberWord(token)
        && (NumberedHead.standsAlone(run, token)
            || NumberedHead.isOwner(run, token, run.at(headIndex), owners.before(first)));
  }

  /** {@code resolutions No. 242 and} <u>{@code No. 338}</u>: the word stands before each number. */
  private boolean isNumberedNext(Token.Num token) {
    if (!numbered || members.isEmpty()) {
      return false;
    }
    int word = NumberedHead.wordStart(run, token);
    return word > end && word - end <= LONGEST_JOINT && NumberedHead.joins(run, end, word);
  }

  private boolean isBracketed(Token.Num token) {
    return isBehindNumberWord(token) && run.text().charAt(token.start() - 1) == '(';
  }

  private boolean isBehindNumberWord(Token.Num token) {
    return numbered
        && members.isEmpty()
        && Blanks.skip(run.text(), end, token.start()) == token.start();
  }

  /**
   * {@code resolutions 1325, 1820 and 1888}: a number alone goes on with numbers of one sequence;
   * behind a date, {@code 1616 of 29 July 2005 and 1649 of 21 December 2005}, only with its own.
   */
  private boolean continuesSerials(int index) {
    if (members.isEmpty()) {
      return false;
    }
    Form form = members.lastNumber().number().form();
    return (form == Form.SERIAL
            || form == Form.SERIAL_YEAR
            || SharedSession.goesOn(run, members, run.at(index)))
        && (end == members.lastNumber().after()
            || (run.at(index + 1) instanceof Token.Day day
                && Dating.isOf(run, run.at(index).end(), day)));
  }

  /** {@code decisions 18.34 and 18.35}, {@code قراري جمعية الصحة 60-29 و 61-21}. */
  private boolean continuesDecimals() {
    return !members.isEmpty() && members.lastNumber().number().isDecimal();
  }

  void add(Token.Num number, int index) {
    text = null;
    dates.endRow();
    members.add(
        number, index, members.isEmpty() && headIndex > 0 ? Dating.before(run, headIndex) : null);
    endAt(number.after());
    owners.leadTo(number);
  }

  /**
   * Takes a date that stands in the list or behind it.
   *
   * @param before the list before it, or null
   */
  void date(Token.Day day, NumberList before) {
    int dated = dates.take(day, end);
    if (dated > 0) {
      endAt(dated);
      if (before != null && !before.members.areDated() && DatedWords.isOfBoth(run, day)) {
        before.dateWith(run.at(headIndex), day, members.size() == 1);
      }
    }
  }

  /**
   * Takes the date of the one number under the next head as well, where this is one too, or the
   * date is said to be of all.
   */
  private void dateWith(Token nextHead, Token.Day day, boolean one) {
    boolean meant = (one && members.size() == 1) || DatedWords.isOfAll(run, day);
    if (meant && nextHead != null && SharedDay.isOfBoth(run, end, nextHead)) {
      members.dateRest(day);
    }
  }

  /**
   * Takes a body that owns the list, or members of it.
   *
   * @param index the token that may name the body
   */
  void owner(int index) {
    BodyMention body = headIndex < 0 && members.isEmpty() ? null : run.mention(run.at(index));
    if (body == null) {
      return;
    }
    if (members.isEmpty()) {
      if (owners.adjoins(body, end)) {
        endAt(past(Genitive.pastUnitedNations(run, body.span().end())));
      }
    } else {
      owners.owner(body, index, end, tail.gap(body.span().start()) == Gap.BREAK);
    }
  }

  /** Tells which list stands before this one, whose dates may stand in one row with these. */
  NumberList behind(NumberList before) {
    dates.follow(before.dates);
    return this;
  }

  /** All dates are read. */
  void complete() {
    if (!members.isEmpty()) {
      dates.complete();
    }
  }

  void addTo(List<Citation> found) {
    if (!members.isEmpty()) {
      new ListCitations(run, headIndex, first, members, owners).addTo(found);
    }
  }
}
