package ibid.resolve;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Stretch;
import ibid.symbol.Treaty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The short names that a document gives treaties in brackets behind their titles: {@code … in
 * Africa (the Kampala Convention)}, {@code … Navigation (“SUA Convention”)}. What a name turns on
 * is what the title does: no covenant is called {@code Second Optional Protocol}. They are told in
 * English, where it is known how far a title goes.
 */
final class ShortNames {
  private static final int LONGEST = 60;
  private static final String THE = "the ";

  /**
   * A treaty that has been given a name.
   *
   * @param sort the word that its title turns on
   */
  private record Named(Treaty treaty, String sort) {}

  private final String text;
  private final Map<String, Named> treaties = new HashMap<>();

  /** The names of treaties whose numbers nobody tells. */
  private final Set<String> unknown = new HashSet<>();

  /** Where the brackets end in which the last of those names was given: that is no citation. */
  private int given;

  /** Where the title ends that was cited last. */
  private int passed;

  ShortNames(String text) {
    this.text = text;
  }

  /** Takes the name behind a title, if there is one, for that of its treaty. */
  void define(Span title, Treaty treaty, String sort) {
    Span brackets = brackets(text, title.end());
    if (brackets != null) {
      treaties.put(name(text, brackets), new Named(treaty, sort));
    }
  }

  /** Takes the name behind a title, if there is one, for that of a treaty without a number. */
  void defineUnknown(Span title) {
    Span brackets = brackets(text, title.end());
    if (brackets != null) {
      unknown.add(name(text, brackets));
      given = brackets.end();
    }
  }

  /** Whether a title has been given before as the name of a treaty without a number. */
  boolean isOfUnknown(Span title) {
    return !unknown.isEmpty()
        && title.start() > given
        && unknown.contains(TreatyTitles.fold(text, title));
  }

  /** Remembers where the title of a treaty ends that is cited. */
  void pass(Span title) {
    passed = title.end();
  }

  /**
   * {@code African Nuclear-Weapon-Free Zone Treaty (}<u>{@code Treaty of Pelindaba}</u>{@code )}:
   * whether a title is the other name, in brackets, of the one that was cited last.
   */
  boolean isOtherName(Span title) {
    Span brackets =
        passed > 0 && title.start() > passed && title.start() - passed < LONGEST
            ? brackets(text, passed)
            : null;
    return brackets != null
        && title.end() <= brackets.end()
        && name(text, brackets).equals(TreatyTitles.fold(text, title));
  }

  /** What a title of a sort has been given as a name of, or null. */
  Treaty meaning(Span title, String sort) {
    Named named = treaties.isEmpty() ? null : treaties.get(TreatyTitles.fold(text, title));
    return named == null || !named.sort().equals(sort) ? null : named.treaty();
  }

  /** What stands in brackets behind a title, no more than a marker between; or null. */
  static Span brackets(String text, int end) {
    int at = end;
    while (at < text.length() && Letters.superscript(text.charAt(at)) >= 0) {
      at++;
    }
    int open = Blanks.skip(text, at, text.length());
    if (open >= text.length() || text.charAt(open) != '(') {
      return null;
    }
    int close = Stretch.indexOf(text, ')', open, Math.min(text.length(), open + LONGEST));
    return close < 0 ? null : new Span(open + 1, close);
  }

  /** The name without an article and its quotation marks. */
  static String name(String text, Span brackets) {
    String inside = TreatyTitles.fold(text, brackets);
    String printed = bare(inside);
    boolean quoted =
        !printed.isEmpty() && (printed.charAt(0) == '"' || Marks.opens(printed.charAt(0)));
    int close = quoted ? Marks.close(printed, 0, printed.length()) : 0;
    boolean whole = close > 0 && close == printed.length() - 1;
    return whole ? bare(printed.substring(1, close)) : printed;
  }

  private static String bare(String name) {
    return name.startsWith(THE) ? name.substring(THE.length()) : name;
  }
}
