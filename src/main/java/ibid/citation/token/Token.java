package ibid.citation.token;

import ibid.language.Category;
import ibid.language.Term;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.time.MonthDay;

/** A piece of a paragraph that citations are made of. */
public sealed interface Token {
  /** Where it begins. */
  int start();

  /** Where it ends, exclusive. */
  int end();

  /** Whether it is a word of that category. */
  default boolean is(Category category) {
    return false;
  }

  /** A word or phrase of the lexicon: {@code resolutions}, {@code Security Council}. */
  record Word(Term term, int start, int end) implements Token {
    private static final String ITS = " its";

    /** What a head stands for: resolution or decision. */
    public Kind kind() {
      int end = term.value().indexOf(' ');
      return Kind.of(end < 0 ? term.value() : term.value().substring(0, end));
    }

    /** The series of the body that a head has in it, {@code S} of {@code UNSCR}; empty if none. */
    public String series() {
      int end = term.value().indexOf(' ');
      return end < 0 || isPossessive() ? "" : term.value().substring(end + 1);
    }

    /** Whether a head has "its" in it, as in {@code قرارها}. */
    public boolean isPossessive() {
      return term.value().endsWith(ITS);
    }

    @Override
    public boolean is(Category category) {
      return term.category() == category;
    }
  }

  /**
   * A number as resolutions have them: {@code 64/293}, {@code 217 A (III)}, {@code 1325}.
   *
   * @param end where its print ends on the line it begins on
   * @param after where all of it ends: after the {@code (1978)} that stands on the next line
   */
  record Num(DocumentNumber number, int start, int end, int after) implements Token {
    Num(DocumentNumber number, int start, int end) {
      this(number, start, end, end);
    }
  }

  /** A symbol: {@code CTOC/COP/2010/6}; of {@code Add.1} after another, the whole symbol. */
  record Sym(String symbol, int start, int end) implements Token {}

  /**
   * A date; its day is null when the print leaves the year out.
   *
   * @param yearless the day of the year then, or null
   */
  record Day(LocalDate date, MonthDay yearless, int start, int end) implements Token {}
}
