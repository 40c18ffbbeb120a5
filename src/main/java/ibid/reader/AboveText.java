package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Stretch;

/** Whether lines stand above the text that they head. */
final class AboveText {
  private static final int MOST_LINES = 3;
  private static final int LONGEST_HEAD = 30;

  /** How many lines a title has, and the session and day below it. */
  private static final int LONGEST_TITLE = 8;

  /** What is shorter is a line of a list: {@code Plenary meeting A/70/PV.67}. */
  private static final int SHORTEST_SENTENCE = 60;

  private final Lexicon lexicon;
  private final Adopters adopters;
  private final Verbs verbs;
  private final ToldVerbs told;

  AboveText(Lexicon lexicon, Adopters adopters, Verbs verbs, ToldVerbs told) {
    this.lexicon = lexicon;
    this.adopters = adopters;
    this.verbs = verbs;
    this.told = told;
  }

  /**
   * Whether what is adopted follows a head with a colon, below the rest of its title, {@code The
   * Conference of the Parties,}, {@code Recalling}, {@code 1. Recalls}: a list of resolutions has
   * the next one there, or what is said of them.
   */
  boolean holds(String text, int from) {
    int at = Blanks.skip(text, from, text.length());
    for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
      int end = Stretch.lineEnd(text, at, text.length());
      Verbs.Found verb = verbs.at(text, at, end);
      boolean opens = Letters.isDigit(text.charAt(at)) ? verb.operative() : !verb.words().isEmpty();
      if (opens || adopters.opening(text, at, end) != null) {
        return true;
      }
      int colon = Stretch.indexOf(text, ':', at, Math.min(end, at + LONGEST_HEAD));
      if (colon > at && Letters.isDigit(text.charAt(colon - 1))) {
        return false;
      }
      at = Blanks.skip(text, end, text.length());
    }
    return false;
  }

  /**
   * Whether what is adopted follows a number alone on its line, below its title, or the sentence
   * that tells it: {@code At its 46th meeting, the Council decided}. In a table or a list of
   * documents another number stands there, or the next item: {@code 96. Role of science}.
   */
  boolean holdsBelowTitle(String text, int from) {
    int at = Blanks.skip(text, from, text.length());
    for (int lines = 0; lines < LONGEST_TITLE && at < text.length(); lines++) {
      int end = Stretch.lineEnd(text, at, text.length());
      Opening opening = Opening.of(text, at, end);
      if (adopters.opening(text, at, end) != null
          || verbs.open(text, opening.end(), end)
          || isOfMeeting(text, at, end)
          || !told.in(text, at, end).words().isEmpty()) {
        return true;
      }
      boolean page = opening.sort() == Opening.Sort.BARE_NUMBER && opening.end() == end;
      if (isNumber(text, at, end) || (opening.sort() != Opening.Sort.NONE && !page)) {
        return false;
      }
      at = Blanks.skip(text, end, text.length());
    }
    return false;
  }

  /**
   * {@code At its 5th plenary meeting, the General Assembly, on the recommendation of the Fifth
   * Committee, appointed}: whether a sentence names the meeting that decided, whatever its verb.
   */
  private boolean isOfMeeting(String text, int start, int end) {
    int limit = start + SHORTEST_SENTENCE;
    return end > limit && namesMeeting(text, start, limit, end);
  }

  /** Whether a word for a meeting begins before a limit. */
  boolean namesMeeting(String text, int start, int limit, int end) {
    boolean inWord = start > 0 && Letters.isLetter(text.charAt(start - 1));
    for (int at = start; at < limit; at++) {
      boolean letter = Letters.isLetter(text.charAt(at));
      if (letter && !inWord && lexicon.opening(Category.MEETING, text, at, end) != null) {
        return true;
      }
      inWord = letter;
    }
    return false;
  }

  /** {@code Resolution 70/3}: whether a line is the number of another. */
  private boolean isNumber(String text, int start, int end) {
    char last = text.charAt(Blanks.skipBack(text, end, start) - 1);
    return (Letters.isDigit(last) || last == ')')
        && lexicon.opening(Category.HEAD, text, start, end) != null;
  }
}
