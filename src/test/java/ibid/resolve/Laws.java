package ibid.resolve;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Span;
import java.util.Comparator;
import java.util.List;

/** What holds of every reading, whatever the text. */
final class Laws {
  private Laws() {}

  /**
   * Every span lies in its paragraph, none begins or ends with a blank, none overlaps another. One
   * that goes on over what stands inside the paragraph, a note on the page, is printed without it.
   */
  static void assertLawful(Reading reading) {
    String text = reading.document().text();
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
          .isEqualTo(under.stream().map(part -> within(part, span, text)).collect(joining("\n")));
    }
    List<Span> inOrder =
        spans(reading).stream().sorted(Comparator.comparingInt(Span::start)).toList();
    for (int i = 1; i < inOrder.size(); i++) {
      assertThat(inOrder.get(i).start()).as(text).isGreaterThanOrEqualTo(inOrder.get(i - 1).end());
    }
  }

  private static String within(Span part, Span span, String text) {
    return text.substring(Math.max(part.start(), span.start()), Math.min(part.end(), span.end()));
  }

  static List<Span> spans(Reading reading) {
    return reading.references().stream().map(each -> each.outcome().citation().span()).toList();
  }
}
