package ibid.resolve;

import ibid.citation.Citation;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.document.Zone;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;

/** The title of a treaty in a masthead, where it may say what the document is about. */
final class MastheadTitle {
  /** How much a sentence has beside a title, in characters. */
  private static final int SHORTEST_SENTENCE = 60;

  private MastheadTitle() {}

  /** How far before a title it is looked for what was adopted under an article of it. */
  private static final int FARTHEST = 120;

  /** Whether it stands in the line of the agenda item, in a masthead, and in no sentence there. */
  static boolean isAbout(
      String text, Citation.TreatyTitle title, Paragraph paragraph, Lexicon lexicon) {
    return paragraph.zone() == Zone.MASTHEAD
        && !isListed(text, title)
        && !isOfAdopted(text, title, paragraph, lexicon)
        && !isInSentence(text, title, paragraph);
  }

  /**
   * Whether a paragraph ends as sentences do and lines of a masthead seldom, and says which article
   * is meant, or much beside the title: {@code Implementation of the Convention on the Rights of
   * the Child.} may be a title. So does the line of who acts, {@code The Committee, established
   * under article 28 of the Covenant,}.
   */
  private static boolean isInSentence(
      String text, Citation.TreatyTitle title, Paragraph paragraph) {
    Span whole = paragraph.parts().get(0);
    if (title.context().pinpoint() == null
        && whole.length() - title.title().length() < SHORTEST_SENTENCE) {
      return false;
    }
    int last = paragraph.parts().get(paragraph.parts().size() - 1).end();
    int end = Blanks.skipBack(text, last, paragraph.start());
    char mark = end > paragraph.start() ? text.charAt(end - 1) : ' ';
    return Marks.endsClause(mark) || (title.context().pinpoint() != null && Marks.isComma(mark));
  }

  /** {@code Views adopted by the Committee under} <u>{@code article 5 of the Protocol}</u>. */
  private static boolean isOfAdopted(
      String text, Citation.TreatyTitle title, Paragraph paragraph, Lexicon lexicon) {
    int start = title.span().start();
    if (title.context().pinpoint() == null) {
      return false;
    }
    for (int at = Math.max(paragraph.start(), start - FARTHEST); at < start; at++) {
      boolean begins =
          Letters.isLetter(text.charAt(at))
              && (at == paragraph.start() || !Letters.isLetter(text.charAt(at - 1)));
      if (begins && lexicon.opening(Category.ADOPTED, text, at, start) != null) {
        return true;
      }
    }
    return false;
  }

  /** {@code Articles of the Covenant: 7 and 9}, at the head of views. */
  private static boolean isListed(String text, Citation.TreatyTitle title) {
    int behind = Blanks.skip(text, title.title().end(), text.length());
    return title.context().pinpoint() != null && text.startsWith(":", behind);
  }
}
