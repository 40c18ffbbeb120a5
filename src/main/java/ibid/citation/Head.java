package ibid.citation;

import ibid.citation.BodyMention.Reach;
import ibid.document.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that a number stands under: {@code its resolutions}, {@code General Assembly
 * resolution}. All members of a list share one head.
 *
 * @param word where "resolution" or "decision" stands
 * @param before the body named just before it ({@code General Assembly resolution}), or null
 * @param after the body named after it or its list ({@code resolution 33/11 of the Human Rights
 *     Council}), or null
 * @param subject the body that a possessive goes back to ({@code the General Assembly, in its
 *     resolution}) or on to ({@code in its resolution 70/1, the General Assembly}); without one,
 *     the body that acts with it ({@code the Council, by resolution 9 (I)}); or null
 * @param possessive whether a possessive stands before it: {@code its resolution}
 * @param quoted whether a footnote quotes it from a report: {@code E/2021/28, chap. I, resolution
 *     64/1}, {@code Ibid., resolution 64/1}
 * @param founding whether it only tells which body is meant: {@code the Committee established
 *     pursuant to resolution 1540 (2004)}
 */
public record Head(
    Span word,
    BodyMention before,
    BodyMention after,
    BodyMention subject,
    boolean possessive,
    boolean quoted,
    boolean founding) {
  /** Numbers that stand under no head: {@code 1325 (2000)} in a title. */
  public static final Head NONE = new Head(new Span(0, 0), null, null, null, false, false, false);

  /** The body that its words name, the nearest of them, if they name one. */
  public Optional<BodyMention> named() {
    return Stream.of(before, after, subject).filter(Objects::nonNull).findFirst();
  }

  /** Whether its words name a body, and not an organization alone. */
  public boolean namesBody() {
    return named().filter(mention -> mention.reach() != Reach.ORGANS).isPresent();
  }

  /** The body named just before it, or else behind its numbers; or null. */
  public BodyMention beside() {
    return before == null ? after : before;
  }

  /** The same head as the first of several in one heading: {@code resolutions and decisions}. */
  public Head upTo(int end) {
    return new Head(
        new Span(word.start(), end), before, after, subject, possessive, quoted, founding);
  }

  /** The same head with a body named after its number. */
  public Head of(BodyMention owner) {
    return owner == null
        ? this
        : new Head(word, before, owner, subject, possessive, quoted, founding);
  }

  /**
   * The same head over a later number that has a body behind it, which is nearer than the one named
   * before the first: {@code Council resolutions 2000/22 and 2000/3} <u>{@code of the
   * Commission}</u>.
   */
  public Head ofNearer(BodyMention owner) {
    return before == null
        ? of(owner)
        : new Head(word, owner, before, subject, possessive, quoted, founding);
  }
}
