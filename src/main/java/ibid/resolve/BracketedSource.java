package ibid.resolve;

import ibid.citation.Citation;
import ibid.document.Paragraph;
import ibid.language.Brackets;
import ibid.language.Letters;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code ibid.} means in the brackets of a sentence, {@code (A/80/5, para. 3) and fuel} <u>
 * {@code (ibid.}</u>{@code , para. 90)}: the source that stands in brackets before it in the same
 * paragraph.
 */
final class BracketedSource {
  private static final int LONGEST = 300;

  private final String text;
  private final Paragraph paragraph;

  BracketedSource(String text, Paragraph paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /**
   * What it means, or why that cannot be told.
   *
   * @param references all before it, in reading order
   */
  Outcome of(Citation.Ibid citation, List<Reference> references) {
    Set<String> sources = new HashSet<>();
    Outcome last = null;
    int bracket = -1;
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      int open = reference.paragraph() == paragraph ? open(reference.outcome()) : -1;
      if (reference.paragraph() != paragraph || (last != null && open != bracket)) {
        break;
      }
      if (open >= 0) {
        last = last == null ? reference.outcome() : last;
        bracket = open;
        sources.add(reference.target().map(target -> target.id()).orElse(""));
      }
    }
    if (last == null) {
      return unresolved(citation, "no source stands in brackets before it in the paragraph");
    }
    if (sources.size() > 1) {
      return unresolved(citation, "several sources stand in the brackets before it");
    }
    if (last instanceof Unresolved unresolved) {
      return new Unresolved(citation, unresolved.kind(), unresolved.reason());
    }
    return isOther(last.citation().span().end(), citation.span().start())
        ? unresolved(citation, "another source may stand in the brackets before it")
        : new Resolved(citation, ((Resolved) last).authority(), Basis.IBID);
  }

  private int open(Outcome outcome) {
    int start = outcome.citation().span().start();
    return Brackets.open(text, start, Math.max(paragraph.start(), start - LONGEST));
  }

  /** {@code (World Bank, 2020)}: whether brackets with a name and a number stand between. */
  private boolean isOther(int from, int to) {
    for (int open = Brackets.next(text, from, to); open < to; ) {
      int limit = Math.min(to, open + LONGEST);
      int close = Brackets.close(text, open + 1, limit);
      boolean name = close < limit && Character.isUpperCase(text.charAt(open + 1));
      boolean number = false;
      for (int at = open + 1; name && at < close; at++) {
        number |= Letters.isDigit(text.charAt(at));
      }
      if (number) {
        return true;
      }
      open = Brackets.next(text, open + 1, to);
    }
    return false;
  }

  private static Outcome unresolved(Citation.Ibid citation, String reason) {
    return new Unresolved(citation, Kind.DOCUMENT, reason);
  }
}
