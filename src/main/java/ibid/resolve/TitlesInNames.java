package ibid.resolve;

import ibid.language.Category;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Words;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The treaties whose titles stand somewhere in a document, be it inside a longer name that cites
 * none of them: {@code the Mechanism for the Review of Implementation of the} <u>{@code United
 * Nations Convention against Corruption}</u>. The text is looked through when one is first asked
 * for.
 */
final class TitlesInNames {
  private final String text;
  private final Lexicon lexicon;

  /** The first treaty of each sort, or null before the text has been looked through. */
  private Map<String, Place> first;

  /** The first other treaty of each sort. */
  private final Map<String, Place> second = new HashMap<>();

  /** Where a treaty's title begins. */
  private record Place(int start, Treaty treaty) {}

  TitlesInNames(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The only treaty of a sort whose title stands before a position, or null. */
  Treaty only(String sort, int position) {
    if (first == null) {
      read();
    }
    Place one = first.get(sort);
    Place other = second.get(sort);
    boolean alone = other == null || other.start() >= position;
    return one != null && one.start() < position && alone ? one.treaty() : null;
  }

  private void read() {
    first = new HashMap<>();
    for (int at = 0; at < text.length(); ) {
      Optional<TitleIndex.Found> title = Words.begins(text, at, 0) ? titleAt(at) : Optional.empty();
      if (title.isPresent()) {
        note(at, title.get().treaty());
      }
      at = title.map(TitleIndex.Found::end).orElse(at + 1);
    }
  }

  private void note(int start, Treaty treaty) {
    String sort = Treaties.sortOf(treaty);
    Place one = first.putIfAbsent(sort, new Place(start, treaty));
    if (one != null && !one.treaty().equals(treaty)) {
      second.putIfAbsent(sort, new Place(start, treaty));
    }
  }

  /** The title that begins at a position, or behind what is joined to it there. */
  private Optional<TitleIndex.Found> titleAt(int at) {
    Optional<TitleIndex.Found> wellKnown =
        Character.isUpperCase(text.charAt(at))
            ? WellKnownTitles.TITLES.longestAt(text, at)
            : Optional.empty();
    return wellKnown
        .or(() -> ofTable(at))
        .or(() -> lexicon.prefix(text, at) > 0 ? ofTable(at + 1) : Optional.empty());
  }

  private Optional<TitleIndex.Found> ofTable(int at) {
    Match title = lexicon.citing(Category.TREATY_TITLE, text, at, text.length());
    return title == null
        ? Optional.empty()
        : Treaty.of(title.term().value()).map(treaty -> new TitleIndex.Found(treaty, title.end()));
  }
}
