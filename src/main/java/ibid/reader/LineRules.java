package ibid.reader;

import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;

/** Which line inside a block opens a paragraph of its own. */
final class LineRules {
  /** What a paragraph ends with, other than a comma. */
  private static final String ENDS = ";.:!?”؛؟；。：！？";

  private final Lexicon lexicon;
  private final Adopters adopters;
  private final MastheadLines masthead;
  private final Verbs verbs;
  private final Stars stars;

  LineRules(Lexicon lexicon, Adopters adopters, MastheadLines masthead, Verbs verbs, Stars stars) {
    this.lexicon = lexicon;
    this.adopters = adopters;
    this.masthead = masthead;
    this.verbs = verbs;
    this.stars = stars;
  }

  /**
   * Whether the line from {@code start} to {@code end} opens a paragraph, after lines from {@code
   * before} to {@code beforeEnd}.
   */
  boolean opensParagraph(String text, int before, int beforeEnd, int start, int end) {
    char c = text.charAt(start);
    if (c == '*') {
      return !stars.mark(start, end).isEmpty();
    }
    if (!Letters.isDigit(c) && !Letters.isLetter(c) && c != '(' && c != '[' && c < 0x80) {
      return false;
    }
    Opening opening = Opening.of(text, start, end);
    boolean ended = isEnd(text.charAt(beforeEnd - 1));
    return switch (opening.sort()) {
      case NOTE -> true;
      case NUMBER -> ended && opening.end() < end;
      case LETTERS -> ended && !(isCounted(opening) && Marks.isComma(text.charAt(beforeEnd - 1)));
      case BARE_NUMBER ->
          ended
              ? opensNote(text, opening.end(), end) || isNext(text, before, beforeEnd, opening)
              : isNothingElse(text, opening.end(), end);
      case NONE ->
          isAdopter(text, before, beforeEnd)
              || adopters.at(text, start, end) != null
              || (ended && (verbs.open(text, start, end) || opensMeeting(text, start, end)));
    };
  }

  /** {@code 2)} behind a comma may close the brackets that a line before has opened. */
  private static boolean isCounted(Opening opening) {
    return Letters.isDigit(opening.label().charAt(0));
  }

  /** The number behind that of the note before, with a capital: {@code 3 Report of the}. */
  private static boolean isNext(String text, int before, int beforeEnd, Opening opening) {
    Opening last = Opening.of(text, before, beforeEnd);
    return last.sort() == Opening.Sort.BARE_NUMBER
        && Integer.parseInt(last.label()) + 1 == Integer.parseInt(opening.label());
  }

  private boolean isAdopter(String text, int before, int beforeEnd) {
    return beforeEnd - before < 200 && adopters.at(text, before, beforeEnd) != null;
  }

  private boolean opensNote(String text, int start, int end) {
    Match match = start < end ? lexicon.opening(text, start, end) : null;
    return match == null
        ? Notes.opensWithSymbol(text, start, end)
        : !match.term().is(Category.MONTH);
  }

  /**
   * Whether a word follows the number that only notes begin with, where the line above ends in the
   * middle of a sentence: {@code resolution}, and below it {@code 3 See A/64/12}.
   */
  private boolean isNothingElse(String text, int start, int end) {
    Match match =
        start < end && !Character.isLowerCase(text.charAt(start))
            ? lexicon.opening(text, start, end)
            : null;
    return match != null
        && switch (match.term().category()) {
          case IBID, NOTE_OPENER, TREATY_SERIES -> true;
          case HEAD -> Character.isUpperCase(text.charAt(start));
          default -> false;
        };
  }

  /** {@code 90th plenary meeting}, below the text of a resolution. */
  private boolean opensMeeting(String text, int start, int end) {
    return Letters.isDigit(text.charAt(start)) && masthead.isMeeting(text, start, end);
  }

  private static boolean isEnd(char c) {
    return Marks.isComma(c) || ENDS.indexOf(c) >= 0 || Letters.isSuperscript(c);
  }
}
