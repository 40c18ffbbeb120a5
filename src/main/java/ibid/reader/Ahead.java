package ibid.reader;

import ibid.document.Span;
import java.util.BitSet;
import java.util.List;

/** What the blocks to come say of where a masthead ends. */
final class Ahead {
  private static final int LONGEST_MASTHEAD = 12;
  private static final int NEAR = 2;

  /** How many blocks stand between the head of a resolution and who adopts it, and that. */
  private static final int LONGEST_TITLE = 4;

  private static final int LONGEST_LINES = 200;

  private final String text;
  private final List<Span> blocks;
  private final List<LanguageRules> byBlock;

  /** How many blocks have been looked at. */
  private int looked;

  /** Those of them that name an adopting body, and those that head a resolution. */
  private final BitSet adopting = new BitSet();

  private final BitSet heads = new BitSet();

  /** The first of them that was text. */
  private int firstText;

  /**
   * @param byBlock what reads each block
   */
  Ahead(String text, List<Span> blocks, List<LanguageRules> byBlock) {
    this.text = text;
    this.blocks = blocks;
    this.byBlock = byBlock;
  }

  /**
   * Whether the line that names the adopting body, and so ends the masthead, is still to come.
   *
   * @param isHeaded whether the head of a resolution has come, so that the next one ends it
   */
  boolean isAdopterComing(int from, boolean isHeaded) {
    int limit = Math.min(blocks.size(), from + LONGEST_MASTHEAD);
    for (looked = Math.max(looked, from + 1); looked < limit && firstText <= from; looked++) {
      Span block = blocks.get(looked);
      adopting.set(looked, isAdopter(looked));
      LanguageRules rules = byBlock.get(looked);
      heads.set(looked, rules.titles().at(text, block.start(), block.end()).isPresent());
      if (!adopting.get(looked) && isClause(block, rules)) {
        firstText = looked;
      }
    }
    int adopter = adopting.nextSetBit(from + 1);
    int head = isHeaded ? heads.nextSetBit(from + 1) : -1;
    return adopter > 0 && (head < 0 || adopter < head);
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

  /** Whether that line stands below a block and a few lines of a title, and nothing else. */
  boolean isHead(int from) {
    int limit = Math.min(blocks.size() - 1, from + LONGEST_TITLE);
    for (int next = from + 1; next <= limit; next++) {
      Span block = blocks.get(next);
      if (isAdopter(next)) {
        return true;
      }
      if (block.length() > LONGEST_LINES
          || Ends.isTerminated(text, block.end())
          || Opening.of(text, block.start(), block.end()).sort() == Opening.Sort.NUMBER) {
        return false;
      }
    }
    return false;
  }

  private boolean isAdopter(int index) {
    Span block = blocks.get(index);
    return byBlock.get(index).adopters().at(text, block.start(), block.end()) != null;
  }

  /** A whole clause that begins with a verb: no masthead has that. */
  boolean isClause(Span block, LanguageRules rules) {
    int start = Opening.of(text, block.start(), block.end()).end();
    return Ends.isTerminated(text, block.end()) && rules.verbs().open(text, start, block.end());
  }
}
