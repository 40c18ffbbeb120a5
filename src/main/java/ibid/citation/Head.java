package ibid.citation;

import ibid.document.Span;

/**
 * The words that a number stands under: {@code its resolutions}, {@code General Assembly
 * resolution}. All members of a list share one head.
 *
 * @param word where "resolution" or "decision" stands
 * @param before the body named just before it ({@code General Assembly resolution}), or null
 * @param after the body named after it or its list ({@code resolution 33/11 of the Human Rights
 *     Council}), or null
 * @param possessive whether a possessive stands before it: {@code its resolution}
 */
public record Head(Span word, BodyMention before, BodyMention after, boolean possessive) {
  /** Numbers that stand under no head: {@code 1325 (2000)} in a title. */
  public static final Head NONE = new Head(new Span(0, 0), null, null, false);
}
