package ibid.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph as UN editors count it. A footnote block or a page break may stand inside, so its
 * text lies in one or more parts, in reading order.
 *
 * <p>Source of the names: UN Editorial Manual, "Resolutions and decisions".
 */
public sealed interface Paragraph {

  /** How editors say it: {@code PP2}, {@code OP8(b)}, {@code fn3}, {@code annex I, para. 4}. */
  String label();

  /** Which part of the document it is in. */
  Zone zone();

  /** Where its text stands, in reading order; never empty. */
  List<Span> parts();

  /**
   * The word or words it opens with, in lower case: {@code recalling also}, {@code takes note of};
   * or those behind who speaks or acts, {@code The Security Council} <u>{@code recalls}</u>. Empty
   * when there is no such verb; a subparagraph has the verb of its paragraph.
   */
  default String verb() {
    return "";
  }

  /**
   * The verb in English, whatever the language of the text: {@code recalling} for {@code
   * Rappelant}; where the language is English, or the table has no stem, the verb itself.
   */
  default String stem() {
    return verb();
  }

  /** Where it begins. */
  default int start() {
    return parts().get(0).start();
  }

  /**
   * What is printed of it in a stretch of the text: what stands between its parts is left out, and
   * a line break for it.
   */
  default String printed(Span span, String text) {
    if (parts().size() == 1) {
      return span.of(text);
    }
    int first = Places.first(parts(), Span::end, span.start() + 1);
    return parts().subList(first, parts().size()).stream()
        .takeWhile(span::overlaps)
        .map(part -> part.common(span).of(text))
        .collect(Collectors.joining("\n"));
  }

  /** A line of the masthead: symbol, session, agenda item, date. */
  record Masthead(List<Span> parts) implements Paragraph {
    @Override
    public String label() {
      return "masthead";
    }

    @Override
    public Zone zone() {
      return Zone.MASTHEAD;
    }
  }

  /** The title of the document, or of one of several resolutions in it. */
  record Title(List<Span> parts) implements Paragraph {
    @Override
    public String label() {
      return "title";
    }

    @Override
    public Zone zone() {
      return Zone.TITLE;
    }
  }

  /** A heading inside the text. */
  record Heading(List<Span> parts) implements Paragraph {
    @Override
    public String label() {
      return "heading";
    }

    @Override
    public Zone zone() {
      return Zone.HEADING;
    }
  }

  /**
   * A preambular paragraph: {@code PP2} is the second.
   *
   * @param number its place, from 1
   */
  record Preambular(int number, String verb, String stem, List<Span> parts) implements Paragraph {
    @Override
    public String label() {
      return "PP" + number;
    }

    @Override
    public Zone zone() {
      return Zone.PREAMBLE;
    }
  }

  /**
   * An operative paragraph or a subparagraph of one: {@code OP8(b)}.
   *
   * @param number its printed number; 0 for the only one of a resolution, which is not numbered
   * @param letters the subparagraph's letters: {@code (b)} or {@code (b)(ii)}; empty for none
   */
  record Operative(int number, String letters, String verb, String stem, List<Span> parts)
      implements Paragraph {
    @Override
    public String label() {
      return "OP" + (number == 0 ? "" : number) + letters;
    }

    @Override
    public Zone zone() {
      return Zone.OPERATIVE;
    }
  }

  /**
   * A footnote: {@code fn3}.
   *
   * @param mark what its marker prints: {@code 3}, {@code a}
   */
  record Footnote(String mark, List<Span> parts) implements Paragraph {
    @Override
    public String label() {
      return "fn" + mark;
    }

    @Override
    public Zone zone() {
      return Zone.FOOTNOTE;
    }
  }

  /**
   * A paragraph of an annex: {@code annex I, para. 4}.
   *
   * @param annex its number as printed, or empty for the only one
   * @param paragraph number and letters as printed, or empty when it has none
   */
  record Annex(String annex, String paragraph, String verb, String stem, List<Span> parts)
      implements Paragraph {
    /** One with no verb. */
    public Annex(String annex, String paragraph, List<Span> parts) {
      this(annex, paragraph, "", "", parts);
    }

    @Override
    public String label() {
      return "annex"
          + (annex.isEmpty() ? "" : " " + annex)
          + (paragraph.isEmpty() ? "" : ", para. " + paragraph);
    }

    @Override
    public Zone zone() {
      return Zone.ANNEX;
    }
  }

  /**
   * A paragraph of a text that is no resolution: {@code para. 12}, or {@code text} without a
   * number.
   *
   * @param paragraph number and letters as printed, or empty
   */
  record Other(String paragraph, String verb, String stem, List<Span> parts) implements Paragraph {
    /** One with no verb. */
    public Other(String paragraph, List<Span> parts) {
      this(paragraph, "", "", parts);
    }

    @Override
    public String label() {
      return paragraph.isEmpty() ? "text" : "para. " + paragraph;
    }

    @Override
    public Zone zone() {
      return Zone.OTHER;
    }
  }

  /** A whole text in one line, of which nobody can tell where its parts and annexes begin. */
  record Whole(List<Span> parts) implements Paragraph {
    @Override
    public String label() {
      return "text";
    }

    @Override
    public Zone zone() {
      return Zone.OTHER;
    }
  }
}
