package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.language.Term;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;
import java.time.LocalDate;
import java.util.List;

/**
 * The title of a treaty, full ({@code United Nations Convention against Transnational Organized
 * Crime}) or short ({@code Trafficking in Persons Protocol}), with the article that is meant. Where
 * the words of the title end is a guess; which treaty it is, and so how long its title, is decided
 * later. A title inside a longer one, or in another name, is none.
 */
final class TreatyTitleForm implements Recognizer {
  private static final String ARTICLE = "article";
  private static final String SUBJECT_FOLLOWS = "opens";
  private static final String LEADS = "leads";
  private static final String ADDS = "adds";
  private static final String ACCORD = "accord";
  private static final String PROTOCOL = "protocol";
  private static final String AGREEMENT = "agreement";
  private static final int LONGEST_ARTICLE = 60;
  private static final int MOST_WORDS = 12;

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (run.contents().has(Category.TREATY_TITLE)) {
      known(run, found);
    }
    if (!run.contents().has(Category.TREATY)) {
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
      Span title = new Span(start(run, i, past), end(run, i));
      past = title.end();
      if (LongerName.holds(run, title, false) || isAccord(run, token, title)) {
        continue;
      }
      int article = article(run, i, title.start());
      if (article >= 0 || title.length() > token.end() - token.start()) {
        int start = article >= 0 ? article : title.start();
        String pinpoint = article >= 0 ? Pinpoints.before(run, i) : null;
        Context context = new Context(date(run, i, title), pinpoint);
        Span word = new Span(token.start(), token.end());
        Naming naming = naming(run, title, word, article >= 0);
        found.add(
            new Citation.TreatyTitle(
                new Span(start, title.end()), title, word, naming, "", context));
      }
    }
  }

  /** The titles that the table of the language has. */
  private static void known(Run run, List<Citation> found) {
    for (int i = 0; i < run.tokens().size(); i++) {
      if (run.at(i) instanceof Token.Word word && word.is(Category.TREATY_TITLE)) {
        Span title = new Span(word.start(), word.end());
        if (!LongerName.holds(run, title, true)) {
          int article = article(run, i, title.start());
          int start = article >= 0 ? article : title.start();
          String pinpoint = article >= 0 ? Pinpoints.before(run, i) : Pinpoints.behind(run, title);
          Context context = new Context(date(run, i, title), pinpoint);
          Span span = new Span(start, title.end());
          Span first = new Span(word.start(), firstWordEnd(run.text(), title));
          String target = word.term().value();
          found.add(new Citation.TreatyTitle(span, title, first, Naming.KNOWN, target, context));
        }
      }
    }
  }

  /**
   * The date printed with a title: {@code the Convention of 10 December 1982}; not {@code on},
   * which tells when it entered into force.
   */
  private static LocalDate date(Run run, int index, Span title) {
    int next = index + 1;
    while (next < run.tokens().size() && run.at(next).start() < title.end()) {
      next++;
    }
    return run.at(next) instanceof Token.Day day && Genitive.joins(run, title.end(), day.start())
        ? day.date()
        : null;
  }

  private static int firstWordEnd(String text, Span title) {
    int at = title.start();
    while (at < title.end() && Letters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
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
      if (!token.is(Category.TREATY) || LongerName.holds(run, word, false)) {
        continue;
      }
      int article = article(run, i, word.start());
      boolean open = goesOn(run, word.end());
      if (open || article >= 0) {
        Naming naming = open ? Naming.OPEN : Naming.BARE;
        String pinpoint = article >= 0 ? Pinpoints.before(run, i) : null;
        Span span = new Span(article >= 0 ? article : word.start(), word.end());
        found.add(
            new Citation.TreatyTitle(
                span, word, word, naming, "", new Context(date(run, i, word), pinpoint)));
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
    if (match != null && match.term().value().equals(SUBJECT_FOLLOWS)) {
      return true;
    }
    Match of = run.lexicon().glue(text, at, limit);
    int name = of != null && of.term().is(Category.OF) ? Blanks.skip(text, of.end(), limit) : at;
    return name < limit
        && (Letters.isCapital(text.charAt(name)) || Letters.isDigit(text.charAt(name)));
  }

  /** Without an article, a word alone is the beginning of a title that goes on. */
  private static Naming naming(Run run, Span title, Span word, boolean hasArticle) {
    int after = Blanks.skip(run.text(), word.end(), title.end());
    Match match = after < title.end() ? run.lexicon().title(run.text(), after, title.end()) : null;
    if (match != null && match.term().value().equals(SUBJECT_FOLLOWS)) {
      return Naming.FULL;
    }
    boolean bare = hasArticle && title.start() == word.start() && !isOfYear(run, word);
    return bare ? Naming.BARE : Naming.SHORT;
  }

  /** {@code the 1988 Convention}: the year tells which one, but not its number. */
  private static boolean isOfYear(Run run, Span word) {
    int end = Blanks.skipBack(run.text(), word.start(), 0);
    return end > 0 && end < word.start() && Letters.isDigit(run.text().charAt(end - 1));
  }

  /** Where the capitals before the word begin: {@code Trafficking in Persons Protocol}. */
  private static int start(Run run, int index, int past) {
    String text = run.text();
    Token word = run.at(index);
    int good = word.start();
    int at = good;
    int limit = Math.max(partStart(run, word.start()), Math.max(past, numberEnd(run, index)));
    while (at > limit) {
      int end = Blanks.skipBack(text, at, limit);
      int start = end;
      while (start > limit
          && (Letters.isLetter(text.charAt(start - 1)) || isHyphen(text, start - 1))) {
        start--;
      }
      if (start == end || end == at || text.substring(start, end).equals("the")) {
        break;
      }
      if (Letters.isCapital(text.charAt(start))) {
        if (opens(run, start, end, limit)) {
          break;
        }
        good = start;
      } else if (run.lexicon().title(text, start, end) == null) {
        break;
      }
      at = start;
    }
    return good;
  }

  /** Where the number or symbol before a word ends, which no title reaches beyond; or 0. */
  private static int numberEnd(Run run, int index) {
    for (int i = index - 1; i >= 0 && i > index - MOST_WORDS; i--) {
      if (run.at(i) instanceof Token.Sym || run.at(i) instanceof Token.Num) {
        return run.at(i).end();
      }
    }
    return 0;
  }

  private static boolean isHyphen(String text, int at) {
    return Notation.isDash(text.charAt(at)) && at > 0 && Letters.isLetter(text.charAt(at - 1));
  }

  /** A capital that only opens the paragraph: {@code Recalling Convention}. */
  private static boolean opens(Run run, int start, int end, int limit) {
    return start == limit && run.lexicon().opening(run.text(), start, end) != null;
  }

  private static int partStart(Run run, int position) {
    for (Span part : run.paragraph().parts()) {
      if (part.contains(position)) {
        return part.start();
      }
    }
    return position;
  }

  /** Where the title seems to end: with the last capital that words of titles lead to. */
  private static int end(Run run, int index) {
    String text = run.text();
    Token word = run.at(index);
    int limit = run.partEnd(word.start());
    int next = index + 1;
    int good = word.end();
    int at = good;
    boolean joined = false;
    while (at < limit) {
      boolean comma = text.charAt(at) == ',';
      int start = Blanks.skip(text, comma ? at + 1 : at, limit);
      if (start >= limit || start == at || !Letters.isLetter(text.charAt(start))) {
        break;
      }
      while (next < run.tokens().size() && run.at(next).start() < start) {
        next++;
      }
      if (isOther(run.at(next), start)) {
        break;
      }
      boolean anew = comma || joined;
      if (Letters.isCapital(text.charAt(start))) {
        boolean other =
            isParty(run, start, limit)
                || isTreaty(run, start, limit)
                || (comma && isAcronym(text, start));
        if (anew && other) {
          break;
        }
        good = wordEnd(text, start, limit);
        at = good < limit && text.charAt(good) == '’' ? good + 1 : good;
        joined = false;
      } else {
        Match match = run.lexicon().title(text, start, limit);
        if (match == null
            || (comma && match.term().phrase().length() < 5)
            || !(at > word.end() || leads(word, match.term()))) {
          break;
        }
        at = match.end();
        joined = joined || comma || match.term().phrase().equals("and");
        joined &= !match.term().phrase().startsWith("supplementing");
      }
    }
    return good;
  }

  /** Whether the small word right behind "Convention" can begin the rest of its title. */
  private static boolean leads(Token word, Term small) {
    return switch (small.value()) {
      case SUBJECT_FOLLOWS, LEADS -> true;
      case ADDS -> isOf(word, PROTOCOL);
      default -> false;
    };
  }

  private static boolean isOf(Token word, String value) {
    return word instanceof Token.Word treaty && treaty.term().value().equals(value);
  }

  /** {@code Political Agreement for Peace and Reconciliation}, which no States have concluded. */
  private static boolean isAccord(Run run, Token word, Span title) {
    boolean accord = false;
    for (int at = title.start(); isOf(word, AGREEMENT) && at < title.end(); at++) {
      boolean begins =
          Letters.isLetter(run.text().charAt(at))
              && (at == title.start() || !Letters.isLetter(run.text().charAt(at - 1)));
      Match match = begins ? run.lexicon().title(run.text(), at, title.end()) : null;
      accord |= match != null && match.term().value().equals(ACCORD);
    }
    return accord;
  }

  /** Whether a citation of another form begins at a position. */
  private static boolean isOther(Token token, int position) {
    return token != null
        && token.start() == position
        && (token instanceof Token.Sym
            || token instanceof Token.Num
            || token.is(Category.TREATY_SERIES)
            || token.is(Category.IBID));
  }

  /** {@code the Agreement and Parties to the Convention}: those are no part of a title. */
  private static boolean isParty(Run run, int start, int limit) {
    Match match = run.lexicon().around(run.text(), start, limit);
    return match != null && match.term().is(Category.PARTIES) && match.term().value().isEmpty();
  }

  /** {@code the Protocol, ILO Conventions}: what begins with an acronym is another thing. */
  private static boolean isAcronym(String text, int start) {
    return start + 1 < text.length() && Letters.isCapital(text.charAt(start + 1));
  }

  /** Whether a treaty of its own begins within a few words. */
  private static boolean isTreaty(Run run, int start, int limit) {
    int at = start;
    for (int words = 0;
        words < 5 && at < limit && Letters.isLetter(run.text().charAt(at));
        words++) {
      Match match = run.lexicon().citing(run.text(), at, limit);
      if (match != null && match.term().is(Category.TREATY)) {
        return true;
      }
      at = Blanks.skip(run.text(), wordEnd(run.text(), at, limit), limit);
    }
    return false;
  }

  private static int wordEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit
        && (Letters.isLetter(text.charAt(at))
            || text.charAt(at) == '-'
            || text.charAt(at) == '\u2011')) {
      at++;
    }
    return at;
  }

  /** Where {@code article 32 of the} begins before a title, or -1. */
  private static int article(Run run, int index, int titleStart) {
    int limit = Math.max(partStart(run, titleStart), titleStart - LONGEST_ARTICLE);
    for (int i = index - 1; i >= 0; i--) {
      Token token = run.at(i);
      if (token.start() < limit) {
        return -1;
      }
      boolean article = token instanceof Token.Word word && word.term().value().equals(ARTICLE);
      if (article && token.is(Category.PART)) {
        return isOf(run, token.end(), titleStart) ? token.start() : -1;
      }
      if (token.is(Category.TREATY) || token instanceof Token.Sym || !isLabel(token)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a number can be that of an article; other tokens do not matter. */
  private static boolean isLabel(Token token) {
    return !(token instanceof Token.Num number)
        || number.number().form() == Form.SERIAL
        || number.number().isBareCode();
  }

  /**
   * Whether numbers, parts and "of the" are all that stands between an article and a title; a
   * genitive needs no word, but a label, and no comma before it.
   */
  private static boolean isOf(Run run, int from, int to) {
    boolean of = run.lexicon().isBodyAfter() && isGenitive(run, from, to);
    for (int at = from; at < to; ) {
      char c = run.text().charAt(at);
      if (!Letters.isLetter(c) || Letters.isCapital(c)) {
        if (c == '.' || c == ';') {
          return false;
        }
        at++;
        continue;
      }
      Match part = run.lexicon().around(run.text(), at, to);
      if (part != null && (part.term().is(Category.PART) || part.term().is(Category.PART_LABEL))) {
        at = part.end();
        continue;
      }
      int label = PartLabels.end(run, at, to);
      if (label > at) {
        at = label;
        continue;
      }
      Match glue = run.lexicon().glue(run.text(), at, to);
      if (glue == null && run.text().charAt(at - 1) != '(') {
        return false;
      }
      of |= glue != null && glue.term().is(Category.OF);
      at = glue == null ? at + 1 : glue.end();
    }
    return of;
  }

  private static boolean isGenitive(Run run, int from, int to) {
    int before = Blanks.skipBack(run.text(), to, from);
    return PartLabels.end(run, from, to) > from && run.text().charAt(before - 1) != ',';
  }
}
