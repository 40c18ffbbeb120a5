package ibid.reader;

import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.reader.Opening.Sort;

/**
 * The text below a masthead, block by block: which blocks go on with a paragraph, and which begin
 * one, of the preamble, of the operative part, of an annex.
 */
final class BodyText {
  private enum Part {
    MASTHEAD,
    PREAMBLE,
    OPERATIVE,
    OTHER
  }

  private final String text;
  private final Numbers numbers = new Numbers();

  private LanguageRules rules;
  private Part part = Part.MASTHEAD;
  private Draft running;
  private int preambular;
  private boolean preambularVerb;
  private String annex;

  /**
   * @param own what reads the text where no block tells another language
   */
  BodyText(String text, LanguageRules own) {
    this.text = text;
    rules = own;
  }

  /** The blocks from here on are read in a language. */
  void enter(LanguageRules next) {
    rules = next;
  }

  /** Whether the masthead still runs. */
  boolean isAhead() {
    return part == Part.MASTHEAD;
  }

  boolean inAnnex() {
    return annex != null;
  }

  /** Another document of the same file begins with its masthead. */
  void reset() {
    part = Part.MASTHEAD;
    annex = null;
    preambular = 0;
    numbers.reset();
    running = null;
  }

  /** The adopting body has been named, and the preamble begins. */
  void adopted() {
    part = Part.PREAMBLE;
    annex = null;
    preambular = 0;
    running = null;
  }

  /** An annex begins. */
  void annex(String heading) {
    annex = heading;
    numbers.reset();
    running = null;
  }

  /** Something that is no paragraph stands between, so that none goes on. */
  void interrupt() {
    running = null;
  }

  /** Where the text of the paragraph ends that the next block may go on with, or -1. */
  int openEnd() {
    return running != null && running.isOpen() ? running.end() : -1;
  }

  /** The masthead has ended without a line for the adopting body. */
  void begin(Opening opening, Span block, boolean isDeliberation) {
    if (opening.sort() == Sort.NONE) {
      part = isDeliberation ? Part.PREAMBLE : Part.OTHER;
    } else {
      boolean hasVerb = rules.verbs().open(text, opening.end(), block.end());
      part = isDeliberation || hasVerb ? Part.OPERATIVE : Part.OTHER;
    }
  }

  /** Adds a block to the paragraph that it goes on with, or begins one. */
  void add(Opening printed, Span block, Drafts drafts) {
    Opening opening = printed.sort() == Sort.NONE ? numeral(printed, block) : printed;
    if (isSectionHead(block)) {
      numbers.reset();
      running = null;
      drafts.other(block);
      return;
    }
    boolean goesOn =
        switch (opening.sort()) {
          case NONE -> continues(block) || isQuoted(block);
          case BARE_NUMBER -> continues(block) && !headsItem(opening, block);
          default -> isItem(opening, block);
        };
    if (goesOn) {
      running.add(block);
      return;
    }
    running = start(opening, block).add(block);
    drafts.add(running);
  }

  /**
   * {@code 二.促請各會員國}: a paragraph that older Chinese counts with a numeral, before a verb or behind
   * the paragraph with the number before; sections are so headed too, without a mark at their end.
   */
  private Opening numeral(Opening none, Span block) {
    boolean headed = annex != null || part == Part.OTHER || !rules.lexicon().hasNumerals();
    Opening written =
        headed ? none : Opening.written(text, block.start(), block.end(), rules.lexicon());
    boolean counts =
        written.sort() == Sort.NUMBER
            && (Ends.isTerminated(text, block.end()) || Ends.isComma(text, block.end()))
            && (rules.verbs().open(text, written.end(), block.end()) || numbers.isNext(written));
    return counts ? written : none;
  }

  /** {@code II}, and below it the title of a section, whose paragraphs are counted anew. */
  private boolean isSectionHead(Span block) {
    return annex == null
        && part != Part.OTHER
        && SectionNumber.heads(text, block.start(), block.end())
        && !Ends.isTerminated(text, block.end())
        && !Ends.isComma(text, block.end());
  }

  /** {@code 2 States shall}: a capital behind the number, but not {@code 2 September}. */
  private boolean headsItem(Opening opening, Span block) {
    int word = opening.end();
    if (word >= block.end() || !Character.isUpperCase(text.charAt(word))) {
      return false;
    }
    return rules.lexicon().around(Category.MONTH, text, word, block.end()) == null;
  }

