package ibid.reader.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How most of a file is set.
 *
 * @param size of the font
 * @param pitch from one line to the next
 */
record Setting(float size, float pitch) {
  private static final float WIDEST_PITCH = 3;
  private static final float USUAL_PITCH = 1.6f;

  static Setting of(List<List<Line>> pages) {
    Map<Float, Integer> sizes = new HashMap<>();
    for (List<Line> page : pages) {
      page.forEach(line -> sizes.merge(line.size(), line.glyphs().size(), Integer::sum));
    }
    float size = most(sizes, 10);
    Map<Float, Integer> pitches = new HashMap<>();
    int apart = 0;
    for (List<Line> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        Line before = page.get(i - 1);
        float pitch = page.get(i).y() - before.y();
        boolean usual = Math.abs(page.get(i).size() - size) < 0.5f;
        boolean ends = before.isShort() || Seams.isEnded(before.text());
        if (usual && pitch > size * 0.8f && pitch < size * WIDEST_PITCH) {
          pitches.merge(Math.round(pitch * 2) / 2f, ends ? 0 : 1, Integer::sum);
          apart += ends ? 1 : -1;
        }
      }
    }
    return new Setting(size, pitch(pitches, size, apart > 0));
  }

  /**
   * Paragraphs of one line each stand further apart than the lines of a paragraph would, and may be
   * all that there are.
   */
  private static float pitch(Map<Float, Integer> pitches, float size, boolean apart) {
    Map<Float, Integer> narrow = new HashMap<>(pitches);
    narrow.keySet().removeIf(pitch -> pitch > size * USUAL_PITCH);
    float usual = size * 1.2f;
    return most(narrow, apart ? usual : most(pitches, usual));
  }

  private static float most(Map<Float, Integer> counts, float other) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(other);
  }

  /** Whether a line is set in smaller letters: a note, a caption. */
  boolean isSmall(Line line) {
    return line.size() < size - 0.7f;
  }

  /** The pitch of lines of another size. */
  float pitchOf(float other) {
    return pitch * other / size;
  }
}
