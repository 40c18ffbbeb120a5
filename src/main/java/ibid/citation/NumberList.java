package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A head and the numbers that stand under it, while the list is being read. */
final class NumberList {
  private static final int FARTHEST_POSSESSIVE = 45;

  private static final int NEAR_SUBJECT = 7;
  private static final int LONGEST_LABEL = 12;
  private static final int LONGEST_PREPOSITION = 7;

  private static final Set<Category> NOT_HEADS =
      EnumSet.of(Category.OTHER_NUMBER, Category.NUMBER, Category.PART, Category.VOLUME);

  private record Member(Token.Num number, int index) {}

  private final Run run;
  private final int headIndex;
  private final List<Member> members = new ArrayList<>();
  private final List<LocalDate> dates = new ArrayList<>();
  private BodyMention after;
  private BodyMention subjectAfter;
  private int end;

  /**
   * @param headIndex the token that is the head
   */
  NumberList(Run run, int headIndex) {
    this.run = run;
    this.headIndex = headIndex;
    end = headIndex < 0 ? 0 : run.at(headIndex).end();
  }

  /** Numbers that stand under no head. */
  static NumberList withoutHead(Run run) {
    return new NumberList(run, -1);
  }

  /** Whether the sentence of the list ended before a number. */
  boolean isPast(Token.Num token) {
    return headIndex >= 0
        && Gap.between(run.text(), run.lexicon(), end, token.start()) == Gap.BREAK;
  }

  /** Whether a number can be a member: what joins it to the list allows its form. */
  boolean accepts(Token.Num token) {
    if (isOtherNumber(token)) {
      return false;
    }
    Form form = token.number().form();
    if (headIndex < 0) {
      return standsAlone(token.number());
    }
    return switch (Gap.between(run.text(), run.lexicon(), end, token.start())) {
      case BLANK -> true;
      case LIST -> form != Form.SERIAL || continuesSerials();
      case WORDS ->
          form != Form.SERIAL && !token.number().isBareCode() && !isPeriod(token.number());
      case BREAK -> false;
    };
  }

  private static boolean standsAlone(DocumentNumber number) {
    Form form = number.form();
    return form == Form.SERIAL_YEAR
        || form == Form.ROMAN
        || form == Form.SPECIAL
        || (form == Form.CODE && !number.isBareCode());
  }

  /**
   * {@code resolutions 1325, 1820 and 1888}: a number alone goes on with numbers of one sequence.
   */
  private boolean continuesSerials() {
    if (members.isEmpty()) {
      return false;
    }
    Member last = members.get(members.size() - 1);
    Form form = last.number().number().form();
    return (form == Form.SERIAL || form == Form.SERIAL_YEAR) && end == last.number().after();
  }

  /** {@code No. 12 (1999)}, {@code paragraph 5}, {@code item 97}: numbers of something else. */
  private boolean isOtherNumber(Token.Num token) {
    Match before = Before.word(run, token.start());
    if (before != null && NOT_HEADS.contains(before.term().category())) {
      return true;
    }
    char previous = token.start() > 0 ? run.text().charAt(token.start() - 1) : ' ';
    return previous == '/' || previous == '$' || (Letters.isLetter(previous) && previous < 0x250);
  }

  /** {@code 2010/11}, a biennium. */
  private static boolean isPeriod(DocumentNumber number) {
    return number.form() == Form.YEAR && number.serial() == (number.sessionNumber() + 1) % 100;
  }

  void add(Token.Num number, int index) {
    dates.add(members.isEmpty() && headIndex > 0 ? dateBefore() : null);
    members.add(new Member(number, index));
    end = number.after();
    after = null;
    subjectAfter = null;
  }

  /** {@code the adoption on 6 November 2015 of resolution 6/5}: the date, or null. */
  private LocalDate dateBefore() {
    return run.at(headIndex - 1) instanceof Token.Day day
            && isOf(day.end(), run.at(headIndex).start())
        ? day.date()
        : null;
  }

  /** A date belongs to the member just before it. */
  void date(Token.Day day) {
    int last = members.size() - 1;
    if (last >= 0 && dates.get(last) == null && Dating.isOf(run, end, day)) {
      dates.set(last, day.date());
      end = day.end();
    }
  }

  /**
   * A body owns the list when "of the", or after a possessive a comma, joins it to the last one.
   */
  void owner(BodyMention body) {
    if (body == null || members.isEmpty()) {
      return;
    }
    int start = body.span().start();
    if (after == null && isOf(end, start)) {
      after = body;
    } else if (subjectAfter == null && start - end <= NEAR_SUBJECT && isComma(end, start)) {
      subjectAfter = body;
    }
  }

