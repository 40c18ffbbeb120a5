package ibid.graph;

import ibid.document.Identity;
import ibid.symbol.Authority;
import ibid.symbol.Body;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known of a document so far, while texts that are it or cite it are still read. */
final class NodeDraft {
  private static final int FEWEST_WORDS = 2;

  /** Of equally long titles one is taken, in whatever order the texts are read. */
  private static final Comparator<String> BY_LENGTH =
      Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

  /** The date printed most often, of several the earliest. */
  private static final Comparator<Map.Entry<LocalDate, Integer>> BY_COUNT =
      Map.Entry.<LocalDate, Integer>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  private final String id;
  private final Set<String> files = new LinkedHashSet<>();
  private final Set<String> citedTitles = new LinkedHashSet<>();
  private final Map<LocalDate, Integer> citedDates = new LinkedHashMap<>();
  private Optional<Authority> authority = Optional.empty();
  private Identity identity = Identity.NONE;

  NodeDraft(String id) {
    this.id = id;
  }

  /** It is this authority. */
  NodeDraft is(Optional<Authority> known) {
    authority = authority.isPresent() ? authority : known;
    return this;
  }

  /** The document was read from this file. */
  void read(String file, Identity found) {
    files.add(file);
    boolean fuller = identity.title().isEmpty() && !found.title().isEmpty();
    identity = fuller || identity.equals(Identity.NONE) ? found : identity;
  }

  /** It is cited with this date. */
  void cited(LocalDate date) {
    citedDates.merge(date, 1, Integer::sum);
  }

  /** It is cited by this title. */
  void cited(String title) {
    citedTitles.add(title);
  }

  DocumentNode finish() {
    String title = identity.title().isEmpty() ? longestTitle() : identity.title();
    return new DocumentNode(
        id, authority, body(), title, shortTitle(title), List.copyOf(files), adopted());
  }

  private Body body() {
    return authority.map(Authority::body).filter(body -> !body.isUnknown()).orElse(identity.body());
  }

  private Stream<String> titles() {
    return citedTitles.isEmpty() ? known() : citedTitles.stream();
  }

  /** What the table calls a treaty that is cited by volume and number only. */
  private Stream<String> known() {
    return authority.orElse(null) instanceof Treaty treaty
        ? Treaties.titlesOf(treaty)
        : Stream.empty();
  }

  private String longestTitle() {
    return titles().max(BY_LENGTH).orElse("");
  }

  /** The shortest, but not just {@code the Convention}. */
  private String shortTitle(String title) {
    return titles()
        .filter(each -> each.length() < title.length() && words(each) >= FEWEST_WORDS)
        .min(BY_LENGTH)
        .orElse("");
  }

  private static int words(String title) {
    String bare = title.startsWith("the ") ? title.substring("the ".length()) : title;
    return bare.strip().split("\\s+", -1).length;
  }

  private Optional<LocalDate> adopted() {
    return identity
        .adopted()
        .or(() -> citedDates.entrySet().stream().max(BY_COUNT).map(Map.Entry::getKey));
  }
}
