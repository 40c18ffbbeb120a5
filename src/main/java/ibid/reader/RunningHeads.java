package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Outline;
import ibid.symbol.Authorities;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two pages: lines with nothing but the document's own symbol, its title, the
 * number of the page or of the printer's job, {@code A/RES/64/10 3/5}, {@code 09-46912 3/5}. The
 * text of a paragraph may go on over them.
 */
final class RunningHeads {
  /** How long a line may be that has the columns of a page. */
  private static final int LONGEST = 180;

  private static final int LONGEST_NUMBER = 30;

  /** {@code A-B}, and a blank before. */
  private static final int JOINT_LETTERS = 4;

  /** How many line breaks and blanks may stand between the number of the page and of the job. */
  private static final int FARTHEST_NEXT = 8;

  /** What parts a title from the symbol beside it; words of a sentence stand closer. */
  private static final String GAP = "  ";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<word>\\p{L}+\\.? ?)?[-–—]? ?(?<page>\\d{1,3})(?: ?/ ?(?<pages>\\d{1,3}))? ?[-–—]?");

  private final Outline outline;
  private final String text;
  private final Lexicon lexicon;
  private final Authorities authorities;

  /** Whether the last block ended with one. */
  private boolean headBefore;

  private boolean hadSymbol;

  /** The first slash behind the lines that were looked at, or the end of the text. */
  private int nextSlash = -1;

  RunningHeads(Outline outline, Lexicon lexicon, Authorities authorities) {
    this.outline = outline;
    text = outline.text();
    this.lexicon = lexicon;
    this.authorities = authorities;
  }

  /** Whether the document's symbol stood in the block that was parted last. */
  boolean hadSymbol() {
    return hadSymbol;
  }

  /** Says that what stands next may be of the end of a page, as behind its notes. */
  void pageEnds() {
    headBefore = true;
  }

  /**
   * The parts of a block between them, block after block. A number without a symbol beside it is
   * one only below a symbol, or in a block of its own that a sentence goes on over: else it may be
   * a word of the sentence.
   *
   * @param before where the text ends that the block may continue, or -1
   */
  List<Span> parted(Span block, int before, IdentityDraft identity) {
    List<Span> parts = new ArrayList<>();
    hadSymbol = false;
    int last = before;
    int partStart = -1;
    boolean open = before >= 0 && !Ends.isTerminated(text, before);
    boolean alone = (open || headBefore) && isAlone(block, identity);
    boolean afterHead = false;
    int titled = 0;
    for (int start = block.start(); start < block.end(); ) {
      int end = outline.lineEnd(start, block.end());
      boolean mayBe =
          end - start <= LONGEST
              && (alone || afterHead || end - start <= LONGEST_NUMBER || hasSlash(start, end));
      String line = mayBe ? text.substring(start, end).strip() : "";
      boolean own = isOwn(line, identity);
      hadSymbol |= own;
      titled = own || alone || afterHead ? titleEnd(line, titled, identity) : 0;
      if (own
          || isFoot(line)
          || isFoot(line, end)
          || isAboveOwn(line, end, block.end(), identity)
          || PageNumber.isCertain(line)
          || ((alone || afterHead) && (isNumber(line) || titled > 0))) {
        if (partStart >= 0) {
          parts.add(new Span(partStart, last));
          partStart = -1;
        }
        afterHead = true;
      } else {
        partStart = partStart < 0 ? start : partStart;
        last = end;
        afterHead = false;
      }
      start = end + 1;
    }
    headBefore = afterHead;
    if (partStart >= 0) {
      parts.add(new Span(partStart, block.end()));
    }
    return parts;
  }

  /** Lines come in the order of the text, so that it is searched once. */
  private boolean hasSlash(int start, int end) {
    if (nextSlash < start) {
      int slash = text.indexOf('/', start);
      nextSlash = slash < 0 ? text.length() : slash;
    }
    return nextSlash < end;
  }

  private boolean isAlone(Span block, IdentityDraft identity) {
    int titled = 0;
    for (int start = block.start(); start < block.end(); ) {
      int end = outline.lineEnd(start, block.end());
      if (end - start > LONGEST) {
        return false;
      }
      String line = text.substring(start, end).strip();
      titled = titleEnd(line, titled, identity);
      if (titled == 0 && !isNumber(line) && !isFoot(line) && !isOwn(line, identity)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /** Where a line, or what stands beside the symbol on it, ends in the title; or 0. */
  private int titleEnd(String line, int from, IdentityDraft identity) {
    int gap = line.indexOf(GAP);
    if (gap < 0) {
      return identity.titleEnd(line, from);
    }
    return isSymbol(line.substring(0, gap), identity)
        ? identity.titleEnd(line.substring(gap).strip(), from)
        : identity.titleEnd(line.substring(0, line.lastIndexOf(GAP)).strip(), from);
  }

  /** The own symbol, alone or with a number or the title before or after it. */
  private boolean isOwn(String line, IdentityDraft identity) {
    if (line.indexOf('/') < 0 || !identity.mayBeCalled(line)) {
      return false;
    }
    return isSymbol(line, identity)
        || isJoint(line, identity)
        || isParted(line, firstBlank(line), identity)
        || isParted(line, lastBlank(line), identity);
  }

  /** {@code A/RES/77/256 A-B}, above the text of one of them. */
  private boolean isJoint(String line, IdentityDraft identity) {
    int letters = line.length() - JOINT_LETTERS;
    return letters > 0
        && Notation.isSpace(line.charAt(letters))
        && Letters.isCapital(line.charAt(letters + 1))
        && Notation.isDash(line.charAt(letters + 2))
        && Letters.isCapital(line.charAt(letters + 3))
        && Symbols.isSymbol(line.substring(0, letters))
        && identity.isLetterOf(authorities.symbol(line.substring(0, letters)));
  }

  /** Whether a blank parts the own symbol from what stands beside it. */
  private boolean isParted(String line, int blank, IdentityDraft identity) {
    if (blank < 0) {
      return false;
    }
    String left = line.substring(0, blank);
    String right = line.substring(blank + 1);
    return (isSymbol(left, identity) && isBeside(right.strip(), line, identity))
        || (isSymbol(right, identity) && isBeside(left.strip(), line, identity));
  }

  private boolean isBeside(String printed, String line, IdentityDraft identity) {
    return isNumber(printed) || (line.contains(GAP) && identity.isTitled(printed));
  }

  /** The first blank, or the next one where a letter of the symbol stands behind it; or -1. */
  private static int firstBlank(String line) {
    int blank = 0;
    while (blank < line.length() && !Notation.isSpace(line.charAt(blank))) {
      blank++;
    }
    int letter = blank + 1;
    boolean lettered =
        letter + 1 < line.length()
            && Letters.isCapital(line.charAt(letter))
            && Notation.isSpace(line.charAt(letter + 1));
    return lettered ? letter + 1 : blank < line.length() ? blank : -1;
  }

  /** The last blank, or the one before where a letter of the symbol stands behind it; or -1. */
  private static int lastBlank(String line) {
    int last = line.length() - 1;
    boolean lettered =
        last > 1 && Letters.isCapital(line.charAt(last)) && Notation.isSpace(line.charAt(last - 1));
    int blank = lettered ? last - 2 : last;
    while (blank >= 0 && !Notation.isSpace(line.charAt(blank))) {
      blank--;
    }
    return blank;
  }

  /** The number of the page beside that of the job. */
  private boolean isFoot(String line) {
    if (line.indexOf('-') < 0 || line.indexOf('/') < 0 || !Letters.isDigit(line.charAt(0))) {
      return false;
    }
    int first = firstBlank(line);
    int last = lastBlank(line);
    return first > 0
        && ((isNumber(line.substring(0, first)) && PageNumber.isJob(line.substring(first).strip()))
            || (PageNumber.isJob(line.substring(0, last).strip())
                && isNumber(line.substring(last + 1))));
  }

  /** The number of the page above that of the job, or below it, or below a blank line. */
  private boolean isFoot(String line, int lineEnd) {
    if (line.isEmpty()
        || line.length() > LONGEST_NUMBER
        || !Letters.isDigit(line.charAt(0))
        || !isNumber(line)) {
      return false;
    }
    int limit = Math.min(text.length(), lineEnd + FARTHEST_NEXT);
    int next = Blanks.skip(text, lineEnd, limit);
    if (next == limit) {
      return false;
    }
    int nextEnd = outline.lineEnd(next, text.length());
    return nextEnd - next <= LONGEST_NUMBER
        && isFoot(line + ' ' + text.substring(next, nextEnd).strip());
  }

  /** The number of a page above the symbol at the head of the next. */
  private boolean isAboveOwn(String line, int lineEnd, int end, IdentityDraft identity) {
    return lineEnd < end
        && !line.isEmpty()
        && line.length() <= LONGEST_NUMBER
        && isNumber(line)
        && isOwn(text.substring(lineEnd + 1, outline.lineEnd(lineEnd + 1, end)).strip(), identity);
  }

  private boolean isSymbol(String printed, IdentityDraft identity) {
    return Symbols.isSymbol(printed) && identity.isCalled(authorities.symbol(printed));
  }

  private boolean isNumber(String line) {
    if (!endsLikeNumber(line)) {
      return false;
    }
    if (line.length() > LONGEST_NUMBER) {
      return PageNumber.isJob(line);
    }
    Matcher number = NUMBER.matcher(line);
    if (!number.matches()) {
      return PageNumber.isJob(line);
    }
    String pages = number.group("pages");
    String word = number.group("word");
    return (word == null || isPage(word.strip()))
        && (pages == null || Integer.parseInt(number.group("page")) <= Integer.parseInt(pages));
  }

  /** A look that spares most lines the patterns. */
  private static boolean endsLikeNumber(String line) {
    char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    return Letters.isDigit(last) || last == ')' || last == '*' || Notation.isDash(last);
  }

  private boolean isPage(String word) {
    Match match = lexicon.around(Category.PART, word, 0, word.length());
    return match != null && match.end() == word.length() && match.term().value().equals("page");
  }
}
