package ibid.citation.number;

import ibid.citation.run.Dating;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.symbol.DocumentNumber.Form;

/**
 * Whether a number goes on a list: {@code resolutions 60/1,} <u>{@code 60/2}</u>, and not {@code
 * resolutions 60/1, paragraph} <u>{@code 5}</u>.
 */
final class NextNumber {
  /** {@code of 1967 as well as}. */
  private static final int LONGEST_JOINT = 40;

  private final Run run;
  private final Token head;
  private final Members members;
  private final ListOwners owners;
  private final ListTail tail;

  /**
   * @param head the token that is the head, or null
   */
  NextNumber(Run run, Token head, Members members, ListOwners owners, ListTail tail) {
    this.run = run;
    this.head = head;
    this.members = members;
    this.owners = owners;
    this.tail = tail;
  }

  /** Whether a number can be a member, and counts nothing else. */
  boolean accepts(Token.Num token, int index) {
    return isJoined(token, index)
        && !(members.isEmpty() && HeadedTitle.isNumber(run, token))
        && !NumberedHead.isOfYear(run, token, head)
        && (isNumbered(token)
            || isNumberedNext(token)
            || !(isBracketed(token) || isOfNobody(token) || OtherNumbers.isOne(run, token)));
  }

  /** Whether what joins a number to the list allows its form. */
  private boolean isJoined(Token.Num token, int index) {
    if (head == null) {
      return NumberedHead.standsAlone(run, token)
          || OwnedNumbers.begin(run, members, token)
          || (!members.isEmpty() && OwnedNumbers.goOn(run, members, token, index));
    }
    boolean serial = token.number().form() == Form.SERIAL;
    if (isNumberedNext(token)) {
      return !serial || continuesSerials(index);
    }
    return switch (tail.gap(token.start())) {
      case BLANK -> serial ? isSerialBehind(token, index) : isBehind(token);
      case LIST -> serial ? isSerialListed(token, index) : isListed(token);
      case WORDS -> serial ? isSerialBehindWords(token) : isBehindWords(token);
      case BREAK -> false;
    };
  }

  /** Whether digits alone go on the list right behind the head, or another number. */
  private boolean isSerialBehind(Token.Num token, int index) {
    boolean right =
        members.isEmpty()
            ? !HeadMarks.isBehind(run, token) && !HeadMarks.isInName(run, token)
            : continuesSerials(index)
                && tail.end() == members.lastNumber().after()
                && token.start() > tail.end();
    return right && !OtherNumbers.headsItem(run, token);
  }

  private boolean isBehind(Token.Num token) {
    return members.isEmpty() || !OtherNumbers.isSlashedMarker(run, token);
  }

  /** Whether digits alone go on the list behind a comma or "and". */
  private boolean isSerialListed(Token.Num token, int index) {
    return (continuesSerials(index) && !OtherNumbers.isMarker(run, token))
        || (!members.isEmpty() && RangeEnd.is(run, members.lastNumber(), token));
  }

  /** {@code decisions 18.34 and 18.35}, {@code قراري جمعية الصحة 60-29 و 61-21}. */
  private boolean isListed(Token.Num token) {
    return !token.number().isDecimal()
        || (!members.isEmpty() && members.lastNumber().number().isDecimal());
  }

  private boolean isSerialBehindWords(Token.Num token) {
    return members.isEmpty()
        ? AnnouncedNumbers.begin(run, tail.end(), token, head, owners.before())
        : ParallelNumbers.goOn(run, members, token);
  }

  private boolean isBehindWords(Token.Num token) {
    return !(run.lexicon().isHeadLast() && OtherNumbers.headsTitle(run, token))
        && !token.number().isBareCode()
        && !OtherNumbers.isPeriod(token.number());
  }

  /**
   * {@code resolution No. 1325 (2000)}: whether that word leads to a number that no act of a
   * government has, or to that of a body of the table.
   */
  private boolean isNumbered(Token.Num token) {
    return isBehindNumberWord(token)
        && (NumberedHead.standsAlone(run, token)
            || NumberedHead.isOwner(run, token, head, owners.before()));
  }

  /** {@code resolutions No. 242 and} <u>{@code No. 338}</u>: the word stands before each number. */
  private boolean isNumberedNext(Token.Num token) {
    if (!tail.isNumbered() || members.isEmpty()) {
      return false;
    }
    int word = NumberedHead.wordStart(run, token);
    int joint = word - tail.end();
    return joint > 0 && joint <= LONGEST_JOINT && NumberedHead.joins(run, tail.end(), word);
  }

  private boolean isBracketed(Token.Num token) {
    return isBehindNumberWord(token) && run.text().charAt(token.start() - 1) == '(';
  }

  /** {@code резолюция №} <u>{@code 354}</u>: digits alone behind that sign, and no body beside. */
  private boolean isOfNobody(Token.Num token) {
    return isBehindNumberWord(token)
        && token.number().form() == Form.SERIAL
        && owners.before().before() == null
        && NumberedHead.behind(run, token) == null;
  }

  private boolean isBehindNumberWord(Token.Num token) {
    return tail.isNumbered()
        && members.isEmpty()
        && Blanks.skip(run.text(), tail.end(), token.start()) == token.start();
  }

  /**
   * {@code resolutions 1325, 1820 and 1888}: a number alone goes on with numbers of one sequence;
   * behind a date, {@code 1616 of 29 July 2005 and 1649 of 21 December 2005}, only with its own.
   */
  private boolean continuesSerials(int index) {
    if (members.isEmpty()) {
      return false;
    }
    Token.Num last = members.lastNumber();
    Form form = last.number().form();
    return (form == Form.SERIAL
            || form == Form.SERIAL_YEAR
            || SharedSession.goesOn(run, members, run.at(index)))
        && !OtherNumbers.isParagraph(run, run.at(index))
        && (tail.end() == last.after()
            || (run.at(index + 1) instanceof Token.Day day
                && Dating.isOf(run, run.at(index).end(), day)));
  }
}
