package ibid.language;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Numerals of the language between the word and the sign for a number, where a resolution follows:
 * {@code 第二四二号决议}, {@code 第二四二号和第三三八号决议}; not {@code 第八十七号公约}.
 */
final class SignedNumbers {
  /** How many numbers a list has at most. */
  private static final int MOST_MEMBERS = 20;

  private final Numerals numerals;
  private final Phrases citing;
  private final Phrases glue;

  /** What stands before a number, and what stands right behind one. */
  private final LastCharacters ordinals;

  private final LastCharacters signs;

  SignedNumbers(List<Term> terms, Numerals numerals, Phrases citing, Phrases glue) {
    this.numerals = numerals;
    this.citing = citing;
    this.glue = glue;
    ordinals = LastCharacters.of(terms, Category.ORDINAL);
    signs = LastCharacters.of(terms, Category.NUMBER_BEHIND);
  }

  /** Tells where each begins and ends. */
  void find(String text, BiConsumer<Integer, Integer> places) {
    for (char sign : signs.characters().toCharArray()) {
      for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        int start = numerals.start(text, at);
        boolean numbered = start < at && ordinals.standAt(text, start - 1);
        if (numbered && leadsToHead(text, at + 1)) {
          places.accept(start, at);
        }
      }
    }
  }

  /** Whether no more than other numbers of a list stand before the word for a resolution. */
  private boolean leadsToHead(String text, int from) {
    int at = from;
    for (int members = 0; members < MOST_MEMBERS && at < text.length(); members++) {
      if (citing.at(Category.HEAD, text, at, text.length()) != null) {
        return true;
      }
      Match and = glue.at(Category.AND, text, at, text.length());
      int ordinal = and == null ? at : and.end();
      int number = ordinals.standAt(text, ordinal) ? ordinal + 1 : 0;
      int end = number == 0 ? 0 : numerals.end(text, number, text.length());
      if (end == number || !signs.standAt(text, end)) {
        return false;
      }
      at = end + 1;
    }
    return false;
  }
}
