package ibid.symbol;

/**
 * How far texts and the table of bodies reach into the future. One of these years has to move on
 * with time, {@link #HORIZON}; a test tells when.
 */
final class Years {
  /** The first year of a UN document: the General Assembly first met in January 1946. */
  static final int FIRST = 1946;

  /**
   * As far as the table looks ahead: a text without a date cites no session of a later year. Nearer
   * to today, texts without a date would lose citations of what has been adopted meanwhile.
   */
  static final int HORIZON = 2029;

  /**
   * Texts speak of no year beyond it together with a resolution: {@code the 2030 Agenda}, and
   * {@code resolution 2065} is a number.
   */
  static final int LAST_SPOKEN_OF = 2050;

  /** The last one that four digits in a symbol or a number can be: {@code 2005/20}. */
  static final int LAST = 2099;

  private Years() {}
}
