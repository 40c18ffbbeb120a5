package ibid.graph;

import ibid.citation.Citation;
import ibid.document.Document;
import ibid.document.Identity;
import ibid.document.Paragraph;
import ibid.document.Section;
import ibid.document.Span;
import ibid.language.Outline;
import ibid.resolve.Basis;
import ibid.resolve.Outcome;
import ibid.resolve.Reading;
import ibid.resolve.Reference;
import ibid.symbol.Authorities;
import ibid.symbol.Authority;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a reading by hand: {@code [64/293|A/RES/64/293|2010-07-30]} is a citation, printed as
 * {@code 64/293}, of that target, with that date; {@code [x|?]} one that nobody could resolve.
 */
public final class Texts {
  private static final Pattern CITATION =
      Pattern.compile("\\[([^|\\]]*)\\|([^|\\]]*)\\|?([^\\]]*)]");
  private static final Authorities AUTHORITIES = new Authorities(Bodies.standard());

  private final String file;
  private final Identity identity;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private int preambular;

  private record Mark(
      int paragraph, Optional<Integer> markedAt, Citation citation, Optional<Authority> target) {}

  private Texts(String file, Identity identity) {
    this.file = file;
    this.identity = identity;
  }

  /** A text that says what it is. */
  public static Texts of(String file, String symbol, String title, String adopted) {
    Authority authority = AUTHORITIES.parse(symbol);
    Optional<LocalDate> date =
        adopted.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(adopted));
    return new Texts(file, new Identity(Optional.of(authority), authority.body(), date, title));
  }

  /** A text that does not. */
  public static Texts nameless(String file) {
    return new Texts(file, Identity.NONE);
  }

  public Texts preamble(String verb, String marked) {
    preambular++;
    return add(
        marked, Optional.empty(), parts -> new Paragraph.Preambular(preambular, verb, verb, parts));
  }

  public Texts operative(int number, String verb, String marked) {
    return add(
        marked, Optional.empty(), parts -> new Paragraph.Operative(number, "", verb, verb, parts));
  }

  /** A footnote to the last paragraph that is none. */
  public Texts footnote(String mark, String marked) {
    int last = paragraphs.size() - 1;
    while (paragraphs.get(last) instanceof Paragraph.Footnote) {
      last--;
    }
    Optional<Integer> markedAt = Optional.of(last);
    return add(marked, markedAt, parts -> new Paragraph.Footnote(mark, parts));
  }

  public Texts other(String number, String marked) {
    return add(marked, Optional.empty(), parts -> new Paragraph.Other(number, parts));
  }

  private Texts add(
      String marked, Optional<Integer> markedAt, Function<List<Span>, Paragraph> paragraph) {
    int start = text.length();
    Matcher matcher = CITATION.matcher(marked);
    int done = 0;
    while (matcher.find()) {
      text.append(marked, done, matcher.start());
      int from = text.length();
      text.append(matcher.group(1));
      mark(new Span(from, text.length()), matcher.group(2), matcher.group(3), markedAt);
      done = matcher.end();
    }
    text.append(marked, done, marked.length());
    paragraphs.add(paragraph.apply(List.of(new Span(start, text.length()))));
    text.append("\n\n");
    return this;
  }

  private void mark(Span span, String target, String date, Optional<Integer> markedAt) {
    Optional<Authority> authority =
        target.equals("?") ? Optional.empty() : Optional.of(AUTHORITIES.parse(target));
    LocalDate printed = date.isEmpty() ? null : LocalDate.parse(date);
    Citation.Context context = new Citation.Context(printed, null);
    Kind kind = authority.map(Authority::kind).orElse(Kind.RESOLUTION);
    Citation citation =
        switch (kind) {
          case TREATY -> treaty(span, context);
          case PUBLICATION -> new Citation.Publication(span, span.of(text), null, context);
          default -> new Citation.Symbol(span, span.of(text), context);
        };
    marks.add(new Mark(paragraphs.size(), markedAt, citation, authority));
  }

  private Citation treaty(Span span, Citation.Context context) {
    return span.of(text).contains("vol.")
        ? new Citation.TreatySeries(span, "", "", false, context)
        : new Citation.TreatyTitle(
            span, span, span, "", Citation.TreatyTitle.Naming.SHORT, "", context);
  }

  public Reading reading() {
    List<Section> sections = List.of(new Section(0, identity));
    Document document =
        new Document(
            file,
            "en",
            List.of(),
            Outline.of(text.toString()),
            Outline.of(text.toString()),
            sections,
            List.copyOf(paragraphs),
            List.of(),
            List.of(),
            List.of());
    List<Reference> references = new ArrayList<>();
    for (Mark mark : marks) {
      references.add(
          new Reference(
              document,
              paragraphs.get(mark.paragraph),
              mark.markedAt.map(paragraphs::get),
              outcome(mark)));
    }
    return new Reading(document, references);
  }

  private static Outcome outcome(Mark mark) {
    return mark.target
        .<Outcome>map(authority -> new Outcome.Resolved(mark.citation, authority, Basis.SYMBOL))
        .orElseGet(
            () -> new Outcome.Unresolved(mark.citation, Kind.RESOLUTION, "no body is named"));
  }

  /** The graph of some texts. */
  public static CitationGraph graph(Texts... texts) {
    GraphBuilder builder = new GraphBuilder();
    for (Texts each : texts) {
      builder.add(each.reading());
    }
    return builder.build();
  }

  /** The body with a series symbol. */
  public static Body body(String series) {
    return Bodies.standard().bySeries(series).orElseThrow();
  }
}
