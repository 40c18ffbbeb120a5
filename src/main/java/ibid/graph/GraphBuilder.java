package ibid.graph;

import ibid.citation.Citation;
import ibid.document.Document;
import ibid.document.Identity;
import ibid.document.Lines;
import ibid.document.Paragraph;
import ibid.document.Section;
import ibid.document.Span;
import ibid.resolve.Outcome;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Reading;
import ibid.resolve.Reference;
import ibid.symbol.Authority;
import ibid.symbol.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects readings into a {@link CitationGraph}; keeps nothing of a text but its citing words.
 *
 * <p>{@code new GraphBuilder().add(reading).build()} has a node for the document that was read and
 * one for each that it cites.
 */
public final class GraphBuilder {
  private final Map<String, NodeDraft> drafts = new LinkedHashMap<>();
  private final List<CitationEdge> edges = new ArrayList<>();
  private int unresolved;

  /** Adds a document and what it cites. */
  public GraphBuilder add(Reading reading) {
    Document document = reading.document();
    for (Section section : document.sections()) {
      if (section.identity().authority().isPresent() || document.sections().size() == 1) {
        citing(document, section.identity());
      }
    }
    Lines lines = new Lines(document.printed());
    for (Reference reference : reading.references()) {
      if (reference.outcome() instanceof Resolved resolved) {
        add(reference, resolved, lines);
      } else {
        unresolved++;
      }
    }
    return this;
  }

  /** The graph of all that was added. */
  public CitationGraph build() {
    return new CitationGraph(
        drafts.values().stream().map(NodeDraft::finish).toList(), edges, unresolved);
  }

  private void add(Reference reference, Resolved resolved, Lines lines) {
    Authority authority = resolved.authority();
    if (authority.kind() == Kind.PARAGRAPH) {
      return;
    }
    String citing = citing(reference.document(), reference.source());
    cited(authority, resolved.citation(), reference);
    Citation.Context context = resolved.citation().context();
    edges.add(
        new CitationEdge(
            edges.size(),
            citing,
            authority.id(),
            place(reference, lines),
            reference.text(),
            Optional.ofNullable(context.date()),
            context.pinpoint() == null ? "" : context.pinpoint(),
            resolved.basis(),
            words(reference)));
  }

  private String citing(Document document, Identity identity) {
    String id = identity.authority().map(Authority::id).orElse(document.name());
    draft(id, identity.authority()).read(document.name(), identity);
    return id;
  }

  private void cited(Authority authority, Citation citation, Reference reference) {
    NodeDraft draft = draft(authority.id(), Optional.of(authority));
    if (citation.context().date() != null) {
      draft.cited(citation.context().date());
    }
    if (citation instanceof Citation.TreatyTitle treaty) {
      draft.cited(treaty.title().of(reference.document().text()));
    } else if (citation instanceof Citation.Publication publication) {
      draft.cited(publication.title());
    }
  }

  private NodeDraft draft(String id, Optional<Authority> authority) {
    return drafts.computeIfAbsent(id, NodeDraft::new).is(authority);
  }

  private static Place place(Reference reference, Lines lines) {
    Outcome outcome = reference.outcome();
    Span span = outcome.citation().span();
    Paragraph paragraph = reference.paragraph();
    return new Place(
        reference.document().name(),
        lines.line(span.start()),
        lines.column(span.start()),
        lines.offset(span.start()),
        lines.end(span.end()),
        paragraph.label(),
        reference.markedAt().map(Paragraph::label).orElse(""),
        paragraph.zone(),
        reference.verb());
  }

  private static String words(Reference reference) {
    Span span = reference.outcome().citation().span();
    return CitingWords.around(reference.document().text(), reference.paragraph(), span);
  }
}
