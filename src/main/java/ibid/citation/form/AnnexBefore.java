package ibid.citation.form;

import ibid.citation.part.PartLabels;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;

/** The annex of the document itself whose paragraph is cited: {@code annex II, para. 13 above}. */
record AnnexBefore(int start, String label) {
  private static final String ANNEX = "annex";

  private static final int LONGEST = 6;

  /** The annex that stands with its number before a comma and a paragraph, or null. */
  static AnnexBefore of(Run run, Token.Word paragraph) {
    String text = run.text();
    int comma = Blanks.skipBack(text, paragraph.start(), 0) - 1;
    if (comma <= 0
        || !Marks.isComma(text.charAt(comma))
        || !(run.at(run.indexAt(paragraph.start()) - 1) instanceof Token.Word annex)
        || !annex.is(Category.PART)
        || !annex.term().value().equals(ANNEX)
        || PartLabels.end(run, annex.end(), comma) != comma) {
      return null;
    }
    Match head = run.lexicon().opening(Category.ANNEX, text, annex.start(), comma);
    boolean worded = head != null && head.end() == comma && !head.term().value().isEmpty();
    String label = worded ? head.term().value() : Blanks.fold(text, annex.end(), comma);
    return new AnnexBefore(annex.start(), label);
  }

  /** The number of an annex, or null for none. */
  static String labelOf(AnnexBefore annex) {
    return annex == null ? null : annex.label();
  }

  /**
   * Whether it can be one of the document: {@code resolution 60/1}<u>{@code ,}</u> {@code annex II}
   * is of what is before it; and its number is as the head of one prints it.
   */
  boolean isOwn(String text) {
    int before = Blanks.skipBack(text, start, 0);
    return (before == 0 || !Marks.isComma(text.charAt(before - 1)))
        && label.length() <= LONGEST
        && label.chars().allMatch(c -> c < 0x80);
  }
}
