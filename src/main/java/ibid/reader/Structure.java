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
import ibid.reader.NumberedTitles.Heading;
import ibid.reader.OwnHeads.OwnHead;
import ibid.reader.print.PrintedText;
import ibid.symbol.Authorities;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.Notation;
import java.util.List;
import java.util.Optional;

/**
 * Tells the parts of a document apart, block by block: masthead, title, preamble, operative part,
 * annexes, footnotes.
 */
final class Structure {
  private static final int LONGEST_HEAD = 61;

  private final PrintedText printed;
  private final String text;
  private final Outline outline;
  private final Bodies bodies;
  private final Tongues tongues;
  private final Stars stars;
  private final Notes notes;
  private final LineRules rules;
  private final Authorities authorities;
  private final RunningHeads runningHeads;
  private final BodyText body;
  private final Lexicon lexicon;
  private final String language;
  private final NextMasthead nextMasthead;

  private final Drafts drafts = new Drafts();
  private final Sections sections;

  /** What reads the block that is read. */
  private Tongue tongue;

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
    tongues = new Tongues(languages, language);
    tongue = tongues.own();
    stars = new Stars(outline);
    notes = new Notes(lexicon, stars);
    rules = new LineRules(tongue, stars);
    authorities = new Authorities(bodies);
    runningHeads = new RunningHeads(outline, lexicon, authorities);
    body = new BodyText(text, tongue);
    nextMasthead = new NextMasthead(outline, new SymbolLines(lexicon), authorities);
    sections = new Sections(bodies);
  }

  Document read(String name) {
    sections.identity().facts(printed.facts(), authorities);
    int front = FrontMatter.end(text);
    if (front > 0) {
      FrontMatter.read(text, front, authorities, sections.identity());
    }
    List<Span> blocks = Blocks.of(outline, front, rules);
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
        printed.outline(),
        MissingMarks.apart(outline, markers),
        sections.finish(),
        paragraphs,
        markers,
        printed.links(),
        printed.places());
  }

  private void read(List<Span> blocks) {
    List<Tongue> read = tongues.of(text, blocks);
    ahead = new Ahead(text, blocks, read);
    afterMasthead = new AfterMasthead(text, ahead);
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i);
      tongue = read.get(i);
      body.enter(tongue);
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
    } else if (nextMasthead.heads(block, tongue.ownHeads(), sections.identity())
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
        || !NumberedTitles.isLetter(text, block.start(), lineEnd(block))) {
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
            ? tongue.masthead().symbolEnd(text, block)
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
    Match adopter = tongue.adopters().at(text, block.start(), block.end());
    if (adopter != null && !adopterAhead) {
      adopter(adopter, block);
    } else if (!readHeading(block)) {
      if (body.isAhead()
          && !afterMasthead.has(block, opening, tongue, sections.identity(), adopterAhead)) {
        masthead(block);
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

  /**
   * A number that heads a resolution begins the next section, unless the masthead still runs; false
   * where none does.
   */
  private boolean readHeading(Span block) {
    int lineEnd = lineEnd(block);
    Optional<Heading> heading = tongue.titles().at(text, block.start(), lineEnd);
    Optional<OwnHead> own =
        tongue
            .ownHeads()
            .at(text, block.start(), lineEnd, body.isAhead())
            .or(() -> adoptedHead(block));
    if ((heading.isEmpty() && own.isEmpty()) || isListed(own, lineEnd)) {
      return false;
    }
    if (!body.isAhead()
        || own.filter(head -> sections.identity().isBefore(head.number())).isPresent()) {
      sections.beginNext(block.start());
      body.reset();
    }
    body.interrupt();
    if (own.isPresent() && own.get().titleStart() < 0) {
      ownHead(block, lineEnd);
      return true;
    }
    IdentityDraft identity = sections.identity();
    own.ifPresent(head -> identity.number(head.kind(), head.number()));
    heading.ifPresent(head -> identity.number(head.number().usualKind(), head.number()));
    int title = own.map(OwnHead::titleStart).orElseGet(() -> heading.get().titleStart());
    String rest = title < block.end() ? text.substring(title, block.end()).strip() : "";
    if (rest.isEmpty()) {
      drafts.masthead(block);
    } else {
      drafts.masthead(new Span(block.start(), title));
      title(new Span(title, block.end()));
    }
    return true;
  }

  /** A line that is the number, {@code Decision 1/CP.24}; its title may stand below. */
  private void ownHead(Span block, int lineEnd) {
    if (lineEnd >= block.end()) {
      masthead(block);
      return;
    }
    tongue.masthead().read(text, block.start(), lineEnd, sections.identity());
    drafts.masthead(new Span(block.start(), lineEnd));
    masthead(new Span(lineEnd + 1, block.end()));
  }

  /** Whether a number alone on its line, in a document that has a name, heads no text. */
  private boolean isListed(Optional<OwnHead> own, int lineEnd) {
    return own.filter(head -> head.titleStart() < 0).isPresent()
        && !adopterAhead
        && !tongue.aboveText().holdsBelowTitle(text, lineEnd);
  }

  /** The head of a document that nothing has named yet, with its clause; the block is no more. */
  private Optional<OwnHead> adoptedHead(Span block) {
    if (!body.isAhead() || sections.identity().isNamed() || Ends.isTerminated(text, block.end())) {
      return Optional.empty();
    }
    int end = outline.lineEnd(block.start(), block.end());
    return tongue
        .ownHeads()
        .adopted(text, block.start(), end)
        .or(() -> tongue.ownHeads().named(text, sections.identity().start(), block.start(), end))
        .map(head -> new OwnHead(head.kind(), head.number(), -1));
  }

  /** Where the first line of a block ends, or has become too long to head anything. */
  private int lineEnd(Span block) {
    return outline.lineEnd(block.start(), Math.min(block.end(), block.start() + LONGEST_HEAD));
  }

  private void title(Span block) {
    int start = block.start();
    while (start < block.end()
        && (text.charAt(start) == '#' || Notation.isSpace(text.charAt(start)))) {
      start++;
    }
    sections.identity().title(Blanks.fold(text, start, block.end()));
    drafts.title(new Span(start, block.end()));
  }

  private void masthead(Span block) {
    IdentityDraft identity = sections.identity();
    boolean takesTitle = identity.wantsTitle() && text.charAt(block.start()) != '[';
    boolean known = identity.isNamed();
    for (int start = block.start(); start < block.end(); ) {
      int end = outline.lineEnd(start, block.end());
      tongue.masthead().read(text, start, end, identity);
      start = end + 1;
    }
    if (tongue.masthead().isCiting(text, block)) {
      identity.cites();
    }
    boolean isOwn =
        known != identity.isNamed()
            || tongue.masthead().isAdopted(text, block.start(), block.end());
    if (takesTitle && !isOwn && block.length() > 3) {
      title(block);
    } else {
      drafts.masthead(block);
    }
  }

  private void body(Opening opening, Span block) {
    if (body.isAhead()) {
      body.begin(opening, block, sections.identity().isDeliberation());
    }
    Optional<String> heading = tongue.annexes().heading(text, block);
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
    if (!body.inAnnex() && tongue.masthead().isMeeting(text, block.start(), block.end())) {
      tongue.masthead().readMeeting(text, block.start(), block.end(), sections.identity());
      body.interrupt();
      drafts.other(block);
      return;
    }
    body.add(opening, block, drafts);
  }
}
