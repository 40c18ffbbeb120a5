package ibid.citation;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;

/** Whether a short name is that of an organ of somebody that no table has. */
final class OtherOwner {
  private static final int PARTIES_WORDS = 3;
  private static final String GENITIVE = "genitive";

  private OtherOwner() {}

  /**
   * Whether {@code its} before it, or a genitive behind it, makes it the organ of somebody that no
   * table has: {@code its Council}, {@code the Council of the Food and Agriculture Organization}.
   */
  static boolean has(Run run, Token.Word word) {
    String text = run.text();
    Lexicon lexicon = run.lexicon();
    int before = Blanks.skipBack(text, word.start(), 0);
    Match owner = lexicon.around(text, Before.wordStart(text, before), before);
    return (owner != null && owner.term().is(Category.POSSESSIVE))
        || goesOn(text, lexicon, word.end());
  }

  /** Whether a genitive makes a longer name of it; conferences are of parties. */
  private static boolean goesOn(String text, Lexicon lexicon, int end) {
    int name = genitive(text, lexicon, end);
    boolean capital = name + 1 < text.length() && Character.isUpperCase(text.charAt(name));
    if (!capital || !Character.isLowerCase(text.charAt(name + 1))) {
      return false;
    }
    Match head = lexicon.citing(text, name, text.length());
    return (head == null || !head.term().is(Category.HEAD)) && !isOfParties(text, lexicon, name);
  }

  /** Where what is behind the mark of a genitive begins; the end of the text when there is none. */
  private static int genitive(String text, Lexicon lexicon, int end) {
    int at = Blanks.skip(text, end, text.length());
    Match of = at == end || at == text.length() ? null : lexicon.glue(text, at, text.length());
    boolean genitive =
        of != null && of.term().is(Category.OF) && of.term().value().equals(GENITIVE);
    return genitive ? Blanks.skip(text, of.end(), text.length()) : text.length();
  }

  /** {@code of the High Contracting Parties}, or a month. */
  private static boolean isOfParties(String text, Lexicon lexicon, int start) {
    int at = start;
    for (int words = 0; words < PARTIES_WORDS; words++) {
      Match word = lexicon.around(text, at, text.length());
      if (word != null && (word.term().is(Category.PARTIES) || word.term().is(Category.MONTH))) {
        return true;
      }
      while (at < text.length() && Letters.isLetter(text.charAt(at))) {
        at++;
      }
      at = Blanks.skip(text, at, text.length());
    }
    return false;
  }
}
