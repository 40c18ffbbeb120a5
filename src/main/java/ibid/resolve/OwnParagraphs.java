package ibid.resolve;

import ibid.citation.Citation;
import ibid.citation.Passage;
import ibid.document.Identity;
import ibid.document.Paragraph;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Authority;
import ibid.symbol.Kind;
import ibid.symbol.OwnParagraph;
import java.util.Optional;

/** Which paragraphs of the document itself are cited in it: {@code paragraph 12 above}. */
final class OwnParagraphs {
  /** In the symbols of drafts. */
  private static final String DRAFTS = "/L.";

  private static final String NEAR = "it may be a paragraph of the one named before it";

  private OwnParagraphs() {}

  static Optional<Outcome> decide(
      Citation.OwnParagraph citation, Passage passage, Identity source) {
    Kind whole = citation.whole();
    if (whole != null && !(citation.near() ? isA(source, whole) : mayBe(source, whole))) {
      return Optional.empty();
    }
    if (citation.near()) {
      return Optional.of(new Unresolved(citation, Kind.PARAGRAPH, NEAR));
    }
    String number = String.join("", citation.numbers());
    boolean told = whole != null || !(passage.paragraph() instanceof Paragraph.Whole);
    String inAnnex = citation.annex();
    if (inAnnex == null && whole == null && passage.paragraph() instanceof Paragraph.Annex annex) {
      inAnnex = annex.annex();
    }
    String label =
        inAnnex != null
            ? new Paragraph.Annex(inAnnex, number, passage.paragraph().parts()).label()
            : source.authority().isPresent() && told ? "OP" + number : "para. " + number;
    OwnParagraph own = new OwnParagraph(source.id(), label);
    return Optional.of(new Resolved(citation, own, Basis.DOCUMENT));
  }

  /**
   * No report is {@code the present resolution}, but a draft can be, and what does not say what it
   * is.
   */
  private static boolean mayBe(Identity source, Kind whole) {
    return source.authority().isEmpty() || isA(source, whole) || source.id().contains(DRAFTS);
  }

  private static boolean isA(Identity source, Kind whole) {
    return source.authority().map(Authority::kind).filter(whole::equals).isPresent();
  }
}
