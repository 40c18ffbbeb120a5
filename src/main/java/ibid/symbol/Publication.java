package ibid.symbol;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A titled publication without a symbol, as a footnote names it.
 *
 * @param slug the title in lower case, its words joined by hyphens
 */
public record Publication(String slug) implements Authority {
  static final String PREFIX = "PUB/";

  /** The publication of that title: {@code of("Trafficking in Organs, Tissues and Cells")}. */
  public static Publication of(String title) {
    StringBuilder slug = new StringBuilder(title.length());
    String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
    for (char c : composed.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-' && !isInWord(c)) {
        slug.append('-');
      }
    }
    int end = slug.length();
    return new Publication(
        end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString());
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
