package ibid.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A symbol or number taken apart in words.
 *
 * <pre>
 * A/63/332/Add.1: a document of the General Assembly
 *   A      General Assembly
 *   63     session 63 (September 2008 to September 2009)
 *   332    number 332
 *   Add.1  addendum 1, to A/63/332
 * </pre>
 *
 * @param subject what is explained
 * @param sentence what it is
 * @param details its parts, in order
 */
public record Explanation(String subject, String sentence, List<Detail> details) {

  /**
   * One part and what it says.
   *
   * @param part as printed
   * @param says in words
   */
  public record Detail(String part, String says) {}

  /** The same with why a text that says no more leaves it unresolved, unless it says that. */
  public Explanation unresolved(String reason) {
    if (sentence.equals(reason)) {
      return this;
    }
    List<Detail> all = new ArrayList<>(List.of(new Detail("unresolved", reason)));
    all.addAll(details);
    return new Explanation(subject, sentence, all);
  }

  /** Prints it, the parts in a column of their own. */
  public void print(Appendable out, Style style) throws IOException {
    out.append(style.bold(subject)).append(": ").append(sentence).append('\n');
    int width = details.stream().mapToInt(each -> DisplayWidth.of(each.part())).max().orElse(0);
    for (Detail detail : details) {
      String pad = " ".repeat(width - DisplayWidth.of(detail.part()));
      out.append(("  " + detail.part() + pad + "  " + detail.says()).stripTrailing()).append('\n');
    }
  }
}
