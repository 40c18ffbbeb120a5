package ibid.resolve;

import ibid.document.Document;
import ibid.document.Marker;
import ibid.document.Paragraph;
import ibid.document.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which paragraph carries the marker of a footnote. */
final class MarkedPlaces {
  /** By where the note begins. */
  private final Map<Integer, Paragraph> carriers = new HashMap<>();

  private final Map<String, NavigableMap<Integer, Paragraph>> notes = new HashMap<>();
  private final NavigableMap<Integer, Marker> markers = new TreeMap<>();

  /** A marker belongs to the next note with its mark, or when none comes after it to the last. */
  MarkedPlaces(Document document) {
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph instanceof Paragraph.Footnote note) {
        notes.computeIfAbsent(note.mark(), mark -> new TreeMap<>()).put(note.start(), note);
      }
    }
    document.markers().forEach(marker -> markers.put(marker.span().start(), marker));
    for (Paragraph paragraph : document.paragraphs()) {
      for (Span part : paragraph.parts()) {
        for (Marker marker : markers.subMap(part.start(), part.end()).values()) {
          carriers.putIfAbsent(noteOf(marker).start(), paragraph);
        }
      }
    }
  }

  /** The note that a marker calls. */
  Paragraph noteOf(Marker marker) {
    NavigableMap<Integer, Paragraph> same = notes.get(marker.mark());
    Map.Entry<Integer, Paragraph> next = same.higherEntry(marker.span().start());
    return next == null ? same.lastEntry().getValue() : next.getValue();
  }

  /** The marker that stands at the end of some words, a comma or stop between at most. */
  Optional<Marker> markerAfter(String text, int end) {
    Map.Entry<Integer, Marker> next = markers.ceilingEntry(end);
    if (next == null || next.getKey() - end > 3) {
      return Optional.empty();
    }
    boolean adjoins =
        text.substring(end, next.getKey()).chars().noneMatch(Character::isLetterOrDigit);
    return adjoins ? Optional.of(next.getValue()) : Optional.empty();
  }

  /** The paragraph that carries the marker of a note. */
  Optional<Paragraph> of(Paragraph paragraph) {
    return Optional.ofNullable(carriers.get(paragraph.start()));
  }
}
