package ibid.reader;

import ibid.document.Document;
import ibid.document.Paragraph;
import ibid.document.Section;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.reader.MastheadLines.Heading;
import ibid.reader.Opening.Sort;
import ibid.reader.print.PrintedText;
import ibid.symbol.Authorities;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the parts of a document apart, block by block: masthead, title, preamble, operative part,
 * annexes, footnotes.
 */
final class Structure {
  private static final int LONGEST_HEAD = 61;

  private enum Part {
    MASTHEAD,
    PREAMBLE,
    OPERATIVE,
    OTHER
  }

  private final PrintedText printed;
  private final String text;
  private final Bodies bodies;
  private final Adopters adopters;
  private final MastheadLines masthead;
  private final Verbs verbs;
  private final Stars stars;
  private final Notes notes;
  private final Annexes annexes;
  private final LineRules rules;
  private final Authorities authorities;
  private final RunningHeads runningHeads;
  private final boolean smallVerbs;

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private IdentityDraft identity = new IdentityDraft(0);
  private Part part = Part.MASTHEAD;
  private Draft running;
  private int preambular;
  private boolean preambularVerb;
  private final Numbers numbers = new Numbers();
  private String annex;
  private boolean adopterAhead;

  private Ahead ahead;
  private AfterMasthead afterMasthead;

  Structure(PrintedText printed, Bodies bodies, Lexicon lexicon) {
    this.printed = printed;
    text = lexicon.plain(printed.text());
    this.bodies = bodies;
    adopters = new Adopters(lexicon);
    masthead = new MastheadLines(bodies, lexicon);
    verbs = new Verbs(lexicon);
    stars = new Stars(text);
    notes = new Notes(lexicon, stars);
    annexes = new Annexes(lexicon);
    rules = new LineRules(lexicon, adopters, masthead, verbs, stars);
    authorities = new Authorities(bodies);
    runningHeads = new RunningHeads(text, lexicon, authorities);
    smallVerbs = lexicon.hasSmallVerbs();
  }

  Document read(String name, String language) {
    identity.facts(printed.facts(), authorities);
    int front = FrontMatter.end(text);
    if (front > 0) {
      FrontMatter.read(text, front, authorities, identity);
    }
    List<Span> blocks = Blocks.of(text, front, rules);
    ahead = new Ahead(text, blocks, adopters, verbs);
    afterMasthead = new AfterMasthead(text, verbs, ahead);
    for (int i = 0; i < blocks.size(); i++) {
      adopterAhead = part == Part.MASTHEAD && ahead.isAdopterComing(i);
      if (!isLetteredPart(blocks.get(i), i)) {
        parted(blocks.get(i)).forEach(this::block);
      }
    }
    closeSection();
    List<Paragraph> paragraphs = new ArrayList<>(drafts.size());
    drafts.forEach(draft -> paragraphs.add(draft.finish()));
    return new Document(
        name,
        language,
        printed.text(),
        List.copyOf(sections),
        paragraphs,
        Markers.in(text, paragraphs, stars),
        printed.links(),
        printed.places());
  }

  /**
   * {@code B}, alone on its line above the next "The General Assembly,": a resolution of its own.
   */
  private boolean isLetteredPart(Span block, int i) {
    boolean alone =
        Letters.isCapital(text.charAt(block.start()))
            && (block.length() == 1 || Notation.isSpace(text.charAt(block.start() + 1)));
    if (!alone || annex != null || !identity.hasNumber()) {
      return false;
    }
    int line = lineEnd(block);
    if (Blanks.fold(text, block.start(), line).length() > 1 || !ahead.isAdopterNear(i)) {
      return false;
    }
    int start = block.start();
    if (part == Part.MASTHEAD) {
      start = identity.start();
    } else {
      closeSection();
      numbers.reset();
      part = Part.MASTHEAD;
    }
    identity = identity.lettered(start, text.substring(block.start(), block.start() + 1));
    running = null;
    drafts.add(Draft.closed(Paragraph.Heading::new).add(block));
    return true;
  }

  /** A block without what stands between two pages, where the text goes on over it. */
  private List<Span> parted(Span block) {
    if (part == Part.MASTHEAD) {
      return List.of(block);
    }
    int before = running != null && running.isOpen() ? running.end() : -1;
    return runningHeads.parted(block, before, identity);
  }

  private void block(Span block) {
    if (Blocks.isRule(text, block)) {
      notes.rule(text, block);
      return;
    }
    Opening opening = Opening.of(text, block.start(), block.end());
    if (notes.isNote(text, opening, block)) {
      drafts.add(
          Draft.closed(at -> new Paragraph.Footnote(notes.mark(opening, text, block), at))
              .add(block));
      return;
    }
    Match adopter = adopters.at(text, block.start(), block.end());
    if (adopter != null && !adopterAhead) {
      adopter(adopter, block);
    } else if (!heading(block)) {
      if (part == Part.MASTHEAD && !afterMasthead.has(block, opening, identity, adopterAhead)) {
        masthead(block);
      } else {
        body(opening, block);
      }
    }
  }

  private void adopter(Match adopter, Span block) {
    identity.body(bodies.bySeries(adopter.term().value()).orElse(Body.UNKNOWN));
    drafts.add(Draft.closed(Paragraph.Heading::new).add(block));
    running = null;
    annex = null;
    preambular = 0;
    part = Part.PREAMBLE;
  }

