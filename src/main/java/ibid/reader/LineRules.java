package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.Roman;

/** Which line inside a block opens a paragraph of its own. */
final class LineRules {
  /** What a paragraph ends with, other than a comma. */
  private static final String ENDS = ";.:!?”؛؟；。：！？";

  private static final int LONGEST_LABEL = 4;

  /** How many line breaks and blanks may stand below a label. */
  private static final int FARTHEST_NEXT = 8;

  private static final int LONGEST_VERB = 100;
  private static final int LONGEST_WORD = 30;
  private static final int SHORTEST_FIRST = 40;
  private static final String FIRST = "1";

  private final Lexicon lexicon;
  private final Adopters adopters;
  private final MastheadLines masthead;
  private final Verbs verbs;
  private final Stars stars;
  private final Annexes annexes;
  private final HeadLines heads;
  private final AdopterLines adopterLines;

  LineRules(
      Lexicon lexicon,
      Adopters adopters,
      MastheadLines masthead,
      NumberedTitles titles,
      Verbs verbs,
      Stars stars) {
    this.lexicon = lexicon;
    this.adopters = adopters;
    this.masthead = masthead;
    this.verbs = verbs;
    this.stars = stars;
    annexes = new Annexes(lexicon);
    adopterLines = new AdopterLines(lexicon, adopters);
    heads = new HeadLines(lexicon, adopters, titles);
  }

  /**
   * Whether the line from {@code start} to {@code end} opens a paragraph, after lines from {@code
   * before} to {@code beforeEnd}.
   *
   * @param belowRule whether they are notes, below the line drawn above those
   */
  boolean opensParagraph(
      String text, int before, int beforeEnd, int start, int end, boolean belowRule) {
    if (isLabelOfNext(text, before, beforeEnd, belowRule)) {
      return false;
    }
    if (LetterheadLines.endsWithOriginal(text, before, beforeEnd)
        || heads.headResolution(text, before, beforeEnd, start, end)
        || heads.headPart(text, start, end)) {
      return true;
    }
    char c = text.charAt(start);
    if (c == '*') {
      return !stars.mark(start, end).isEmpty();
    }
    if (!Letters.isDigit(c) && !Letters.isLetter(c) && c != '(' && c != '[' && c < 0x80) {
      return false;
    }
    Opening opening = Opening.of(text, start, end);
    boolean ended = isEnd(text.charAt(Ends.beforeMarker(text, before, beforeEnd) - 1));
    if (belowRule && isApart(text, opening, start, end)) {
      return isLabel(text, before, beforeEnd)
          || (ended && !Marks.isComma(text.charAt(beforeEnd - 1)))
          || isNext(text, before, beforeEnd, opening);
    }
    return switch (opening.sort()) {
      case NOTE -> true;
      case NUMBER ->
          opening.end() < end
              ? ended
                  || opensOperative(text, before, beforeEnd, opening.end(), end)
                  || (isFirst(text, opening, end) && !wantsNumber(text, before, beforeEnd))
              : !wantsNumber(text, before, beforeEnd)
                  && (isLabelOfNext(text, start, end, belowRule)
                      || (!belowRule && isNumberAbove(text, before, beforeEnd, opening)));
      case LETTERS -> ended && !(isCounted(opening) && Marks.isComma(text.charAt(beforeEnd - 1)));
      case BARE_NUMBER ->
          ended
              ? opensNote(text, opening.end(), end) || isNext(text, before, beforeEnd, opening)
              : isNothingElse(text, opening.end(), end);
      case NONE ->
          belowRule
              ? ended
                  && !Marks.isComma(text.charAt(beforeEnd - 1))
                  && isUnmarkedNote(text, start, end)
              : isAdopter(text, before, beforeEnd)
                  || adopterLines.opens(text, before, beforeEnd, start, end)
                  || (ended && opensApart(text, start, end))
                  || (SectionNumber.heads(text, before, beforeEnd) && verbs.open(text, start, end))
                  || isAnnexBelowMeeting(text, before, beforeEnd, start, end);
    };
  }

  /**
   * Whether all that stands there is the number of the paragraph or note in the next line, as tools
   * leave it that read a page by its columns: {@code 2.} above {@code Approves the draft}, {@code
   * 3} above {@code Ibid.}
   */
  boolean isLabelOfNext(String text, int start, int end, boolean belowRule) {
    if (end - start > LONGEST_LABEL || !Letters.isDigit(text.charAt(start))) {
      return false;
    }
    Opening opening = Opening.of(text, start, end);
    int farthest = Math.min(text.length(), end + FARTHEST_NEXT);
    int next = opening.end() < end ? farthest : Blanks.skip(text, end, farthest);
    if (next == farthest) {
      return false;
    }
    int lineEnd = Stretch.lineEnd(text, next, next + LONGEST_VERB);
    return switch (opening.sort()) {
      case NUMBER -> verbs.open(text, next, lineEnd);
      case BARE_NUMBER -> belowRule && mayFollowMark(text, next, lineEnd);
      default -> false;
    };
  }

