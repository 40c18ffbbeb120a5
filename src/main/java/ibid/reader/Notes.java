package ibid.reader;

import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.reader.Opening.Sort;
import ibid.symbol.Notation;
import java.util.Set;

/** Which blocks are footnotes. */
final class Notes {
  private final Lexicon lexicon;
  private final Stars stars;
  private boolean inNotes;

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
  }

  boolean isNote(String text, Opening opening, Span block) {
    boolean note =
        opening.sort() == Sort.NOTE
            || (opening.sort() == Sort.BARE_NUMBER && isBareNote(text, opening.end(), block.end()))
            || counted.contains(block.start())
            || isIbid(text, block)
            || (inNotes && isLetterNote(text, block))
            || !stars.mark(block.start(), block.end()).isEmpty();
    inNotes = note || (inNotes && opening.sort() == Sort.BARE_NUMBER);
    return note;
  }

  private boolean isBareNote(String text, int start, int end) {
    if (start >= end) {
      return false;
    }
    Match match = lexicon.opening(text, start, end);
    if (match != null && match.term().is(Category.MONTH)) {
      return false;
    }
    return inNotes || opensNote(match) || opensWithSymbol(text, start, end);
  }

  /** Nothing but a note begins with that word, even where its mark is lost. */
  private boolean isIbid(String text, Span block) {
    Match match = lexicon.opening(text, block.start(), block.end());
    return match != null && match.term().is(Category.IBID);
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
  String mark(Opening opening, String text, Span block) {
    String mark = stars.mark(block.start(), block.end());
    if (!mark.isEmpty()) {
      return mark;
    }
    return opening.label().isEmpty() && !isIbid(text, block)
        ? text.substring(block.start(), block.start() + 1)
        : opening.label();
  }
}
