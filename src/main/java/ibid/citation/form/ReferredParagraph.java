package ibid.citation.form;

import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Zone;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;

/**
 * A paragraph of the document itself that is only mentioned, {@code la suma indicada en el párrafo
 * 3}, where other languages say that it stands above.
 */
final class ReferredParagraph {
  private static final int LONGEST_REFERRED = 5;

  /** How many tokens before it may tell of whom else the paragraph can be. */
  private static final int FARTHEST = 60;

  private static final String LAID = "laid";

  private ReferredParagraph() {}

  /**
   * Whether a paragraph is so mentioned, in a paragraph of the document that names no treaty and no
   * symbol before it; nor a resolution, where it is {@code dispuesto en}.
   *
   * @param end where its label ends
   */
  static boolean is(Run run, Token.Word paragraph, int end) {
    if (run.paragraph().zone() != Zone.OPERATIVE) {
      return false;
    }
    int article = Before.article(run, paragraph.start());
    Match referred = Before.term(run, article, Category.REFERRED, LONGEST_REFERRED);
    return referred != null
        && !isOfOther(run, referred)
        && !goesOn(run, end, run.partEnd(paragraph.start()));
  }

  /** Whether another document has been named whose paragraph it can be. */
  private static boolean isOfOther(Run run, Match referred) {
    boolean laid = referred.term().value().equals(LAID);
    int last = run.indexAt(referred.start()) - 1;
    for (int i = last; i >= Math.max(0, last - FARTHEST); i--) {
      Token token = run.at(i);
      boolean numbered = token.is(Category.HEAD) && run.at(i + 1) instanceof Token.Num;
      if (token instanceof Token.Sym
          || token.is(Category.TREATY)
          || token.is(Category.TREATY_TITLE)
          || (laid && numbered)) {
        return true;
      }
    }
    return false;
  }

  /** {@code párrafo 3} <u>{@code de}</u> {@code la resolución}, {@code párrafo 3, anexo}. */
  private static boolean goesOn(Run run, int end, int limit) {
    String text = run.text();
    int next = Marks.pastComma(text, end, limit);
    Match of = run.lexicon().glue(Category.OF, text, next, limit);
    if (of != null) {
      return Before.article(run, of.end()) != next;
    }
    Token part = run.at(run.indexAt(next));
    return part != null
        && part.start() == next
        && (part.is(Category.PART) || part.is(Category.HEAD) || part instanceof Token.Sym);
  }
}
