package ibid.reader.akn;

import ibid.document.Place;
import ibid.document.Span;
import ibid.reader.print.Press;
import ibid.reader.print.PrintedText;
import ibid.reader.xml.XmlTags;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** Prints the elements of Akoma Ntoso one by one. */
final class AknPrinter {
  private final XmlTags tags;
  private final AknFacts facts = new AknFacts();
  private final Press body = new Press();
  private final Deque<AknNote> notes = new ArrayDeque<>();
  private final Deque<Function<Span, Place>> places = new ArrayDeque<>();

  /** A number was printed, and what it numbers follows in the same block. */
  private boolean numbered;

  AknPrinter(XmlTags tags) {
    this.tags = tags;
  }

  PrintedText finish() {
    return body.finish(facts.found());
  }

  /** Prints the tag or text that the tags stand on. */
  void take() throws IOException {
    String name = tags.isText() ? "" : tags.name();
    if (tags.isText()) {
      text(tags.text());
    } else if (tags.isEnd()) {
      end(name);
    } else if (name.equals("meta")) {
      facts.meta(tags);
    } else if (AknElements.isUnprinted(name)) {
      tags.skip();
    } else if (name.equals("sup")) {
      raised();
    } else {
      start(name);
    }
  }

  private Press press() {
    return notes.isEmpty() ? body : notes.peek().press();
  }

  private void start(String name) {
    openPlace(tags.attribute("eId"));
    facts.start(tags);
    switch (AknElements.role(name)) {
      case NOTE -> openNote();
      case LINK -> press().openLink(tags.attribute("href"));
      case NOTE_MARKER -> press().mark(tags.attribute("marker"));
      case LINE_END -> press().lineBreak();
      case WORD -> press().space();
      case NUMBER, BLOCK -> boundary();
      case INLINE -> {}
    }
  }

  private void end(String name) {
    facts.end(name);
    switch (AknElements.role(name)) {
      case NOTE -> notes.pop();
      case LINK -> press().closeLink();
      case NUMBER -> numbered = true;
      case BLOCK -> {
        numbered = false;
        boundary();
      }
      default -> {}
    }
    places.pop();
    press().place(enclosing());
  }

  private void text(String text) {
    facts.text(text);
    if (!text.isBlank()) {
      numbered = false;
    }
    press().text(text);
  }

  /** Begins or ends a paragraph of print. */
  private void boundary() {
    if (numbered) {
      press().space();
    } else {
      press().endBlock();
    }
  }

  private void openPlace(String eId) {
    places.push(eId.isEmpty() ? enclosing() : span -> new Place.InElement(span, eId));
    press().place(places.peek());
  }

  private Function<Span, Place> enclosing() {
    return places.isEmpty() ? Press.NOWHERE : places.peek();
  }

  private void openNote() {
    String mark = tags.attribute("marker").strip();
    notes.push(new AknNote(mark, press().note(mark)));
  }

  /** Raised brackets stand around a marker, and a note may begin with its mark: neither counts. */
  private void raised() throws IOException {
    StringBuilder found = new StringBuilder();
    while (tags.next() && !tags.isEnd("sup")) {
      found.append(tags.isText() ? tags.text() : "");
    }
    String raised = found.toString();
    boolean repeated = !notes.isEmpty() && notes.peek().isRepeatedBy(raised);
    if (!repeated && !raised.strip().matches("[()]")) {
      text(raised);
    }
  }
}
