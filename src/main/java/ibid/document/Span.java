package ibid.document;

/**
 * A half-open stretch of a document's original text, in UTF-16 units: {@code text.substring(start,
 * end)} is what was printed.
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** How many UTF-16 units it covers. */
  public int length() {
    return end - start;
  }

  /** Whether a position lies inside. */
  public boolean contains(int position) {
    return position >= start && position < end;
  }

  /** Whether both have a position in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** What both cover, when they overlap. */
  public Span common(Span other) {
    return new Span(Math.max(start, other.start), Math.min(end, other.end));
  }

  /** The same stretch in a text that has more before it. */
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** What is printed there. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
