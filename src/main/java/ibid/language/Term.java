package ibid.language;

import java.util.List;

/**
 * A word or phrase of a language and what it does: {@code resolutions} is a HEAD with the value
 * {@code resolution}.
 *
 * @param phrase as the table prints it; a space stands for any white space, {@code *} at the end
 *     for any further letters
 * @param value what it stands for, in terms that no language changes
 */
public record Term(Category category, String value, String phrase) {
  /** Whether it is a term of that category. */
  public boolean is(Category other) {
    return category == other;
  }

  /** Whether a word is one of those that its value lists. */
  public boolean isOf(String word) {
    return value.contains(word) && List.of(value.split(" ")).contains(word);
  }
}
