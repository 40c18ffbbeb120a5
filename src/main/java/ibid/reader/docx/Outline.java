package ibid.reader.docx;

import ibid.reader.xml.XmlTags;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be known of a text before it is printed: the marks of its notes, which depend on their
 * order, and the header of its first page.
 */
final class Outline {
  /** How the notes of a kind are numbered. */
  private record Counting(NumberFormat format, int start) {}

  /** A call of a note; the mark is empty for a number. */
  private record Call(NoteKind kind, String id) {}

  private final Map<NoteKind, Counting> countings = new EnumMap<>(NoteKind.class);
  private final Map<Call, String> calls = new LinkedHashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private boolean hasTitlePage;
  private boolean sectionRead;

  static Outline of(XmlTags tags) throws IOException {
    Outline outline = new Outline();
    while (tags.next()) {
      if (tags.isStart("sectPr")) {
        outline.section(tags);
      } else if (tags.isStart() && Unprinted.contains(tags.name())) {
        tags.skip();
      } else if (tags.isStart()) {
        outline.call(tags);
      }
    }
    return outline;
  }

  private void call(XmlTags tags) throws IOException {
    for (NoteKind kind : NoteKind.values()) {
      if (tags.name().equals(kind.reference())) {
        boolean custom = isCustom(tags);
        String id = tags.attribute("id");
        calls.putIfAbsent(new Call(kind, id), custom ? textOfRun(tags) : "");
      }
    }
  }

  /** Whether a mark that the author typed follows. */
  static boolean isCustom(XmlTags tags) {
    String custom = tags.attribute("customMarkFollows");
    return !custom.isEmpty() && !custom.equals("0") && !custom.equals("false");
  }

  /** The text up to the end of the run: {@code *}. */
  static String textOfRun(XmlTags tags) throws IOException {
    StringBuilder text = new StringBuilder();
    while (tags.next() && !tags.isEnd("r")) {
      text.append(tags.isText() ? tags.text() : "");
    }
    return text.toString().strip();
  }

  private void section(XmlTags tags) throws IOException {
    int outside = tags.depth();
    NoteKind kind = null;
    while (tags.next() && !(tags.isEnd() && tags.depth() == outside)) {
      if (!tags.isStart()) {
        continue;
      }
      for (NoteKind each : NoteKind.values()) {
        kind = tags.name().equals(each.properties()) ? each : kind;
      }
      take(tags, kind);
    }
    sectionRead = true;
  }

  private void take(XmlTags tags, NoteKind kind) {
    switch (tags.name()) {
      case "numFmt" -> count(kind, NumberFormat.of(Attributes.value(tags)), counting(kind).start());
      case "numStart" ->
          count(kind, counting(kind).format(), Attributes.integer(Attributes.value(tags), 1));
      case "titlePg" -> hasTitlePage |= !sectionRead && Attributes.isOn(tags);
      case "headerReference" -> {
        if (!sectionRead) {
          headers.put(tags.attribute("type"), tags.attribute("id"));
        }
      }
      default -> {}
    }
  }

  private Counting counting(NoteKind kind) {
    return countings.getOrDefault(kind, new Counting(usual(kind), 1));
  }

  private static NumberFormat usual(NoteKind kind) {
    return kind == null ? NumberFormat.DECIMAL : kind.usualFormat();
  }

  private void count(NoteKind kind, NumberFormat format, int start) {
    if (kind != null) {
      countings.put(kind, new Counting(format, start));
    }
  }

  /** The relationship that leads to the header of the first page, or an empty text. */
  String firstHeader() {
    return headers.getOrDefault(hasTitlePage ? "first" : "default", "");
  }

  /** The marks of the notes of a kind that are called, by the names of the notes. */
  Map<String, String> marks(NoteKind kind) {
    Map<String, String> marks = new HashMap<>();
    int number = counting(kind).start();
    for (Map.Entry<Call, String> call : calls.entrySet()) {
      if (call.getKey().kind() == kind) {
        boolean custom = !call.getValue().isEmpty();
        marks.put(
            call.getKey().id(), custom ? call.getValue() : counting(kind).format().print(number++));
      }
    }
    return marks;
  }

  /** The kinds of notes that are called. */
  List<NoteKind> kinds() {
    return calls.keySet().stream().map(Call::kind).distinct().toList();
  }
}
