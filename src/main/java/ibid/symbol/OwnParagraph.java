package ibid.symbol;

/**
 * A paragraph of the citing document itself: {@code paragraph 12 above} in {@code CTOC/COP/RES/5/2}
 * is {@code CTOC/COP/RES/5/2#OP12}.
 *
 * @param document the target of the document, empty when it does not say what it is
 * @param paragraph the paragraph's label: {@code OP12}
 */
public record OwnParagraph(String document, String paragraph) implements Authority {
  @Override
  public String id() {
    return document + "#" + paragraph;
  }

  @Override
  public Kind kind() {
    return Kind.PARAGRAPH;
  }

  @Override
  public String label() {
    return paragraph + " of " + (document.isEmpty() ? "the document itself" : document);
  }
}
