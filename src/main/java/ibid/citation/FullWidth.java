package ibid.citation;

/** The digits, letters and marks that Chinese prints as wide as its own: {@code 第１３２５（２０００）号}. */
final class FullWidth {
  /** What stands between a wide character and the one that it stands for. */
  private static final int DISTANCE = 0xFEE0;

  private static final char FIRST = '（';
  private static final char LAST = 'ｚ';
  private static final String MARKS = "（）．／－";

  private FullWidth() {}

  /** The text, of the same length, with the usual forms of those that numbers are made of. */
  static String narrow(String text) {
    StringBuilder narrowed = null;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= FIRST && c <= LAST && isPart(c)) {
        narrowed = narrowed == null ? new StringBuilder(text) : narrowed;
        narrowed.setCharAt(at, (char) (c - DISTANCE));
      }
    }
    return narrowed == null ? text : narrowed.toString();
  }

  private static boolean isPart(char c) {
    return MARKS.indexOf(c) >= 0
        || (c >= '０' && c <= '９')
        || (c >= 'Ａ' && c <= 'Ｚ')
        || (c >= 'ａ' && c <= 'ｚ');
  }
}
