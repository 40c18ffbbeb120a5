package ibid.reader.docx;

/**
 * That a paragraph belongs to a list.
 *
 * @param list the number of the list; empty when only the level is said
 * @param level from 0
 */
record ListItem(String list, int level) {
  static final ListItem NONE = new ListItem("", 0);
  private static final String NO_LIST = "0";

  boolean isListed() {
    return !list.isEmpty() && !list.equals(NO_LIST);
  }

  ListItem list(String number) {
    return new ListItem(number, level);
  }

  ListItem level(String number) {
    return new ListItem(list, Attributes.integer(number, 0));
  }
}
