package ibid.citation.run;

import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import ibid.symbol.DocumentNumber;
import java.time.LocalDate;

/**
 * What a resolution is about or called, where that stands between its body or date and its number:
 * {@code 大会} <u>{@code 关于人权委员会的}</u> {@code 第60/1号决议}, <u>{@code 2015年9月25日题为“变革我们的世界”的}</u> {@code
 * 第70/1号决议}. A body in it is not the one that adopted it.
 *
 * @param start where its words begin, with the date before them; where the citation does if none
 * @param index the first token that stands there
 * @param date the date before the words, or null
 */
public record Modifier(int start, int index, LocalDate date) {
  private static final int LONGEST = 200;
  private static final String OF = "of";
  private static final String BY = "by";
  private static final String OPENS = "opens";
  private static final String ENDS = "，,。；;：:";
  private static final String CLOSING = "”》";
  private static final String OPENING = "“《";

  /**
   * What modifies the citation before it.
   *
   * @param first the token that the citation begins with
   */
  public static Modifier before(Run run, int first) {
    int end = run.at(first).start();
    int start = run.lexicon().isHeadLast() ? start(run, end) : end;
    int index = first;
    while (index > 0 && run.at(index - 1).end() > start) {
      index--;
    }
    if (start == end) {
      return new Modifier(start, index, null);
    }
    return run.at(index - 1) instanceof Token.Day day && day.end() == start
        ? new Modifier(day.start(), index - 1, isLast(run, index - 1) ? null : day.date())
        : new Modifier(start, index, dateOfBody(run, index - 1, start));
  }

  /**
   * {@code 9月16日和} <u>{@code 18日}</u> {@code 关于港口的第1196号和第1197号}: whether a date is the last of
   * several, which are of as many numbers.
   */
  static boolean isLast(Run run, int day) {
    return run.at(day - 1) instanceof Token.Day && run.gap(day - 1, day) == Gap.LIST;
  }

  /**
   * {@code 2015年9月25日大会题为“变革我们的世界”的第70/1号决议}: the date before the body that ends there, or null.
   */
  private static LocalDate dateOfBody(Run run, int index, int end) {
    Token body = run.at(index);
    return body != null
            && body.end() == end
            && run.at(index - 1) instanceof Token.Day day
            && day.end() == body.start()
            && run.mention(body) != null
            && !isLast(run, index - 1)
        ? day.date()
        : null;
  }

  /**
   * Where the words begin: those right behind a date, if any are, or else the nearest, {@code
   * 关于与语文有关议事规则的}.
   */
  private static int start(Run run, int position) {
    String text = run.text();
    int genitive = genitive(run, position);
    if (genitive < 0) {
      return bare(run, position);
    }
    int limit = limit(run, position);
    int comma = -1;
    for (int at = genitive - 1; at >= limit && !ends(run, at, genitive); at--) {
      comma = ENDS.indexOf(text.charAt(at)) >= 0 ? at : comma;
      if (CLOSING.indexOf(text.charAt(at)) >= 0) {
        at = opening(text, at, limit);
      } else if (opens(run, at, position)) {
        return comma >= 0 && hasOf(run, at, comma)
            ? position
            : behindDate(run, Blanks.skipBack(text, at, limit), limit);
      }
    }
    return position;
  }

  /**
   * Whether a mark ends what words are about: {@code ，} does not before {@code 包括}, "including".
   */
  private static boolean ends(Run run, int at, int limit) {
    if (ENDS.indexOf(run.text().charAt(at)) < 0) {
      return false;
    }
    int next = Blanks.skip(run.text(), at + 1, limit);
    return run.lexicon().around(Category.ESPECIALLY, run.text(), next, limit) == null
        || !Marks.isComma(run.text().charAt(at));
  }

