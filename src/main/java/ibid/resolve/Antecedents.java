package ibid.resolve;

import ibid.citation.Citation;
import ibid.citation.Passage;
import ibid.document.Paragraph;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Stretch;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Authority;
import ibid.symbol.Kind;
import ibid.symbol.Publication;
import ibid.symbol.Resolution;
import ibid.symbol.SymbolDocument;
import ibid.symbol.Symbols;
import ibid.symbol.Treaty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was cited just before: the source of the note before for {@code Ibid.}, the resolution just
 * spoken of for {@code that resolution}.
 */
final class Antecedents {
  private static final String OTHER_VOLUME =
      "another volume than that of the note before is meant, without a symbol";

  private static final String NO_SERIES = "no volume of the Treaty Series stands before it";

  private static final String SEVERAL = "several treaties of the volume before are meant";

  private static final int MOST_DIGITS = 4;
  private static final int MOST_DIGITS_OF_ISSUE = 2;

  private final String text;
  private final Spoken spoken;
  private final Spoken inNotes;
  private Sources here = new Sources();
  private Sources noteBefore = new Sources();

  /** What has not been resolved in the note that is read, and in the one before. */
  private final List<Unresolved> unknownHere = new ArrayList<>();

  private List<Unresolved> unknownBefore = List.of();

  /**
   * The places that are cited in the note that is read, and in the one before; or null for none.
   */
  private Set<String> placesHere = new HashSet<>();

  private Set<String> placesBefore = Set.of();

  /** The symbol that the note before cites last, without a suffix; empty for what has none. */
  private String base = "";

  /** Up to where the paragraph has no slash. */
  private int unslashed;

  private boolean inNote;

  /** Whether the document has cited any decision so far. */
  private boolean decided;

  /** The number of the note read last; 0 for one that has none. */
  private int number;

  /**
   * @param text the text of the document
   */
  Antecedents(String text) {
    this.text = text;
    spoken = new Spoken(text);
    inNotes = new Spoken(text);
  }

  /** A paragraph begins. */
  void enter(Passage passage) {
    Paragraph paragraph = passage.paragraph();
    if (inNote) {
      noteBefore = here;
      unknownBefore = List.copyOf(unknownHere);
      base = base(here.last());
      placesBefore = placesHere;
    }
    if (paragraph instanceof Paragraph.Footnote note && isBeforeLost(note.mark())) {
      noteBefore = new Sources();
      unknownBefore = List.of();
      base = "";
      placesBefore = Set.of();
    }
    placesHere = new HashSet<>();
    here = new Sources();
    unknownHere.clear();
    unslashed = paragraph.start();
    inNote = paragraph instanceof Paragraph.Footnote;
    if (inNote) {
      inNotes.enterAlone(passage.lexicon());
    } else {
      spoken.enter(passage.lexicon());
    }
  }

  private Spoken spoken() {
    return inNote ? inNotes : spoken;
  }

  /**
   * Whether the note before may be lost: where the mark of this one is lost between two notes, or
   * follows another than that of the last note that was read, {@code ⁷} on {@code ⁵}.
   */
  private boolean isBeforeLost(String mark) {
    int before = number;
    boolean counted = !mark.isEmpty() && mark.length() <= MOST_DIGITS;
    counted &= Letters.digitsEnd(mark, 0, mark.length()) == mark.length();
    number = counted ? Integer.parseInt(mark) : 0;
    return mark.isEmpty() ? !inNote : before > 0 && number > before + 1;
  }

  void add(Outcome outcome) {
    decided |= outcome.kind() == Kind.DECISION;
    spoken().add(outcome);
    placesHere.add(outcome.citation().context().pinpoint());
    if (inNote && outcome instanceof Resolved resolved) {
      here.add(resolved.authority());
    } else if (inNote && outcome instanceof Unresolved unresolved) {
      unknownHere.add(unresolved);
    }
  }

  /**
   * What the note before cites, or why that cannot be told of its only source either; in a sentence
   * what the brackets before it have.
   *
   * @param references what has been cited before, in reading order
   */
  Outcome ibid(Citation.Ibid citation, Paragraph paragraph, List<Reference> references) {
    if (citation.other()) {
      return new Unresolved(citation, Kind.DOCUMENT, OTHER_VOLUME);
    }
    return inNote
        ? inNote(citation)
        : new BracketedSource(text, paragraph).of(citation, references);
  }

