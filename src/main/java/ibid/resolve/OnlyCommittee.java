package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation;
import ibid.citation.Citation.TreatySeries;
import ibid.citation.Citation.TreatyTitle;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.citation.Passage;
import ibid.symbol.Body;
import ibid.symbol.Treaties;
import java.util.List;
import java.util.Locale;

/**
 * The body of a treaty that a document without a masthead speaks of, {@code the Committee against
 * Torture}, and so of {@code the Convention}: the only such body that it names, where it names no
 * treaty besides.
 */
final class OnlyCommittee {
  private final List<Passage> passages;

  /** Null before the passages have been looked through. */
  private Body found;

  OnlyCommittee(List<Passage> passages) {
    this.passages = passages;
  }

  /** That body, or unknown. */
  Body body() {
    if (found == null) {
      Body only = onlyNamed();
      found = only.isUnknown() || namesTreaty(only) ? Body.UNKNOWN : only;
    }
    return found;
  }

  private Body onlyNamed() {
    List<Body> named =
        passages.stream()
            .flatMap(passage -> passage.bodies().stream())
            .filter(BodyMention::isFull)
            .map(mention -> mention.bodies().get(0))
            .filter(Treaties::areOf)
            .distinct()
            .toList();
    return named.size() == 1 ? named.get(0) : Body.UNKNOWN;
  }

  private boolean namesTreaty(Body only) {
    return passages.stream()
        .flatMap(passage -> passage.citations().stream().map(each -> names(each, passage, only)))
        .anyMatch(Boolean::booleanValue);
  }

  /** Whether a citation names a treaty, and not {@code the Optional Protocol} of that body. */
  private static boolean names(Citation citation, Passage passage, Body only) {
    if (!(citation instanceof TreatyTitle title)) {
      return citation instanceof TreatySeries;
    }
    String printed = TitlePrint.fold(passage.text(), title.title()).toLowerCase(Locale.ROOT);
    String word = title.naming() == Naming.BARE ? title.sort() : title.known();
    return Treaties.ofBody(only, word, printed).isEmpty();
  }
}
