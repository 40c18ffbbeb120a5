package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.BodyMention.Reach;
import ibid.citation.Head;
import ibid.citation.part.PartLead;
import ibid.citation.run.Before;
import ibid.citation.run.Genitive;
import ibid.citation.run.NationalOwner;
import ibid.citation.run.OtherOwner;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import ibid.symbol.Numbering;

/**
 * Tells the numbers of bodies of the table from those of acts of governments, where the word for a
 * number stands between: {@code General Assembly resolution No. 60/1}, {@code Security Council
 * resolution No. 1701}; not {@code Cabinet resolution No. 1200}.
 */
final class NumberedHead {
  private static final int FARTHEST_ACTOR = 40;

  /** The value of words for more than one. */
  private static final String SEVERAL = "several";

  private NumberedHead() {}

  /**
   * Whether a body stands with the head, or behind the number, or adopts it, that numbers like
   * that: {@code the Security Council adopted resolution No. 1701}. Of digits alone a date has to
   * tell whether "its" is of a government: {@code its resolution No. 252 of 21 May 1968}.
   */
  static boolean isOwner(Run run, Token.Num token, Token word, Head head) {
    return isBeside(run, token, word, head)
        || (head.before() == null && NamedOrgan.isNear(run, token, (Token.Word) word));
  }

  private static boolean isBeside(Run run, Token.Num token, Token word, Head head) {
    Kind kind = ((Token.Word) word).kind();
    boolean its = head.possessive() && kind == Kind.RESOLUTION;
    if (token.number().form() == Form.SERIAL) {
      return isOfSequence(head.before(), token, kind)
          || isOfSequence(behind(run, token), token, kind)
          || (isOfSequence(head.subject(), token, kind) && isWhole(run, head.subject()))
          || (its
              && !token.number().isLow()
              && run.at(run.indexAt(token.after())) instanceof Token.Day);
    }
    return its
        || ((head.before() != null || isListed(run, token))
            && NationalOwner.of(run, (Token.Word) word, word.start()) == null)
        || behind(run, token) != null
        || isBehindActor(run, token, word);
  }

  /** {@code resolutions Nos.} <u>{@code 60/1}</u> {@code and 60/2}: whether another goes on. */
  private static boolean isListed(Run run, Token.Num token) {
    return run.at(run.indexAt(token.after())) instanceof Token.Num next
        && next.number().form() == token.number().form()
        && next.start() > token.after()
        && Gap.isList(run.text(), run.lexicon(), token.after(), next.start());
  }

  /**
   * {@code adopted by the General Assembly under resolution No. 34/180}: whether the last word of
   * the table before a head names a body in its clause that numbers like that, and is not that of a
   * number before it.
   */
  private static boolean isBehindActor(Run run, Token.Num token, Token word) {
    int index = run.indexAt(word.start()) - 1;
    Token before = run.at(index);
    BodyMention body = before == null ? null : run.mention(before);
    return body != null
        && body.isFull()
        && !(run.at(index - 1) instanceof Token.Num)
        && word.start() - before.end() <= FARTHEST_ACTOR
        && PartLead.isOneClause(run.text(), before.end(), word.start())
        && body.bodies().get(0).numbering().fit(token.number(), null).holds();
  }

  /**
   * {@code Decisions of the Security Council 1994}: digits alone under such a head that are a year;
   * nobody has had so many decisions in one sequence. So are they behind {@code Resolutions of the
   * Security Council}, which is the title of a volume, where no number follows that makes a list.
   */
  static boolean isOfYear(Run run, Token.Num token, Token head) {
    return token.number().mayBeYear()
        && head instanceof Token.Word word
        && (word.kind() == Kind.DECISION || isInVolume(run, token, word));
  }

  private static boolean isInVolume(Run run, Token.Num token, Token.Word head) {
    int index = run.indexAt(token.start());
    Token body = run.at(index - 1);
    Match several = run.lexicon().title(run.text(), head.start(), head.end());
    return several != null
        && several.term().isOf(SEVERAL)
        && body != null
        && body.start() > head.end()
        && run.mention(body) != null
        && !(run.at(index + 1) instanceof Token.Num next
            && Gap.isList(run.text(), run.lexicon(), token.after(), next.start()));
  }