  private Outcome inNote(Citation.Ibid citation) {
    Sources sources = here.size() == 0 ? noteBefore : here;
    List<Unresolved> unknown = unknownHere.isEmpty() ? unknownBefore : unknownHere;
    String volume = citation.series() == null ? null : sources.volume();
    if (volume != null) {
      Citation.TreatySeries series = citation.series().of(volume);
      if (series.registration().isEmpty()) {
        return new Unresolved(citation, Kind.TREATY, SEVERAL);
      }
      return new Resolved(series, new Treaty(volume, series.registration()), Basis.IBID);
    }
    boolean told = sources.size() == 1 && !isInPublication(sources, unknown);
    if (told) {
      return new Resolved(placed(citation), sources.only(), Basis.IBID);
    }
    if (sources.size() <= 1 && unknown.size() == 1) {
      return new Unresolved(citation, unknown.get(0).kind(), unknown.get(0).reason());
    }
    String reason =
        sources.size() == 0
            ? "the note before cites nothing that can be resolved"
            : "the note before cites " + sources.size() + " sources";
    return new Unresolved(citation, Kind.DOCUMENT, reason);
  }

  /** Whether the source is only what a resolution of a conference is published in. */
  private static boolean isInPublication(Sources sources, List<Unresolved> unknown) {
    return unknown.size() == 1 && sources.only() instanceof Publication;
  }

  /** {@code ³ Resolution 2200 A (XXI), annex}, {@code ⁴ Ibid.}: the same place as well. */
  private Citation.Ibid placed(Citation.Ibid citation) {
    return citation.bare() && placesHere.isEmpty() && placesBefore.size() == 1
        ? citation.at(placesBefore.iterator().next())
        : citation;
  }

  /**
   * {@code Ibid., vol. 24 (1930)}: what it means where the note before cites no treaty. With a year
   * it is another volume of what that cites, or of a journal, {@code AJIL, vol. 20 (1926)}, which
   * is no citation; a number of two digits is mostly that of an issue.
   */
  Optional<Outcome> volume(
      Citation.TreatySeries citation, List<Reference> references, Outcome treaty) {
    int digits = citation.registration().length();
    if (digits > MOST_DIGITS_OF_ISSUE || isBehindSeries(references)) {
      return Optional.of(treaty);
    }
    if (!isYearBehind(citation)) {
      return Optional.of(digits == 0 ? treaty : new Unresolved(citation, Kind.TREATY, NO_SERIES));
    }
    return inNote && (here.size() > 0 || noteBefore.size() > 0)
        ? Optional.of(new Unresolved(citation, Kind.DOCUMENT, OTHER_VOLUME))
        : Optional.empty();
  }

  /** {@code vol. 24} <u>{@code (1930)}</u>, {@code Vol. 24}<u>{@code . 1930}</u>. */
  private boolean isYearBehind(Citation.TreatySeries citation) {
    int from = citation.span().end();
    int mark = Blanks.skip(text, from, text.length());
    boolean parted = mark < text.length() && (text.charAt(mark) == '(' || text.charAt(mark) == '.');
    int start = parted ? Blanks.skip(text, mark + 1, text.length()) : mark;
    int end = Letters.digitsEnd(text, start, Math.min(text.length(), start + MOST_DIGITS + 1));
    return parted && end - start == MOST_DIGITS;
  }

  /** Whether the note before cites a treaty, or a sentence last the <i>Treaty Series</i>. */
  private boolean isBehindSeries(List<Reference> references) {
    if (!inNote) {
      Outcome last = references.isEmpty() ? null : references.get(references.size() - 1).outcome();
      return last != null && last.citation() instanceof Citation.TreatySeries;
    }
    Sources sources = here.size() == 0 ? noteBefore : here;
    List<Unresolved> unknown = unknownHere.isEmpty() ? unknownBefore : unknownHere;
    return sources.hasTreaty()
        || unknown.stream()
            .anyMatch(each -> each.kind() == Kind.TREATY && !each.reason().equals(NO_SERIES));
  }

  /**
   * What it means, or why that is not told; empty for {@code that decision} where none has been
   * cited: courts and chairs take decisions, too, and an unnumbered one is no citation.
   */
  Optional<Outcome> anaphor(Citation.Anaphor citation) {
    return citation.kind() == Kind.DECISION && !decided
        ? Optional.empty()
        : Optional.of(spoken().meaning(citation));
  }

  /**
   * The whole symbol of {@code Ibid., Add.1}: that of the note before, with the suffix. Nothing is
   * added to a treaty, and behind what a slash is part of, {@code E/CONF,7/2 and Corr.1}, the
   * suffix is of that, though nobody can read it.
   */
  String whole(Citation.Symbol citation) {
    String symbol = citation.symbol();
    return inNote
            && !base.isEmpty()
            && Symbols.isAddition(symbol)
            && !findSlash(text, citation.span().start())
        ? base + "/" + symbol
        : symbol;
  }

  /** Looks for a slash in the paragraph before a position; positions come in order. */
  private boolean findSlash(String text, int position) {
    int slash = Stretch.indexOf(text, '/', unslashed, position);
    unslashed = slash < 0 ? Math.max(unslashed, position) : slash;
    return slash >= 0;
  }

  private static String base(Authority last) {
    return last instanceof SymbolDocument || last instanceof Resolution
        ? Symbols.withoutAdditions(last.id())
        : "";
  }
}
