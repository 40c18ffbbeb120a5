package ibid.resolve;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Brackets;
import ibid.language.Letters;
import ibid.language.Marks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that brackets behind a title give its treaty: {@code (hereinafter “the Convention”)}.
 */
final class BracketedName {
  static final int LONGEST = 100;

  private static final int LONGEST_ARTICLE = 4;
  private static final Pattern DATE =
      Pattern.compile(",? (of )?(\\d{1,2} \\p{Lu}\\p{Ll}+ )?\\d{4}(?=[ ⁰¹²³⁴-⁹])");
  private static final String QUOTES = "\"“”«»„《》";

  private BracketedName() {}

  /**
   * What stands in brackets behind a title, no more than its date and a marker between, {@code ,
   * 1974 (}<u>{@code the SOLAS Convention}</u>{@code )}; or null.
   */
  static Span behind(String text, int end) {
    int at = pastMarks(text, end);
    Matcher date = DATE.matcher(text).region(at, text.length());
    at = date.lookingAt() ? pastMarks(text, date.end()) : at;
    int open = Blanks.skip(text, at, text.length());
    if (open == text.length() || !Brackets.opens(text.charAt(open))) {
      return null;
    }
    int limit = Math.min(text.length(), open + LONGEST);
    int close = Brackets.close(text, open + 1, limit);
    return close == limit ? null : new Span(open + 1, close);
  }

  private static int pastMarks(String text, int end) {
    int at = end;
    while (at < text.length()
        && (Letters.superscript(text.charAt(at)) >= 0 || Marks.closes(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /**
   * The name without an article and its quotation marks, or what leads to them: {@code hereinafter
   * “the Convention”}, {@code далее — Конвенция}.
   */
  static String of(String text, Span brackets) {
    String inside = TitlePrint.fold(text, brackets);
    int open = 0;
    while (open < inside.length() && QUOTES.indexOf(inside.charAt(open)) < 0) {
      open++;
    }
    int close = inside.length() - 1;
    while (close > open && QUOTES.indexOf(inside.charAt(close)) < 0) {
      close--;
    }
    if (open < close) {
      return bare(innermost(inside.substring(open + 1, close).strip()));
    }
    int dash = inside.lastIndexOf("— ");
    return bare(dash < 0 ? inside : inside.substring(dash + 2));
  }

  /** {@code 公约}, of {@code “《公约》”}. */
  private static String innermost(String name) {
    int open = name.indexOf('《');
    return open == 0 && name.endsWith("》") ? name.substring(1, name.length() - 1) : name;
  }

  /** {@code Convention}, of {@code the Convention}, {@code la Convention}, {@code l’Accord}. */
  private static String bare(String name) {
    int at = 0;
    while (at < name.length() && Character.isLowerCase(name.charAt(at))) {
      at++;
    }
    boolean parted = at > 0 && at < LONGEST_ARTICLE && at + 1 < name.length();
    boolean joint = parted && (name.charAt(at) == ' ' || Marks.isApostrophe(name.charAt(at)));
    return joint && Character.isUpperCase(name.charAt(at + 1)) ? name.substring(at + 1) : name;
  }
}
