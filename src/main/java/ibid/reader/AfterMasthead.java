package ibid.reader;

import ibid.document.Span;
import ibid.language.Letters;
import ibid.reader.Opening.Sort;

/** What shows that a block stands behind the masthead, where no line says that it ends. */
final class AfterMasthead {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TITLE = 60;
  private static final int SHORTEST_CLAUSE = 40;
  private static final char CHINESE_STOP = '。';

  /** How many letters an ideograph stands for. */
  private static final int IDEOGRAPH = 2;

  private final String text;
  private final Ahead ahead;

  AfterMasthead(String text, Ahead ahead) {
    this.text = text;
    this.ahead = ahead;
  }

  /**
   * Whether a block is none of the masthead.
   *
   * @param rules what reads the block
   * @param identity what the masthead has said up to there
   * @param adopterAhead whether the line that ends the masthead is still to come
   */
  boolean has(
      Span block,
      Opening opening,
      LanguageRules rules,
      IdentityDraft identity,
      boolean adopterAhead) {
    boolean numbered = opening.sort() == Sort.NUMBER || opening.sort() == Sort.LETTERS;
    if (numbered && isLongOrClause(block)) {
      return true;
    }
    return !identity.wantsTitle()
        && !adopterAhead
        && (isTooLong(block)
            || ahead.isClause(block, rules)
            || opensWithVerb(block, rules)
            || isSentence(block, identity));
  }

  private boolean isTooLong(Span block) {
    return length(block) > LONGEST_LINE && text.charAt(block.start()) != '[';
  }

  private boolean opensWithVerb(Span block, LanguageRules rules) {
    return length(block) > LONGEST_TITLE && rules.verbs().open(text, block.start(), block.end());
  }

  /**
   * A sentence where nothing has named the document yet, so that it has no masthead, or where its
   * number and title have stood, as above the words of a decision; or one with the full stop of
   * Chinese, which its mastheads do without.
   */
  private boolean isSentence(Span block, IdentityDraft identity) {
    return length(block) > SHORTEST_CLAUSE
        && (identity.isNamed()
            ? text.charAt(block.end() - 1) == CHINESE_STOP
                || (identity.hasNumber()
                    && text.charAt(block.start()) != '['
                    && Ends.isTerminated(text, block.end()))
            : Ends.isTerminated(text, block.end()) && !Ends.isLabel(text, block));
  }

  private boolean isLongOrClause(Span block) {
    int length = length(block);
    return length > LONGEST_LINE / 2
        || (length > SHORTEST_CLAUSE && Ends.isTerminated(text, block.end()));
  }

  /**
   * How long a block is, in letters of an alphabet: an ideograph says as much as several, and the
   * blanks that place the columns of a masthead say nothing.
   */
  private int length(Span block) {
    int length = 0;
    for (int at = block.start(); at < block.end() && length <= LONGEST_LINE; at++) {
      char c = text.charAt(at);
      boolean wide = c == ' ' && at > 0 && text.charAt(at - 1) <= ' ';
      length += Letters.isIdeograph(c) ? IDEOGRAPH : wide ? 0 : 1;
    }
    return length;
  }
}
