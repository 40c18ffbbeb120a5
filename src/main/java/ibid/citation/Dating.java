package ibid.citation;

/** Which date belongs to which number: {@code 64/293 of 30 July 2010}. */
final class Dating {
  private static final int FARTHEST = 16;

  private Dating() {}

  /** Whether a date is that of what ends at a position: "of", "du" or a marker stand between. */
  static boolean isOf(Run run, int end, Token.Day day) {
    int length = day.start() - end;
    if (length < 0 || length > FARTHEST) {
      return false;
    }
    int words = 0;
    for (int i = end; i < day.start(); i++) {
      char c = run.text().charAt(i);
      boolean stop = c == '.' || c == ';' || c == '(' || c == ')' || Character.isDigit(c);
      if (stop && !(c == ')' && i == end)) {
        return false;
      }
      words += Character.isLetter(c) && !Character.isLetter(run.text().charAt(i - 1)) ? 1 : 0;
    }
    return words <= 2;
  }
}
