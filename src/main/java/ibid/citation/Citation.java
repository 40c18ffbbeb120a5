package ibid.citation;

import ibid.document.Span;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;

/**
 * A citation as printed: what stands on the page, before anyone decides which document it means.
 */
public sealed interface Citation {

  /** Where the number, symbol or title stands; slicing the text by it gives what was printed. */
  Span span();

  /** What was printed around it. */
  Context context();

  /** The date printed with it, or the year of a publication: {@code 2009}; null without. */
  default String printedDate() {
    return context().date() == null ? null : context().date().toString();
  }

  /**
   * What is printed around a number or symbol and belongs to it.
   *
   * @param date the date printed with it, or null
   * @param pinpoint the part of it that is meant, as printed ({@code paragraph 5}), or null
   */
  record Context(LocalDate date, String pinpoint) {
    /** Nothing around it. */
    public static final Context NONE = new Context(null, null);
  }

  /**
   * A document symbol: {@code CTOC/COP/2010/6}, or {@code Add.1} after {@code A/63/332}.
   *
   * @param symbol the whole symbol, {@code A/63/332/Add.1}, where the text before tells it; after
   *     "Ibid." only {@code Add.1} is known
   */
  record Symbol(Span span, String symbol, Context context) implements Citation {}

  /**
   * The number of a resolution or decision: {@code 64/293} in "General Assembly resolution 64/293".
   *
   * @param kind resolution or decision, as the words before say
   * @param head the words it stands under
   * @param sharing whether its date is printed with the number beside it: {@code 71/31 and 71/32 of
   *     5 December 2016}
   */
  record Numbered(
      Span span, Kind kind, DocumentNumber number, Head head, boolean sharing, Context context)
      implements Citation {
    /** The same citation with its number as it is meant. */
    public Numbered with(DocumentNumber meant) {
      return new Numbered(span, kind, meant, head, sharing, context);
    }

    /** The same citation with a body named after its number. */
    public Numbered of(BodyMention owner) {
      return new Numbered(span, kind, number, head.of(owner), sharing, context);
    }

    /** The same citation without the date that is printed with another. */
    public Numbered undated() {
      Context without = new Context(null, context.pinpoint());
      return new Numbered(span, kind, number, head, false, without);
    }
  }

  /**
   * A reference to the <i>Treaty Series</i>: {@code United Nations, Treaty Series, vol. 2237, No.
   * 39574}, or {@code Ibid., vol. 2225, No. 39574}.
   */
  record TreatySeries(Span span, String volume, String registration, boolean ibid, Context context)
      implements Citation {
    /** The same citation with its volume. */
    public TreatySeries of(String whole) {
      return new TreatySeries(span, whole, registration, ibid, context);
    }
  }

  /**
   * The title of a treaty, full or short: {@code article 3 of the Trafficking in Persons Protocol}.
   *
   * @param title where the title alone stands; of an open one its word, behind which the span goes
   *     on as far as the title surely does
   * @param word where the word stands that it turns on: {@code Protocol}
   * @param sort what that word says in any language, {@code protocol}; empty when it is not told
   * @param naming how much of the title is printed
   * @param known the treaty's target where the table of the language has it, else empty
   */
  record TreatyTitle(
      Span span, Span title, Span word, String sort, Naming naming, String known, Context context)
      implements Citation {
    /** Ends what the table knows of a title that means it only in a document that tells it. */
    public static final String BRIEF = "?";

    /** What it knows of a name of several treaties, {@code Protocols thereto}, and no more. */
    public static final String SEVERAL = "several";

    /** What is nothing but a treaty; an agreement or a pact may be another thing. */
    public static final Set<String> SORTS = Set.of("convention", "convenio", "protocol", "treaty");

    /** How much of a title is printed. */
    public enum Naming {
      /** {@code Convention against Corruption}: a subject follows the word. */
      FULL,
      /** {@code Trafficking in Persons Protocol}: nothing but a name before the word. */
      SHORT,
      /** {@code article 5 of the Convention}: one named before. */
      BARE,
      /** {@code article 5 of the convention}: the only one named before, or no citation. */
      SMALL,
      /** {@code Convention européenne}: how far it goes on is not known, nor what it means. */
      OPEN,
      /** The table of the language has it: {@code Accord de Paris}. */
      KNOWN
    }

    /** The same citation with the title ending elsewhere: a date before that is part of it. */
    public TreatyTitle until(int end) {
      Context kept = end > title.end() ? new Context(null, context.pinpoint()) : context;
      return new TreatyTitle(
          new Span(span.start(), end),
          new Span(title.start(), end),
          word,
          sort,
          naming,
          known,
          kept);
    }
  }

  /**
   * {@code Ibid.} for the source of the note before.
   *
   * @param other whether it names another volume, {@code Ibid., Supplement No. 12}, or meeting
   * @param bare whether the note says no more, so that the place is the same as well
   * @param series what it is where that source is a volume of the <i>Treaty Series</i>, {@code
   *     Ibid., No. 973}, without the volume; or null
   */
  record Ibid(Span span, boolean other, boolean bare, TreatySeries series, Context context)
      implements Citation {
    /** The same citation with a place of its own. */
    public Ibid at(String pinpoint) {
      return new Ibid(span, other, bare, series, new Context(context.date(), pinpoint));
    }
  }

  /**
   * {@code that resolution}, {@code the said decision}: the one just spoken of.
   *
   * @param mayBeSeveral whether it can be more than one, {@code 上述决议}, where nouns have no plural
   */
  record Anaphor(Span span, Kind kind, boolean mayBeSeveral, Context context) implements Citation {}

  /**
   * A paragraph of the document itself: {@code paragraph 12 above}.
   *
   * @param numbers the label's parts: {@code 12}, {@code (b)}
   * @param annex the number of the annex whose paragraph it is said to be, nothing where that has
   *     none; or null
   * @param whole what the document is whose paragraph it is, and no annex's: {@code of the present
   *     resolution}; or null
   * @param near whether it is {@code of this resolution} behind another one, which that may be
   */
  record OwnParagraph(
      Span span, List<String> numbers, String annex, Kind whole, boolean near, Context context)
      implements Citation {}

  /**
   * The title of a publication in a footnote.
   *
   * @param year the year printed in the bracket behind it, or null
   */
  record Publication(Span span, String title, Year year, Context context) implements Citation {
    @Override
    public String printedDate() {
      return year == null ? null : year.toString();
    }
  }
}
