package ibid.graph;

import ibid.document.Zone;

/**
 * Where a mention stands: line 41 of {@code resolution-5-2.txt}, in {@code OP3}, which {@code
 * welcomes}.
 *
 * @param file the citing file as given
 * @param line from 1
 * @param column from 1, in code points
 * @param start offset into the text, in code points
 * @param end offset of the first code point after it
 * @param at the paragraph's label: {@code PP2}, {@code fn3}
 * @param markedAt for a footnote, the label of the paragraph that carries its marker; else empty
 * @param zone the part of the document
 * @param verb the paragraph's verb; empty when it has none
 */
public record Place(
    String file,
    int line,
    int column,
    int start,
    int end,
    String at,
    String markedAt,
    Zone zone,
    String verb) {}
