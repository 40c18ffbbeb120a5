package ibid.resolve;

import ibid.citation.Citation;
import ibid.citation.Citation.TreatySeries;
import ibid.citation.Citation.TreatyTitle;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.citation.Passage;
import ibid.document.Marker;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.Treaty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The treaties that notes give, by the titles and words at which their markers stand; or numbers in
 * brackets right behind a title, {@code Convention on Quiet Harbours, of 1970 (United Nations,
 * Treaty Series, vol. 500, No. 1200)}.
 */
final class NotedTreaties {
  private static final int LONGEST = 200;
  private static final String OPENS = "opens";
  private static final String CLOSES = "closes";
  private static final String STOPS_IN_NOTE = ";:.؛；。()（）\n\r";
  private static final String STOPS = STOPS_IN_NOTE + ",،，";

  /**
   * A title whose end a note tells.
   *
   * @param end where it ends
   */
  record Open(Treaty treaty, int end) {}

  private final Map<Integer, Open> open = new HashMap<>();
  private final String text;

  /** The words of the language of the paragraph that is read. */
  private Lexicon lexicon;

  private final Map<String, Treaty> titles = new HashMap<>();

  /** By where the word stands. */
  private final Map<Integer, Treaty> words = new HashMap<>();

  NotedTreaties(String text, List<Passage> passages, MarkedPlaces places) {
    this.text = text;
    read(passages, places);
  }

  /** The titles at which the markers of notes stand that give a treaty. */
  Map<String, Treaty> titles() {
    return titles;
  }

  /** What the note behind a title tells whose end nobody knows, or null. */
  Open open(Span word) {
    return open.get(word.start());
  }

  /** What the note at a word or title tells, {@code article V of the Treaty³}, or null. */
  Treaty at(Span word) {
    return words.get(word.start());
  }

  private void read(List<Passage> passages, MarkedPlaces places) {
    passages.forEach(this::readBrackets);
    Map<Integer, Treaty> notes = new HashMap<>();
    for (Passage passage : passages) {
      if (passage.paragraph() instanceof Paragraph.Footnote) {
        only(passage).ifPresent(treaty -> notes.put(passage.paragraph().start(), treaty));
      }
    }
    if (notes.isEmpty()) {
      return;
    }
    for (Passage passage : passages) {
      lexicon = passage.lexicon();
      for (Citation citation : passage.citations()) {
        if (citation instanceof TreatyTitle title) {
          markerAfter(title.title().end(), places)
              .map(places::noteOf)
              .map(note -> notes.get(note.start()))
              .ifPresent(treaty -> note(title, treaty));
          if (title.naming() == Naming.OPEN && title.known().isEmpty()) {
            noteOpen(title, passage, places, notes);
          }
        }
      }
    }
  }

  /** The marker behind a title, or behind the short name in brackets that it is given there. */
  private Optional<Marker> markerAfter(int end, MarkedPlaces places) {
    Span bracketed = BracketedName.behind(text, end);
    return places
        .markerAfterTitle(text, end)
        .or(
            () ->
                bracketed == null
                    ? Optional.empty()
                    : places.markerAfterTitle(text, bracketed.end() + 1));
  }

  /**
   * A title whose end nobody knows ends at the marker of a note that gives one treaty, where no
   * stop and nothing that is cited stands between: {@code Convention de Bamako sur les déchets³}.
   */
  private void noteOpen(
      TreatyTitle title, Passage passage, MarkedPlaces places, Map<Integer, Treaty> notes) {
    int from = title.word().end();
    Marker marker = places.next(from, LONGEST).orElse(null);
    Treaty treaty = marker == null ? null : notes.get(places.noteOf(marker).start());
    if (treaty == null) {
      return;
    }
    int end = marker.span().start();
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    open(title, treaty, passage, end, STOPS);
  }

  /** Takes note of a title up to an end, where no stop and nothing cited stands before that. */
  private void open(TreatyTitle title, Treaty treaty, Passage passage, int end, String stops) {
    int from = title.word().end();
    boolean stopped = text.substring(from, end).chars().anyMatch(c -> stops.indexOf(c) >= 0);
    if (!stopped && !isCited(passage, from, end) && isTitle(from, end)) {
      open.put(title.word().start(), new Open(treaty, end));
    }
  }

