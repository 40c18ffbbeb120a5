package ibid.reader.print;

import ibid.document.Link;
import ibid.document.Place;
import ibid.document.Span;
import ibid.language.Letters;
import ibid.language.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Prints a text block by block: runs of white space become one space, blocks are parted by a blank
 * line, and the notes called in a block follow it.
 *
 * <pre>
 * press.text("Recalling  resolution 55/25,");
 * press.note("1").text("Treaty Series, vol. 2225.");
 * press.endBlock();     // "Recalling resolution 55/25,¹\n\n¹ Treaty Series, vol. 2225.\n\n"
 * </pre>
 */
public final class Press {
  private static final String BLOCK_END = "\n\n";
  private static final int NOTHING_YET = -1;
  private static final char NO_GAP = '\0';

  /** Where a word may be divided; what is printed here is not cut into lines. */
  private static final char SOFT_HYPHEN = '\u00AD';

  /** The place of text that the file has no name for. */
  public static final Function<Span, Place> NOWHERE = span -> null;

  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Press> after = new ArrayList<>();
  private boolean isOneBlock;
  private Function<Span, Place> enclosing = NOWHERE;
  private Function<Span, Place> place = NOWHERE;
  private Function<Span, Place> printedPlace = NOWHERE;
  private int placeStart;
  private String href = "";
  private int linkStart = NOTHING_YET;
  private int linkDepth;
  private int blockStart;
  private char gap = NO_GAP;

  /** Prints characters; white space among them only parts words. */
  public Press text(CharSequence characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c <= ' ') {
        space();
      } else if (c != SOFT_HYPHEN && !Letters.isUnprinted(c)) {
        print(c);
      }
    }
    return this;
  }

  /** Prints a space, unless one is there. */
  public void space() {
    gap = gap == NO_GAP ? ' ' : gap;
  }

  /** Ends the line, not the block. */
  public void lineBreak() {
    gap = '\n';
  }

  /** Prints the marker of a footnote. */
  public void mark(String mark) {
    gap = NO_GAP;
    text(Superscript.of(mark));
  }

  /** Prints the marker of a footnote, and gives what prints the note itself. */
  public Press note(String mark) {
    Press note = ofNote(mark);
    call(mark, note);
    return note;
  }

  /** What prints a note before it is called; a note is one block, whatever is in it. */
  public static Press ofNote(String mark) {
    Press note = new Press();
    note.text(Superscript.opening(mark)).space();
    note.isOneBlock = true;
    return note;
  }

  /** Prints the marker of a footnote, and the note after the block. */
  public void call(String mark, Press note) {
    mark(mark);
    note.enclosing = place;
    note.place = note.place == NOWHERE ? place : note.place;
    after.add(note);
  }

  /** What prints blocks of their own after the block that is being printed: a text box. */
  public Press aside() {
    Press aside = new Press();
    after.add(aside);
    return aside;
  }

  /** Where the file has what is printed from now on; {@link #NOWHERE} for no place. */
  public void place(Function<Span, Place> now) {
    place = now;
  }

  /** A hyperlink over what is printed until it is closed; inside another one it does not count. */
  public void openLink(String to) {
    if (linkDepth++ == 0) {
      href = to.strip();
      linkStart = NOTHING_YET;
    }
  }

  /** Closes the hyperlink that was opened last. */
  public void closeLink() {
    if (--linkDepth == 0) {
      endLink();
    }
  }

  private void endLink() {
    if (linkStart != NOTHING_YET && !href.isEmpty()) {
      addLink(new Link(new Span(linkStart, text.length()), href));
    }
    linkStart = NOTHING_YET;
  }

  /** Editors cut a hyperlink in two now and then: {@code 478 (1} and {@code 980)}. */
  private void addLink(Link link) {
    Link last = links.isEmpty() ? null : links.get(links.size() - 1);
    boolean continues =
        last != null
            && last.href().equals(link.href())
            && text.substring(last.span().end(), link.span().start()).isBlank();
    if (continues) {
      links.remove(links.size() - 1);
      links.add(new Link(new Span(last.span().start(), link.span().end()), link.href()));
    } else {
      links.add(link);
    }
  }

  /** Whether nothing is printed of the block yet. */
  public boolean isAtBlockStart() {
    return text.length() == blockStart;
  }

  /** Ends the block, if anything is printed of it, and prints the notes called in it. */
  public void endBlock() {
    if (isOneBlock) {
      space();
    } else {
      close();
    }
  }

  private void close() {
    gap = NO_GAP;
    if (!isAtBlockStart()) {
      endPlace();
      endLink();
      text.append(BLOCK_END);
    }
    List<Press> waiting = List.copyOf(after);
    after.clear();
    waiting.forEach(this::append);
    blockStart = text.length();
  }

  private void append(Press other) {
    other.close();
    int shift = text.length();
    PrintedText.checkLength(shift + other.text.length());
    text.append(other.text);
    for (Link link : other.links) {
      links.add(new Link(link.span().shifted(shift), link.href()));
    }
    for (Place each : other.places) {
      places.add(each.shifted(shift));
    }
    if (other.places.isEmpty() && other.enclosing != NOWHERE) {
      places.add(other.enclosing.apply(new Span(shift, text.length())));
    }
  }

  /** Ends the last block, and hands over all that was printed. */
  public PrintedText finish(Facts facts) {
    close();
    String whole = text.substring(0, Math.max(0, text.length() - 1));
    return new PrintedText(Outline.of(whole), List.copyOf(links), List.copyOf(places), facts);
  }

  private void print(char c) {
    if (gap != NO_GAP && !isAtBlockStart()) {
      text.append(gap);
    }
    gap = NO_GAP;
    if (place != printedPlace) {
      endPlace();
      printedPlace = place;
      placeStart = text.length();
    }
    if (linkDepth > 0 && linkStart == NOTHING_YET) {
      linkStart = text.length();
    }
    PrintedText.checkLength(text.length());
    text.append(c);
  }

  private void endPlace() {
    if (printedPlace != NOWHERE) {
      places.add(printedPlace.apply(new Span(placeStart, text.length())));
      printedPlace = NOWHERE;
    }
  }
}
