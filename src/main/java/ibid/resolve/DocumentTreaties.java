package ibid.resolve;

import ibid.citation.Citation;
import ibid.citation.Citation.Numbered;
import ibid.citation.Citation.Symbol;
import ibid.citation.Citation.TreatySeries;
import ibid.citation.Citation.TreatyTitle;
import ibid.citation.Passage;
import ibid.document.Marker;
import ibid.document.Span;
import ibid.symbol.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The treaties whose note gives the document that they were printed in, and not the Treaty Series:
 * {@code Kinshasa Convention¹}, {@code ¹ See A/65/517-S/2010/534, annex}.
 */
final class DocumentTreaties {
  static final String ITS_NOTE = "its note";

  private final String text;
  private final List<Passage> passages;
  private final MarkedPlaces places;

  /** By where the passage begins; made when the first is asked for. */
  private final Map<Integer, Passage> byStart = new HashMap<>();

  /** What each note gives, by where it begins: many titles can have the same. */
  private final Map<Integer, Optional<Kind>> notes = new HashMap<>();

  /** What the note at each title gives. */
  private final Map<String, Kind> titles = new HashMap<>();

  DocumentTreaties(String text, List<Passage> passages, MarkedPlaces places) {
    this.text = text;
    this.passages = passages;
    this.places = places;
  }

  /**
   * Why it cannot be resolved, when the note at a title, or at the same before, gives no number.
   */
  Optional<String> reason(TreatyTitle citation) {
    Kind given = titles.get(TitlePrint.fold(text, citation.title()));
    return Optional.ofNullable(given == null ? note(citation) : given)
        .map(kind -> ITS_NOTE + " gives a " + kind.word() + ", not the Treaty Series");
  }

  private Kind note(TreatyTitle citation) {
    Span title = citation.title();
    Span bracketed = BracketedName.behind(text, title.end());
    Kind given = given(title.end());
    if (given == null && bracketed != null) {
      given = given(bracketed.end() + 1);
    }
    if (given == null && (bracketed != null || citation.context().date() != null)) {
      int end = bracketed == null ? title.end() : bracketed.end() + 1;
      given = places.markerAfterDate(text, end).flatMap(this::ofMarker).orElse(null);
    }
    if (given != null) {
      titles.put(TitlePrint.fold(text, title), given);
      if (bracketed != null) {
        titles.put(BracketedName.of(text, bracketed), given);
      }
    }
    return given;
  }

  /**
   * What the note gives whose marker stands at a position, but for a number of a treaty; or null.
   */
  private Kind given(int end) {
    return places.markerAfterTitle(text, end).flatMap(this::ofMarker).orElse(null);
  }

  private Optional<Kind> ofMarker(Marker marker) {
    return notes.computeIfAbsent(places.noteOf(marker).start(), this::ofNote);
  }

  private Optional<Kind> ofNote(int start) {
    return Optional.ofNullable(passage(start)).map(DocumentTreaties::given);
  }

  private Passage passage(int start) {
    if (byStart.isEmpty()) {
      passages.forEach(each -> byStart.put(each.paragraph().start(), each));
    }
    return byStart.get(start);
  }

  private static Kind given(Passage note) {
    Kind first = null;
    for (Citation citation : note.citations()) {
      if (citation instanceof TreatySeries) {
        return null;
      }
      Kind kind =
          citation instanceof Symbol
              ? Kind.DOCUMENT
              : citation instanceof Numbered numbered ? numbered.kind() : null;
      first = first == null ? kind : first;
    }
    return first;
  }
}
