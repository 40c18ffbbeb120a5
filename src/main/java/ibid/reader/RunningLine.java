package ibid.reader;

import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.Authorities;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may stand at the edge of a page: the document's own symbol, its title, the number of
 * the page or of the printer's job, {@code A/RES/64/10 3/5}.
 *
 * @param text the line without the blanks around it
 * @param identity what the masthead has said of the document
 */
record RunningLine(String text, IdentityDraft identity, Authorities authorities, Lexicon lexicon) {
  static final int LONGEST_NUMBER = 30;

  /** {@code A-B}, and a blank before. */
  private static final int JOINT_LETTERS = 4;

  /** What parts a title from the symbol beside it; words of a sentence stand closer. */
  private static final String GAP = "  ";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<word>\\p{L}+\\.? ?)?[-–—]? ?(?<page>\\d{1,3})(?: ?/ ?(?<pages>\\d{1,3}))? ?[-–—]?");

  /** Another line of the same document. */
  RunningLine other(String line) {
    return new RunningLine(line, identity, authorities, lexicon);
  }

  /** Where the line, or what stands beside the symbol on it, ends in the title; or 0. */
  int titleEnd(int from) {
    int gap = text.indexOf(GAP);
    if (gap < 0) {
      return identity.titleEnd(text, from);
    }
    return isSymbol(text.substring(0, gap))
        ? identity.titleEnd(text.substring(gap).strip(), from)
        : identity.titleEnd(text.substring(0, text.lastIndexOf(GAP)).strip(), from);
  }

  /** The own symbol, alone or with a number or the title before or after it. */
  boolean isOwn() {
    if (text.indexOf('/') < 0 || !identity.mayBeCalled(text)) {
      return false;
    }
    return isSymbol(text) || isJoint() || isParted(firstBlank()) || isParted(lastBlank());
  }

  /** {@code A/RES/77/256 A-B}, above the text of one of them. */
  private boolean isJoint() {
    int letters = text.length() - JOINT_LETTERS;
    return letters > 0
        && Notation.isSpace(text.charAt(letters))
        && Letters.isCapital(text.charAt(letters + 1))
        && Notation.isDash(text.charAt(letters + 2))
        && Letters.isCapital(text.charAt(letters + 3))
        && Symbols.isSymbol(text.substring(0, letters))
        && identity.isLetterOf(authorities.symbol(text.substring(0, letters)));
  }

  /** Whether a blank parts the own symbol from what stands beside it. */
  private boolean isParted(int blank) {
    if (blank < 0) {
      return false;
    }
    String left = text.substring(0, blank);
    String right = text.substring(blank + 1);
    return (isSymbol(left) && isBeside(right.strip()))
        || (isSymbol(right) && isBeside(left.strip()));
  }

  private boolean isBeside(String printed) {
    return isNumber(printed) || (text.contains(GAP) && identity.isTitled(printed));
  }

  private boolean isSymbol(String printed) {
    return Symbols.isSymbol(printed) && identity.isCalled(authorities.symbol(printed));
  }

  /** The first blank, or the next one where a letter of the symbol stands behind it; or -1. */
  private int firstBlank() {
    int blank = 0;
    while (blank < text.length() && !Notation.isSpace(text.charAt(blank))) {
      blank++;
    }
    int letter = blank + 1;
    boolean lettered =
        letter + 1 < text.length()
            && Letters.isCapital(text.charAt(letter))
            && Notation.isSpace(text.charAt(letter + 1));
    return lettered ? letter + 1 : blank < text.length() ? blank : -1;
  }

  /** The last blank, or the one before where a letter of the symbol stands behind it; or -1. */
  private int lastBlank() {
    int last = text.length() - 1;
    boolean lettered =
        last > 1 && Letters.isCapital(text.charAt(last)) && Notation.isSpace(text.charAt(last - 1));
    int blank = lettered ? last - 2 : last;
    while (blank >= 0 && !Notation.isSpace(text.charAt(blank))) {
      blank--;
    }
    return blank;
  }

  /** The number of the page beside that of the job, {@code 09-46912 3/5}. */
  boolean isFoot() {
    if (text.indexOf('-') < 0 || text.indexOf('/') < 0 || !Letters.isDigit(text.charAt(0))) {
      return false;
    }
    int first = firstBlank();
    int last = lastBlank();
    return first > 0
        && ((isNumber(text.substring(0, first)) && PageNumber.isJob(text.substring(first).strip()))
            || (PageNumber.isJob(text.substring(0, last).strip())
                && isNumber(text.substring(last + 1))));
  }

  /** The number of the page or of the job, {@code Page 3/5}. */
  boolean isNumber() {
    return isNumber(text);
  }

  /** The same of a line that another stands below. */
  boolean isShortNumber() {
    return !text.isEmpty() && text.length() <= LONGEST_NUMBER && isNumber(text);
  }

  private boolean isNumber(String printed) {
    if (!endsLikeNumber(printed)) {
      return false;
    }
    Matcher number = NUMBER.matcher(printed);
    if (printed.length() > LONGEST_NUMBER || !number.matches()) {
      return PageNumber.isJob(printed);
    }
    String pages = number.group("pages");
    String word = number.group("word");
    return (word == null || isPage(word.strip()))
        && (pages == null || Integer.parseInt(number.group("page")) <= Integer.parseInt(pages));
  }

  /** A look that spares most lines the patterns. */
  private static boolean endsLikeNumber(String printed) {
    char last = printed.isEmpty() ? ' ' : printed.charAt(printed.length() - 1);
    return Letters.isDigit(last) || last == ')' || last == '*' || Notation.isDash(last);
  }

  private boolean isPage(String word) {
    Match match = lexicon.around(Category.PART, word, 0, word.length());
    return match != null && match.end() == word.length() && match.term().value().equals("page");
  }
}
