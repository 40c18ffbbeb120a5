package ibid.reader.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open: of {@code HYPERLINK "https://..."} and its result only the result is
 * printed, as a link.
 */
final class Fields {
  private static final Pattern HYPERLINK =
      Pattern.compile("(?i)^\\s*HYPERLINK\\s+(?:\\\\[a-z]\\s+)*\"?([^\"\\s]+)\"?");

  private static final int LONGEST = 4000;

  /** A field, in its instruction or already in its result. */
  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean inResult;
    boolean isLink;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  void begin() {
    open.push(new Field());
  }

  void instruction(String text) {
    if (!open.isEmpty() && open.peek().instruction.length() < LONGEST) {
      open.peek().instruction.append(text);
    }
  }

  /** The result begins; gives where it leads, or null when it is no hyperlink. */
  String separate() {
    if (open.isEmpty()) {
      return null;
    }
    Field field = open.peek();
    field.inResult = true;
    String href = href(field.instruction.toString());
    field.isLink = href != null;
    return href;
  }

  /** The field ends; tells whether a link ends with it. */
  boolean end() {
    return !open.isEmpty() && open.pop().isLink;
  }

  /** Whether what stands here is an instruction, which is not printed. */
  boolean isInstruction() {
    return open.stream().anyMatch(field -> !field.inResult);
  }

  /** Where an instruction leads, or null. */
  static String href(String instruction) {
    Matcher hyperlink = HYPERLINK.matcher(instruction);
    return hyperlink.find() ? hyperlink.group(1) : null;
  }
}
