package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.Before;
import ibid.citation.run.Genitive;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Stretch;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The rows of a table of titles below a heading that says whose all of them are: {@code General
 * Assembly resolutions} and on the next lines <u>{@code 75/131}</u> {@code Decade of Harbours},
 * <u>{@code 78/324}</u> {@code Consideration of decision 14/1 of the Working Group}. What a title
 * names changes nothing of the next row.
 */
final class HeadedRows {
  private static final int LONGEST_HEADING = 160;

  /**
   * What the heading tells of a row.
   *
   * @param headingEnd where the heading ends
   * @param kind of a heading that names both kinds, the one that the number is of; or null
   */
  record Row(int headingEnd, Kind kind) {}

  private final Run run;

  /** The head of the last heading that its body is named with, or -1. */
  private int head = -1;

  private BodyMention body;

  /** The token that names the body behind the head, or -1. */
  private int named;

  /** The last token of the heading. */
  private int headingEnd;

  private boolean bothKinds;

  private HeadedRows(Run run) {
    this.run = run;
  }

  /**
   * The list that each row begins, by the token of its number; one without a head begins below a
   * line that is the name of another body, {@code Human Rights Council}.
   */
  static NavigableMap<Integer, NumberList> of(Run run) {
    HeadedRows rows = new HeadedRows(run);
    NavigableMap<Integer, NumberList> lists = new TreeMap<>();
    boolean ended = false;
    for (int i = 0; i < run.tokens().size(); i++) {
      if (run.is(i, Category.HEAD)) {
        rows.read(i);
        ended = false;
      } else if (rows.isOfOther(i)) {
        rows.head = -1;
        ended = true;
      } else if (run.at(i) instanceof Token.Num number && (ended || rows.isRow(number, i))) {
        lists.put(i, ended ? NumberList.withoutHead(run) : rows.row(number));
        ended = false;
      }
    }
    return lists;
  }

  /** Whether a line below the heading is only the name of another body, which begins its rows. */
  private boolean isOfOther(int index) {
    BodyMention other = head < 0 || index <= headingEnd ? null : run.mention(run.at(index));
    return other != null
        && !other.bodies().equals(body.bodies())
        && isLine(other.span().start(), other.span().end())
        && Before.of(run, other.span().start()) == null;
  }

  /** Takes a head that may stand in a heading. */
  private void read(int index) {
    int least =
        Math.max(run.partStart(run.at(index).start()), run.at(index).start() - LONGEST_HEADING);
    int first = index;
    while (run.at(first - 1) != null
        && run.at(first - 1).start() >= least
        && joins(first - 1, first)) {
      first--;
    }
    int last = index;
    while (run.at(last + 1) != null
        && run.at(last + 1).end() - run.at(first).start() <= LONGEST_HEADING
        && joins(last, last + 1)) {
      last++;
    }
    if (isLine(run.at(first).start(), run.at(last).end())) {
      heading(first, last);
    }
  }

  /** Whether two tokens are joined in a line as a body and its head, or two heads, are. */
  private boolean joins(int before, int after) {
    int from = run.at(before).end();
    int to = run.at(after).start();
    return isOfHeading(before)
        && isOfHeading(after)
        && from <= to
        && Stretch.indexOf(run.text(), '\n', from, to) < 0
        && (Gap.isList(run.text(), run.lexicon(), from, to) || Genitive.joinsBody(run, from, to));
  }

  private boolean isOfHeading(int index) {
    return run.is(index, Category.HEAD) || run.mention(run.at(index)) != null;
  }

  /** Whether nothing else stands in the line, or no more than the colon that ends it. */
  private boolean isLine(int start, int end) {
    String text = run.text();
    int colon = end < run.end() && text.charAt(end) == ':' ? end + 1 : end;
    int next = Blanks.skip(text, colon, run.end());
    return beginsLine(start)
        && (next == run.end() || Stretch.indexOf(text, '\n', colon, next) >= 0);
  }

  private boolean beginsLine(int start) {
    int before = Blanks.skipBack(run.text(), start, run.paragraph().start());
    return before == run.paragraph().start()
        || Stretch.indexOf(run.text(), '\n', before, start) >= 0;
  }

  /** Keeps the head that its body is named with, or none. */
  private void heading(int first, int last) {
    head = -1;
    Kind kind = null;
    bothKinds = false;
    for (int i = first; i <= last; i++) {
      if (run.at(i) instanceof Token.Word word && word.is(Category.HEAD)) {
        bothKinds |= kind != null && kind != word.kind();
        kind = word.kind();
        name(i, first, last);
      }
    }
  }

  /** Keeps a head whose body stands in it, before it or behind it. */
  private void name(int index, int first, int last) {
    BodyMention inside = run.mention(run.at(index));
    BodyMention before = index > first ? run.mention(run.at(index - 1)) : null;
    BodyMention behind = index < last ? run.mention(run.at(index + 1)) : null;
    BodyMention found = inside == null ? before : inside;
    boolean isBehind = found == null;
    found = isBehind ? behind : found;
    if (found != null && isOfOneName(found)) {
      head = index;
      headingEnd = last;
      body = found;
      named = isBehind ? index + 1 : -1;
    }
  }

  /** Whether a name is that of one body, or of one whose series have been several. */
  private static boolean isOfOneName(BodyMention body) {
    return !body.bodies().isEmpty()
        && body.bodies().stream().map(Body::name).distinct().count() == 1;
  }

  /**
   * Whether a number begins a row below a heading, whose body numbers like that, unless it is the
   * first.
   */
  private boolean isRow(Token.Num token, int index) {
    return head >= 0
        && token.number().form() != Form.SERIAL
        && !token.number().isDecimal()
        && !OtherNumbers.isPeriod(token.number())
        && beginsLine(token.start())
        && (index == headingEnd + 1 || hasNumber(token.number(), null))
        && isTitled(token, index);
  }

  private boolean hasNumber(DocumentNumber number, Kind kind) {
    return body.bodies().stream()
        .anyMatch(each -> each.numbering().fit(number, kind, null, null).holds());
  }

  /** Whether a title stands behind the number, or behind several that a list joins. */
  private boolean isTitled(Token.Num token, int index) {
    Token.Num last = token;
    for (int i = index + 1;
        run.at(i) instanceof Token.Num next
            && Stretch.indexOf(run.text(), '\n', last.after(), next.start()) < 0
            && Gap.isList(run.text(), run.lexicon(), last.after(), next.start());
        i++) {
      last = next;
    }
    String text = run.text();
    int title = Blanks.skip(text, last.after(), run.end());
    if (title == last.after() || title == run.end()) {
      return false;
    }
    char c = text.charAt(title);
    boolean apart = title > last.after() + 1 || text.charAt(last.after()) != ' ';
    return Marks.opens(c)
        || (Letters.isLetter(c)
            && (Character.isUpperCase(c) || (apart && !Character.isLowerCase(c)))
            && run.lexicon().glue(text, title, run.end()) == null);
  }

  /** The list that a row begins. */
  private NumberList row(Token.Num token) {
    NumberList row = new NumberList(run, head);
    if (named > 0) {
      row.owner(named);
    }
    return row.asRow(
        token, new Row(run.at(headingEnd).end(), bothKinds ? kind(token.number()) : null));
  }

  /** Of a heading that names both, the kind that the body numbers so; a resolution is the usual. */
  private Kind kind(DocumentNumber number) {
    boolean decided = hasNumber(number, Kind.DECISION) && !hasNumber(number, Kind.RESOLUTION);
    return decided ? Kind.DECISION : Kind.RESOLUTION;
  }
}