  /** An item of a list that the verb of a preamble opens: {@code Recalling: (a) Its resolution}. */
  private boolean isItem(Opening opening, Span block) {
    return part == Part.PREAMBLE
        && annex == null
        && opening.sort() == Sort.LETTERS
        && numbers.isUnnumbered()
        && preambularVerb
        && running != null
        && running.isOpen()
        && !rules.verbs().at(text, opening.end(), block.end()).operative();
  }

  /** {@code on the following question:}, <u>{@code “Having regard to}</u>: no preamble begins. */
  private boolean isQuoted(Span block) {
    int colon = openEnd() < 0 ? 0 : Blanks.skipBack(text, openEnd(), 0);
    return part != Part.OTHER
        && colon > 0
        && text.charAt(colon - 1) == ':'
        && Marks.opens(text.charAt(block.start()));
  }

  private boolean continues(Span block) {
    if (running == null || !running.isOpen()) {
      return false;
    }
    char first = text.charAt(block.start());
    if (Letters.isDigit(first) && Ends.isComma(text, running.end())) {
      return true;
    }
    boolean ended = Ends.isTerminated(text, running.end());
    return Character.isLowerCase(first)
        ? !ended
            || !(rules.lexicon().hasSmallVerbs()
                || rules.verbs().open(text, block.start(), block.end()))
        : !ended && !rules.verbs().open(text, block.start(), block.end());
  }

  /**
   * Opens a paragraph. One without a number is operative when its verb is, and when it does not end
   * with a comma as those of a preamble do: Chinese has the same verbs in both. So is the sentence
   * that tells a decision: {@code At its 61st plenary meeting, …, the Assembly decided to appoint}.
   * Outside a resolution a verb counts behind who speaks only: {@code Recalls and other measures}.
   */
  private Draft start(Opening opening, Span block) {
    numbers.open(opening);
    Verbs.Found verb = rules.verbs().at(text, opening.end(), block.end());
    boolean ofResolution = annex == null && part != Part.OTHER;
    Verbs.Found own = ofResolution ? verb : Verbs.Found.NONE;
    Verbs.Found said = rules.speakers().at(text, opening.end(), block.end(), own);
    if (annex != null) {
      String inAnnex = annex;
      String label = numbers.label(opening);
      return Draft.running(
          at -> new Paragraph.Annex(inAnnex, label, said.words(), said.stem(), at));
    }
    if (part == Part.OTHER) {
      String label = numbers.label(opening);
      return Draft.running(at -> new Paragraph.Other(label, said.words(), said.stem(), at));
    }
    if (opening.sort() == Sort.NUMBER || opening.sort() == Sort.LETTERS) {
      boolean ofSentence = isUnsaid(opening, said);
      part = Part.OPERATIVE;
      return operative(
          numbers.enter(
              opening, ofSentence ? rules.told().opening(text, opening.end(), block.end()) : said));
    }
    boolean comma = part == Part.PREAMBLE && Ends.isComma(text, block.end());
    if (verb.operative() && numbers.isUnnumbered() && !comma) {
      part = Part.OPERATIVE;
      return operative(numbers.enter(opening, said));
    }
    if (part == Part.OPERATIVE && verb.words().isEmpty()) {
      return Draft.closed(at -> new Paragraph.Other("", said.words(), said.stem(), at));
    }
    if (part == Part.PREAMBLE && verb.words().isEmpty() && Ends.isFullStop(text, block.end())) {
      return operative(
          numbers.enter(
              opening,
              said.words().isEmpty() ? rules.told().in(text, block.start(), block.end()) : said));
    }
    part = Part.PREAMBLE;
    preambularVerb = !verb.words().isEmpty();
    int place = ++preambular;
    return Draft.running(at -> new Paragraph.Preambular(place, said.words(), said.stem(), at));
  }

  /** An item of a sentence that tells a decision: {@code (a) Decided to endorse}. */
  private boolean isUnsaid(Opening opening, Verbs.Found said) {
    return opening.sort() == Sort.LETTERS
        && numbers.isUnnumbered()
        && !preambularVerb
        && said.words().isEmpty();
  }

  private static Draft operative(Numbers.Place place) {
    return Draft.running(
        at ->
            new Paragraph.Operative(
                place.number(), place.letters(), place.verb().words(), place.verb().stem(), at));
  }
}