  /**
   * Whether a number alone on its line is that of the paragraph below, {@code 4.} above {@code At
   * its 36th meeting}: a sentence has ended before it, with the mark of a note or without, {@code
   * the records. 1}, or the head of a section stands there, {@code II. Consideration of the draft};
   * the first may stand below any title.
   */
  private static boolean isNumberAbove(String text, int before, int beforeEnd, Opening opening) {
    int point = Roman.end(text, before, beforeEnd);
    boolean head =
        (point > before && text.startsWith(". ", point)) || opening.label().equals(FIRST);
    int end = opening.end();
    int next = Blanks.skip(text, end, Math.min(text.length(), end + FARTHEST_NEXT));
    boolean ended = Ends.isTerminated(text, beforeEnd) && !Ends.isComma(text, beforeEnd);
    return (ended || head) && next < text.length() && Letters.isCapital(text.charAt(next));
  }

  /** Whether a line of a page's notes is nothing but the mark of one, or the page's number. */
  private static boolean isApart(String text, Opening opening, int start, int end) {
    return PageNumber.isOne(text, start, end)
        || (opening.sort() == Opening.Sort.BARE_NUMBER && opening.end() == end);
  }

  /** Whether all that stands there is a number, of a note or a page. */
  static boolean isLabel(String text, int start, int end) {
    return end - start <= LONGEST_LABEL && isApart(text, Opening.of(text, start, end), start, end);
  }

  /** Whether the last word wants a number, {@code paragraph}, which the line below may print. */
  private boolean wantsNumber(String text, int start, int end) {
    int least = Math.max(start, end - LONGEST_WORD);
    boolean stop = end > least && Marks.isFullStop(text.charAt(end - 1));
    int at = Letters.lettersStart(text, least, stop ? end - 1 : end);
    Match match = lexicon.around(Category.PART, text, at, end);
    return match != null && match.end() == end;
  }

  /**
   * Whether a line may be the note of the mark above it: not where it is another number, the symbol
   * in the head of the next page, or begins as a paragraph of the text does.
   */
  private boolean mayFollowMark(String text, int start, int lineEnd) {
    int end = Blanks.skipBack(text, lineEnd, start);
    boolean symbol =
        Notes.opensWithSymbol(text, start, end)
            && Stretch.indexOf(text, ' ', start, end) < 0
            && !Marks.isFullStop(text.charAt(end - 1));
    return !symbol && !Letters.isDigit(text.charAt(start)) && !verbs.open(text, start, end);
  }

  /** Whether a line below the one drawn above notes can begin one of them. */
  boolean mayBeNote(String text, int start, int end) {
    Opening opening = Opening.of(text, start, end);
    return switch (opening.sort()) {
      case NOTE -> true;
      case BARE_NUMBER -> end - start > opening.label().length() || opening.end() == end;
      default -> isUnmarkedNote(text, start, end) || PageNumber.isOne(text, start, end);
    };
  }

  private boolean isUnmarkedNote(String text, int start, int end) {
    return Notes.isUnmarked(lexicon, text, start, end);
  }

  /** {@code 2)} behind a comma may close the brackets that a line before has opened. */
  private static boolean isCounted(Opening opening) {
    return Letters.isDigit(opening.label().charAt(0));
  }

  /** The number behind that of the note before, with a capital: {@code 3 Report of the}. */
  private static boolean isNext(String text, int before, int beforeEnd, Opening opening) {
    Opening last = Opening.of(text, before, beforeEnd);
    return last.sort() == Opening.Sort.BARE_NUMBER
        && opening.sort() == last.sort()
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

  private boolean opensApart(String text, int start, int end) {
    return verbs.open(text, start, end)
        || opensMeeting(text, start, end)
        || headsAnnex(text, start, end)
        || SectionNumber.isOne(text, start, end);
  }

  /** {@code Governance matters}, and below it, behind a number, {@code Notes with concern}. */
  private boolean opensOperative(String text, int before, int beforeEnd, int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && verbs.at(text, start, end).operative()
        && !wantsNumber(text, before, beforeEnd);
  }

  /** <u>{@code 1. The Committee considered the report}</u>, below the title of a document. */
  private static boolean isFirst(String text, Opening opening, int end) {
    return opening.label().equals(FIRST)
        && end - opening.end() >= SHORTEST_FIRST
        && Letters.isCapital(text.charAt(opening.end()));
  }

  /** {@code 90th plenary meeting} and its day, and below them {@code Annex}. */
  private boolean isAnnexBelowMeeting(String text, int before, int beforeEnd, int start, int end) {
    return headsAnnex(text, start, end) && masthead.isMeeting(text, before, beforeEnd);
  }

  /** {@code Annex II}, alone on its line, and no {@code to resolution 66/2} below. */
  private boolean headsAnnex(String text, int start, int end) {
    int next = end - start <= LONGEST_WORD ? Blanks.skip(text, end, text.length()) : text.length();
    return next < text.length()
        && !Character.isLowerCase(text.charAt(next))
        && !Character.isLowerCase(text.charAt(start))
        && annexes.heading(text, new Span(start, end)).isPresent();
  }

  /** {@code 90th plenary meeting}, below the text of a resolution. */
  private boolean opensMeeting(String text, int start, int end) {
    return Letters.isDigit(text.charAt(start)) && masthead.isMeeting(text, start, end);
  }

  private static boolean isEnd(char c) {
    return Marks.isComma(c) || ENDS.indexOf(c) >= 0 || Letters.isSuperscript(c);
  }
}
