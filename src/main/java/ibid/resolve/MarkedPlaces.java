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

  /** A marker belongs to the next note with its mark, or when none comes after it to the last. */
  MarkedPlaces(Document document) {
    Map<String, NavigableMap<Integer, Paragraph>> notes = new HashMap<>();
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph instanceof Paragraph.Footnote note) {
        notes.computeIfAbsent(note.mark(), mark -> new TreeMap<>()).put(note.start(), note);
      }
    }
    NavigableMap<Integer, Marker> markers = new TreeMap<>();
    document.markers().forEach(marker -> markers.put(marker.span().start(), marker));
    for (Paragraph paragraph : document.paragraphs()) {
      for (Span part : paragraph.parts()) {
        for (Marker marker : markers.subMap(part.start(), part.end()).values()) {
          carriers.putIfAbsent(note(notes.get(marker.mark()), marker).start(), paragraph);
        }
      }
    }
  }

  private static Paragraph note(NavigableMap<Integer, Paragraph> notes, Marker marker) {
    Map.Entry<Integer, Paragraph> next = notes.higherEntry(marker.span().start());
    return next == null ? notes.lastEntry().getValue() : next.getValue();
  }

  Optional<Paragraph> of(Paragraph paragraph) {
    return Optional.ofNullable(carriers.get(paragraph.start()));
  }
}
