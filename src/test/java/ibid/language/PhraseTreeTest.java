package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The longest phrase at a place is the one that a look at each of them finds. */
final class PhraseTreeTest {
  @Provide
  Arbitrary<List<String>> phrases() {
    return Arbitraries.of("a", "ab", "b", "a b", "b a", "ba", "abb")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(pieces -> String.join(" ", pieces))
        .set()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(all -> all.stream().sorted().toList());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", " ", "ab", "ba", ",")
        .list()
        .ofMaxSize(14)
        .map(pieces -> String.join("", pieces).replaceAll(" +", " "));
  }

  @Property
  void longest(@ForAll("phrases") List<String> phrases, @ForAll("texts") String text) {
    PhraseTree tree =
        new PhraseTree(
            phrases.stream().map(phrase -> new Term(Category.VERB, "", phrase)).toList());
    for (int at = 0; at < text.length(); at++) {
      int start = at;
      String naive =
          phrases.stream()
              .filter(phrase -> text.startsWith(phrase, start))
              .filter(phrase -> isWordEnd(text, start + phrase.length()))
              .max(Comparator.comparingInt(String::length))
              .orElse(null);
      Match match = tree.longest(text, at, text.length());
      assertThat(match == null ? null : match.term().phrase())
          .as("%s in «%s» at %d", phrases, text, at)
          .isEqualTo(naive);
      assertThat(Stream.ofNullable(match).map(Match::end).toList())
          .isEqualTo(Stream.ofNullable(naive).map(phrase -> start + phrase.length()).toList());
    }
  }

  private static boolean isWordEnd(String text, int end) {
    return end == text.length() || !Character.isLetter(text.charAt(end));
  }
}
