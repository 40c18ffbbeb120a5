package ibid.reader;

import ibid.document.Document;
import ibid.document.Marker;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Languages;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Outline;
import ibid.reader.print.PrintedText;
import ibid.symbol.Authorities;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import java.util.List;
import java.util.Optional;

/**
 * Tells the parts of a document apart, block by block: masthead, title, preamble, operative part,
 * annexes, footnotes.
 */
final class Structure {
  private final PrintedText printed;
  private final String text;
  private final Outline outline;
  private final Bodies bodies;
  private final BlockLanguages blockLanguages;
  private final Stars stars;
  private final Notes notes;
  private final LineRules lineRules;
  private final Authorities authorities;
  private final RunningHeads runningHeads;
  private final BodyText body;
  private final MastheadText masthead;
  private final Lexicon lexicon;
  private final String language;
  private final NextMasthead nextMasthead;

  private final Drafts drafts = new Drafts();
  private final Sections sections;

  /** What reads the block that is read. */
  private LanguageRules rules;

  private boolean adopterAhead;
  private Ahead ahead;
  private AfterMasthead afterMasthead;

  Structure(PrintedText printed, Languages languages, String language) {
    this.printed = printed;
    this.language = language;
    bodies = languages.bodies();
    lexicon = languages.lexicon(language);
    outline = LoneMarks.joined(printed.outline().plain(lexicon), lexicon);
    text = outline.text();
    blockLanguages = new BlockLanguages(languages, language);
    rules = blockLanguages.own();
    stars = new Stars(outline);
    notes = new Notes(lexicon, stars);
    lineRules = new LineRules(rules, stars);
    authorities = new Authorities(bodies);
    runningHeads = new RunningHeads(outline, lexicon, authorities);
    body = new BodyText(text, rules);
    nextMasthead = new NextMasthead(outline, new SymbolLines(lexicon), authorities);
    sections = new Sections(bodies);
    masthead = new MastheadText(outline, sections, drafts, body, rules);
  }

  Document read(String name) {
    sections.identity().facts(printed.facts(), authorities);
    int front = FrontMatter.end(text);
    if (front > 0) {
      FrontMatter.read(text, front, authorities, sections.identity());
    }
    List<Span> blocks = Blocks.of(outline, front, lineRules);
    notes.counted(CountedNotes.in(text, lexicon, blocks));
    if (SymbolList.isOne(text)) {
      blocks.forEach(drafts::other);
    } else {
      read(blocks);
    }
    List<Paragraph> paragraphs = drafts.finish();
    List<Marker> markers = Markers.in(outline, lexicon, paragraphs, stars);
    return new Document(
        name,
        language,
        blockLanguages.changes(),
        printed.outline(),
        MissingMarks.apart(outline, markers),
        sections.finish(),
        paragraphs,
        markers,
        printed.links(),
        printed.places());
  }

