package ibid.resolve;

import ibid.citation.Citation;
import ibid.citation.Passage;
import ibid.document.Document;
import ibid.document.Identity;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.document.Zone;
import ibid.language.Blanks;
import ibid.language.GluedDay;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Quoting;
import ibid.language.Stretch;
import ibid.symbol.Authority;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.HashSet;
import java.util.Set;

/** The symbols and numbers by which a document names itself, and so cites nothing. */
final class OwnSymbols {
  /** How far before a symbol a bracket is looked for that holds it. */
  private static final int LONGEST_OPEN = 200;

  /** How much of a line beside a symbol is looked at. */
  private static final int LONGEST_OTHER = 200;

  private final String text;
  private final GluedDay gluedDay;

  /** What has named the document, as page headers do again. */
  private final Set<Authority> names = new HashSet<>();

  /** Whether the number has been read that heads a text without lines. */
  private boolean headed;

  /** Where the last symbol ends that names the document, or 0. */
  private int end;

  OwnSymbols(Document document, Lexicon lexicon) {
    gluedDay = new GluedDay(lexicon);
    text = Quoting.blanked(document.text(), document.plain());
  }

  /**
   * A masthead names the document; only what stands there in brackets, or in the title, is cited.
   * What has named it there does so again alone on a line, at the head of a page. The note that
   * belongs to a symbol may not be told from what follows it: {@code A/80/6 (Income sect. 1)}.
   *
   * @param nothingCited whether the document has cited nothing yet
   */
  boolean names(
      Passage passage,
      Identity source,
      Authority authority,
      Citation citation,
      boolean nothingCited) {
    Zone zone = passage.paragraph().zone();
    boolean above = zone == Zone.MASTHEAD || zone == Zone.TITLE;
    if (!above || authority.kind() == Kind.TREATY) {
      return citation instanceof Citation.Symbol
          ? names.contains(authority) && isOnLine(passage, citation)
          : source.id().equals(authority.id()) && takesHead(passage.paragraph());
    }
    if (zone == Zone.MASTHEAD && citation instanceof Citation.Symbol && isDated(citation)) {
      end = citation.span().end();
      return true;
    }
    boolean own =
        source.id().equals(authority.id()) || source.id().startsWith(authority.id() + "(");
    boolean part =
        citation instanceof Citation.Symbol
            ? zone == Zone.MASTHEAD
                && (isPart(source.id(), authority.id())
                    || (isHalf(source.id(), authority.id()) && isOnLine(passage, citation)))
            : withoutLetter(source.id()).equals(authority.id()) && isHeading(citation.span());
    boolean named =
        citation instanceof Citation.Symbol
            ? (source.authority().isPresent()
                    || (nothingCited && !isLedTo(citation) && !isListed(citation)))
                && (isFirstOrBelow(citation, authority) || names.contains(authority))
                && (isAlone(passage, citation)
                    || (zone == Zone.MASTHEAD && isOnLine(passage, citation)))
            : !isDocument(source) && isAlone(passage, citation);
    if (own || part || named) {
      end = citation instanceof Citation.Symbol ? citation.span().end() : end;
      names.add(authority);
      return true;
    }
    return false;
  }

  /** Whether it has the name of a report or the like, in which a number heads what is about it. */
  private static boolean isDocument(Identity source) {
    return source.authority().filter(own -> own.kind() == Kind.DOCUMENT).isPresent();
  }

  /** {@code CRC/C/15/Add.23830 juin 2004}: whether the line has but a symbol and a date in one. */
  private boolean isDated(Citation citation) {
    int start = citation.span().start();
    int stop = Stretch.lineEnd(text, start, start + LONGEST_OTHER);
    return (start == 0 || text.charAt(start - 1) <= ' ')
        && gluedDay.start(text.substring(start, stop).strip()) != GluedDay.NONE;
  }

  /** {@code A/RES/77/256A-B} is one document for two resolutions, {@code A/51/3(PartII)} a part. */
  private static boolean isPart(String own, String id) {
    return withoutLetter(own).equals(withoutLetter(id))
        || (!own.isEmpty() && id.startsWith(own + "("));
  }

  /** {@code S/2013/210} of the joint symbol {@code A/67/828-S/2013/210}. */
  private static boolean isHalf(String own, String id) {
    return own.startsWith(id + "-") || own.endsWith("-" + id);
  }

  /** {@code 52/12.} on a line of the resolution 52/12 B: the number that heads its title. */
  private boolean isHeading(Span number) {
    int start = number.start();
    return (start == 0 || text.charAt(start - 1) == '\n') && text.startsWith(".", number.end());
  }

