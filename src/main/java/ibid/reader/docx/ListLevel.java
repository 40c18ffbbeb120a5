package ibid.reader.docx;

/**
 * How the paragraphs of one level of a list are numbered.
 *
 * @param text what is printed, {@code %1} for the number of the first level: {@code (%2)}
 */
record ListLevel(int start, NumberFormat format, String text) {
  static final ListLevel NONE = new ListLevel(1, NumberFormat.NONE, "");

  ListLevel startingAt(int number) {
    return new ListLevel(number, format, text);
  }
}
