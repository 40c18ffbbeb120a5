package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of the document itself: {@code paragraph 12 above}, {@code paragraph 7 (b) below},
 * {@code 上文第12段}.
 */
final class OwnParagraphForm implements Recognizer {
  private static final int LONGEST = 6;
  private static final int LONGEST_HERE = 2;
  private static final String PARAGRAPH = "paragraph";

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (run.lexicon().isHeadLast() && run.contents().hasNumber()) {
      counted(run, found);
    }
    if (!run.contents().has(Category.PART)) {
      return;
    }
    for (Token token : run.tokens()) {
      if (token instanceof Token.Word word
          && word.is(Category.PART)
          && word.term().value().equals(PARAGRAPH)) {
        recognize(run, word, found);
      }
    }
  }

  private static void recognize(Run run, Token.Word word, List<Citation> found) {
    String text = run.text();
    int limit = run.partEnd(word.start());
    List<String> numbers = new ArrayList<>();
    int at = numbers(text, Blanks.skip(text, word.end(), limit), limit, numbers);
    int here = Blanks.skip(text, at, limit);
    Match match = here < limit && here > at ? run.lexicon().around(text, here, limit) : null;
    boolean behind = match != null && match.term().is(Category.HERE);
    int start = behind ? word.start() : hereStart(run, word.start());
    if (!numbers.isEmpty() && start >= 0) {
      found.add(
          new Citation.OwnParagraph(
              new Span(start, behind ? match.end() : at), List.copyOf(numbers), Context.NONE));
    }
  }

  /**
   * Where {@code supra, párr. 12} begins before the word for a paragraph, behind "see" or a
   * bracket; or -1.
   */
  private static int hereStart(Run run, int position) {
    String text = run.text();
    int end = Blanks.skipBack(text, position, 0);
    int at = end > 0 && Marks.isComma(text.charAt(end - 1)) ? end - 1 : end;
    Match here = Before.term(run, at, Category.HERE, LONGEST_HERE);
    if (here == null) {
      return -1;
    }
    int before = Blanks.skipBack(text, here.start(), 0);
    int see = Before.wordStart(text, before);
    boolean leads =
        before > 0
            && (text.charAt(before - 1) == '(' || (see < before && isSee(text, run, see, before)));
    return leads ? here.start() : -1;
  }

  /** {@code see}, {@code Véase}. */
  private static boolean isSee(String text, Run run, int start, int end) {
    String word = Character.toUpperCase(text.charAt(start)) + text.substring(start + 1, end);
    Match see = run.lexicon().opening(word, 0, word.length());
    return see != null && see.term().is(Category.NOTE_OPENER);
  }

  /** Where the head stands last, so does the word for a paragraph: {@code 上文第12段}. */
  private static void counted(Run run, List<Citation> found) {
    for (Token token : run.tokens()) {
      Match here =
          token instanceof Token.Num number && number.number().form() == Form.SERIAL
              ? hereBefore(run, number)
              : null;
      if (here == null) {
        continue;
      }
      int limit = run.partEnd(token.start());
      List<String> numbers = new ArrayList<>();
      int at = numbers(run.text(), token.start(), limit, numbers);
      int behind = Blanks.skip(run.text(), at, limit);
      Match word = behind < limit ? run.lexicon().around(run.text(), behind, limit) : null;
      if (word != null
          && word.term().is(Category.PART_BEHIND)
          && word.term().value().equals(PARAGRAPH)) {
        found.add(
            new Citation.OwnParagraph(
                new Span(here.start(), word.end()), List.copyOf(numbers), Context.NONE));
      }
    }
  }

  /** {@code 上文} before the ordinal of a number, or null. */
  private static Match hereBefore(Run run, Token.Num number) {
    Match ordinal = Before.word(run, number.start());
    return ordinal != null && ordinal.term().is(Category.ORDINAL)
        ? Before.term(run, ordinal.start(), Category.HERE, LONGEST_HERE)
        : null;
  }

  /** Adds the number at a position and the letters in brackets behind it; the position after. */
  private static int numbers(String text, int start, int limit, List<String> numbers) {
    int at = Letters.digitsEnd(text, start, limit);
    if (at == start) {
      return start;
    }
    numbers.add(text.substring(start, at));
    for (int open = Blanks.skip(text, at, limit);
        isLetters(text, open, limit);
        open = Blanks.skip(text, at, limit)) {
      at = text.indexOf(')', open) + 1;
      numbers.add(text.substring(open, at));
    }
    return at;
  }

  private static boolean isLetters(String text, int open, int limit) {
    boolean opens = open < limit && text.charAt(open) == '(';
    int close = opens ? Stretch.indexOf(text, ')', open, Math.min(limit, open + LONGEST)) : -1;
    return close > open + 1;
  }
}
