package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.Optional;

/**
 * Whether what the table of the language has is all of a title: {@code Protocole II}, but not
 * {@code Protocole II} <u>{@code à la Convention}</u>.
 */
final class WholeTitle {
  /** What the values have of titles that those of other treaties begin with. */
  static final String ALONE = "!";

  private static final String SHORT_CHARTER = "charter-short";

  /** Shorter words lead to anything: {@code о}, {@code sur}. */
  private static final int LEAST_SUBJECT = 5;

  /** {@code qui}, {@code по}: words that tell nothing of a title before them. */
  private static final int LONGEST_SMALL = 3;

  private WholeTitle() {}

  /**
   * Whether words that mean a treaty only in some documents are the whole of its title: not {@code
   * Protocole II} <u>{@code à la Convention}</u>.
   */
  static boolean is(Run run, int index, Token.Word word) {
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

  private static boolean isBlank(String text, int at) {
    return Blanks.skip(text, at, at + 1) > at;
  }
}
