package ibid.reader.docx;

import ibid.reader.print.Press;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The notes of a Word file: their marks, and their texts once they are printed. */
final class Notes {
  /** A note that is called in the text. */
  private record Note(String mark, Press press) {}

  private final Map<NoteKind, Map<String, Note>> notes = new EnumMap<>(NoteKind.class);

  /** The notes that a text calls, without their texts yet. */
  static Notes of(Outline outline) {
    Notes all = new Notes();
    for (NoteKind kind : outline.kinds()) {
      Map<String, Note> ofKind = new HashMap<>();
      outline.marks(kind).forEach((id, mark) -> ofKind.put(id, new Note(mark, Press.ofNote(mark))));
      all.notes.put(kind, ofKind);
    }
    return all;
  }

  /**
   * Prints the marker of a note, and the note behind the block; one that is not there is left out.
   */
  void call(Press press, NoteKind kind, String id) {
    Note note = notes.getOrDefault(kind, Map.of()).get(id);
    if (note != null) {
      press.call(note.mark(), note.press());
    }
  }

  /** What prints the text of a note; one that is not called is printed for nothing. */
  Press press(NoteKind kind, String id) {
    Note note = notes.getOrDefault(kind, Map.of()).get(id);
    return note == null ? Press.ofNote("0") : note.press();
  }

  /** The mark of a note, or an empty text when it is not called. */
  String mark(NoteKind kind, String id) {
    Note note = notes.getOrDefault(kind, Map.of()).get(id);
    return note == null ? "" : note.mark();
  }
}
