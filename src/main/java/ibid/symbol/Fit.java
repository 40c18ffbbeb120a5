package ibid.symbol;

/** How well a number, with the date printed beside it, fits the numbering of a body. */
public enum Fit {
  /** The body has never numbered that way: {@code 24/20} of the General Assembly. */
  IMPOSSIBLE,
  /** The form exists, but not at that date or in that year: {@code 1325 (1990)}. */
  REFUTED,
  /** The form exists; nothing speaks for or against it: {@code 64/293} without a date. */
  POSSIBLE,
  /** The form exists, and the date or the year agrees: {@code 64/293} of 30 July 2010. */
  CONFIRMED;

  /** Whether nothing speaks against the reading. */
  public boolean holds() {
    return this == POSSIBLE || this == CONFIRMED;
  }
}