  /** A number that heads a resolution begins the next section, unless the masthead still runs. */
  private boolean heading(Span block) {
    int lineEnd = lineEnd(block);
    Optional<Heading> heading = masthead.heading(text, block.start(), lineEnd);
    Optional<MastheadLines.OwnHead> own = masthead.ownHead(text, block.start(), lineEnd);
    if (heading.isEmpty() && own.isEmpty()) {
      return false;
    }
    if (part != Part.MASTHEAD) {
      closeSection();
      identity = identity.next(block.start());
      part = Part.MASTHEAD;
      annex = null;
      numbers.reset();
    }
    running = null;
    if (own.isPresent()) {
      masthead(block);
      return true;
    }
    identity.number(Kind.RESOLUTION, heading.get().number());
    int title = heading.get().titleStart();
    String rest = title < block.end() ? text.substring(title, block.end()).strip() : "";
    if (rest.isEmpty()) {
      drafts.add(Draft.closed(Paragraph.Masthead::new).add(block));
    } else {
      drafts.add(Draft.closed(Paragraph.Masthead::new).add(new Span(block.start(), title)));
      title(new Span(title, block.end()));
    }
    return true;
  }

  /** Where the first line of a block ends, or has become too long to head anything. */
  private int lineEnd(Span block) {
    int end = Math.min(block.end(), block.start() + LONGEST_HEAD);
    int newline = Stretch.indexOf(text, '\n', block.start(), end);
    return newline < 0 ? end : newline;
  }

  private void title(Span block) {
    int start = block.start();
    while (start < block.end() && isHeadingMark(text.charAt(start))) {
      start++;
    }
    identity.title(Blanks.fold(text, start, block.end()));
    drafts.add(Draft.closed(Paragraph.Title::new).add(new Span(start, block.end())));
  }

  private static boolean isHeadingMark(char c) {
    return c == '#' || Notation.isSpace(c);
  }

  private void masthead(Span block) {
    boolean takesTitle = identity.wantsTitle() && text.charAt(block.start()) != '[';
    boolean known = identity.isNamed();
    for (int start = block.start(); start < block.end(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? block.end() : Math.min(newline, block.end());
      masthead.read(text, start, end, identity);
      start = end + 1;
    }
    boolean isOwn =
        known != identity.isNamed() || masthead.isAdopted(text, block.start(), block.end());
    if (takesTitle && !isOwn && block.length() > 3) {
      title(block);
    } else {
      drafts.add(Draft.closed(Paragraph.Masthead::new).add(block));
    }
  }

  private void body(Opening opening, Span block) {
    if (part == Part.MASTHEAD) {
      part = firstPart(opening, block);
    }
    Optional<String> heading = annexes.heading(text, block);
    if (heading.isPresent()) {
      annex = heading.get();
      running = null;
      drafts.add(Draft.closed(Paragraph.Heading::new).add(block));
      return;
    }
    if (annex == null && masthead.isMeeting(text, block.start(), block.end())) {
      masthead.readMeeting(text, block.start(), block.end(), identity);
      running = null;
      drafts.add(Draft.closed(at -> new Paragraph.Other("", at)).add(block));
      return;
    }
    boolean goesOn = opening.sort() == Sort.NONE ? continues(block) : isItem(opening, block);
    if (goesOn) {
      running.add(block);
      return;
    }
    running = start(opening, block).add(block);
    drafts.add(running);
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
        && !verbs.at(text, opening.end(), block.end()).operative();
  }

  /** What a text without a line for the adopting body begins with. */
  private Part firstPart(Opening opening, Span block) {
    if (opening.sort() == Sort.NONE) {
      return identity.isDeliberation() ? Part.PREAMBLE : Part.OTHER;
    }
    boolean hasVerb = verbs.open(text, opening.end(), block.end());
    return identity.isDeliberation() || hasVerb ? Part.OPERATIVE : Part.OTHER;
  }

  private boolean continues(Span block) {
    if (running == null || !running.isOpen()) {
      return false;
    }
    boolean hasVerb = verbs.open(text, block.start(), block.end());
    boolean ended = Ends.isTerminated(text, running.end());
    return Character.isLowerCase(text.charAt(block.start()))
        ? !ended || !(hasVerb || smallVerbs)
        : !ended && !hasVerb;
  }

  /**
   * Opens a paragraph. One without a number is operative when its verb is, and when it does not end
   * with a comma as those of a preamble do: Chinese has the same verbs in both.
   */
  private Draft start(Opening opening, Span block) {
    numbers.open(opening);
    if (annex != null) {
      String inAnnex = annex;
      String label = numbers.label(opening);
      return Draft.running(at -> new Paragraph.Annex(inAnnex, label, at));
    }
    if (part == Part.OTHER) {
      String label = numbers.label(opening);
      return Draft.running(at -> new Paragraph.Other(label, at));
    }
    Verbs.Found verb = verbs.at(text, opening.end(), block.end());
    if (opening.sort() == Sort.NUMBER || opening.sort() == Sort.LETTERS) {
      part = Part.OPERATIVE;
      return operative(numbers.enter(opening, verb));
    }
    boolean comma = part == Part.PREAMBLE && Ends.isComma(text, block.end());
    if (verb.operative() && numbers.isUnnumbered() && !comma) {
      part = Part.OPERATIVE;
      return operative(numbers.enter(opening, verb));
    }
    if (part == Part.OPERATIVE && verb.words().isEmpty()) {
      return Draft.closed(at -> new Paragraph.Other("", at));
    }
    part = Part.PREAMBLE;
    preambularVerb = !verb.words().isEmpty();
    int place = ++preambular;
    return Draft.running(at -> new Paragraph.Preambular(place, verb.words(), verb.stem(), at));
  }

  private static Draft operative(Numbers.Place place) {
    return Draft.running(
        at ->
            new Paragraph.Operative(
                place.number(), place.letters(), place.verb().words(), place.verb().stem(), at));
  }

  private void closeSection() {
    sections.add(new Section(identity.start(), identity.finish()));
  }
}
