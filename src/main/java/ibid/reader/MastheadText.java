package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Outline;
import ibid.reader.NumberedTitles.Heading;
import ibid.symbol.Notation;
import java.util.Optional;

/**
 * The text above a preamble, block by block: masthead and title, and the numbers that head the next
 * resolutions of the same text, {@code Resolution 5/2}.
 */
final class MastheadText {
  private static final int LONGEST_HEAD = 61;

  private final Outline outline;
  private final String text;
  private final Sections sections;
  private final Drafts drafts;
  private final BodyText body;

  private LanguageRules rules;

  /**
   * @param body the text below, which a head ends
   * @param own what reads the text where no block tells another language
   */
  MastheadText(
      Outline outline, Sections sections, Drafts drafts, BodyText body, LanguageRules own) {
    this.outline = outline;
    this.sections = sections;
    this.drafts = drafts;
    this.body = body;
    text = outline.text();
    rules = own;
  }

  /** The blocks from here on are read in a language. */
  void enter(LanguageRules next) {
    rules = next;
  }

  /**
   * A number that heads a resolution begins the next section, unless the masthead still runs; false
   * where none does.
   *
   * @param adopterAhead whether the line that ends the masthead is still to come
   */
  boolean readHeading(Span block, boolean adopterAhead) {
    int lineEnd = lineEnd(block);
    Optional<Heading> heading = rules.titles().at(text, block.start(), lineEnd);
    Optional<OwnHead> own =
        rules
            .ownHeads()
            .at(text, block.start(), lineEnd, body.isAhead())
            .or(() -> adoptedHead(block, outline.lineEnd(block.start(), block.end())));
    if (heading.isEmpty() && own.isEmpty()) {
      own = adoptedHead(block, block.end());
      lineEnd = block.end();
    }
    if ((heading.isEmpty() && own.isEmpty()) || isListed(own, lineEnd, adopterAhead)) {
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
      add(block);
      return;
    }
    rules.masthead().read(text, block.start(), lineEnd, sections.identity());
    drafts.masthead(new Span(block.start(), lineEnd));
    add(new Span(lineEnd + 1, block.end()));
  }

  /** Whether a number alone on its line, in a document that has a name, heads no text. */
  private boolean isListed(Optional<OwnHead> own, int lineEnd, boolean adopterAhead) {
    return own.filter(head -> head.titleStart() < 0).isPresent()
        && !adopterAhead
        && !rules.aboveText().holdsBelowTitle(text, lineEnd);
  }

  /** The head of a document that nothing has named yet, with its clause; the block is no more. */
  private Optional<OwnHead> adoptedHead(Span block, int end) {
    if (!body.isAhead() || sections.identity().isNamed() || Ends.isTerminated(text, block.end())) {
      return Optional.empty();
    }
    return rules
        .ownHeads()
        .adopted(text, block.start(), end)
        .or(() -> rules.namedHeads().at(text, sections.identity().start(), block.start(), end))
        .map(head -> new OwnHead(head.kind(), head.number(), -1));
  }

  /** Where the first line of a block ends, or has become too long to head anything. */
  int lineEnd(Span block) {
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

  /** Adds a block of the masthead, or of the title that it still lacks. */
  void add(Span block) {
    IdentityDraft identity = sections.identity();
    boolean takesTitle = identity.wantsTitle() && text.charAt(block.start()) != '[';
    boolean known = identity.isNamed();
    for (int start = block.start(); start < block.end(); ) {
      int end = outline.lineEnd(start, block.end());
      rules.masthead().read(text, start, end, identity);
      start = end + 1;
    }
    if (rules.masthead().isCiting(text, block)) {
      identity.cites();
    }
    boolean isOwn =
        known != identity.isNamed() || rules.masthead().isAdopted(text, block.start(), block.end());
    if (takesTitle && !isOwn && block.length() > 3) {
      title(block);
    } else {
      drafts.masthead(block);
    }
  }
}
