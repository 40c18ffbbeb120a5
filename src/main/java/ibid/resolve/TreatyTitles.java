package ibid.resolve;

import ibid.citation.Citation;
import ibid.citation.Citation.TreatySeries;
import ibid.citation.Citation.TreatyTitle;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.citation.Passage;
import ibid.document.Document;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which treaty a title means. A footnote whose marker stands at a title gives its number; a short
 * title is one whose words stand in a full title ({@code Trafficking in Persons Protocol}); the
 * table of well-known treaties knows the rest.
 */
final class TreatyTitles {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(title -> title);
  private static final String ORGANIZATION = "United Nations ";
  private static final String SHORT = "UN ";
  private static final SortedMap<String, Treaty> WELL_KNOWN = wellKnown();

  private final String text;
  private final SortedMap<String, Treaty> inNotes = new TreeMap<>(LONGEST_FIRST);
  private final Map<String, Treaty> latest = new HashMap<>();

  TreatyTitles(Document document, List<Passage> passages, MarkedPlaces places) {
    text = document.text();
    Map<Integer, Treaty> notes = new HashMap<>();
    for (Passage passage : passages) {
      if (passage.paragraph() instanceof Paragraph.Footnote) {
        only(passage).ifPresent(treaty -> notes.put(passage.paragraph().start(), treaty));
      }
    }
    if (notes.isEmpty()) {
      return;
    }
    for (Passage passage : passages) {
      for (Citation citation : passage.citations()) {
        if (citation instanceof TreatyTitle title
            && title.title().length() > title.word().length()) {
          places
              .markerAfter(text, title.title().end())
              .map(places::noteOf)
              .map(note -> notes.get(note.start()))
              .ifPresent(treaty -> inNotes.put(fold(title.title()), treaty));
        }
      }
    }
  }

  /** The titles of the table, and the same with the organization's name as most people write it. */
  private static SortedMap<String, Treaty> wellKnown() {
    SortedMap<String, Treaty> titles = new TreeMap<>(LONGEST_FIRST);
    Treaties.titles().forEach((title, treaty) -> titles.put(SHORT + bare(title), treaty));
    titles.putAll(Treaties.titles());
    return titles;
  }

  private static String bare(String title) {
    return title.startsWith(ORGANIZATION) ? title.substring(ORGANIZATION.length()) : title;
  }

  /** The treaty a note gives, when it gives only one. */
  private static Optional<Treaty> only(Passage note) {
    TreatySeries only = null;
    for (Citation citation : note.citations()) {
      if (citation instanceof TreatySeries series && !series.registration().isEmpty()) {
        if (only != null && !only.registration().equals(series.registration())) {
          return Optional.empty();
        }
        only = only == null ? series : only;
      }
    }
    return only == null
        ? Optional.empty()
        : Optional.of(new Treaty(only.volume(), only.registration()));
  }

  /** What a title means; empty when its words are no title that anyone knows. */
  Optional<Outcome> decide(TreatyTitle citation) {
    if (citation.naming() == Naming.KNOWN) {
      return resolved(citation, Treaty.of(citation.known()).orElseThrow(), Basis.TITLE);
    }
    int start = citation.title().start();
    Optional<Map.Entry<String, Treaty>> full =
        longestAt(inNotes, start).or(() -> longestAt(WELL_KNOWN, start));
    if (full.isPresent()) {
      int end = matchEnd(full.get().getKey(), start);
      Basis basis = inNotes.containsKey(full.get().getKey()) ? Basis.FOOTNOTE : Basis.TITLE;
      return resolved(
          citation.until(Math.max(end, citation.word().end())), full.get().getValue(), basis);
    }
    String name = fold(new Span(start, citation.word().start()));
    String word = citation.word().of(text);
    if (citation.naming() == Naming.BARE) {
      return Optional.of(bare(citation, word));
    }
    Optional<Treaty> shortened =
        name.isEmpty() || citation.naming() == Naming.FULL
            ? Optional.empty()
            : shortened(name, word, inNotes).or(() -> shortened(name, word, WELL_KNOWN));
    if (shortened.isPresent()) {
      return resolved(citation.until(citation.word().end()), shortened.get(), Basis.TITLE);
    }
    boolean looksFull = citation.title().end() > citation.word().end();
    return looksFull
        ? Optional.of(
            new Unresolved(citation, Kind.TREATY, "no note and no table gives its number"))
        : Optional.empty();
  }

  private Optional<Outcome> resolved(TreatyTitle citation, Treaty treaty, Basis basis) {
    latest.put(citation.word().of(text), treaty);
    return Optional.of(new Resolved(citation, treaty, basis));
  }

  /** {@code article 5 of the Convention}: the one spoken of last. */
  private Outcome bare(TreatyTitle citation, String word) {
    Treaty treaty = latest.get(word);
    return treaty == null
        ? new Unresolved(citation, Kind.TREATY, "no " + word + " has been named before")
        : new Resolved(citation.until(citation.word().end()), treaty, Basis.TITLE);
  }

  private Optional<Map.Entry<String, Treaty>> longestAt(
      SortedMap<String, Treaty> titles, int start) {
    for (Map.Entry<String, Treaty> title : titles.entrySet()) {
      if (matchEnd(title.getKey(), start) > 0) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  /** Where a title ends that begins at a position, however its words are spaced; or 0. */
  private int matchEnd(String title, int start) {
    int at = start;
    for (int i = 0; i < title.length(); i++) {
      char wanted = title.charAt(i);
      if (wanted == ' ') {
        int after = Blanks.skip(text, at, text.length());
        if (after == at) {
          return 0;
        }
        at = after;
      } else if (at < text.length() && (isSame(wanted, text.charAt(at)) || isHyphen(wanted, at))) {
        at++;
      } else {
        return 0;
      }
    }
    boolean open = at < text.length() && Letters.isLetter(text.charAt(at));
    return open ? 0 : at;
  }

  /** Print is not of one mind about capitals: {@code Convention Against Corruption}. */
  private static boolean isSame(char wanted, char found) {
    return found == wanted || Character.toLowerCase(found) == Character.toLowerCase(wanted);
  }

  private boolean isHyphen(char wanted, int at) {
    return wanted == '-' && Notation.isDash(text.charAt(at));
  }

  /** The treaty whose title has the name in it, when only one has. */
  private static Optional<Treaty> shortened(String name, String word, Map<String, Treaty> titles) {
    Treaty only = null;
    for (Map.Entry<String, Treaty> entry : titles.entrySet()) {
      if (isShortOf(entry.getKey(), name, word)) {
        if (only != null && !only.equals(entry.getValue())) {
          return Optional.empty();
        }
        only = entry.getValue();
      }
    }
    return Optional.ofNullable(only);
  }

  private static boolean isShortOf(String title, String name, String word) {
    return title.indexOf(word) < title.indexOf(name)
        && contains(title, word)
        && contains(title, name);
  }

  /** Whether whole words stand in a title, where a comma may end one. */
  private static boolean contains(String title, String words) {
    return (" " + title.replace(",", "") + " ").contains(" " + words + " ");
  }

  private String fold(Span span) {
    return Blanks.fold(text, span.start(), span.end()).replace('\u2011', '-');
  }
}