  /**
   * Looks for numbers in brackets of their own, each behind the title that stands last before it.
   */
  private void readBrackets(Passage passage) {
    lexicon = passage.lexicon();
    TreatyTitle title = null;
    List<Citation> citations = passage.citations();
    for (int i = 0; i < citations.size(); i++) {
      if (citations.get(i) instanceof TreatyTitle next) {
        title = next;
      } else if (citations.get(i) instanceof TreatySeries series && title != null) {
        int bracket = Blanks.skipBack(text, series.span().start(), 0) - 1;
        Citation next = i + 1 < citations.size() ? citations.get(i + 1) : null;
        if (bracket >= title.title().end()
            && text.charAt(bracket) == '('
            && isAlone(series, next)) {
          numbered(title, series, passage, bracket);
        }
      }
    }
  }

  /** Whether the bracket that a number opens has no other number. */
  private boolean isAlone(TreatySeries series, Citation next) {
    int start = series.span().start();
    int close = Stretch.indexOf(text, ')', start, Math.min(text.length(), start + LONGEST));
    return !series.registration().isEmpty()
        && close > start
        && !(next instanceof TreatySeries && next.span().start() < close);
  }

  private void numbered(TreatyTitle title, TreatySeries series, Passage passage, int bracket) {
    Treaty treaty = new Treaty(series.volume(), series.registration());
    int end = beforeYear(title.word().end(), Blanks.skipBack(text, bracket, 0));
    if (title.naming() != Naming.OPEN) {
      if (title.title().end() == end) {
        note(title, treaty);
      }
    } else if (title.known().isEmpty()) {
      boolean inNote = passage.paragraph() instanceof Paragraph.Footnote;
      open(title, treaty, passage, end, inNote ? STOPS_IN_NOTE : STOPS);
    }
  }

  /**
   * {@code Convention on Quiet Harbours}<u>{@code , of 1970}</u>: the position before it, or the
   * end.
   */
  private int beforeYear(int from, int end) {
    int comma = end - 1;
    while (comma > from && !Marks.isComma(text.charAt(comma))) {
      comma--;
    }
    boolean year = false;
    for (int at = comma + 1; at < end; at = Math.max(at + 1, Letters.lettersEnd(text, at, end))) {
      if (Letters.isLetter(text.charAt(at)) && !joinsName(at, end)) {
        return end;
      }
      year |= Letters.isDigit(text.charAt(at));
    }
    return year && comma > from ? comma : end;
  }

  private static boolean isCited(Passage passage, int from, int end) {
    return passage.citations().stream()
        .mapToInt(each -> each.span().start())
        .anyMatch(start -> start >= from && start < end);
  }

  /**
   * Whether the words up to a marker can all be of a title: names, and what a word leads to that
   * opens a subject, {@code de 2005 sur la protection et la promotion}; not {@code de Bamako et son
   * annexe}, nor {@code de Bamako a été ratifiée}, nor those of another treaty.
   */
  private boolean isTitle(int from, int end) {
    boolean subject = false;
    boolean year = false;
    for (int at = from; at < end; at = Math.max(at + 1, Letters.lettersEnd(text, at, end))) {
      if (!Letters.isLetter(text.charAt(at))) {
        year |= Letters.isDigit(text.charAt(at));
        continue;
      }

      Match title = lexicon.title(text, at, end);
      subject |= title != null && (title.term().isOf(OPENS) || title.term().isOf(CLOSES));
      if (lexicon.citing(Category.TREATY, text, at, end) != null
          || (!(subject || year) && Character.isLowerCase(text.charAt(at)) && !joinsName(at, end))
          || (isAnd(at, end) && (!subject || lexicon.isRightToLeft()))) {
        return false;
      }
    }
    return true;
  }

  /** {@code de}, {@code года}. */
  private boolean joinsName(int at, int end) {
    return lexicon.glue(Category.OF, text, at, end) != null
        || lexicon.opening(Category.DATE_WORD, text, at, end) != null;
  }

  private boolean isAnd(int at, int end) {
    return lexicon.glue(Category.AND, text, at, lexicon.prefix(text, at) > 0 ? at + 1 : end)
        != null;
  }

  private void note(TreatyTitle title, Treaty treaty) {
    if (title.title().length() > title.word().length()) {
      titles.put(TitlePrint.fold(text, title.title()), treaty);
      words.put(title.word().start(), treaty);
    } else if (title.naming() == Naming.BARE) {
      words.put(title.word().start(), treaty);
    }
  }

  /** The treaty a note gives, when it gives only one. */
  private static Optional<Treaty> only(Passage note) {
    TreatySeries only = null;
    for (Citation citation : note.citations()) {
      if (citation instanceof TreatySeries series && !series.registration().isEmpty()) {
        if (only != null && !only.registration().equals(series.registration())) {
          return Optional.empty();
        }
        only = only == null ? series : only;
      }
    }
    return only == null
        ? Optional.empty()
        : Optional.of(new Treaty(only.volume(), only.registration()));
  }
}
