package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.Notation;

/** What stands between two tokens. */
public enum Gap {
  /** Nothing but white space. */
  BLANK,
  /** What joins the members of a list: commas, "and", footnote markers. */
  LIST,
  /** Other words of the same sentence. */
  WORDS,
  /** The end of a sentence. */
  BREAK;

  private static final int LONGEST_MARK = 8;
  private static final String LIST_MARKS = ",;&、،؛“”\"'‘’«»—";

  /** Classifies the text between two positions. */
  public static Gap between(String text, Lexicon lexicon, int from, int to) {
    int at = Blanks.skip(text, from, to);
    if (at >= to) {
      return BLANK;
    }
    boolean list = true;
    while (at < to) {
      char c = text.charAt(at);
      if (isStop(text, lexicon, at, to)) {
        return BREAK;
      }
      int next = list ? listPart(text, lexicon, at, to, c) : 0;
      list &= next > 0;
      at = next > 0 ? next : at + 1;
    }
    return list ? LIST : WORDS;
  }

  /** Whether only what joins a list stands between two positions. */
  public static boolean isList(String text, Lexicon lexicon, int from, int to) {
    return between(text, lexicon, from, to).compareTo(LIST) <= 0;
  }

  /** The position after one piece of list glue, or 0. */
  private static int listPart(String text, Lexicon lexicon, int at, int to, char c) {
    if (LIST_MARKS.indexOf(c) >= 0 || Letters.isSuperscript(c) || Notation.isDash(c)) {
      return at + 1;
    }
    if (Notation.isSpace(c) || c == '*') {
      return at + 1;
    }
    if (c == '[') {
      return text.startsWith("[^", at)
          ? Stretch.indexOf(text, ']', at, Math.min(to, at + LONGEST_MARK)) + 1
          : Marks.noteEnd(text, at, to);
    }
    Match glue = Letters.isLetter(c) ? lexicon.glue(text, at, to) : null;
    return glue != null && !glue.term().is(Category.OF) ? glue.end() : 0;
  }

  /** A full stop that ends a sentence: white space and a capital follow, no abbreviation before. */
  private static boolean isStop(String text, Lexicon lexicon, int at, int to) {
    char c = text.charAt(at);
    if (c == '。') {
      return true;
    }
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    int next = Blanks.skip(text, at + 1, to);
    if (next == at + 1 && next < to) {
      return false;
    }
    int word = Letters.lettersStart(text, 0, at);
    boolean abbreviation = at > word && isAbbreviation(text, lexicon, word, at);
    return !abbreviation && (next >= to || !Character.isLowerCase(text.charAt(next)));
  }

  private static boolean isAbbreviation(String text, Lexicon lexicon, int start, int stop) {
    Match word = stop - start == 1 ? null : lexicon.around(text, start, stop + 1);
    return stop - start == 1 || (word != null && word.end() == stop + 1);
  }
}
