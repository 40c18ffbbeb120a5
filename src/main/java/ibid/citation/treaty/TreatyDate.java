package ibid.citation.treaty;

import ibid.citation.run.AdoptedOn;
import ibid.citation.run.Before;
import ibid.citation.run.DatedWords;
import ibid.citation.run.Dating;
import ibid.citation.run.Modifier;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Term;
import ibid.language.Words;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.time.LocalDate;
import java.util.Locale;

/** The date of a treaty that stands behind its title, before it, or in it. */
final class TreatyDate {
  private static final String CONVENTION = "convention";

  /** The value of words that a place follows: {@code signed in}. */
  private static final String PLACE = "in";

  private static final String ACT = "act";

  private static final int LONGEST_PLACE = 60;
  private static final int FARTHEST_OTHER = 160;

  private TreatyDate() {}

  /**
   * The date printed with a title: {@code the Convention of 10 December 1982}; not {@code on},
   * which tells when it entered into force.
   */
  static LocalDate printed(Run run, Span title) {
    int next = run.indexAt(title.end());
    if (run.at(next) instanceof Token.Day day
        && (Dating.isOfName(run, title.end(), day)
            ? !isOfOther(run, title, day)
            : isOfPlace(run, title.end(), day)
                && !isByState(run, Dating.end(run, day))
                && !isAbout(run, title))) {
      return day.date();
    }
    LocalDate adopted = TreatyAdoption.date(run, title);
    if (adopted != null) {
      return adopted;
    }
    LocalDate byWhom = TreatyAdoption.byWhom(run, title);
    if (byWhom != null) {
      return isAbout(run, title) || isInClauseOfOther(run, title) ? null : byWhom;
    }
    return run.lexicon().isHeadLast()
            && run.at(run.indexAt(title.start()) - 1) instanceof Token.Day day
            && opensTitle(run, day.end(), title)
        ? day.date()
        : null;
  }

  /**
   * The same of a title with an article before it or not: what was adopted by a resolution on a
   * date is then not the treaty, {@code the rules for Article 102 of the Charter,} <u>{@code
   * adopted on 14 December 1946 by General Assembly resolution 97 (I)}</u>.
   *
   * @param article where the article begins, or -1
   */
  static LocalDate printed(Run run, Span title, int article) {
    return article >= 0 && AdoptedOn.isOfHeadBehind(run, run.indexAt(title.end()))
        ? null
        : printed(run, title);
  }

  /** {@code подписанную в Нью-Йорке 26 января 1990 года} <u>{@code Францией}</u>: one of many. */
  private static boolean isByState(Run run, int end) {
    int limit = run.partEnd(end - 1);
    int at = Blanks.skip(run.text(), end, limit);
    Match by = run.lexicon().glue(Category.OF, run.text(), at, limit);
    return at > end
        && at < limit
        && (Character.isUpperCase(run.text().charAt(at))
            || (by != null && by.term().value().startsWith("by")));
  }

  /**
   * {@code the Agreement,} <u>{@code signed in Washington, D.C., on}</u> {@code 28 September 1995}.
   */
  private static boolean isOfPlace(Run run, int titleEnd, Token.Day day) {
    String text = run.text();
    int at = titleEnd;
    while (at < day.start()
        && (Marks.isComma(text.charAt(at)) || Letters.isSuperscript(text.charAt(at)))) {
      at++;
    }
    at = Blanks.skip(text, at, day.start());
    int place = at < day.start() && day.start() - at <= LONGEST_PLACE ? place(run, at, day) : at;
    if (place == at) {
      return false;
    }
    Match on = Before.term(run, day.start(), Category.DATED, 1);
    int end = on == null ? day.start() : on.start();
    int words = 0;
    for (int i = place; i < end; i++) {
      char c = text.charAt(i);
      boolean begins = Words.begins(text, i, 0);
      words += begins ? 1 : 0;
      boolean small = begins && !Letters.isCapital(c) && (Character.isLowerCase(c) || words > 2);
      if (small || c == ';' || c == '(' || Letters.isDigit(c)) {
        return false;
      }
    }
    return end > place;
  }

  /** Where {@code signed in} or {@code adopted in} ends, or the same position. */
  private static int place(Run run, int at, Token.Day day) {
    Match signed = run.lexicon().around(run.text(), at, day.start());
    if (signed != null && signed.term().is(Category.DATED) && leadsToPlace(signed.term())) {
      return signed.end();
    }
    boolean adopted = signed != null && signed.term().is(Category.ADOPTS);
    int next = adopted ? Blanks.skip(run.text(), signed.end(), day.start()) : day.start();
    Match in = run.lexicon().around(Category.WITHIN, run.text(), next, day.start());
    return isIn(in) ? in.end() : at;
  }

  /** {@code signed in}; in Arabic the same words lead to a date. */
  private static boolean leadsToPlace(Term term) {
    return term.value().equals(PLACE) || (term.value().equals(ACT) && isPhrase(term));
  }

  private static boolean isPhrase(Term term) {
    return term.phrase().indexOf(' ') > 0;
  }

  /**
   * <u>{@code amendments relating to crimes under}</u> {@code the Rome Statute, adopted on 10 June
   * 2010}: whether the clause behind the comma or "and" may be about what stands before the title.
   */
  private static boolean isOfOther(Run run, Span title, Token.Day day) {
    String text = run.text();
    Match dated = DatedWords.before(run, day);
    int before = dated == null ? 0 : Blanks.skipBack(text, dated.start(), title.end());
    return dated != null
        && isPhrase(dated.term())
        && (Marks.isComma(text.charAt(before - 1)) || Before.isAnd(run, dated.start()))
        && isInClauseOfOther(run, title);
  }

