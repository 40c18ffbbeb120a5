package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Stretch;
import ibid.symbol.Notation;
import ibid.symbol.PrintedNote;
import ibid.symbol.Symbols;
import java.util.Set;

/**
 * What stands in brackets behind a symbol and is part of it: {@code A/67/17 (Part I)}, {@code
 * S/RES/1325 (2000)}, {@code LC/G.2586(SES.35/13)}.
 */
final class SymbolNote {
  private static final int LONGEST_NOTE = 24;

  /** Of a budget; a {@code Plan of Action} in brackets is what the document tells. */
  private static final String OUTLINE = "Plan outline)";

  private static final Set<String> NOTES =
      Set.of(
          "Part",
          "Parts",
          "Vol",
          "Vols",
          "Sect",
          "Sects",
          "Prog",
          "Supp",
          "Resumption",
          "Annex",
          "Introduction",
          "Income",
          "Foreword");

  private SymbolNote() {}

  /** Whether a word, with its stop and blanks, begins a note behind a symbol: {@code Vol. }. */
  static boolean isNote(String word) {
    int end = Letters.lettersEnd(word, 0, word.length());
    return NOTES.contains(word.substring(0, end));
  }

  /** The end of a note in brackets, {@code (Part I)}, or of a resolution's year or letter. */
  static int end(String text, int from, int end, boolean numbered, boolean deliberation) {
    int open = Blanks.skip(text, from, end);
    if (!numbered || open >= end || open - from > 2 || text.charAt(open) != '(') {
      return from;
    }
    int close = Stretch.indexOf(text, ')', open, Math.min(end, open + LONGEST_NOTE));
    if (close < 0) {
      return from;
    }
    int word = Letters.lettersEnd(text, open + 1, close);
    boolean isNote =
        NOTES.contains(text.substring(open + 1, word))
            || text.startsWith(OUTLINE, open + 1)
            || PrintedNote.is(Notation.squeeze(text.substring(open, close + 1)));
    boolean glued =
        open == from
            && (isMeeting(text, open + 1, word, close) || isAdded(text, open + 1, word, close));
    return isNote || glued || isSession(text, open + 1, close, deliberation) ? close + 1 : from;
  }

  /** {@code GB.333/INS/4(Rev.)}: what adds to a document, with no number of its own. */
  private static boolean isAdded(String text, int start, int word, int close) {
    return word + 1 == close
        && text.charAt(word) == '.'
        && Symbols.isModifier(text.substring(start, word));
  }

  /** {@code LC/G.2586(SES.35/13)}: the number that a document has among those of a meeting. */
  private static boolean isMeeting(String text, int start, int word, int close) {
    return word > start + 1
        && Letters.isCapital(text.charAt(word - 1))
        && text.charAt(word) == '.'
        && Letters.isDigit(text.charAt(word + 1))
        && Stretch.indexOf(text, '/', word, close) > 0
        && Letters.isDigit(text.charAt(close - 1));
  }

  /**
   * A session, or the year of a resolution; that of other documents, {@code A/810 (1948)}, is not
   * theirs, nor is another symbol of the same, {@code E/CONF.66/34 (E/5725)}.
   */
  private static boolean isSession(String text, int start, int end, boolean deliberation) {
    if (start + 1 < end && text.charAt(start + 1) == '/') {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Letters.isDigit(c) && "IVXLCSEO/".indexOf(c) < 0 && !Notation.isDash(c)) {
        return false;
      }
    }
    boolean year = deliberation && end - start == 4 && Letters.isDigit(text.charAt(start));
    return end > start && (year || !Letters.isDigit(text.charAt(start)));
  }
}
