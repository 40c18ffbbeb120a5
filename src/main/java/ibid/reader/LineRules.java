package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;

/** Which line inside a block opens a paragraph of its own. */
final class LineRules {
  /** What a paragraph ends with, other than a comma. */
  private static final String ENDS = ";.:!?”؛؟；。：！？";

  private static final int LONGEST_WORD = 30;

  private final Lexicon lexicon;
  private final Adopters adopters;
  private final MastheadLines masthead;
  private final Verbs verbs;
  private final Stars stars;
  private final Annexes annexes;
  private final HeadLines heads;
  private final LabelLines labels;
  private final AdopterLines adopterLines;

  LineRules(LanguageRules rules, Stars stars) {
    lexicon = rules.lexicon();
    adopters = rules.adopters();
    masthead = rules.masthead();
    verbs = rules.verbs();
    annexes = rules.annexes();
    heads = new HeadLines(lexicon, adopters, rules.titles());
    this.stars = stars;
    adopterLines = new AdopterLines(lexicon, adopters);
    labels = new LabelLines(lexicon, verbs);
  }

  /** Lines with nothing but a number, which may be that of the next one. */
  LabelLines labels() {
    return labels;
  }

  /**
   * Whether a line opens a paragraph.
   *
   * @param above the lines of the paragraph that it would else go on with
   * @param belowRule whether they are notes, below the line drawn above those
   */
  boolean opensParagraph(String text, Span above, Span line, boolean belowRule) {
    if (labels.isLabelOfNext(text, above, belowRule)) {
      return false;
    }
    if (isBelowLetterheadOrHead(text, above, line)) {
      return true;
    }
    char c = text.charAt(line.start());
    if (c == '*') {
      return !stars.mark(line.start(), line.end()).isEmpty();
    }
    if (!Letters.isDigit(c) && !Letters.isLetter(c) && c != '(' && c != '[' && c < 0x80) {
      return false;
    }
    Opening opening = Opening.of(text, line.start(), line.end());
    if (belowRule && LabelLines.isApart(text, opening, line)) {
      return opensLoneMark(text, above, opening);
    }
    return switch (opening.sort()) {
      case NOTE -> true;
      case NUMBER ->
          opening.end() < line.end()
              ? opensNumbered(text, above, line, opening)
              : opensLoneNumber(text, above, line, opening, belowRule);
      case LETTERS -> opensLettered(text, above, opening);
      case BARE_NUMBER -> opensBareNumber(text, above, line, opening);
      case NONE ->
          belowRule
              ? isEndedWithoutComma(text, above) && isUnmarkedNote(text, line.start(), line.end())
              : opensWords(text, above, line);
    };
  }

  private boolean isBelowLetterheadOrHead(String text, Span above, Span line) {
    return LetterheadLines.endsWithOriginal(text, above.start(), above.end())
        || heads.headResolution(text, above.start(), above.end(), line.start(), line.end())
        || heads.headPart(text, line.start(), line.end());
  }

  /** {@code 3}, alone on its line among the notes of a page. */
  private static boolean opensLoneMark(String text, Span above, Opening opening) {
    return LabelLines.isLabel(text, above)
        || isEndedWithoutComma(text, above)
        || LabelLines.isNext(text, above, opening);
  }

  /** {@code 8. Encourages}. */
  private boolean opensNumbered(String text, Span above, Span line, Opening opening) {
    return isEnded(text, above)
        || opensOperative(text, above, opening.end(), line.end())
        || (LabelLines.isFirst(text, opening, line.end()) && !labels.wantsNumber(text, above));
  }

  /** {@code 8.}, alone on its line. */
  private boolean opensLoneNumber(
      String text, Span above, Span line, Opening opening, boolean belowRule) {
    return !labels.wantsNumber(text, above)
        && (labels.isLabelOfNext(text, line, belowRule)
            || (!belowRule && LabelLines.isNumberAbove(text, above, opening)));
  }

  /**
   * {@code (b) Establishing}; but {@code 2)} behind a comma may close the brackets that a line
   * before has opened.
   */
  private static boolean opensLettered(String text, Span above, Opening opening) {
    boolean digits = Letters.isDigit(opening.label().charAt(0));
    return digits ? isEndedWithoutComma(text, above) : isEnded(text, above);
  }

  /** {@code 8 Ibid.}. */
  private boolean opensBareNumber(String text, Span above, Span line, Opening opening) {
    return isEnded(text, above)
        ? opensNote(text, opening.end(), line.end()) || LabelLines.isNext(text, above, opening)
        : isNothingElse(text, opening.end(), line.end());
  }

  /** {@code The General Assembly,}, {@code Recalling its resolution}. */
  private boolean opensWords(String text, Span above, Span line) {
    int start = line.start();
    int end = line.end();
    return isAdopter(text, above)
        || adopterLines.opens(text, above.start(), above.end(), start, end)
        || (isEnded(text, above) && opensApart(text, line))
        || (SectionNumber.heads(text, above.start(), above.end()) && verbs.open(text, start, end))
        || isAnnexBelowMeeting(text, above, line);
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

  private boolean isAdopter(String text, Span above) {
    return above.length() < 200 && adopters.at(text, above.start(), above.end()) != null;
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

  private boolean opensApart(String text, Span line) {
    int start = line.start();
    int end = line.end();
    return verbs.open(text, start, end)
        || opensMeeting(text, start, end)
        || headsAnnex(text, line)
        || SectionNumber.isOne(text, start, end);
  }

  /** {@code Governance matters}, and below it, behind a number, {@code Notes with concern}. */
  private boolean opensOperative(String text, Span above, int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && verbs.at(text, start, end).operative()
        && !labels.wantsNumber(text, above);
  }

  /** {@code 90th plenary meeting} and its day, and below them {@code Annex}. */
  private boolean isAnnexBelowMeeting(String text, Span above, Span line) {
    return headsAnnex(text, line) && masthead.isMeeting(text, above.start(), above.end());
  }

  /** {@code Annex II}, alone on its line, and no {@code to resolution 66/2} below. */
  private boolean headsAnnex(String text, Span line) {
    int next =
        line.length() <= LONGEST_WORD
            ? Blanks.skip(text, line.end(), text.length())
            : text.length();
    return next < text.length()
        && !Character.isLowerCase(text.charAt(next))
        && !Character.isLowerCase(text.charAt(line.start()))
        && annexes.heading(text, line).isPresent();
  }

  /** {@code 90th plenary meeting}, below the text of a resolution. */
  private boolean opensMeeting(String text, int start, int end) {
    return Letters.isDigit(text.charAt(start)) && masthead.isMeeting(text, start, end);
  }

  private static boolean isEndedWithoutComma(String text, Span above) {
    return isEnded(text, above) && !Marks.isComma(text.charAt(above.end() - 1));
  }

  private static boolean isEnded(String text, Span above) {
    char c = text.charAt(Ends.beforeMarker(text, above.start(), above.end()) - 1);
    return Marks.isComma(c) || ENDS.indexOf(c) >= 0 || Letters.isSuperscript(c);
  }
}
