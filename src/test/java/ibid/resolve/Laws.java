package ibid.resolve;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What holds of every reading, whatever the text. */
final class Laws {
  private Laws() {}

  /**
   * Every span lies in its paragraph, none begins or ends with a blank, none overlaps another. One
   * that goes on over what stands inside the paragraph, a note on the page, is printed without it,
   * and the note has its own.
   */
  static void assertLawful(Reading reading) {
    String text = reading.document().text();
    List<Span> pieces = new ArrayList<>();
    for (Reference reference : reading.references()) {
      Span span = reference.outcome().citation().span();
      assertThat(span.length()).isPositive();
      assertThat(span.of(text)).isEqualTo(span.of(text).strip());
      List<Span> under =
          reference.paragraph().parts().stream()
              .filter(part -> part.start() < span.end() && span.start() < part.end())
              .toList();
      assertThat(under).as("%s in %s", reference.text(), text).isNotEmpty();
      assertThat(under.get(0).start()).isLessThanOrEqualTo(span.start());
      assertThat(under.get(under.size() - 1).end()).isGreaterThanOrEqualTo(span.end());
      assertThat(reference.text())
          .isEqualTo(
              under.stream().map(part -> within(part, span).of(text)).collect(joining("\n")));
      under.forEach(part -> pieces.add(within(part, span)));
    }
    pieces.sort(Comparator.comparingInt(Span::start));
    for (int i = 1; i < pieces.size(); i++) {
      assertThat(pieces.get(i).start()).as(text).isGreaterThanOrEqualTo(pieces.get(i - 1).end());
    }
  }

  private static Span within(Span part, Span span) {
    return new Span(Math.max(part.start(), span.start()), Math.min(part.end(), span.end()));
  }

  static List<Span> spans(Reading reading) {
    return reading.references().stream().map(each -> each.outcome().citation().span()).toList();
  }
}
