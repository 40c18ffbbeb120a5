package ibid.reader;

import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.reader.Opening.Sort;
import ibid.symbol.Notation;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;

/** Which blocks are footnotes. */
final class Notes {
  private static final int LONGEST_NUMBER = 4;

  private final Lexicon lexicon;
  private final Stars stars;
  private boolean inNotes;

  /** Whether the notes of a page stand here, whose marks a tool may have put elsewhere. */
  private boolean onPage;

  /** How many of those that have their marks elsewhere are still to come. */
  private int toCome;

  /** Those of them that have no note yet. */
  private final Queue<String> marks = new ArrayDeque<>();

  /** The notes that have no mark yet, which stands behind them. */
  private final Queue<Mark> unmarked = new ArrayDeque<>();

  /** The number of the note read last, and where it ends. */
  private int last;

  private int lastEnd;

  /** Where notes begin that are counted as paragraphs are. */
  private Set<Integer> counted = Set.of();

  Notes(Lexicon lexicon, Stars stars) {
    this.lexicon = lexicon;
    this.stars = stars;
  }

  void counted(Set<Integer> starts) {
    counted = starts;
  }

  /** A line drawn across the page stands above the notes; a comment says that a page begins. */
  void rule(String text, Span rule) {
    inNotes = text.charAt(rule.start()) != '<';
    onPage = text.charAt(rule.start()) == '_' && areMarksApart(text, rule.end());
    toCome = onPage ? Math.max(1, PageNotes.below(text, rule.end()).unmarked()) : 0;
    marks.clear();
    unmarked.clear();
  }

  /** Below its head another page stands. */
  void pageBegins() {
    onPage = false;
  }

  /**
   * Whether a mark stands in a line of its own below the line drawn above notes, before the next
   * blank line: what has none is as it was printed, and may be a form or a line between two texts.
   */
  static boolean areMarksApart(String text, int ruleEnd) {
    boolean begun = false;
    for (int line = ruleEnd; line < text.length(); ) {
      int lineEnd = Stretch.lineEnd(text, line, text.length());
      Span printed = TrimmedLine.of(text, line, lineEnd);
      int start = printed.start();
      int end = printed.end();
      if (start < end && (text.charAt(start) == '_' || PageNotes.isMark(text, start, end))) {
        return text.charAt(start) != '_';
      }
      if (start == end && begun) {
        return false;
      }
      begun |= start < end;
      line = lineEnd + 1;
    }
    return false;
  }

  /**
   * Takes a block as the next one and says whether it is a note, which what those behind it are may
   * hang on.
   */
  boolean take(String text, Opening opening, Span block) {
    boolean note = isNote(text, opening, block);
    if (note) {
      count(opening, block);
    }
    toCome = opening.sort() == Sort.NONE ? toCome - 1 : 0;
    inNotes = note || (inNotes && opening.sort() == Sort.BARE_NUMBER);
    onPage &= inNotes || PageNumber.isOne(text, block.start(), block.end());
    return note;
  }

  private boolean isNote(String text, Opening opening, Span block) {
    return opening.sort() == Sort.NOTE
        || (opening.sort() == Sort.BARE_NUMBER
            && (isBareNote(text, opening.end(), block.end()) || isCalled(text, opening, block)))
        || counted.contains(block.start())
        || isIbid(text, block)
        || (onPage
            && (toCome > 0
                || !marks.isEmpty()
                || isUnmarked(lexicon, text, block.start(), block.end())))
        || (inNotes && isLetterNote(text, block))
        || !stars.mark(block.start(), block.end()).isEmpty();
  }

  /** Counts a note, by its number. */
  void count(Opening opening, Span note) {
    if (isNumber(opening.label())) {
      last = Integer.parseInt(opening.label());
      lastEnd = note.end();
    }
  }

  private boolean isBareNote(String text, int start, int end) {
    if (start >= end) {
      return false;
    }
    Match match = lexicon.opening(text, start, end);
    if (match != null && match.term().is(Category.MONTH)) {
      return false;
    }
    return inNotes || opens(text, lexicon, start, end) || isSold(text, start, end);
  }

  /** Whether words stand at a position with which notes begin, or a symbol. */
  static boolean opens(String text, Lexicon lexicon, int start, int end) {
    return opensNote(lexicon.opening(text, start, end)) || opensWithSymbol(text, start, end);
  }

