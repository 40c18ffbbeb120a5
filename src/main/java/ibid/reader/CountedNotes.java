package ibid.reader;

import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.reader.Opening.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Footnotes that are counted as paragraphs are: {@code 6. Ibid.}, {@code (2) المرجع نفسه}. Nothing
 * but a note begins with that word, and it speaks of the note before; next to those two are others
 * that begin as notes do.
 */
final class CountedNotes {
  private final String text;
  private final Lexicon lexicon;
  private final List<Span> blocks;
  private final Set<Integer> starts = new HashSet<>();

  private CountedNotes(String text, Lexicon lexicon, List<Span> blocks) {
    this.text = text;
    this.lexicon = lexicon;
    this.blocks = blocks;
  }

  /** Where those among some blocks begin. */
  static Set<Integer> in(String text, Lexicon lexicon, List<Span> blocks) {
    CountedNotes notes = new CountedNotes(text, lexicon, blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Opening opening = notes.opening(i);
      if (isCounted(opening) && notes.begins(i, opening, Category.IBID)) {
        notes.around(i);
      }
    }
    return notes.starts;
  }

  private void around(int ibid) {
    starts.add(blocks.get(ibid).start());
    boolean mentioned = true;
    int before = ibid - 1;
    while (before >= 0
        && isBefore(before)
        && (mentioned || isLike(before))
        && starts.add(blocks.get(before).start())) {
      mentioned = false;
      before--;
    }
    int next = ibid + 1;
    while (next < blocks.size()
        && isBefore(next - 1)
        && isLike(next)
        && starts.add(blocks.get(next).start())) {
      next++;
    }
  }

  private Opening opening(int i) {
    return Opening.of(text, blocks.get(i).start(), blocks.get(i).end());
  }

  private static boolean isCounted(Opening opening) {
    return opening.sort() == Sort.NUMBER || opening.sort() == Sort.LETTERS;
  }

  /** Whether the next block has the next number or letter. */
  private boolean isBefore(int i) {
    Opening opening = opening(i);
    Opening next = opening(i + 1);
    return isCounted(opening)
        && opening.sort() == next.sort()
        && following(opening.label()).equals(next.label());
  }

  private static String following(String label) {
    return Letters.isDigit(label.charAt(0))
        ? Integer.toString(Integer.parseInt(label) + 1)
        : Character.toString(label.charAt(0) + 1);
  }

  /** Whether a block begins as notes do, {@code (6) Resolution 217 A (III)}. */
  private boolean isLike(int i) {
    Opening opening = opening(i);
    return begins(i, opening, Category.IBID)
        || begins(i, opening, Category.NOTE_OPENER)
        || (opening.sort() == Sort.LETTERS
            && (begins(i, opening, Category.HEAD) || begins(i, opening, Category.TREATY_SERIES)))
        || Notes.opensWithSymbol(text, opening.end(), blocks.get(i).end());
  }

  private boolean begins(int i, Opening opening, Category category) {
    return lexicon.opening(category, text, opening.end(), blocks.get(i).end()) != null;
  }
}
