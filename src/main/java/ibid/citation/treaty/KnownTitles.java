package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.citation.part.Pinpoints;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The titles of treaties that the table of the language has: {@code la Convention de Bâle}. */
final class KnownTitles {
  private static final String OPTIONAL = "optional protocol";

  /** The same with "its" joined to the word: {@code بروتوكولها الاختياري}. */
  private static final String ITS_OPTIONAL = "optional protocol its";

  private static final String CHARTER = "charter";
  private static final String CHAPTER = "chapter";

  /** Shorter words lead to anything: {@code о}, {@code sur}. */
  private static final int LEAST_SUBJECT = 5;

  private static final String SHORT_CHARTER = "charter-short";

  /** {@code qui}, {@code по}: words that tell nothing of a title before them. */
  private static final int LONGEST_SMALL = 3;

  /** What the values have of titles that those of other treaties begin with. */
  static final String ALONE = "!";

  private KnownTitles() {}

  /**
   * The titles that the table of the language has.
   *
   * @param longer titles of other treaties, in which they are none
   */
  static void recognize(Run run, List<Span> longer, List<Citation> found) {
    int past = 0;
    for (int i = 0; i < run.tokens().size(); i++) {
      if (run.at(i) instanceof Token.Word word
          && word.is(Category.TREATY_TITLE)
          && word.start() >= past
          && AddedTo.containing(longer, word.start()) == null) {
        Span title =
            SeveralTreaties.isOne(word)
                ? SeveralTreaties.name(run, i, longer)
                : new Span(word.start(), word.end());
        past = title == null ? past : recognize(run, i, title, longer, found);
      }
    }
  }

  /** Adds the title that begins with a word, if it is one, and tells where it ends. */
  private static int recognize(
      Run run, int i, Span title, List<Span> longer, List<Citation> found) {
    Token.Word word = (Token.Word) run.at(i);
    if (ListedTreaties.isOne(word)) {
      return ListedTreaties.recognize(run, word, firstSort(run, title), found);
    }
    boolean whole = isWhole(run, i, word);
    if (run.lexicon().isHeadLast() && !whole) {
      CountedTreaty.longer(run, word, lastSort(run, title), found);
      return title.end();
    }
    if (LongerName.holds(run, title, true)) {
      return title.end();
    }
    int article = TreatyArticle.before(run, i, title);
    String behind = article >= 0 ? null : Pinpoints.behind(run, title);
    boolean alone = article < 0 && behind == null;
    if (alone && SeveralTreaties.isBare(run, word, title)) {
      return title.end();
    }
    boolean owned = word.term().value().equals(ITS_OPTIONAL);
    if (alone && (owned || word.term().value().equals(OPTIONAL))) {
      int end = AddedTo.end(run, i, title.end(), longer);
      if (owned || end > title.end() || AddedTo.isOwned(run, title.start())) {
        found.add(added(run, title, end));
        return end;
      }
    }
    String target = target(word, whole);
    if (target.startsWith(CHARTER) && article < 0 && isOfOtherPart(run, i)) {
      return title.end();
    }
    boolean one = whole && isOne(word);
    String pinpoint =
        behind == null ? TreatyTitleForm.pinpoint(run, i, title, article, one) : behind;
    LocalDate date = TreatyDate.printed(run, title, article);
    Context context =
        new Context(date == null ? TreatyDate.inside(run, title, target) : date, pinpoint);
    Span span = new Span(article >= 0 ? article : title.start(), title.end());
    Span first =
        new Span(title.start(), Letters.lettersEnd(run.text(), title.start(), title.end()));
    String sort = run.lexicon().isHeadLast() ? lastSort(run, title) : firstSort(run, title);
    Naming naming = whole ? Naming.KNOWN : Naming.OPEN;
    found.add(new Citation.TreatyTitle(span, title, first, sort, naming, target, context));
    return ListedTreaties.recognizeBehind(run, word, sort, found);
  }

  /**
   * {@code le Protocole facultatif} <u>{@code s’y rapportant}</u>: not that of the body whose
   * document it is, but the one that a note may tell.
   */
  private static Citation added(Run run, Span title, int end) {
    Span word = title;
    for (int at = title.start(); at < title.end(); at = Math.max(at + 1, word.end())) {
      word = new Span(at, Letters.lettersEnd(run.text(), at, title.end()));
      if (word.length() > 0 && !sort(run, word).isEmpty()) {
        break;
      }
    }
    Context context = new Context(TreatyDate.printed(run, new Span(title.start(), end)), null);
    return new Citation.TreatyTitle(
        new Span(title.start(), end), title, word, TitleEnd.PROTOCOL, Naming.OPEN, "", context);
  }

  /** What a title means by the table; nothing where it is only the beginning of another. */
  private static String target(Token.Word word, boolean whole) {
    String value = SeveralTreaties.isOne(word) ? SeveralTreaties.target(word) : word.term().value();
    value = value.equals(ITS_OPTIONAL) ? OPTIONAL : value;
    return !value.endsWith(ALONE) ? value : whole ? value.substring(0, value.length() - 1) : "";
  }

  /** {@code annex II to the Charter}: the one without a number has chapters, no other parts. */
  private static boolean isOfOtherPart(Run run, int index) {
    int part = index - 1;
    while (part >= 0 && !run.at(part).is(Category.PART)) {
      part--;
    }
    return part >= 0
        && run.at(part) instanceof Token.Word word
        && !word.term().value().equals(CHAPTER)
        && TreatyArticle.part(run, index, new Span(run.at(index).start(), run.at(index).end()))
            != null;
  }

