package ibid.graph;

import java.util.List;

/**
 * A way from one document to another by citations: {@code CTOC/COP/RES/5/2} cites {@code
 * A/RES/64/293}, which cites {@code A/RES/61/180}.
 *
 * @param documents from the first to the last, both included
 * @param steps for each step the mentions that make it, in reading order; one fewer than documents
 */
public record CitationPath(List<DocumentNode> documents, List<List<CitationEdge>> steps) {}
