package ibid.resolve;

import ibid.document.Document;
import ibid.document.Identity;
import ibid.document.Paragraph;
import ibid.symbol.Authority;
import java.util.Optional;

/**
 * One mention of an authority at its place in a document: a row of {@code ibid refs}, an edge of
 * the graph.
 *
 * @param document the citing document
 * @param paragraph where the mention stands
 * @param markedAt for a mention in a footnote, the paragraph that carries its marker
 * @param outcome what the mention means
 */
public record Reference(
    Document document, Paragraph paragraph, Optional<Paragraph> markedAt, Outcome outcome) {

  /** The identity of the resolution it stands in. */
  public Identity source() {
    return document.sectionAt(outcome.citation().span().start()).identity();
  }

  /** What it leads to, or empty. */
  public Optional<Authority> target() {
    return outcome instanceof Outcome.Resolved resolved
        ? Optional.of(resolved.authority())
        : Optional.empty();
  }

  /** The number, symbol or title as printed, spaces and line breaks as they stand. */
  public String text() {
    return paragraph.printed(outcome.citation().span(), document.text());
  }

  /**
   * The verb of the paragraph, or for a footnote of the paragraph its marker stands in; empty when
   * there is none.
   */
  public String verb() {
    return markedAt.map(Paragraph::verb).orElseGet(paragraph::verb);
  }

  /** The stem of {@link #verb} in English, whatever the language. */
  public String stem() {
    return markedAt.map(Paragraph::stem).orElseGet(paragraph::stem);
  }
}
