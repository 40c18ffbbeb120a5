package ibid.resolve;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Notation;
import ibid.symbol.Treaty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Titles of treaties, found where one stands in a text or by some of its words. However the words
 * are spaced, {@code Convention on the Rights of the Child} is that on the rights of the child.
 */
final class TitleIndex {
  /** The letters by which titles are sorted: many begin with the same words. */
  private static final int OPENING = 24;

  private static final Comparator<Entry> LONGEST_FIRST =
      Comparator.<Entry>comparingInt(entry -> entry.title().length())
          .reversed()
          .thenComparing(Entry::title);

  /**
   * A title and its treaty.
   *
   * @param words the title without commas, a space before and behind
   */
  private record Entry(String title, String words, Treaty treaty) {
    Entry(String title, Treaty treaty) {
      this(title, spaced(title.replace(",", "")), treaty);
    }
  }

  /**
   * A title that stands in a text.
   *
   * @param end where it ends there
   */
  record Found(Treaty treaty, int end) {}

  private final List<Entry> entries = new ArrayList<>();

  /** By their first letters, in small ones; those that have fewer, by the first alone. */
  private final Map<String, List<Entry>> byOpening = new HashMap<>();

  TitleIndex(Map<String, Treaty> titles) {
    titles.forEach((title, treaty) -> entries.add(new Entry(title, treaty)));
    entries.sort(LONGEST_FIRST);
    for (Entry entry : entries) {
      String opening = opening(entry.title(), 0);
      String key = opening.isEmpty() ? first(entry.title(), 0) : opening;
      byOpening.computeIfAbsent(key, letters -> new ArrayList<>()).add(entry);
    }
  }

  /** The longest title that begins at a position. */
  Optional<Found> longestAt(String text, int start) {
    return entries.isEmpty() || start >= text.length()
        ? Optional.empty()
        : firstAt(byOpening.get(opening(text, start)), text, start)
            .or(() -> firstAt(byOpening.get(first(text, start)), text, start));
  }

  private static Optional<Found> firstAt(List<Entry> entries, String text, int start) {
    if (entries != null) {
      for (Entry entry : entries) {
        int end = matchEnd(entry.title(), text, start);
        if (end > 0) {
          return Optional.of(new Found(entry.treaty(), end));
        }
      }
    }
    return Optional.empty();
  }

  private static String first(String text, int start) {
    return String.valueOf(Character.toLowerCase(text.charAt(start)));
  }

  /** The first letters from a position on, or an empty text when fewer follow. */
  private static String opening(String text, int start) {
    StringBuilder letters = new StringBuilder(OPENING);
    for (int at = start; letters.length() < OPENING; at++) {
      if (at == text.length()) {
        return "";
      }
      if (Letters.isLetter(text.charAt(at))) {
        letters.append(Character.toLowerCase(text.charAt(at)));
      }
    }
    return letters.toString();
  }

  /** Where a title ends that begins at a position, however its words are spaced; or 0. */
  private static int matchEnd(String title, String text, int start) {
    int at = start;
    for (int i = 0; i < title.length(); i++) {
      char wanted = title.charAt(i);
      if (wanted == ' ') {
        int after = Blanks.skip(text, at, text.length());
        if (after == at) {
          return 0;
        }
        at = after;
      } else {
        int letter = i == 0 ? at : pastBreak(text, at, wanted, title.charAt(i - 1));
        if (letter >= text.length() || !isSame(wanted, text.charAt(letter))) {
          return 0;
        }
        at = letter + 1;
      }
    }
    boolean open = at < text.length() && Letters.isLetter(text.charAt(at));
    return open ? 0 : at;
  }

  /**
   * Past what divides a word at the end of a line, {@code Con-}<u>{@code vention}</u>, or the break
   * behind a hyphen of the title's own, {@code Non-}<u>{@code Proliferation}</u>.
   */
  private static int pastBreak(String text, int at, char wanted, char before) {
    if (before == '-') {
      return Blanks.skip(text, at, text.length());
    }
    return wanted == '-' ? at : Blanks.skipDivision(text, at, text.length());
  }

  /** Print is not of one mind about capitals: {@code Convention Against Corruption}. */
  private static boolean isSame(char wanted, char found) {
    return found == wanted
        || Character.toLowerCase(found) == Character.toLowerCase(wanted)
        || (wanted == '-' && Notation.isDash(found));
  }

  /** The treaty whose title has the word for its kind before the name, when only one has. */
  Optional<Treaty> shortened(String name, String word) {
    String spacedName = spaced(name);
    String spacedWord = spaced(word);
    Treaty only = null;
    for (Entry entry : entries) {
      if (entry.title().indexOf(word) < entry.title().indexOf(name)
          && entry.words().contains(spacedWord)
          && entry.words().contains(spacedName)) {
        if (only != null && !only.equals(entry.treaty())) {
          return Optional.empty();
        }
        only = entry.treaty();
      }
    }
    return Optional.ofNullable(only);
  }

  private static String spaced(String words) {
    return " " + words + " ";
  }
}
