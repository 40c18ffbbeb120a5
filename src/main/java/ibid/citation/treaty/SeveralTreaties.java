package ibid.citation.treaty;

import ibid.citation.Citation.TreatyTitle;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import java.util.List;

/**
 * The names of several treaties: {@code the Geneva Conventions}, which the table has whole, and
 * protocols with what says which: {@code the Optional Protocols} <u>{@code thereto}</u>, <u>{@code
 * to the Convention on the Rights of the Child}</u>, <u>{@code of 1977 and 2005}</u>, <u>{@code I
 * and II}</u>, or "its" before them. {@code The Protocols} alone are none.
 */
final class SeveralTreaties {
  /** What the rows of titles say of protocols that what stands around them must tell. */
  private static final String PROTOCOLS = "protocols";

  private SeveralTreaties() {}

  /** Whether a word is the name of several treaties, or of protocols. */
  static boolean isOne(Token token) {
    return token instanceof Token.Word word
        && word.is(Category.TREATY_TITLE)
        && (isKnown(word) || isProtocols(word));
  }

  /** Whether the table has the name whole, with the targets of the treaties or without. */
  private static boolean isKnown(Token.Word word) {
    String value = word.term().value();
    return value.equals(TreatyTitle.SEVERAL)
        || (Letters.isCapital(value.charAt(0)) && value.indexOf(' ') > 0);
  }

  private static boolean isProtocols(Token.Word word) {
    return word.term().value().equals(PROTOCOLS);
  }

  /** What the name means: the targets that the table has, or no more than that they are several. */
  static String target(Token.Word word) {
    return isProtocols(word) ? TreatyTitle.SEVERAL : word.term().value();
  }

  /**
   * Where the name stands; null for the {@code Geneva Conventions} that one protocol is to.
   *
   * @param titles the titles of the paragraph that have no row, in order
   */
  static Span name(Run run, int index, List<Span> titles) {
    Token.Word word = (Token.Word) run.at(index);
    if (!isProtocols(word)) {
      return AddedTo.isOther(run, index) ? null : new Span(word.start(), word.end());
    }
    int years = AddedTo.pastYears(run, AddedTo.pastNumbers(run, word.end()));
    return new Span(word.start(), AddedTo.end(run, index, years, titles));
  }

  /**
   * Whether nothing tells which protocols they are, behind them or before: {@code its}; or the note
   * whose mark stands at them.
   */
  static boolean isBare(Run run, Token.Word word, Span name) {
    if (!isProtocols(word) || name.end() > word.end()) {
      return false;
    }
    boolean told =
        AddedTo.isOwned(run, word.start())
            || isNoted(run, name.end())
            || AddedTo.beforeYear(run, run.partStart(word.start()), word.start()) < word.start();
    if (run.lexicon().isHeadLast()) {
      return !told && !CountedTreaty.isOfOther(run, beforeOf(run, word.start()));
    }
    boolean named =
        Character.isUpperCase(run.text().charAt(word.start()))
            || word.term().phrase().indexOf(' ') > 0;
    return !told || !named;
  }

  /**
   * {@code the Additional Protocols,}<u>{@code ³}</u>, {@code البروتوكولان الإضافيان(}<u>{@code
   * ³}</u>{@code )}.
   */
  private static boolean isNoted(Run run, int end) {
    int limit = run.partEnd(end - 1);
    int at = end;
    while (at < limit && (Marks.isComma(run.text().charAt(at)) || run.text().charAt(at) == '(')) {
      at++;
    }
    return at < limit && Letters.isSuperscript(run.text().charAt(at));
  }

  /** {@code 《儿童权利公约》}<u>{@code 的}</u>{@code 各项任择议定书}: the position before it, or the same. */
  private static int beforeOf(Run run, int position) {
    Match of =
        position > 0 ? run.lexicon().glue(Category.AND, run.text(), position - 1, position) : null;
    return of != null && of.term().value().equals("of") ? position - 1 : position;
  }
}
