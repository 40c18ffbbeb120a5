package ibid.reader.akn;

import ibid.reader.print.Press;

/** A footnote that is being printed: {@code <authorialNote marker="1">}. */
record AknNote(String mark, Press press) {

  /** Whether raised characters at its beginning only say its mark again. */
  boolean isRepeatedBy(String raised) {
    return raised.strip().equals(mark);
  }
}
