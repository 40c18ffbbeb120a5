package ibid.graph;

import java.util.List;

/**
 * A document and mentions that lead to it, or that it makes: {@code A/RES/64/293}, cited in {@code
 * PP2} and {@code OP3}.
 *
 * @param document the document at the other end
 * @param mentions in reading order; never empty
 */
public record Mentions(DocumentNode document, List<CitationEdge> mentions) {}
