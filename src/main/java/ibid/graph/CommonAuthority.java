package ibid.graph;

import java.util.List;

/**
 * A document that two others both cite: {@code A/RES/55/25}.
 *
 * @param document the document
 * @param byFirst where the first cites it, in reading order
 * @param bySecond where the second does
 */
public record CommonAuthority(
    DocumentNode document, List<CitationEdge> byFirst, List<CitationEdge> bySecond) {}
