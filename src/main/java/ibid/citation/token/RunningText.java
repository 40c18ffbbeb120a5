package ibid.citation.token;

import ibid.document.Document;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Outline;
import ibid.language.Quoting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The text of a document as its sentences run over the ends of pages. Where notes, the foot of a
 * page and the head of the next one stand inside a paragraph, a line break and blanks stand for
 * them: {@code resolutions 60/1 and} <i>notes, 2/4, A/RES/64/10</i> {@code 60/2}. All positions are
 * those of the document.
 *
 * @param plain the text, of which the numbers have plain forms
 * @param printed the same text, as printed
 * @param turns where paragraphs go on behind what is blank here
 */
public record RunningText(Outline plain, String printed, Set<Integer> turns) {

  /** The text with all that stands inside paragraphs, in which notes are read. */
  public static RunningText asPrinted(Document document) {
    return new RunningText(document.plain(), unquoted(document), Set.of());
  }

  /** The text in which paragraphs run on; as it is printed when none has to. */
  public static RunningText of(Document document) {
    List<Span> between = between(document);
    if (between.isEmpty()) {
      return asPrinted(document);
    }
    Set<Integer> turns = new HashSet<>();
    between.forEach(each -> turns.add(each.end()));
    return new RunningText(
        document.plain().mended(blanked(document.plain().text(), between)),
        blanked(unquoted(document), between),
        turns);
  }

  private static String unquoted(Document document) {
    return Quoting.blanked(document.text(), document.plain());
  }

  private static List<Span> between(Document document) {
    List<Span> between = new ArrayList<>();
    List<Paragraph> paragraphs = document.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      List<Span> parts = paragraphs.get(i).parts();
      int next = i + 1;
      for (int part = 1; part < parts.size() && !isNote(paragraphs.get(i)); part++) {
        int from = parts.get(part - 1).end();
        int to = parts.get(part).start();
        boolean notesOnly = true;
        while (next < paragraphs.size() && paragraphs.get(next).start() < to) {
          notesOnly &= isNote(paragraphs.get(next));
          next++;
        }
        if (notesOnly && Blanks.skip(document.text(), from, to) < to) {
          between.add(new Span(from, to));
        }
      }
    }
    return between;
  }

  /** Notes are not read over what stands between their parts, since that may be the text. */
  public static boolean isNote(Paragraph paragraph) {
    return paragraph instanceof Paragraph.Footnote;
  }

  private static String blanked(String text, List<Span> between) {
    StringBuilder blanked = new StringBuilder(text);
    for (Span gap : between) {
      blanked.setCharAt(gap.start(), '\n');
      for (int at = gap.start() + 1; at < gap.end(); at++) {
        blanked.setCharAt(at, ' ');
      }
    }
    return blanked.toString();
  }

  /** The parts of a paragraph, two of them as one where this text runs on. */
  public List<Span> stretches(Paragraph paragraph) {
    if (turns.isEmpty() || paragraph.parts().size() == 1) {
      return paragraph.parts();
    }
    List<Span> stretches = new ArrayList<>();
    for (Span part : paragraph.parts()) {
      int start = part.start();
      if (turns.contains(start)) {
        start = stretches.remove(stretches.size() - 1).start();
      }
      stretches.add(new Span(start, part.end()));
    }
    return stretches;
  }
}