  /** Whether another text that can be adopted stands before the title, which is no part of it. */
  private static boolean isInClauseOfOther(Run run, Span title) {
    String text = run.text();
    int first = Math.max(run.partStart(title.start()), title.start() - FARTHEST_OTHER);
    for (int at = title.start() - 1; at >= first && !endsClause(run, at, title); at--) {
      boolean begins = Words.begins(text, at, first);
      if (begins && run.lexicon().glue(Category.AND, text, at, title.start()) != null) {
        return false;
      }
      Match word =
          begins ? run.lexicon().around(Category.ADOPTABLE, text, at, title.start()) : null;
      if (word != null && !word.term().value().equals(LongerName.TREATY)) {
        return !isPartOf(run, word.end(), title);
      }
    }
    return false;
  }

  /**
   * {@code the principles} <u>{@code of the}</u> {@code Convention}, {@code the standards}
   * <u>{@code set out in the}</u> {@code Convention}: what is in a treaty was adopted with it.
   */
  private static boolean isPartOf(Run run, int from, Span title) {
    String text = run.text();
    if (!run.lexicon().hasTitleWords()) {
      return false;
    }
    int article = Words.start(text, Blanks.skipBack(text, title.start(), from));
    int end =
        run.lexicon().opening(Category.ARTICLE, text, article, title.start()) == null
            ? title.start()
            : article;
    int last = Words.start(text, Blanks.skipBack(text, end, from));
    Match of = last >= from ? run.lexicon().glue(Category.OF, text, last, end) : null;
    Match in = last >= from ? run.lexicon().around(Category.WITHIN, text, last, end) : null;
    return (of != null && Blanks.skip(text, from, last) == last) || isIn(in);
  }

  private static boolean isIn(Match match) {
    return match != null && match.term().value().equals(PLACE);
  }

  /**
   * {@code the Doha Amendment} <u>{@code to the}</u> {@code Kyoto Protocol, adopted in Doha}:
   * whether another text stands before the title, in whatever letters, that is about it.
   */
  private static boolean isAbout(Run run, Span title) {
    String text = run.text();
    int first = Math.max(run.partStart(title.start()), title.start() - FARTHEST_OTHER);
    for (int at = title.start() - 1; at >= first && !isStop(text.charAt(at)); at--) {
      boolean begins = Words.begins(text, at, first);
      if (begins && run.lexicon().glue(Category.AND, text, at, title.start()) != null) {
        return false;
      }
      int end = begins ? Letters.lettersEnd(text, at, title.start()) : at;
      String small = text.substring(at, end).toLowerCase(Locale.ROOT);
      Match word = small.isEmpty() ? null : run.lexicon().around(small, 0, small.length());

      boolean other =
          word != null
              && word.end() == small.length()
              && (word.term().is(Category.ADOPTABLE) || word.term().is(Category.SENT));
      if (other
          || (begins && run.lexicon().citing(Category.TREATY, text, at, title.start()) != null)) {
        return !isPartOf(run, end, title);
      }
    }
    return false;
  }

  private static boolean isStop(char c) {
    return Marks.isComma(c) || Marks.endsClause(c);
  }

  /** Whether a stop stands there, or a comma that begins another thing: {@code , the Covenant}. */
  private static boolean endsClause(Run run, int at, Span title) {
    String text = run.text();
    if (!Marks.isComma(text.charAt(at))) {
      return Marks.endsClause(text.charAt(at));
    }
    int next = Blanks.skip(text, at + 1, title.start());
    return !Character.isLowerCase(text.charAt(next))
        || run.lexicon().opening(Category.ARTICLE, text, next, title.end()) != null;
  }

  /** {@code 1979年12月18日} <u>{@code 通过的《}</u>{@code 消除对妇女一切形式歧视公约》}. */
  private static boolean opensTitle(Run run, int from, Span title) {
    int open = title.start() - 1;
    if (open < from
        || run.text().charAt(open) != Letters.TITLE_OPENING
        || isSubjectNext(run, title.end())) {
      return false;
    }
    return (open == from && !isVerbNext(run, title.end()))
        || TreatyAdoption.isVerbBefore(run, from, open)
        || (Modifier.isOf(run, from, open)
            && run.lexicon().glue(run.text(), from, open).end() == open);
  }

  /** {@code 自2003年1月1日《京都议定书》} <u>{@code 生效}</u>: the date is that of what befell it. */
  private static boolean isVerbNext(Run run, int titleEnd) {
    String text = run.text();
    int end = run.end();
    int at =
        titleEnd < end && text.charAt(titleEnd) == Letters.TITLE_CLOSING ? titleEnd + 1 : titleEnd;
    Match verb = run.lexicon().around(Category.BEFALLS, text, at, end);
    return verb != null && verb.term().value().isEmpty();
  }

  /** {@code 2010年6月10日通过的《罗马规约》} <u>{@code 关于}</u> {@code 第八条的修正案}: that was adopted then. */
  private static boolean isSubjectNext(Run run, int titleEnd) {
    int at = Math.min(titleEnd + 1, run.end());
    return at < run.end() && Modifier.opens(run, at, run.end());
  }

  /**
   * The date inside a title, not that of another in it: {@code Женевская конвенция от 12 августа}.
   */
  static LocalDate inside(Run run, Span title, String target) {
    boolean isOne = Treaty.of(target).map(Treaties::sortOf).filter(CONVENTION::equals).isPresent();
    return isOne ? new Dates(run.lexicon()).first(run.text(), title.start(), title.end()) : null;
  }
}