  private void read(List<Span> blocks) {
    List<LanguageRules> read = blockLanguages.of(text, blocks);
    ahead = new Ahead(text, blocks, read);
    afterMasthead = new AfterMasthead(text, ahead);
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i);
      rules = read.get(i);
      body.enter(rules);
      masthead.enter(rules);
      if (!body.isAhead()) {
        next(block, i);
      }
      adopterAhead = body.isAhead() && ahead.isAdopterComing(i, sections.identity().hasNumber());
      partLetter(block, i)
          .ifPresentOrElse(letter -> letteredPart(block, letter), () -> parted(block));
    }
  }

  /** Another document begins with its masthead or its head. */
  private void next(Span block, int i) {
    if (nextMasthead.beginsAt(block)) {
      sections.beginOther(block.start());
      body.reset();
    } else if (nextMasthead.heads(block, rules.ownHeads(), sections.identity())
        && ahead.isHead(i)) {
      sections.beginNext(block.start());
      body.reset();
    }
  }

  /**
   * The letter of a part, {@code B}, alone on its line above the next "The General Assembly,": a
   * resolution of its own; above the words of a decision, where it is the letter that comes next.
   */
  private Optional<String> partLetter(Span block, int i) {
    IdentityDraft identity = sections.identity();
    if (!NumberedTitles.opensWithLetter(text, block.start(), block.end())
        || body.inAnnex()
        || !identity.hasNumber()
        || !NumberedTitles.isLetter(text, block.start(), masthead.lineEnd(block))) {
      return Optional.empty();
    }
    String letter = text.substring(block.start(), block.start() + 1);
    return ahead.isAdopterNear(i) || identity.isDecisionBefore(letter)
        ? Optional.of(letter)
        : Optional.empty();
  }

  private void letteredPart(Span block, String letter) {
    if (body.isAhead()) {
      sections.letter(letter);
    } else {
      sections.beginPart(block.start(), letter);
      body.reset();
    }
    body.interrupt();
    drafts.heading(block);
  }

  /**
   * A block without what stands between two pages, where the text goes on over it; and the lines
   * down to the document's symbol apart, where no blank line parts the masthead from the text.
   */
  private void parted(Span block) {
    if (notes.takePageMark(text, block)) {
      runningHeads.pageEnds();
      return;
    }
    int symbolEnd =
        body.isAhead() && !sections.identity().isNamed()
            ? rules.masthead().symbolEnd(text, block)
            : block.end();
    int next = Blanks.skip(text, symbolEnd, block.end());
    if (next < block.end()) {
      block(new Span(block.start(), symbolEnd));
      if (text.charAt(symbolEnd) != '\n') {
        drafts.whole(new Span(next, block.end()));
        return;
      }
      Span rest = new Span(next, block.end());
      runningHeads.parted(rest, -1, sections.identity()).forEach(this::block);
    } else if (body.isAhead()) {
      block(block);
    } else {
      List<Span> parts = runningHeads.parted(block, body.openEnd(), sections.identity());
      if (runningHeads.hadSymbol()) {
        notes.pageBegins();
      }
      parts.forEach(this::block);
    }
  }

  private void block(Span block) {
    if (Blocks.isRule(text, block)) {
      notes.rule(text, block);
      return;
    }
    Opening opening = Opening.of(text, block.start(), block.end());
    if (notes.take(text, opening, block)) {
      notes(block);
      return;
    }
    Match adopter = rules.adopters().at(text, block.start(), block.end());
    if (adopter != null && !adopterAhead) {
      adopter(adopter, block);
    } else if (!masthead.readHeading(block, adopterAhead)) {
      if (body.isAhead()
          && !afterMasthead.has(block, opening, rules, sections.identity(), adopterAhead)) {
        masthead.add(block);
      } else {
        body(opening, block);
      }
    }
  }

  /** A note, and those that stand behind it in its lines. */
  private void notes(Span block) {
    for (int start = block.start(); start < block.end(); ) {
      Opening opening = Opening.of(text, start, block.end());
      int next = NoteBehind.start(text, lexicon, opening, block.end());
      Span note = new Span(start, Blanks.skipBack(text, next, start));
      notes.count(opening, note);
      drafts.footnote(notes.mark(opening, text, note), note);
      start = next;
    }
  }

  private void adopter(Match adopter, Span block) {
    sections.identity().body(bodies.bySeries(adopter.term().value()).orElse(Body.UNKNOWN));
    drafts.heading(block);
    body.adopted();
  }

  private void body(Opening opening, Span block) {
    if (body.isAhead()) {
      body.begin(opening, block, sections.identity().isDeliberation());
    }
    Optional<String> heading = rules.annexes().heading(text, block);
    if (heading.isPresent()) {
      body.annex(heading.get());
      Span head = Annexes.head(outline, text, block);
      drafts.heading(head);
      int next = Blanks.skip(text, head.end(), block.end());
      if (next < block.end()) {
        body(Opening.of(text, next, block.end()), new Span(next, block.end()));
      }
      return;
    }
    if (!body.inAnnex() && rules.masthead().isMeeting(text, block.start(), block.end())) {
      rules.masthead().readMeeting(text, block.start(), block.end(), sections.identity());
      body.interrupt();
      drafts.other(block);
      return;
    }
    body.add(opening, block, drafts);
  }
}
