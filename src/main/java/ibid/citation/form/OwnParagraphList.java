package ibid.citation.form;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.run.Run;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import java.util.ArrayList;
import java.util.List;

/** The numbers of several paragraphs: {@code 16, 18 and 20}, {@code 7 (b) and (c)}. */
final class OwnParagraphList {
  /** Letters in brackets. */
  private static final int LONGEST = 6;

  private OwnParagraphList() {}

  /** A paragraph of a list: where its number stands, and the parts of its label. */
  record Member(Span span, List<String> numbers) {
    /** The paragraph that one of some members is, which alone is cited with the words around it. */
    Citation of(List<Member> members, Span words, String annex, Kind whole, boolean near) {
      Span printed = members.size() == 1 ? words : span;
      return new Citation.OwnParagraph(printed, numbers, annex, whole, near, Context.NONE);
    }
  }

  /** The numbers from a position on, as far as a list of them goes. */
  static List<Member> at(Run run, int start, int limit) {
    String text = run.text();
    List<Member> members = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    int at = start;
    while (at < limit) {
      int end = numbers(text, at, limit, numbers);
      if (end == at) {
        break;
      }
      members.add(new Member(new Span(at, end), List.copyOf(numbers)));
      at = pastGlue(run, end, limit);
    }
    return members;
  }

  /** The position after a comma, an "and" or a "to", with the blanks around it. */
  static int pastGlue(Run run, int end, int limit) {
    String text = run.text();
    int at = Blanks.skip(text, end, limit);
    if (at < limit && (Marks.isComma(text.charAt(at)) || Notation.isDash(text.charAt(at)))) {
      at = Blanks.skip(text, at + 1, limit);
    }
    for (Match glue = glue(run, at, limit); glue != null; glue = glue(run, at, limit)) {
      at = Blanks.skip(text, glue.end(), limit);
    }
    return at;
  }

  /** An "and" or a "to" at a position, which may be joined to the number behind it; or null. */
  private static Match glue(Run run, int at, int limit) {
    if (at >= limit) {
      return null;
    }
    Match match = run.lexicon().glue(run.text(), at, limit);
    boolean joined = match == null && run.lexicon().prefix(run.text(), at) > 0;
    Match glue = joined ? run.lexicon().glue(run.text(), at, at + 1) : match;
    return glue != null && (glue.term().is(Category.AND) || glue.term().is(Category.TO))
        ? glue
        : null;
  }

  /**
   * Adds the number at a position and the letters behind it, {@code 7 (b)}, {@code 7 b)}; or, with
   * letters alone, that of the paragraph before. The position after.
   */
  private static int numbers(String text, int start, int limit, List<String> numbers) {
    int at = Letters.digitsEnd(text, start, limit);
    if (at > start) {
      numbers.clear();
      numbers.add(text.substring(start, at));
    } else if (numbers.isEmpty() || lettersEnd(text, start, limit) == start) {
      return start;
    } else {
      numbers.subList(1, numbers.size()).clear();
    }
    for (int open = Blanks.skip(text, at, limit), end = lettersEnd(text, open, limit);
        end > open;
        open = Blanks.skip(text, at, limit), end = lettersEnd(text, open, limit)) {
      String letters = text.substring(open, end);
      numbers.add(letters.charAt(0) == '(' ? letters : "(" + letters);
      at = end;
    }
    return at;
  }

  /** Where {@code (b)} or {@code b)} ends, or the same position. */
  private static int lettersEnd(String text, int start, int limit) {
    int close = Stretch.indexOf(text, ')', start, Math.min(limit, start + LONGEST));
    boolean opens = start < limit && text.charAt(start) == '(';
    boolean letter = close == start + 1 && Letters.isLetter(text.charAt(start));
    return (opens && close > start + 1) || letter ? close + 1 : start;
  }
}
