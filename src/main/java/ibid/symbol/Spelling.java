package ibid.symbol;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people type or paste for a symbol or number: {@code a/res/64/293}, {@code 64/293.}, {@code
 * https://undocs.org/en/A/RES/64/293}.
 */
public final class Spelling {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://)?(?:www\\.)?(?:"
              + String.join("|", DocumentAddress.HOSTS).replace(".", "\\.")
              + ")/(?:[^?#]*\\?(?:[^#]*&)?(?:final)?symbol=([^&#]+).*"
              + "|(?:(?:ar|en|es|fr|ru|zh)/)?([^?#]+).*)");
  private static final Pattern LOOSE_SLASH = Pattern.compile("\\h*/\\h*");
  private static final String CLOSING = ".,;:!?\"'”’»";
  private static final String OPENING = "\"'“‘«";
  private static final Pattern PART = Pattern.compile("(?<![A-Z])(PART|VOL|SUB|AMEND|SUMMARY)");
  private static final Pattern POINTED = Pattern.compile("/(RES|DEC)(?=\\.)");

  private Spelling() {}

  /** Without what does not belong to it: the address of a web page, quotes, a full stop. */
  public static String bare(String typed) {
    String text = typed.strip();
    int start = 0;
    int end = text.length();
    while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    text = text.substring(start, end);
    Matcher address = ADDRESS.matcher(text);
    if (address.matches()) {
      text = decoded(address.group(1) == null ? address.group(2) : address.group(1));
    }
    return LOOSE_SLASH.matcher(text).replaceAll("/").strip();
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }

  /**
   * A symbol in the case that the UN prints: {@code a/c.3/75/l.1/add.1} is {@code
   * A/C.3/75/L.1/Add.1}. Only components in small letters are changed.
   */
  public static String symbol(String typed) {
    StringBuilder printed = new StringBuilder();
    for (String component : bare(typed).split("(?=/)", -1)) {
      boolean small = component.chars().noneMatch(Character::isUpperCase);
      printed.append(small ? inCapitals(component) : component);
    }
    return Symbols.canonical(printed);
  }

  private static String inCapitals(String component) {
    String capitals = component.toUpperCase(Locale.ROOT);
    String pointed =
        POINTED.matcher(capitals).replaceAll(found -> "/" + capitalized(found.group(1)));
    return PART.matcher(pointed).replaceAll(found -> capitalized(found.group(1)));
  }

  private static String capitalized(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