  /**
   * {@code Resolution 2253 (2015) Adopted by the Security Council}, {@code 75/19. Oceans}: in a
   * text without lines, its own number heads it where it stands first, once.
   */
  private boolean takesHead(Paragraph paragraph) {
    boolean first = paragraph instanceof Paragraph.Whole && !headed;
    headed |= first;
    return first;
  }

  /** Whether a colon leads to it, as to what is cited. */
  private boolean isLedTo(Citation citation) {
    int before = Blanks.skipBack(text, citation.span().start(), 0);
    return before > 0 && text.charAt(before - 1) == ':';
  }

  private boolean isListed(Citation citation) {
    return Symbols.isListed(text, citation.span().start(), citation.span().end());
  }

  /** Whether no symbol that names the document stands above, or nothing between that and this. */
  private boolean isFirstOrBelow(Citation citation, Authority authority) {
    int start = citation.span().start();
    return end == 0 || (Blanks.skip(text, end, start) == start && !isInSeries(authority));
  }

  /**
   * Whether another of one series has named the document, or of one body, {@code CRC/C/3/Add.63}
   * above {@code CRC/C/15/Add.177}: a list has both. An addition may stand below what it is to.
   */
  private boolean isInSeries(Authority authority) {
    return names.stream()
        .anyMatch(
            own ->
                !own.equals(authority)
                    && (seriesOf(own).equals(seriesOf(authority)) || areOfBody(own, authority)));
  }

  private static boolean areOfBody(Authority own, Authority authority) {
    return own.kind() == Kind.DOCUMENT
        && authority.kind() == Kind.DOCUMENT
        && !own.body().isUnknown()
        && own.body().equals(authority.body())
        && !authority.id().startsWith(own.id() + '/');
  }

  private static String seriesOf(Authority authority) {
    return authority.id().substring(0, authority.id().lastIndexOf('/') + 1);
  }

  /** An id without the letters at its end. */
  private static String withoutLetter(String id) {
    int stop = id.length();
    while (stop > 0 && (Letters.isCapital(id.charAt(stop - 1)) || id.charAt(stop - 1) == '-')) {
      stop--;
    }
    return id.substring(0, stop);
  }

  /**
   * Whether a symbol has a line for itself, or shares it with another one, {@code E/2013/28
   * E/CN.7/2013/14}; the first such in the masthead names the document, and so does the one below
   * it, {@code E/2005/23} below {@code E/CN.4/RES/2005/6}.
   */
  private boolean isOnLine(Passage passage, Citation citation) {
    int start = citation.span().start();
    int lineStart = start;
    while (lineStart > 0
        && start - lineStart < LONGEST_OTHER
        && text.charAt(lineStart - 1) != '\n') {
      lineStart--;
    }
    int stop = citation.span().end();
    int lineEnd = stop;
    while (lineEnd < text.length()
        && lineEnd - stop < LONGEST_OTHER
        && text.charAt(lineEnd) != '\n') {
      lineEnd++;
    }
    int from = Math.max(passage.paragraph().start(), start - LONGEST_OPEN);
    return (lineStart == 0 || text.charAt(lineStart - 1) == '\n')
        && (lineEnd == text.length() || text.charAt(lineEnd) == '\n')
        && isOther(beforeMark(text.substring(lineStart, start).strip()))
        && isOther(behindMark(text.substring(stop, lineEnd).strip()))
        && !isOpen(text.substring(Math.min(from, start), start));
  }

  /** Whether nothing stands beside a symbol, or another. */
  private static boolean isOther(String beside) {
    return beside.isEmpty() || (beside.indexOf(' ') < 0 && Symbols.isSymbol(beside));
  }

  /** What stands before a symbol, without the mark that joins another to it. */
  private static String beforeMark(String before) {
    int last = before.length() - 1;
    return last > 0 && isJoint(before.charAt(last)) ? before.substring(0, last).strip() : before;
  }

  private static String behindMark(String behind) {
    return !behind.isEmpty() && isJoint(behind.charAt(0)) ? behind.substring(1).strip() : behind;
  }

  private static boolean isJoint(char c) {
    return c == '/' || Notation.isDash(c);
  }

  private static boolean isOpen(String before) {
    return before.lastIndexOf('[') > before.lastIndexOf(']')
        || before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  /** Whether nothing but the citation stands in its block: it names the document. */
  boolean isAlone(Passage passage, Citation citation) {
    Span head =
        citation instanceof Citation.Numbered numbered ? numbered.head().word() : citation.span();
    for (Span part : passage.paragraph().parts()) {
      for (int at = part.start(); at < part.end(); at++) {
        boolean outside = !citation.span().contains(at) && !head.contains(at);
        if (outside && Character.isLetterOrDigit(text.charAt(at))) {
          return false;
        }
      }
    }
    return true;
  }
}
