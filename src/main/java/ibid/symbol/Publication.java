package ibid.symbol;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A titled publication without a symbol, as a footnote names it: {@code Trafficking in Organs,
 * Tissues and Cells} is {@code PUB/trafficking-in-organs-tissues-and-cells}.
 *
 * @param slug the title in lower case, its words joined by hyphens
 */
public record Publication(String slug) implements Authority {
  static final String PREFIX = "PUB/";

  /** The publication of that title: {@code of("Trafficking in Organs, Tissues and Cells")}. */
  public static Publication of(String title) {
    StringBuilder slug = new StringBuilder(title.length());
    String composed = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int at = 0; at < composed.length(); at++) {
      char c = composed.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-'
          && !isInWord(c)
          && !isBesideIdeograph(composed, at)) {
        slug.append('-');
      }
    }
    int end = slug.length();
    return new Publication(
        end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString());
  }

  /** {@code 1995} {@code 年3月}: Chinese has no blanks between words, whatever print puts there. */
  private static boolean isBesideIdeograph(String title, int blank) {
    return Character.isWhitespace(title.charAt(blank))
        && (Character.isIdeographic(title.charAt(blank - 1))
            || (blank + 1 < title.length() && Character.isIdeographic(title.charAt(blank + 1))));
  }

  /** An apostrophe, a vowel above a letter, or what guides print and is not seen: a soft hyphen. */
  private static boolean isInWord(char c) {
    int type = Character.getType(c);
    return c == '’' || c == '\'' || type == Character.FORMAT || type == Character.NON_SPACING_MARK;
  }

  @Override
  public String id() {
    return PREFIX + slug;
  }

  @Override
  public Kind kind() {
    return Kind.PUBLICATION;
  }

  @Override
  public String label() {
    return slug.replace('-', ' ');
  }
}
