package ibid.output;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.Head;
import ibid.document.Document;
import ibid.document.Identity;
import ibid.document.Link;
import ibid.document.Paragraph;
import ibid.document.Place;
import ibid.document.Section;
import ibid.document.Span;
import ibid.language.Outline;
import ibid.resolve.Basis;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.resolve.Reading;
import ibid.resolve.Reference;
import ibid.symbol.Authorities;
import ibid.symbol.Bodies;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A reading made by hand, whose rows have every sort of value: none, folded, beyond U+FFFF. */
public final class Samples {
  private static final Authorities AUTHORITIES = new Authorities(Bodies.standard());

  private static final String TEXT =
      """
      𝒜 Recalling, "inter alia", section II of resolutions 72/266
      \t A of 24 December 2017 and 9/9,¹

      ¹ CTOC/COP/2010/6.
      """;

  private Samples() {}

  /** The reading, as of a file that says it is a resolution. */
  public static Reading reading(String file, String source) {
    Paragraph preamble =
        new Paragraph.Preambular(2, "recalling", "recalling", List.of(span("𝒜", "9/9,¹")));
    Paragraph note = new Paragraph.Footnote("1", List.of(span("¹ CTOC", "2010/6.")));
    Identity self =
        new Identity(
            Optional.of(AUTHORITIES.parse(source)),
            Bodies.standard().bySeries("A").orElseThrow(),
            Optional.empty(),
            "A title");
    Document document =
        new Document(
            file,
            "en",
            List.of(),
            Outline.of(TEXT),
            Outline.of(TEXT),
            List.of(new Section(0, self)),
            List.of(preamble, note),
            List.of(),
            List.of(new Link(span("72/266", "A of"), "https://undocs.org/en/A/RES/72/266")),
            List.of(
                new Place.OnPage(span("72/266", "9/9"), 2, 31),
                new Place.InParagraph(span("¹ CTOC", "2010/6."), 12)));
    return new Reading(
        document,
        List.of(
            new Reference(document, preamble, Optional.empty(), resolution()),
            new Reference(document, preamble, Optional.empty(), unresolved()),
            new Reference(document, note, Optional.of(preamble), symbol())));
  }

  private static Span span(String first, String last) {
    return new Span(TEXT.indexOf(first), TEXT.indexOf(last) + last.length());
  }

  private static Resolved resolution() {
    Context context = new Context(LocalDate.of(2017, 12, 24), "section II of");
    return new Resolved(
        numbered(span("72/266", "A of").start(), "72/266\n\t A", context),
        AUTHORITIES.parse("A/RES/72/266A"),
        Basis.NAMED);
  }

  private static Unresolved unresolved() {
    return new Unresolved(
        numbered(TEXT.indexOf("9/9"), "9/9", Context.NONE),
        Kind.RESOLUTION,
        "no body is named, and several number like that");
  }

  private static Citation numbered(int start, String printed, Context context) {
    return new Citation.Numbered(
        new Span(start, start + printed.length()),
        Kind.RESOLUTION,
        DocumentNumber.parse(printed).orElseThrow(),
        new Head(span("resolutions", "resolutions"), null, null, null, false, false, false),
        false,
        context);
  }

  private static Resolved symbol() {
    String symbol = "CTOC/COP/2010/6";
    return new Resolved(
        new Citation.Symbol(span(symbol, symbol), symbol, Context.NONE),
        AUTHORITIES.symbol(symbol),
        Basis.SYMBOL);
  }
}
