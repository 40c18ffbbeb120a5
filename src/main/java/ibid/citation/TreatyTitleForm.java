package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.time.LocalDate;
import java.util.List;

/**
 * The title of a treaty, full ({@code United Nations Convention against Transnational Organized
 * Crime}) or short ({@code Trafficking in Persons Protocol}), with the article that is meant. Where
 * the words of the title end is a guess; which treaty it is, and so how long its title, is decided
 * later. A title inside a longer one, or in another name, is none.
 */
final class TreatyTitleForm implements Recognizer {
  private static final String ACCORD = "accord";
  private static final String CONVENTION = "convention";
  private static final String AGREEMENT = "agreement";
  private static final String BY = "by";
  private static final int YEAR_LENGTH = 4;
  private static final int LONGEST_LINK = 30;

  /** Shorter words lead to anything: {@code о}, {@code sur}. */
  private static final int LEAST_SUBJECT = 5;

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (run.contents().has(Category.TREATY_TITLE)) {
      known(run, found);
    }
    if (!run.contents().has(Category.TREATY)) {
      return;
    }
    if (run.lexicon().isHeadLast()) {
      CountedTreaty.recognize(run, found);
      return;
    }
    if (!run.lexicon().hasTitleWords()) {
      words(run, found);
      return;
    }
    int past = 0;
    for (int i = 0; i < run.tokens().size(); i++) {
      Token token = run.at(i);
      if (token.start() < past || !token.is(Category.TREATY)) {
        continue;
      }
      Span title = TitleExtent.of(run, i, past);
      past = title.end();
      if (LongerName.holds(run, title, false)) {
        continue;
      }
      int article = TreatyArticle.before(run, i, title);
      boolean accord = isAccord(run, token, title);
      if (accord || article >= 0 || title.length() > token.end() - token.start()) {
        int start = article >= 0 ? article : title.start();
        String pinpoint = pinpoint(run, i, title, article, !accord);
        Context context = new Context(date(run, title), pinpoint);
        Span word = new Span(token.start(), token.end());
        Naming naming = accord ? Naming.OPEN : naming(run, title, word, article >= 0);
        found.add(
            new Citation.TreatyTitle(
                new Span(start, title.end()), title, word, sort(token), naming, "", context));
      }
    }
  }

  /**
   * The article before a title, where one begins; or another part, or null. Unlike an article, that
   * makes no citation of words that are none without it.
   *
   * @param whole whether the title is one without an article
   */
  private static String pinpoint(Run run, int index, Span title, int article, boolean whole) {
    if (article >= 0) {
      return TreatyArticle.pinpoint(run, index, title, article);
    }
    return whole ? TreatyArticle.part(run, index, title) : null;
  }

  /** {@code protocol}, of a word in any language. */
  private static String sort(Token token) {
    return token instanceof Token.Word word ? word.term().value() : "";
  }

  /** The titles that the table of the language has. */
  private static void known(Run run, List<Citation> found) {
    for (int i = 0; i < run.tokens().size(); i++) {
      if (run.at(i) instanceof Token.Word word && word.is(Category.TREATY_TITLE)) {
        Span title = new Span(word.start(), word.end());
        boolean whole = isWhole(run, i, word);
        if (run.lexicon().isHeadLast() && !whole) {
          CountedTreaty.longer(run, word, lastSort(run, title), found);
        } else if (!LongerName.holds(run, title, true)) {
          int article = TreatyArticle.before(run, i, title);
          int start = article >= 0 ? article : title.start();
          String behind = article >= 0 ? null : Pinpoints.behind(run, title);
          String pinpoint =
              behind == null ? pinpoint(run, i, title, article, whole && isOne(word)) : behind;
          Span span = new Span(start, title.end());
          Span first = new Span(word.start(), wordEnd(run.text(), title.start(), title.end()));
          String target = word.term().value();
          String sort = run.lexicon().isHeadLast() ? lastSort(run, title) : firstSort(run, title);
          LocalDate date = date(run, title);
          Context context = new Context(date == null ? inside(run, title, target) : date, pinpoint);
          Naming naming = whole ? Naming.KNOWN : Naming.OPEN;
          found.add(new Citation.TreatyTitle(span, title, first, sort, naming, target, context));
        }
      }
    }
  }

  /**
   * Whether words that mean a treaty only in some documents are the whole of its title: not {@code
   * Protocole II} <u>{@code à la Convention}</u>.
   */
  private static boolean isWhole(Run run, int index, Token.Word word) {
    String value = word.term().value();
    if (value.endsWith(Citation.TreatyTitle.BRIEF)) {
      return run.lexicon().isHeadLast()
          ? !CountedTreaty.isOfOther(run, word.start())
          : !isOfOther(run, index) && !hasSubject(run, index);
    }
    if (Letters.isCapital(value.charAt(0))) {
      return true;
    }
    return run.lexicon().isHeadLast()
        ? CountedTreaty.isWhole(run, word.start())
        : !goesOn(run, word.end());
  }

  /** {@code Protocole II} <u>{@code à la Convention}</u>; not {@code aux Conventions de Genève}. */
  private static boolean isOfOther(Run run, int index) {
    int from = run.at(index).end();
    boolean treaty =
        run.at(index + 1) instanceof Token.Word next
            && next.start() - from < LONGEST_LINK
            && (next.is(Category.TREATY) || (next.is(Category.TREATY_TITLE) && !isSeveral(next)));
    for (int at = from; treaty && at < run.at(index + 1).start(); at++) {
      char c = run.text().charAt(at);
      boolean begins = Letters.isLetter(c) && !Letters.isLetter(run.text().charAt(at - 1));
      Match glue = begins ? run.lexicon().glue(run.text(), at, run.at(index + 1).start()) : null;
      treaty =
          (Letters.isLetter(c) || isBlank(run.text(), at) || isApostrophe(c))
              && (glue == null || !glue.term().is(Category.AND));
    }
    return treaty;
  }

  /**
   * {@code Protocole I} <u>{@code relatif}</u>; not with a year behind, {@code к ним 1977 года}.
   */
  private static boolean hasSubject(Run run, int index) {
    int end = run.at(index).end();
    String text = run.text();
    int limit = run.partEnd(end - 1);
    int at = Blanks.skip(text, end, limit);
    Match match = at == end || at >= limit ? null : run.lexicon().title(text, at, limit);
    if (match == null
        || !match.term().value().equals(TitleExtent.SUBJECT_FOLLOWS)
        || match.end() - at < LEAST_SUBJECT
        || isSeveral(run.at(index + 1), match.end())) {
      return false;
    }
    int until = Math.min(limit, match.end() + LONGEST_LINK);
    int next = match.end();
    while (next < until && (Letters.isLetter(text.charAt(next)) || isBlank(text, next))) {
      next++;
    }
    return next == until || !Letters.isDigit(text.charAt(next));
  }

  /**
   * The date printed with a title: {@code the Convention of 10 December 1982}; not {@code on},
   * which tells when it entered into force.
   */
  private static LocalDate date(Run run, Span title) {
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
    if (at >= end || !Letters.isIdeograph(text.charAt(at))) {
      return false;
    }
    Match ordinal = run.lexicon().around(text, at, end);
    return run.lexicon().glue(text, at, end) == null
        && (ordinal == null || !ordinal.term().is(Category.ORDINAL));
  }

  /**
   * The date inside a title, not that of another in it: {@code Женевская конвенция от 12 августа}.
   */
  private static LocalDate inside(Run run, Span title, String target) {
    boolean isOne = Treaty.of(target).map(Treaties::sortOf).filter(CONVENTION::equals).isPresent();
    return isOne ? new Dates(run.lexicon()).first(run.text(), title.start(), title.end()) : null;
  }

  /**
   * Whether a name of several treaties begins before a position: {@code aux Conventions de Genève}.
   */
  private static boolean isSeveral(Token token, int end) {
    return token instanceof Token.Word word && word.start() < end && isSeveral(word);
  }

  /** Whether it is the name of one treaty, whatever the document. */
  private static boolean isOne(Token.Word word) {
    return !isSeveral(word) && !word.term().value().endsWith(Citation.TreatyTitle.BRIEF);
  }

  private static boolean isSeveral(Token.Word word) {
    return word.is(Category.TREATY_TITLE) && word.term().value().indexOf(' ') >= 0;
  }

  private static boolean isBlank(String text, int at) {
    return Blanks.skip(text, at, at + 1) > at;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static int wordEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit && Letters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What the first word for a treaty in a title says, else nothing: {@code premier Protocole}. */
  private static String firstSort(Run run, Span title) {
    String sort = "";
    for (int at = title.start(); sort.isEmpty() && at < title.end(); at++) {
      Span word = new Span(at, wordEnd(run.text(), at, title.end()));
      sort = word.length() == 0 ? "" : sort(run, word);
      at = word.end();
    }
    return sort;
  }

  /** What a word says where titles turn on it, else nothing. */
  private static String sort(Run run, Span word) {
    Match match = run.lexicon().citing(run.text(), word.start(), word.end());
    return match != null && match.term().is(Category.TREATY) ? match.term().value() : "";
  }

  /** What the word says that a title ends with: {@code 公约} of a covenant, too. */
  private static String lastSort(Run run, Span title) {
    for (int at = title.start(); at < title.end(); at++) {
      Match match = run.lexicon().citing(run.text(), at, title.end());
      if (match != null && match.end() == title.end() && match.term().is(Category.TREATY)) {
        return match.term().value();
      }
    }
    return "";
  }

  /**
   * The words alone where small letters go on in titles, so that only the table knows their ends.
   * Behind an article it is a treaty named before, {@code l’article 5 de la Convention}, unless a
   * title begins with it.
   */
  private static void words(Run run, List<Citation> found) {
    for (int i = 0; i < run.tokens().size(); i++) {
      Token token = run.at(i);
      Span word = new Span(token.start(), token.end());
      if (!token.is(Category.TREATY)) {
        continue;
      }
      int article = TreatyArticle.before(run, i, word);
      boolean open = goesOn(run, word.end()) || isNamed(run.text(), word) || isJoined(run, word);
      if ((open || article >= 0) && !LongerName.holds(run, word, false)) {
        Naming naming = open ? Naming.OPEN : Naming.BARE;
        String pinpoint = article >= 0 ? TreatyArticle.pinpoint(run, i, word, article) : null;
        Context context = new Context(date(run, word), pinpoint);
        Span span = new Span(article >= 0 ? article : word.start(), word.end());
        found.add(new Citation.TreatyTitle(span, word, word, sort(token), naming, "", context));
      }
    }
  }

  /**
   * Whether a title goes on behind its first word: {@code Convention européenne}, {@code Convention
   * de Kinshasa}, {@code Protocole I}.
   */
  private static boolean goesOn(Run run, int end) {
    String text = run.text();
    int limit = run.partEnd(end - 1);
    if (end < limit && text.charAt(end) == '-') {
      return true;
    }
    int at = Blanks.skip(text, end, limit);
    if (at == end || at >= limit) {
      return false;
    }
    Match match = run.lexicon().title(text, at, limit);
    if (match != null && match.term().value().equals(TitleExtent.SUBJECT_FOLLOWS)) {
      return true;
    }
    Match of = run.lexicon().glue(text, at, limit);
    boolean genitive = of != null && of.term().is(Category.OF) && !of.term().value().equals(BY);
    int name = genitive ? Blanks.skip(text, of.end(), limit) : at;
    return name < limit
        && (Character.isUpperCase(text.charAt(name)) || Letters.isDigit(text.charAt(name)));
  }

  /** {@code Базельская конвенция}: whether a small word has its title before it. */
  private static boolean isNamed(String text, Span word) {
    int end = Blanks.skipBack(text, word.start(), 0);
    return Character.isLowerCase(text.charAt(word.start()))
        && Character.isUpperCase(text.charAt(Before.wordStart(text, end)));
  }

  /**
   * {@code اتفاقية بازل}: where the article is joined to its noun, a noun without it has its title
   * behind it.
   */
  private static boolean isJoined(Run run, Span word) {
    int limit = run.partEnd(word.start());
    int next = Blanks.skip(run.text(), word.end(), limit);
    return run.lexicon().isRightToLeft()
        && !run.lexicon().isDefinite(run.text(), word.start())
        && next < limit
        && Letters.isLetter(run.text().charAt(next));
  }

  /** Without an article, a word alone is the beginning of a title that goes on. */
  private static Naming naming(Run run, Span title, Span word, boolean hasArticle) {
    int after = Blanks.skip(run.text(), word.end(), title.end());
    Match match = after < title.end() ? run.lexicon().title(run.text(), after, title.end()) : null;
    boolean subject = match != null && match.term().value().equals(TitleExtent.SUBJECT_FOLLOWS);
    if (subject || isCounted(run, title)) {
      return Naming.FULL;
    }
    boolean bare = hasArticle && title.start() == word.start() && !isOfYear(run, word);
    return bare ? Naming.BARE : Naming.SHORT;
  }

  /**
   * {@code Minimum Age Convention}<u>{@code , 1973 (No. 138)}</u>: the year and number behind a
   * title tell that it is one.
   */
  private static boolean isCounted(Run run, Span title) {
    String text = run.text();
    int limit = run.partEnd(title.start());
    int comma = title.end();
    if (comma >= limit || text.charAt(comma) != ',') {
      return false;
    }
    int year = Blanks.skip(text, comma + 1, limit);
    int yearEnd = Letters.digitsEnd(text, year, Math.min(limit, year + YEAR_LENGTH));
    int bracket = Blanks.skip(text, yearEnd, limit);
    Match number =
        yearEnd - year == YEAR_LENGTH && bracket + 1 < limit && text.charAt(bracket) == '('
            ? run.lexicon().around(text, bracket + 1, limit)
            : null;
    return number != null && number.term().is(Category.NUMBER);
  }

  /**
   * {@code the 1988 Convention}, {@code the Convention of 1988}: the year tells which one, but not
   * its number.
   */
  private static boolean isOfYear(Run run, Span word) {
    String text = run.text();
    int end = Blanks.skipBack(text, word.start(), 0);
    boolean before = end > 0 && end < word.start() && Letters.isDigit(text.charAt(end - 1));
    int limit = run.partEnd(word.start());
    int of = Blanks.skip(text, word.end(), limit);
    Match glue = of < limit ? run.lexicon().glue(text, of, limit) : null;
    int date = glue == null ? limit : Blanks.skip(text, glue.end(), limit);
    boolean behind =
        glue != null
            && glue.term().is(Category.OF)
            && date < limit
            && Letters.isDigit(text.charAt(date));
    return before || behind;
  }

  /**
   * {@code Political Agreement for Peace and Reconciliation}, which no States have concluded: no
   * citation, but its articles are.
   */
  private static boolean isAccord(Run run, Token word, Span title) {
    boolean accord = false;
    for (int at = title.start(); TitleExtent.isOf(word, AGREEMENT) && at < title.end(); at++) {
      boolean begins =
          Letters.isLetter(run.text().charAt(at))
              && (at == title.start() || !Letters.isLetter(run.text().charAt(at - 1)));
      Match match = begins ? run.lexicon().title(run.text(), at, title.end()) : null;
      accord |= match != null && match.term().value().equals(ACCORD);
    }
    return accord;
  }
}