  /**
   * Whether words that mean a treaty only in some documents are the whole of its title: not {@code
   * Protocole II} <u>{@code à la Convention}</u>.
   */
  private static boolean isWhole(Run run, int index, Token.Word word) {
    String value = word.term().value();
    if (SeveralTreaties.isOne(word)) {
      return true;
    }
    if (value.endsWith(Citation.TreatyTitle.BRIEF)) {
      return run.lexicon().isHeadLast()
          ? !CountedTreaty.isOfOther(run, word.start())
          : !isOfOther(run, index) && !hasSubject(run, index);
    }
    if (Letters.isCapital(value.charAt(0)) && !value.endsWith(ALONE)) {
      return true;
    }
    return run.lexicon().isHeadLast()
        ? CountedTreaty.isWhole(run, word.start())
        : !SmallLetterTitles.goesOn(run, word.end())
            && !(value.equals(SHORT_CHARTER) && isOfAnother(run, index, word));
  }

  /**
   * {@code article 5 de la Charte} <u>{@code sociale}</u>, {@code Carta} <u>{@code de fecha}</u>:
   * whether a word behind the Charter may make it that of another. That of the United Nations has
   * {@code Articles} with a capital.
   */
  private static boolean isOfAnother(Run run, int index, Token.Word word) {
    String text = run.text();
    int limit = run.partEnd(word.start());
    int at = Blanks.skip(text, word.end(), limit);
    if (run.lexicon().hasTitleWords() || at == word.end() || at >= limit) {
      return false;
    }
    if (run.lexicon().isRightToLeft()) {
      return run.lexicon().isDefinite(text, at);
    }
    int article = TreatyArticle.before(run, index, new Span(word.start(), word.end()));
    if (article >= 0 && !Character.isLowerCase(text.charAt(article))) {
      return false;
    }
    Match of = run.lexicon().glue(text, at, limit);
    return of != null
        ? of.term().is(Category.OF)
        : article >= 0
            && !run.lexicon().isBodyAfter()
            && Letters.lettersEnd(text, at, limit) - at > LONGEST_SMALL;
  }

  /**
   * {@code Protocole II} <u>{@code à la Convention}</u>, {@code Protocolo II} <u>{@code anexo a la
   * Convención}</u>, where the word between is that of a part too; not {@code aux Conventions de
   * Genève}.
   */
  private static boolean isOfOther(Run run, int index) {
    int from = run.at(index).end();
    boolean part = run.at(index + 1) instanceof Token.Word word && word.is(Category.PART);
    int behind = part ? index + 2 : index + 1;
    boolean treaty =
        run.at(behind) instanceof Token.Word next
            && next.start() - from < AddedTo.LONGEST_LINK
            && (next.is(Category.TREATY)
                || (next.is(Category.TREATY_TITLE)
                    && !SeveralTreaties.isOne(next)
                    && !isAddedTo((Token.Word) run.at(index), next)));
    return treaty && AddedTo.isLink(run, from, run.at(behind).start());
  }

  /**
   * {@code Protocole I} <u>{@code à la quatrième Convention de Genève}</u>, which is one of four.
   */
  private static boolean isAddedTo(Token.Word brief, Token.Word title) {
    String value = brief.term().value();
    Optional<Treaty> protocol = Treaty.of(value.substring(0, value.length() - 1));
    Optional<Treaty> other = Treaty.of(title.term().value());
    return protocol.isPresent()
        && other.isPresent()
        && Treaties.isAddedToSuch(protocol.get(), other.get());
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
        || !match.term().isOf(TitleExtent.SUBJECT_FOLLOWS)
        || match.term().isOf(TitleExtent.CLOSES)
        || match.end() - at < LEAST_SUBJECT
        || isSeveral(run.at(index + 1), match.end())) {
      return false;
    }
    int until = Math.min(limit, match.end() + AddedTo.LONGEST_LINK);
    int next = match.end();
    while (next < until && (Letters.isLetter(text.charAt(next)) || isBlank(text, next))) {
      next++;
    }
    return next == until || !Letters.isDigit(text.charAt(next));
  }

  /**
   * Whether a name of several treaties begins before a position: {@code aux Conventions de Genève}.
   */
  private static boolean isSeveral(Token token, int end) {
    return token != null && token.start() < end && SeveralTreaties.isOne(token);
  }

  /** Whether it is the name of one treaty, whatever the document. */
  private static boolean isOne(Token.Word word) {
    return word.term().value().indexOf(' ') < 0
        && !SeveralTreaties.isOne(word)
        && !word.term().value().endsWith(Citation.TreatyTitle.BRIEF);
  }

  private static boolean isBlank(String text, int at) {
    return Blanks.skip(text, at, at + 1) > at;
  }

  /** What the first word for a treaty in a title says, else nothing: {@code premier Protocole}. */
  private static String firstSort(Run run, Span title) {
    String sort = "";
    for (int at = title.start(); sort.isEmpty() && at < title.end(); at++) {
      Span word = new Span(at, Letters.lettersEnd(run.text(), at, title.end()));
      sort = word.length() == 0 ? "" : sort(run, word);
      at = word.end();
    }
    return sort;
  }

  /** What a word says where titles turn on it, else nothing. */
  private static String sort(Run run, Span word) {
    Match match = run.lexicon().citing(Category.TREATY, run.text(), word.start(), word.end());
    return match == null ? "" : match.term().value();
  }

  /** What the word says that a title ends with: {@code 公约} of a covenant, too. */
  private static String lastSort(Run run, Span title) {
    for (int at = title.start(); at < title.end(); at++) {
      Match match = run.lexicon().citing(Category.TREATY, run.text(), at, title.end());
      if (match != null && match.end() == title.end()) {
        return match.term().value();
      }
    }
    return "";
  }
}
