package ibid.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts each note from the foot of its page behind the paragraph that calls it, on that page or,
 * where it had no room there, on the page before; one that none calls stays at the end of its page.
 */
final class NotePlacement {
  private NotePlacement() {}

  static List<Paragraph> of(List<Paragraph> bodies, List<Paragraph> notes) {
    Map<Integer, List<Paragraph>> behind = new HashMap<>();
    int first = 0;
    for (Paragraph note : notes) {
      while (first < bodies.size() && lastPage(bodies.get(first)) < note.page()) {
        first++;
      }
      behind.computeIfAbsent(caller(bodies, first, note), at -> new ArrayList<>()).add(note);
    }
    List<Paragraph> all = new ArrayList<>(behind.getOrDefault(-1, List.of()));
    for (int i = 0; i < bodies.size(); i++) {
      all.add(bodies.get(i));
      all.addAll(behind.getOrDefault(i, List.of()));
    }
    return all;
  }

  private static int caller(List<Paragraph> bodies, int first, Paragraph note) {
    int at = first;
    for (; at < bodies.size() && bodies.get(at).page() <= note.page(); at++) {
      if (bodies.get(at).calls(note.mark(), note.page())) {
        return at;
      }
    }
    int last = at - 1;
    for (at = last; at >= 0 && lastPage(bodies.get(at)) >= note.page() - 1; at--) {
      if (bodies.get(at).calls(note.mark(), note.page() - 1)) {
        return at;
      }
    }
    return last;
  }

  private static int lastPage(Paragraph paragraph) {
    return paragraph.lines().get(paragraph.lines().size() - 1).page();
  }
}
