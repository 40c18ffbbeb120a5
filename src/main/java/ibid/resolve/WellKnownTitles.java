package ibid.resolve;

import ibid.citation.Citation.TreatyTitle;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The English titles of the table of treaties, indexed when the first title is met. */
final class WellKnownTitles {
  static final TitleIndex TITLES = wellKnown();
  static final TitleIndex SHORT_TITLES = new TitleIndex(Treaties.shortTitles());

  private static final String ORGANIZATION = "United Nations ";
  private static final String SHORT = "UN ";
  private static final String SPELLED = " Organization ";

  private WellKnownTitles() {}

  /** The titles of the table, and the same with the organization's name as most people write it. */
  private static TitleIndex wellKnown() {
    Map<String, Treaty> titles = new HashMap<>();
    Treaties.titles()
        .forEach(
            (title, treaty) -> {
              titles.put(SHORT + bare(title), treaty);
              titles.put(ORGANIZATION + bare(title), treaty);
            });
    titles.putAll(Treaties.titles());
    return new TitleIndex(titles);
  }

  private static String bare(String title) {
    return title.startsWith(ORGANIZATION) ? title.substring(ORGANIZATION.length()) : title;
  }

  /**
   * {@code ILO} <u>{@code Domestic Workers Convention}</u>, {@code International Labour
   * Organization} <u>{@code Maritime Labour Convention}</u>.
   */
  static Optional<TitleIndex.Found> behindOrganization(String text, Span title) {
    int spelled = title.of(text).indexOf(SPELLED);
    if (spelled >= 0) {
      return TITLES.longestAt(text, title.start() + spelled + SPELLED.length());
    }
    int end = Letters.capitalsEnd(text, title.start(), title.end());
    int next = Blanks.skip(text, end, title.end());
    return end > title.start() + 1 && next > end ? TITLES.longestAt(text, next) : Optional.empty();
  }

  /** The treaty that the table has a title for, whatever the document says of it; or null. */
  static Treaty byItself(String text, TreatyTitle citation) {
    return (citation.naming() == Naming.KNOWN
            ? Treaty.of(citation.known())
            : TITLES.longestAt(text, citation.title().start()).map(TitleIndex.Found::treaty))
        .orElse(null);
  }
}
