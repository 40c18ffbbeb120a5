package ibid.graph;

import java.util.List;

/** What a lookup comes to: one document, several that the name fits, or none. */
public sealed interface Found {

  /** {@code A/RES/64/293} names exactly one document. */
  record One(DocumentNode document) implements Found {}

  /**
   * {@code 4/4} is a decision of one body and a resolution of another.
   *
   * @param candidates two or more, in the order of the graph
   */
  record Several(List<DocumentNode> candidates) implements Found {}

  /**
   * No document of the graph has that name.
   *
   * @param nearest up to three documents whose names differ little, the nearest first; often none
   */
  record None(List<DocumentNode> nearest) implements Found {}
}