  /**
   * {@code 一九四七年十一月十四日} <u>{@code 关于朝鲜独立问题}</u> {@code 决议案一一二(二)}: where the word for a resolution
   * stands before its number, no "of" need lead to it from a date.
   */
  private static int bare(Run run, int position) {
    int index = run.indexAt(position);
    if (!(run.at(index) instanceof Token.Word) || Before.isAnd(run, position)) {
      return position;
    }
    int day = index - 1;
    while (day >= 0 && !(run.at(day) instanceof Token.Day)) {
      day--;
    }
    int start = day < 0 ? -1 : run.at(day).end();
    boolean behind =
        start >= limit(run, position) && start < position && opens(run, start, position);
    return behind && isOneClause(run.text(), start, position) && !hasOf(run, start, position)
        ? start
        : position;
  }

  private static boolean hasOf(Run run, int from, int to) {
    for (int at = from; at < to; at++) {
      if (isOf(run, at, to)) {
        return true;
      }
    }
    return false;
  }

  /** How far back the words may begin: not before another number, whose date is its own. */
  private static int limit(Run run, int position) {
    int limit = Math.max(run.paragraph().start(), position - LONGEST);
    for (int i = run.indexAt(position) - 1; i >= 0 && run.at(i).end() > limit; i--) {
      if (isAnother(run.at(i))) {
        return run.at(i).end();
      }
    }
    return limit;
  }

  /** Digits alone count anything: {@code 2030年可持续发展议程}. */
  private static boolean isAnother(Token token) {
    return token instanceof Token.Num number
        ? number.number().form() != DocumentNumber.Form.SERIAL
        : token instanceof Token.Sym;
  }

  /** Where words open right behind a date, or a body with its date, or else the same position. */
  private static int behindDate(Run run, int nearest, int limit) {
    for (int i = run.indexAt(nearest) - 1; i >= 0 && run.at(i).end() >= limit; i--) {
      int end = run.at(i).end();
      if (run.at(i) instanceof Token.Day || dateOfBody(run, i, end) != null) {
        boolean opening =
            end < nearest && (opens(run, end, nearest) || isAdopted(run, end, nearest));
        return opening && isOneClause(run.text(), end, nearest) ? end : nearest;
      }
    }
    return nearest;
  }

  /**
   * {@code 2007年6月18日}<u>{@code 通过的}</u>{@code 关于体制建设的第5/1号决议}, or {@code 通过了}: no more between.
   */
  private static boolean isAdopted(Run run, int from, int to) {
    Match of = run.lexicon().glue(run.text(), from, to);
    return of != null
        && (of.term().value().equals(OF) || of.term().value().equals(BY))
        && of.end() == to;
  }

  /** Whether nothing between two positions divides clauses. */
  public static boolean isOneClause(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (ENDS.indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the quotation opens that closes at a position, not before the limit. */
  private static int opening(String text, int close, int limit) {
    int at = close;
    char open = OPENING.charAt(CLOSING.indexOf(text.charAt(close)));
    while (at > limit && text.charAt(at) != open) {
      at--;
    }
    return at;
  }

  /** Where the word for "of" begins that stands before a position, an ordinal between; or -1. */
  public static int genitive(Run run, int position) {
    Match ordinal = Before.word(run, position);
    boolean counted = ordinal != null && ordinal.term().is(Category.ORDINAL);
    int end = Blanks.skipBack(run.text(), counted ? ordinal.start() : position, 0);
    int word = Words.start(run.text(), end);
    Match of = word < end ? run.lexicon().glue(run.text(), word, end) : null;
    return of != null && of.term().value().equals(OF) ? word : -1;
  }

  /** Whether the word for "of" stands at a position. */
  public static boolean isOf(Run run, int at, int end) {
    Match of = run.lexicon().glue(run.text(), at, end);
    return of != null && of.term().value().equals(OF);
  }

  /** Whether the words for "on" or "entitled" stand at a position. */
  public static boolean opens(Run run, int at, int end) {
    if (!Letters.isIdeograph(run.text().charAt(at))) {
      return false;
    }
    Match on = run.lexicon().title(run.text(), at, end);
    return (on != null && on.term().isOf(OPENS))
        || run.lexicon().around(Category.ENTITLED, run.text(), at, end) != null;
  }
}
