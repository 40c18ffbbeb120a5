package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.citation.part.Pinpoints;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Letters;
import java.time.LocalDate;
import java.util.List;

/** The titles of treaties that the table of the language has: {@code la Convention de Bâle}. */
final class KnownTitles {
  private static final String OPTIONAL = "optional protocol";

  /** The same with "its" joined to the word: {@code بروتوكولها الاختياري}. */
  private static final String ITS_OPTIONAL = "optional protocol its";

  private static final String CHARTER = "charter";
  private static final String CHAPTER = "chapter";

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
      return ListedTreaties.recognize(run, word, TitleSort.first(run, title), found);
    }
    boolean whole = WholeTitle.is(run, i, word);
    if (run.lexicon().isHeadLast() && !whole) {
      CountedTreaty.longer(run, word, TitleSort.last(run, title), found);
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
    String sort =
        run.lexicon().isHeadLast() ? TitleSort.last(run, title) : TitleSort.first(run, title);
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
      if (word.length() > 0 && !TitleSort.of(run, word).isEmpty()) {
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
    return !value.endsWith(WholeTitle.ALONE)
        ? value
        : whole ? value.substring(0, value.length() - 1) : "";
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

  /** Whether it is the name of one treaty, whatever the document. */
  private static boolean isOne(Token.Word word) {
    return word.term().value().indexOf(' ') < 0
        && !SeveralTreaties.isOne(word)
        && !word.term().value().endsWith(Citation.TreatyTitle.BRIEF);
  }
}
