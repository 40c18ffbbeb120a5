package ibid.citation.token;

import ibid.language.Category;
import ibid.symbol.DocumentNumber.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What sorts of tokens a paragraph has, so that a recognizer need not look at a paragraph that has
 * none of its own.
 *
 * @param words the categories of its words
 * @param hasLongNumber whether a number is of more than digits alone, which may count anything
 */
public record Contents(
    Set<Category> words, boolean hasNumber, boolean hasLongNumber, boolean hasSymbol) {
  /** What a list of tokens has. */
  public static Contents of(List<Token> tokens) {
    EnumSet<Category> words = EnumSet.noneOf(Category.class);
    boolean number = false;
    boolean longNumber = false;
    boolean symbol = false;
    for (Token token : tokens) {
      if (token instanceof Token.Word word) {
        words.add(word.term().category());
      } else if (token instanceof Token.Num num) {
        number = true;
        longNumber |= num.number().form() != Form.SERIAL;
      } else {
        symbol |= token instanceof Token.Sym;
      }
    }
    return new Contents(words, number, longNumber, symbol);
  }

  /** Whether a word of a category is among them. */
  public boolean has(Category category) {
    return words.contains(category);
  }

  /** Whether a number can be that of a resolution: digits alone need a head. */
  public boolean mayNumber() {
    return hasLongNumber || (hasNumber && has(Category.HEAD));
  }

  /** Whether any body can be named, by its name or in a symbol. */
  public boolean mayNameBody() {
    return hasSymbol || has(Category.BODY) || has(Category.SHORT_BODY);
  }
}
