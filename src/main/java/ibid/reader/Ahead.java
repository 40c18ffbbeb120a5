package ibid.reader;

import ibid.document.Span;
import java.util.List;

/** What the blocks to come say of where a masthead ends. */
final class Ahead {
  private static final int LONGEST_MASTHEAD = 12;
  private static final int NEAR = 2;

  private final String text;
  private final List<Span> blocks;
  private final Adopters adopters;
  private final Verbs verbs;

  /** How many blocks have been looked at. */
  private int looked;

  /** The last of them that named an adopting body, and the first that was text. */
  private int lastAdopter;

  private int firstText;

  Ahead(String text, List<Span> blocks, Adopters adopters, Verbs verbs) {
    this.text = text;
    this.blocks = blocks;
    this.adopters = adopters;
    this.verbs = verbs;
  }

  /** Whether the line that names the adopting body, and so ends the masthead, is still to come. */
  boolean isAdopterComing(int from) {
    int limit = Math.min(blocks.size(), from + LONGEST_MASTHEAD);
    for (looked = Math.max(looked, from + 1); looked < limit && firstText <= from; looked++) {
      if (isAdopter(looked)) {
        lastAdopter = looked;
      } else if (isClause(blocks.get(looked))) {
        firstText = looked;
      }
    }
    return lastAdopter > from;
  }

  /** Whether that line is one of the next two blocks. */
  boolean isAdopterNear(int from) {
    int limit = Math.min(blocks.size() - 1, from + NEAR);
    for (int next = from + 1; next <= limit; next++) {
      if (isAdopter(next)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdopter(int index) {
    Span block = blocks.get(index);
    return adopters.at(text, block.start(), block.end()) != null;
  }

  /** A whole clause that begins with a verb: no masthead has that. */
  boolean isClause(Span block) {
    int start = Opening.of(text, block.start(), block.end()).end();
    return Ends.isTerminated(text, block.end()) && verbs.open(text, start, block.end());
  }
}