  private boolean isComma(int from, int to) {
    String between = run.text().substring(from, to).replaceFirst("^\\)", "");
    boolean ends = between.indexOf('(') >= 0 || between.indexOf(';') >= 0;
    return between.startsWith(",") && !ends;
  }

  private boolean isOf(int from, int to) {
    boolean found = false;
    for (int at = from; at < to; ) {
      char c = run.text().charAt(at);
      Match glue = Letters.isLetter(c) ? run.lexicon().glue(run.text(), at, to) : null;
      if (glue != null && glue.term().is(Category.OF)) {
        found = true;
        at = glue.end();
      } else if (Notation.isSpace(c) || c == ',' || c == '*' || Letters.superscript(c) >= 0) {
        at++;
      } else {
        return false;
      }
    }
    return found;
  }

  void addTo(List<Citation> found) {
    Head head = headIndex < 0 ? Head.NONE : head();
    Kind kind = headIndex < 0 ? Kind.RESOLUTION : kind();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      Token.Num token = member.number();
      Context context = new Context(dates.get(i), pinpoint(i));
      found.add(
          new Citation.Numbered(
              new Span(token.start(), token.end()), kind, token.number(), head, context));
    }
  }

  private String pinpoint(int i) {
    String before = i == 0 && headIndex >= 0 ? Pinpoints.before(run, headIndex) : null;
    return before == null ? Pinpoints.after(run, members.get(i).index()) : before;
  }

  private Kind kind() {
    return Kind.of(((Token.Word) run.at(headIndex)).term().value());
  }

  private Head head() {
    Token word = run.at(headIndex);
    Token before = run.at(headIndex - 1);
    BodyMention named = before == null ? null : run.names().mention(run.text(), before);
    boolean adjoins = named != null && isBlankOrGenitive(before.end(), word.start());
    int possessive = possessive(word);
    BodyMention owner = possessive < 0 ? null : subjectBefore(possessive);
    return new Head(
        new Span(word.start(), word.end()),
        adjoins ? named : null,
        after,
        owner == null ? subjectAfter : owner,
        possessive >= 0,
        run.inFootnote() && isQuoted(word));
  }

  /**
   * A report or a chapter, and no more than commas, before the head: {@code chap. I, resolution 1}.
   */
  private boolean isQuoted(Token word) {
    for (int i = headIndex - 1; i >= 0; i--) {
      Token token = run.at(i);
      if (token instanceof Token.Sym || token.is(Category.IBID)) {
        return isComma(token.end(), word.start());
      }
      if (token.is(Category.PART)) {
        String between = run.text().substring(token.end(), word.start()).strip();
        return between.endsWith(",") && between.length() <= LONGEST_LABEL;
      }
      if (!(token instanceof Token.Num)) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code the General Assembly, in its}: the body, when no more than a preposition stands between.
   */
  private BodyMention subjectBefore(int possessive) {
    Token before = run.at(headIndex - 1);
    BodyMention named = before == null ? null : run.names().mention(run.text(), before);
    return named != null && before.end() <= possessive && isPreposition(before.end(), possessive)
        ? named
        : null;
  }

  private boolean isPreposition(int from, int to) {
    int letters = 0;
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean letter = Letters.isLetter(run.text().charAt(i));
      letters += letter ? 1 : 0;
      words += letter && !Letters.isLetter(run.text().charAt(i - 1)) ? 1 : 0;
    }
    return words == 0 || (words == 1 && letters <= LONGEST_PREPOSITION);
  }

  private boolean isBlankOrGenitive(int from, int to) {
    String between = run.text().substring(from, to).replace('’', '\'').strip();
    return between.isEmpty() || between.equals("*") || between.equals("'s") || between.equals("'");
  }

  /** Where the possessive that belongs to the head begins, or -1. */
  private int possessive(Token word) {
    int limit = Math.max(run.paragraph().start(), word.start() - FARTHEST_POSSESSIVE);
    for (int end = word.start(); end > limit; ) {
      int wordEnd = Blanks.skipBack(run.text(), end, limit);
      int start = Before.wordStart(run.text(), wordEnd);
      if (start == wordEnd) {
        return -1;
      }
      Match match = run.lexicon().around(run.text(), start, word.start());
      if (match != null && match.term().is(Category.POSSESSIVE)) {
        return start;
      }
      end = start;
    }
    return -1;
  }
}
