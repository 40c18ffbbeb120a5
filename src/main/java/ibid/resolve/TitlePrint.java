package ibid.resolve;

import ibid.citation.Citation.TreatyTitle;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Treaty;

/**
 * What the print of a title tells, whatever treaty it means: <u>{@code article 5 of}</u> {@code the
 * Convention}, {@code Minimum Age Convention}<u>{@code , 1973 (No. 138)}</u>.
 */
final class TitlePrint {
  private static final String TREATY = "treaty";

  /** The fewest ideographs of a title that is not short for another. */
  private static final int SHORTEST_WHOLE = 5;

  private TitlePrint() {}

  /** {@code Minimum Age Convention}<u>{@code , 1973 (No. 138)}</u>. */
  static boolean isCounted(String text, TreatyTitle citation, int known) {
    int end = citation.title().end();
    return end > known && text.charAt(known) == ',' && text.charAt(end - 1) == ')';
  }

  /**
   * {@code Collective Security Treaty}: whether the words before the last make a title of it, which
   * can end many other names; but what is a treaty by name is nothing else.
   */
  static boolean isName(TreatyTitle citation, String name) {
    return citation.sort().equals(TREATY) && name.trim().indexOf(' ') > 0;
  }

  /** {@code the Geneva Conventions}: whether one name is that of several treaties. */
  static boolean isSeveral(TreatyTitle citation) {
    String known = citation.known();
    int space = known.indexOf(' ');
    return known.equals(TreatyTitle.SEVERAL)
        || (space > 0 && Treaty.of(known.substring(0, space)).isPresent());
  }

  /** Whether an article is meant, before the title or behind it. */
  static boolean isCited(TreatyTitle citation) {
    return hasArticle(citation) || citation.context().pinpoint() != null;
  }

  static boolean hasArticle(TreatyTitle citation) {
    return citation.span().start() < citation.title().start();
  }

  /** The words of a title, of which none is divided: {@code Convention} for {@code Con-vention}. */
  static String fold(String text, Span span) {
    String title = span.of(text);
    StringBuilder whole = new StringBuilder(title.length());
    for (int at = 0; at < title.length(); at++) {
      int rest = Blanks.skipDivision(title, at, title.length());
      boolean divided = rest < title.length() && Character.isLowerCase(title.charAt(rest));
      at = divided ? rest : at;
      whole.append(title.charAt(at));
    }
    return Blanks.fold(whole.toString(), 0, whole.length()).replace('\u2011', '-');
  }

  /**
   * {@code 《全面禁止核试验条约》}: whether the brackets of titles are around one that is not short for
   * another, {@code 《巴黎公约》}, though the table may have its last words, {@code 《灯塔公约任择议定书》}. An
   * agreement may be no treaty.
   */
  static boolean isWhole(String text, TreatyTitle citation) {
    Span title = citation.title();
    return TreatyTitle.SORTS.contains(citation.sort())
        && (citation.known().isEmpty() || title.start() < citation.word().start())
        && title.length() >= SHORTEST_WHOLE
        && title.start() > 0
        && text.charAt(title.start() - 1) == Letters.TITLE_OPENING
        && title.end() < text.length()
        && text.charAt(title.end()) == Letters.TITLE_CLOSING;
  }

  /**
   * {@code Traité sur les forces armées}, {@code Киншасская конвенция}: whether there is more of a
   * title for certain than its word.
   */
  static boolean isTitle(String text, TreatyTitle citation) {
    int start = citation.title().start();
    boolean named = start < citation.word().start() && Character.isUpperCase(text.charAt(start));
    return citation.naming() == Naming.OPEN
        && TreatyTitle.SORTS.contains(citation.sort())
        && (named || citation.span().end() > citation.title().end());
  }
}
