package ibid.document;

/**
 * Where a text goes over into another language, or back: before {@code Rappelant sa résolution
 * 60/1} between English paragraphs.
 *
 * @param position where the first words in it stand
 * @param language its two-letter code
 */
public record LanguageChange(int position, String language) {}
