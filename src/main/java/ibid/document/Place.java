package ibid.document;

/**
 * Where the file itself has a stretch of the text: {@code line 12 of page 3} of a PDF, paragraph 40
 * of a Word file, the element {@code para_4__content} of Akoma Ntoso. A plain text has no places
 * but its lines.
 */
public sealed interface Place {

  /** The stretch of the text. */
  Span span();

  /** The same place in a text that has more before it. */
  Place shifted(int by);

  /**
   * A line of a page, both from 1, as in a PDF.
   *
   * @param page counted from the beginning of the file, whatever is printed on it
   * @param line counted from the top of the page, running headers among them
   */
  record OnPage(Span span, int page, int line) implements Place {
    @Override
    public Place shifted(int by) {
      return new OnPage(span.shifted(by), page, line);
    }
  }

  /**
   * A paragraph of a Word file.
   *
   * @param number counted from 1 in the order of the file, empty paragraphs among them
   */
  record InParagraph(Span span, int number) implements Place {
    @Override
    public Place shifted(int by) {
      return new InParagraph(span.shifted(by), number);
    }
  }

  /**
   * An element of Akoma Ntoso.
   *
   * @param eId the identifier of the innermost element that has one
   */
  record InElement(Span span, String eId) implements Place {
    @Override
    public Place shifted(int by) {
      return new InElement(span.shifted(by), eId);
    }
  }
}
