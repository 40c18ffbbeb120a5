package ibid.resolve;

import ibid.document.Document;
import ibid.document.Marker;
import ibid.document.Paragraph;
import ibid.document.Places;
import ibid.document.Span;
import ibid.language.Letters;
import ibid.language.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which paragraph carries the marker of a footnote, and which note a marker calls. */
final class MarkedPlaces {
  private static final int NEAR = 3;
  private static final String YEAR_BEHIND = ", ";
  private static final int YEAR_LENGTH = 4;

  /** What a clause with no more than a date in it does not have. */
  private static final String NO_DATE = ";/\n";

  /** {@code , signed in Washington, D.C., on 28 September 1995,}. */
  private static final int LONGEST_CLAUSE = 70;

  private final List<Marker> markers;
  private final Map<String, List<Paragraph>> notes = new HashMap<>();

  /** By where the note begins. */
  private final Map<Integer, Paragraph> carriers = new HashMap<>();

  /** A marker belongs to the next note with its mark, or when none comes after it to the last. */
  MarkedPlaces(Document document) {
    markers = document.markers();
    if (markers.isEmpty()) {
      return;
    }
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph instanceof Paragraph.Footnote note) {
        notes.computeIfAbsent(note.mark(), mark -> new ArrayList<>()).add(note);
      }
    }
    for (Paragraph paragraph : document.paragraphs()) {
      for (Span part : paragraph.parts()) {
        carry(paragraph, part);
      }
    }
  }

  private void carry(Paragraph paragraph, Span part) {
    for (int i = first(part.start()); i < markers.size(); i++) {
      Marker marker = markers.get(i);
      if (marker.span().start() >= part.end()) {
        return;
      }
      carriers.putIfAbsent(noteOf(marker).start(), paragraph);
    }
  }

  /** The index of the first marker at or after a position. */
  private int first(int position) {
    return Places.first(markers, marker -> marker.span().start(), position);
  }

  /** The note that a marker calls. */
  Paragraph noteOf(Marker marker) {
    List<Paragraph> same = notes.get(marker.mark());
    int next = Places.first(same, Paragraph::start, marker.span().start() + 1);
    return same.get(Math.min(next, same.size() - 1));
  }

  /** The marker that stands at the end of some words, a comma or stop between at most. */
  Optional<Marker> markerAfter(String text, int end) {
    int index = first(end);
    if (index == markers.size() || markers.get(index).span().start() - end > NEAR) {
      return Optional.empty();
    }
    Marker next = markers.get(index);
    for (int i = end; i < next.span().start(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(next);
  }

  /** The marker that stands at the end of a title, or of its year: {@code , 1979}. */
  Optional<Marker> markerAfterTitle(String text, int end) {
    return markerAfter(text, end).or(() -> markerAfter(text, pastYear(text, end)));
  }

  private static int pastYear(String text, int end) {
    int year = Math.min(end + YEAR_BEHIND.length(), text.length());
    int past = Letters.digitsEnd(text, year, text.length());
    return text.startsWith(YEAR_BEHIND, end) && past - year == YEAR_LENGTH ? past : end;
  }

  /** The next marker behind a position, no farther than that. */
  Optional<Marker> next(int position, int farthest) {
    int index = first(position);
    return index == markers.size() || markers.get(index).span().start() - position > farthest
        ? Optional.empty()
        : Optional.of(markers.get(index));
  }

  /** The next marker right behind the date that ends a clause about what ends at a position. */
  Optional<Marker> markerAfterDate(String text, int end) {
    int index = first(end);
    int start = index == markers.size() ? end : markers.get(index).span().start();
    if (start == end || start - end > LONGEST_CLAUSE) {
      return Optional.empty();
    }
    int last = Marks.isComma(text.charAt(start - 1)) ? start - 2 : start - 1;
    for (int i = end; i < start; i++) {
      if (NO_DATE.indexOf(text.charAt(i)) >= 0) {
        return Optional.empty();
      }
    }
    return Letters.isDigit(text.charAt(last)) ? Optional.of(markers.get(index)) : Optional.empty();
  }

  /** The paragraph that carries the marker of a note. */
  Optional<Paragraph> of(Paragraph paragraph) {
    return Optional.ofNullable(carriers.get(paragraph.start()));
  }
}
