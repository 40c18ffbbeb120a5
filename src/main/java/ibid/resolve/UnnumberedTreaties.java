package ibid.resolve;

import ibid.citation.Citation.TreatyTitle;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Kind;
import ibid.symbol.Roman;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The treaties that were never registered, so that the <i>Treaty Series</i> has them without a
 * number: the Charter of the United Nations, of which only an article or chapter is cited ({@code
 * Article 19 of the Charter}), and the Statute of the International Court of Justice. And other
 * charters that the tables have without one.
 */
final class UnnumberedTreaties {
  private static final String CHARTER = "charter";
  private static final String SHORT = "charter-short";
  private static final String STATUTE = "statute";
  private static final String OTHER = "charter-other";

  private static final String REASON =
      "it was never registered, and has no number in the Treaty Series";

  private final String text;

  /** The titles of other treaties so far. */
  private final Set<String> others = new HashSet<>();

  UnnumberedTreaties(String text) {
    this.text = text;
  }

  static boolean hold(TreatyTitle citation) {
    String known = citation.known();
    return known.equals(CHARTER)
        || known.equals(SHORT)
        || known.equals(STATUTE)
        || known.equals(OTHER);
  }

  /** Another treaty has been named, which may be a charter as well. */
  void addOther(TreatyTitle citation) {
    others.add(TitlePrint.fold(text, citation.title()));
  }

  /**
   * @param cited whether a part of it is meant
   * @param unknown the reason where it may be another charter
   */
  Optional<Outcome> decide(TreatyTitle citation, boolean cited, Supplier<String> unknown) {
    if (citation.known().equals(OTHER)) {
      addOther(citation);
      return Optional.of(new Unresolved(citation, Kind.TREATY, unknown.get()));
    }
    if ((!cited && !citation.known().equals(STATUTE)) || isBehindWord(citation)) {
      return Optional.empty();
    }
    String reason = mayBeOther(citation) ? unknown.get() : REASON;
    return Optional.of(new Unresolved(citation, Kind.TREATY, reason));
  }

  /** {@code 该宪章}: one spoken of before, which is no treaty. */
  private boolean isBehindWord(TreatyTitle citation) {
    int start = citation.title().start();
    return citation.known().equals(SHORT)
        && start > 0
        && Letters.isIdeograph(text.charAt(start - 1));
  }

  /** {@code the Charter} where another is named, or with an article that this one has not. */
  private boolean mayBeOther(TreatyTitle citation) {
    String title = TitlePrint.fold(text, citation.title());
    return citation.known().equals(SHORT)
        && (hasRomanArticle(citation)
            || isOwned(citation.title().start())
            || others.stream().anyMatch(each -> each.contains(title)));
  }

  /** {@code the} <u>{@code ASEAN}</u> {@code Charter}: behind another word in capitals. */
  private boolean isOwned(int start) {
    int end = Blanks.skipBack(text, start, 0);
    int word = end;
    while (word > 0 && Letters.isCapital(text.charAt(word - 1))) {
      word--;
    }
    return end < start && end - word > 1 && Roman.value(text.substring(word, end)) == 0;
  }

  /** {@code статья VI Устава}, of the Agency: chapters alone have Roman numbers. */
  private static boolean hasRomanArticle(TreatyTitle citation) {
    String pinpoint = citation.context().pinpoint();
    return citation.span().start() < citation.title().start()
        && pinpoint != null
        && pinpoint.chars().noneMatch(Character::isDigit)
        && pinpoint.chars().anyMatch(c -> "IVX".indexOf(c) >= 0);
  }
}
