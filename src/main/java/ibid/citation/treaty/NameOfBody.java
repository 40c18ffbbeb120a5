package ibid.citation.treaty;

import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;

/**
 * Whether the words before the title of a treaty make it the name of a body: {@code Conference of
 * the Parties to the}, {@code Конференция 1995 года участников}.
 */
final class NameOfBody {
  private static final int MOST_WORDS = 7;
  private static final int LONGEST_TERM = 7;
  private static final int LONGEST_ORDINAL = 2;
  private static final int YEAR_LENGTH = 4;

  /** Of a protocol, which is one behind a comma. */
  private static final String ADDED = "added";

  /**
   * Of what adopts treaties, {@code the General Assembly of the}, and of whose parties it may be.
   */
  private static final String ADOPTS = "adopts";

  private NameOfBody() {}

  /**
   * Whether the words before it make it the name of a body: {@code Conference of the Parties to}.
   */
  static boolean holds(Run run, Span title) {
    int joined = Words.start(run.text(), title.start());
    int at = run.lexicon().prefix(run.text(), joined) > 0 ? joined : title.start();
    for (int words = 0; words < MOST_WORDS; words++) {
      Match match = Before.term(run, at, Category.PARTIES, LONGEST_TERM);
      int before = match == null ? beforeNumber(run, at) : match.start();
      if (before == at) {
        return false;
      }
      if (match != null && match.term().value().equals(ADDED)) {
        return isBehindComma(run.text(), before);
      }
      if (match != null && match.term().value().equals(ADOPTS)) {
        return words > 1;
      }
      if (match != null && match.term().value().equals(LongerName.BODY)) {
        return words == 0 || !isLabel(run, match);
      }
      at = before;
    }
    return false;
  }

  /**
   * {@code article 13.}<u>{@code a}</u> {@code of the}, {@code Annex} <u>{@code A}</u> {@code to
   * the}: a letter behind a part or its number.
   */
  private static boolean isLabel(Run run, Match word) {
    String text = run.text();
    int end = Blanks.skipBack(text, word.start(), 0);
    int digit = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
    boolean numbered = digit > 0 && Letters.isDigit(text.charAt(digit - 1));
    return word.end() == word.start() + 1 && (numbered || isPart(run, word.start(), end));
  }

  private static boolean isPart(Run run, int letter, int end) {
    Token before = run.at(run.indexAt(letter) - 1);
    return before != null
        && before.end() == end
        && before.is(Category.PART)
        && Letters.isCapital(run.text().charAt(letter));
  }

  /** {@code Protocol …, supplementary to the}: not {@code measures supplementary to the}. */
  private static boolean isBehindComma(String text, int at) {
    int end = Blanks.skipBack(text, at, 0);
    return end > 0 && Marks.isComma(text.charAt(end - 1));
  }

  /**
   * The position before {@code 2010} or {@code 1995, 2000 и 2010} where years end just before a
   * position, or before the word that tells which, {@code الاجتماع} <u>{@code الثاني عشر}</u>
   * {@code للدول الأطراف}; or the same.
   */
  private static int beforeNumber(Run run, int at) {
    Match ordinal = Before.term(run, at, Category.PART_LABEL, LONGEST_ORDINAL);
    return ordinal != null ? ordinal.start() : beforeYears(run, at);
  }

  private static int beforeYears(Run run, int at) {
    int first = beforeYear(run.text(), at);
    int end = first;
    while (end > 0) {
      int before = Blanks.skipBack(run.text(), end, 0);
      boolean comma = before > 0 && Marks.isComma(run.text().charAt(before - 1));
      int and = comma ? before - 1 : Words.start(run.text(), before);
      int year = beforeYear(run.text(), and);
      if (year == and || !(comma || Before.isPlainAnd(run, end))) {
        break;
      }
      end = year;
      first = year;
    }
    return first;
  }

  private static int beforeYear(String text, int at) {
    int end = Blanks.skipBack(text, at, 0);
    int start = Letters.digitsStart(text, 0, end);
    return end - start == YEAR_LENGTH ? start : at;
  }
}
