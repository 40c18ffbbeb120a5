package ibid.resolve;

import ibid.citation.Citation;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Brackets;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Words;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Kind;
import java.util.EnumMap;
import java.util.Map;

/**
 * The resolution and the decision spoken of last in a paragraph: what "that resolution" means.
 * Where none is, it means the only one of the paragraph before, if no other word for one stands
 * between.
 */
final class Spoken {
  /**
   * What was spoken of last.
   *
   * @param several whether others stand before it in the same list
   * @param others whether others stand before it in the paragraph
   */
  private record Last(Outcome outcome, boolean several, boolean others) {}

  /** How far back the paragraph before may speak of it. */
  private static final int FARTHEST = 1500;

  private final String text;

  /** The words of the language of the paragraph. */
  private Lexicon lexicon;

  private final Map<Kind, Last> last = new EnumMap<>(Kind.class);

  /** The same of the paragraph before. */
  private final Map<Kind, Last> before = new EnumMap<>(Kind.class);

  /** Up to where the paragraph has gone back to that of the one before. */
  private final Map<Kind, Integer> goneOn = new EnumMap<>(Kind.class);

  Spoken(String text) {
    this.text = text;
  }

  /** A paragraph begins, behind which nothing is meant that stands before it. */
  void enterAlone(Lexicon words) {
    lexicon = words;
    last.clear();
  }

  /** A paragraph begins, and goes on from the one before. */
  void enter(Lexicon words) {
    lexicon = words;
    before.clear();
    before.putAll(last);
    last.clear();
    goneOn.clear();
  }

  /** Takes note of a number or symbol; nothing else is an antecedent. */
  void add(Outcome outcome) {
    Citation citation = outcome.citation();
    if (citation instanceof Citation.Numbered || citation instanceof Citation.Symbol) {
      Last before = last.get(outcome.kind());
      boolean several = before != null && isList(before, outcome);
      boolean others = before != null && (before.others() || !isSame(before.outcome(), outcome));
      last.put(outcome.kind(), new Last(outcome, several, others));
    }
  }

  private boolean isList(Last before, Outcome outcome) {
    boolean joined =
        head(before.outcome()) == head(outcome)
            && (head(outcome) > 0 || isOneSentence(before.outcome(), outcome));
    return joined && (before.several() || !isSame(before.outcome(), outcome));
  }

  /** Symbols stand under no head: those of another sentence are of another list. */
  private boolean isOneSentence(Outcome before, Outcome outcome) {
    int end = before.citation().span().end();
    return Gap.between(text, lexicon, end, outcome.citation().span().start()) != Gap.BREAK;
  }

  /** Where the head stands that a number is under: a list has one. */
  private static int head(Outcome outcome) {
    return outcome.citation() instanceof Citation.Numbered numbered
        ? numbered.head().word().start()
        : 0;
  }

  private static boolean isSame(Outcome one, Outcome other) {
    return one instanceof Resolved before
        && other instanceof Resolved after
        && before.authority().id().equals(after.authority().id());
  }

  /** What it means, or why that is not told. */
  Outcome meaning(Citation.Anaphor citation) {
    String word = citation.kind().word();
    Last spoken = last.get(citation.kind());
    spoken = spoken == null ? only(citation) : spoken;
    if (spoken == null) {
      return unresolved(citation, "no " + word + " stands before it in the paragraph");
    }
    if (spoken.several()) {
      return unresolved(citation, "several stand before it in one list");
    }
    if ((citation.mayBeSeveral() || isFounding(spoken.outcome())) && spoken.others()) {
      return unresolved(citation, "several stand before it in the paragraph");
    }
    return spoken.outcome() instanceof Resolved resolved
        ? new Resolved(citation, resolved.authority(), Basis.ANAPHOR)
        : unresolved(citation, "the " + word + " before it is unresolved itself");
  }

  /**
   * The only one of the paragraph before, with no word for another between; or null. {@code In that
   * resolution it asked for reports, and in} <u>{@code the same resolution}</u>: what has gone back
   * to it already is no other.
   */
  private Last only(Citation.Anaphor citation) {
    Last spoken = before.get(citation.kind());
    if (spoken == null || spoken.several() || spoken.others() || citation.mayBeSeveral()) {
      return null;
    }
    int end = spoken.outcome().citation().span().end();
    int from = Math.max(end, goneOn.getOrDefault(citation.kind(), 0));
    int to = citation.span().start();
    boolean near = to > from && to - from <= FARTHEST && spoken.outcome() instanceof Resolved;
    if (!near || isAnother(citation.kind(), from, to)) {
      return null;
    }
    goneOn.put(citation.kind(), citation.span().end());
    return spoken;
  }

  /**
   * Whether a word for one of a kind, {@code resolution}, stands between two positions, and not in
   * brackets, as what is said aside: {@code decision 1998/293 on the harbours} <u>{@code (draft
   * decisions I to IV)}</u>.
   */
  private boolean isAnother(Kind kind, int from, int to) {
    int open = 0;
    boolean aside = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      open = Math.max(0, open + (Brackets.opens(c) ? 1 : Brackets.closes(c) ? -1 : 0));
      aside &= open > 0;
      if (isHead(kind, at, to)) {
        if (open == 0) {
          return true;
        }
        aside = true;
      }
    }
    return aside;
  }

  private boolean isHead(Kind kind, int at, int to) {
    boolean word = Words.begins(text, at, 0) || Letters.isIdeograph(text.charAt(at));
    Match head = word ? lexicon.citing(Category.HEAD, text, at, to) : null;
    return head != null && new Token.Word(head.term(), at, head.end()).kind() == kind;
  }

  /**
   * {@code adopted resolution 1977 (2011) on the Committee established pursuant to} <u>{@code
   * resolution 1540 (2004)}</u>: whether it only tells which body is spoken of.
   */
  private static boolean isFounding(Outcome outcome) {
    return outcome.citation() instanceof Citation.Numbered numbered && numbered.head().founding();
  }

  private static Outcome unresolved(Citation.Anaphor citation, String reason) {
    return new Unresolved(citation, citation.kind(), reason);
  }
}
