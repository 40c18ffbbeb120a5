package ibid.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The titles of treaties in small letters, for those that print other words of them with capitals
 * than the table does: {@code Protocolo para prevenir, reprimir y sancionar la trata de personas}.
 */
final class SmallTitles {
  private static final Set<Category> FOUND = Set.of(Category.TREATY, Category.TREATY_TITLE);

  /** Shorter ones may be words of any text. */
  private static final int SHORTEST = 20;

  /** How much may be printed of a title: line breaks make it longer. */
  private static final int LONGEST = 400;

  /** How many letters tell of most texts that no title begins there. */
  private static final int TELLING = 12;

  private final Phrases titles;
  private final Set<String> beginnings = new HashSet<>();

  private SmallTitles(List<Term> titles) {
    this.titles = new Phrases(titles);
    titles.forEach(title -> beginnings.add(beginning(title.phrase(), 0)));
  }

  static SmallTitles of(List<Term> terms) {
    List<Term> titles = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Term term : terms) {
      String small = small(term.phrase(), 0, term.phrase().length());
      if (term.is(Category.TREATY_TITLE)
          && small.length() >= SHORTEST
          && !small.equals(term.phrase())
          && known.add(small)) {
        titles.add(new Term(term.category(), term.value(), small));
      }
    }
    return new SmallTitles(titles);
  }

  /** The longer of what was found at a position and a title that is there in whatever letters. */
  Match orLonger(Match found, String text, int end) {
    int position = found.start();
    if (beginnings.isEmpty()
        || !FOUND.contains(found.term().category())
        || !Character.isUpperCase(text.charAt(position))
        || !beginnings.contains(beginning(text, position))) {
      return found;
    }
    String small = small(text, position, Math.min(end, position + LONGEST));
    Match match = titles.at(small, 0, small.length());
    return match == null || position + match.end() <= found.end()
        ? found
        : new Match(match.term(), position, position + match.end());
  }

  /** The first letters from a position on that print does not vary, small. */
  private static String beginning(String text, int from) {
    StringBuilder beginning = new StringBuilder(TELLING);
    int end = Math.min(text.length(), from + LONGEST);
    for (int at = from; at < end && beginning.length() < TELLING; at++) {
      char c = text.charAt(at);
      boolean accented = at + 1 < text.length() && Letters.isAccent(text.charAt(at + 1));
      if (Letters.isLetter(c) && !Letters.isAccent(c)) {
        beginning.append(Character.toLowerCase(accented ? Letters.composed(text, at, at + 2) : c));
      }
    }
    return beginning.toString();
  }

  private static String small(String text, int from, int to) {
    StringBuilder small = new StringBuilder(to - from);
    for (int at = from; at < to; at++) {
      small.append(Character.toLowerCase(text.charAt(at)));
    }
    return small.toString();
  }
}
