package ibid.citation;

import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.time.LocalDate;

/** The date of a treaty that stands behind its title, before it, or in it. */
final class TreatyDate {
  private static final String CONVENTION = "convention";

  private TreatyDate() {}

  /**
   * The date printed with a title: {@code the Convention of 10 December 1982}; not {@code on},
   * which tells when it entered into force.
   */
  static LocalDate printed(Run run, Span title) {
    int next = run.indexAt(title.end());
    if (run.at(next) instanceof Token.Day day && Dating.isOfName(run, title.end(), day)) {
      return day.date();
    }
    return run.lexicon().isHeadLast()
            && run.at(run.indexAt(title.start()) - 1) instanceof Token.Day day
            && opensTitle(run, day.end(), title)
        ? day.date()
        : null;
  }

  /** {@code 1979年12月18日} <u>{@code 通过的《}</u>{@code 消除对妇女一切形式歧视公约》}. */
  private static boolean opensTitle(Run run, int from, Span title) {
    int open = title.start() - 1;
    if (open < from || run.text().charAt(open) != Letters.TITLE_OPENING) {
      return false;
    }
    return (open == from && !isVerbNext(run, title.end()))
        || (Modifier.isOf(run, from, open)
            && run.lexicon().glue(run.text(), from, open).end() == open);
  }

  /** {@code 自2003年1月1日《京都议定书》} <u>{@code 生效}</u>: the date is that of what befell it. */
  private static boolean isVerbNext(Run run, int titleEnd) {
    String text = run.text();
    int end = run.end();
    int at =
        titleEnd < end && text.charAt(titleEnd) == Letters.TITLE_CLOSING ? titleEnd + 1 : titleEnd;
    Match verb = at < end ? run.lexicon().around(text, at, end) : null;
    return verb != null && verb.term().is(Category.BEFALLS) && verb.term().value().isEmpty();
  }

  /**
   * The date inside a title, not that of another in it: {@code Женевская конвенция от 12 августа}.
   */
  static LocalDate inside(Run run, Span title, String target) {
    boolean isOne = Treaty.of(target).map(Treaties::sortOf).filter(CONVENTION::equals).isPresent();
    return isOne ? new Dates(run.lexicon()).first(run.text(), title.start(), title.end()) : null;
  }
}