  /** Whether the mark of a note is a number. */
  static boolean isNumber(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST_NUMBER
        && Letters.digitsEnd(label, 0, label.length()) == label.length();
  }

  /** Whether it has the next number of a note, which stands on the page above. */
  private boolean isCalled(String text, Opening opening, Span block) {
    return opening.end() < block.end()
        && isNumber(opening.label())
        && Integer.parseInt(opening.label()) == last + 1
        && text.charAt(block.end() - 1) == '.'
        && GluedMark.stands(text, opening.label(), lastEnd, block.start());
  }

  /** {@code 1 Report of the Conference} <u>{@code (United Nations publication}</u>. */
  private boolean isSold(String text, int start, int end) {
    int open = Stretch.indexOf(text, '(', start, end);
    while (open >= 0) {
      if (lexicon.citing(Category.PUBLICATION, text, open + 1, end) != null) {
        return true;
      }
      open = Stretch.indexOf(text, '(', open + 1, end);
    }
    return false;
  }

  /** Nothing but a note begins with that word, even where its mark is lost. */
  private boolean isIbid(String text, Span block) {
    return lexicon.opening(Category.IBID, text, block.start(), block.end()) != null;
  }

  /**
   * Takes the mark of a note of this page that stands below, or the number of the page, which a
   * tool has put between them; false where a block is more than that.
   */
  boolean takePageMark(String text, Span block) {
    if (!onPage || block.length() > PageNumber.LONGEST) {
      return false;
    }
    Opening opening = Opening.of(text, block.start(), block.end());
    if (opening.sort() == Sort.BARE_NUMBER && opening.end() == block.end()) {
      toCome = 0;
      if (!unmarked.isEmpty()) {
        unmarked.remove().label = opening.label();
      } else {
        marks.add(opening.label());
      }
      return true;
    }
    if (!PageNumber.isOne(text, block.start(), block.end())) {
      return false;
    }
    // Behind it the text goes on in the next page, unless a mark waits.
    onPage = !marks.isEmpty();
    return true;
  }

  /**
   * Whether what stands below the line drawn above notes is one whose mark is lost, or stands below
   * it: {@code See A/64/1}, {@code Resolution 67/226.}
   */
  static boolean isUnmarked(Lexicon lexicon, String text, int start, int end) {
    Match match = lexicon.opening(text, start, end);
    boolean stopped = text.charAt(end - 1) == '.';
    return match == null
        ? (stopped || Marks.isComma(text.charAt(end - 1))) && opensWithSymbol(text, start, end)
        : switch (match.term().category()) {
          case IBID, NOTE_OPENER, TREATY_SERIES -> true;
          case HEAD -> stopped && !Character.isLowerCase(text.charAt(start));
          default -> false;
        };
  }

  private static boolean opensNote(Match match) {
    return match != null
        && switch (match.term().category()) {
          case IBID, NOTE_OPENER, HEAD, TREATY_SERIES, ADOPTED, BODY -> true;
          default -> false;
        };
  }

  static boolean opensWithSymbol(String text, int start, int end) {
    int at = start;
    while (at < end && (Letters.isCapital(text.charAt(at)) || Letters.isDigit(text.charAt(at)))) {
      at++;
    }
    return at > start
        && at < end
        && text.charAt(at) == '/'
        && Letters.isCapital(text.charAt(start));
  }

  private static boolean isLetterNote(String text, Span block) {
    int start = block.start();
    return block.length() > 3
        && Character.isLowerCase(text.charAt(start))
        && Notation.isSpace(text.charAt(start + 1))
        && Letters.isCapital(text.charAt(start + 2));
  }

  /** The mark of a note that the opening found, its stars, or the letter it begins with. */
  Mark mark(Opening opening, String text, Span block) {
    String stars = this.stars.mark(block.start(), block.end());
    if (!stars.isEmpty()) {
      return new Mark(stars);
    }
    String label = opening.sort() == Sort.NONE ? "" : opening.label();
    boolean apart = onPage && label.isEmpty();
    if (apart && !marks.isEmpty()) {
      return new Mark(marks.remove());
    }
    Mark mark =
        new Mark(
            label.isEmpty() && isLetterNote(text, block)
                ? text.substring(block.start(), block.start() + 1)
                : label);
    if (apart) {
      unmarked.add(mark);
    }
    return mark;
  }

  /** What marks a note, which may be known only when its page ends. */
  static final class Mark {
    private String label;

    private Mark(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