  /**
   * {@code 1325 (2000)}: whether a number has a form that nothing but a resolution has; what is
   * reissued with a mark behind it is a document, {@code RC-3/3*}.
   */
  static boolean standsAlone(Run run, Token.Num token) {
    DocumentNumber number = token.number();
    Form form = number.form();
    return form == Form.SERIAL_YEAR
        || form == Form.ROMAN
        || form == Form.SPECIAL
        || (form == Form.CODE && !number.isBareCode() && !run.text().startsWith("*", token.end()));
  }

  /** {@code Nos. 242} <u>{@code and 338}</u>, {@code رقم 242} <u>{@code ورقم 338}</u>. */
  private static boolean isListed(Run run, int from, Token.Num next) {
    int word = wordStart(run, next);
    int start = word < from ? next.start() : word;
    return Gap.isList(run.text(), run.lexicon(), from, start);
  }

  /** Where the word or sign for a number begins that stands right before one, or -1. */
  static int wordStart(Run run, Token.Num token) {
    int end = Blanks.skipBack(run.text(), token.start(), run.paragraph().start());
    if (end > 0 && run.text().charAt(end - 1) == OtherNumbers.SIGN) {
      return end - 1;
    }
    Match word = Before.term(run, token.start(), Category.NUMBER, 1);
    return word == null || word.end() > token.start() ? -1 : word.start();
  }

  /**
   * Whether no more than what joins a list stands between a member and the word for the number of
   * the next, and the year of that member: {@code No. 242} <u>{@code of 1967 and}</u> {@code No.
   * 338}.
   */
  static boolean joins(Run run, int from, int to) {
    int year = YearBehind.past(run, from, to);
    return Gap.between(run.text(), run.lexicon(), year, to) == Gap.LIST;
  }

  /** Past the bracket that some print around the number behind that word: {@code رقم (2254)}. */
  static int pastBracket(Run run, int position) {
    int open = Blanks.skip(run.text(), position, run.end());
    int stop = Letters.digitsEnd(run.text(), open + 1, run.end());
    boolean bracketed =
        stop < run.end()
            && stop > open + 1
            && run.text().charAt(open) == '('
            && run.text().charAt(stop) == ')';
    return bracketed ? open + 1 : position;
  }

  /** Whether a body is named that numbers in one sequence, which low numbers tell nothing of. */
  private static boolean isOfSequence(BodyMention body, Token.Num token, Kind kind) {
    boolean named = body != null && (body.isFull() || body.reach() == Reach.ORGANS);
    if (!named || token.number().isLow()) {
      return false;
    }
    Numbering numbering = body.bodies().get(0).numbering();
    return body.reach() == Reach.ORGANS
        || numbering.fit(token.number(), null).holds()
        || numbering.alone().hasInSession(token.number(), kind);
  }

  /**
   * Whether a name has nothing of another around it: not <u>{@code Kosovo}</u> {@code Security
   * Council}, {@code the country}<u>{@code ’s}</u> {@code Security Council}, {@code Security
   * Council} <u>{@code of the Federation}</u>.
   */
  static boolean isWhole(Run run, BodyMention body) {
    String text = run.text();
    int start = body.span().start();
    int end = Genitive.pastUnitedNations(run, body.span().end());
    int next = Blanks.skip(text, end, run.end());
    if (next < run.end() && run.lexicon().glue(Category.OF, text, next, run.end()) != null) {
      return false;
    }
    int word = Words.lastStart(text, start, run.paragraph().start());
    boolean owned =
        word > 0 && text.charAt(word) == 's' && Marks.isApostrophe(text.charAt(word - 1));
    boolean named = word < start && Character.isUpperCase(text.charAt(word));
    return !owned && (!named || Before.article(run, start) < start);
  }

  /**
   * The body of {@code resolution No. 60/1 of the General Assembly}, {@code resolutions Nos. 242
   * and 338 of the Security Council}, or null.
   */
  static BodyMention behind(Run run, Token.Num token) {
    int index = run.indexAt(token.after());
    int end = token.after();
    while (run.at(index) instanceof Token.Num other && isListed(run, end, other)) {
      end = other.after();
      index++;
    }
    Token next = run.at(index);
    BodyMention body = next == null ? null : run.mention(next);
    return body != null && Genitive.joinsBody(run, end, body.span().start())
        ? OtherOwner.behind(run, body)
        : null;
  }
}
