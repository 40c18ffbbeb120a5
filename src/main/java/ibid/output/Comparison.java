package ibid.output;

import ibid.citation.Citation;
import ibid.resolve.Reference;
import ibid.symbol.Authority;
import ibid.symbol.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Compares what two versions of a document cite, how often and with which dates. What is unresolved
 * counts by what is printed. Of versions in two languages only numbers and symbols of other
 * documents are compared, since titles are other ones in each, one language repeats a number where
 * another says "that resolution", and not each says "above" of a paragraph.
 */
public final class Comparison {
  private final List<Difference> differences = new ArrayList<>();
  private final int wordsOnly;

  /**
   * @param translated whether the versions are in two languages
   */
  public Comparison(List<Mention> a, List<Mention> b, boolean translated) {
    Map<String, List<Mention>> inA = byTarget(a, translated);
    Map<String, List<Mention>> inB = byTarget(b, translated);
    wordsOnly = a.size() + b.size() - count(inA) - count(inB);
    inA.forEach((target, mentions) -> compare(mentions, inB.getOrDefault(target, List.of())));
    inB.keySet().removeAll(inA.keySet());
    inB.values().forEach(mentions -> compare(List.of(), mentions));
    pair((one, other) -> one.text().equals(other.text()));
    pair((one, other) -> one.kind().equals(other.kind()));
  }

  private static Map<String, List<Mention>> byTarget(List<Mention> mentions, boolean translated) {
    Map<String, List<Mention>> byTarget = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Reference reference = mention.reference();
      if (!translated || isAlikeInAll(reference)) {
        String target = reference.target().map(Authority::id).orElse("\n" + mention.text());
        byTarget.computeIfAbsent(target, none -> new ArrayList<>()).add(mention);
      }
    }
    return byTarget;
  }

  /** Whether every language has to print the same. */
  private static boolean isAlikeInAll(Reference reference) {
    Citation citation = reference.outcome().citation();
    return citation instanceof Citation.Ibid
        ? reference.target().filter(meant -> meant.kind() != Kind.PUBLICATION).isPresent()
        : !(citation instanceof Citation.TreatyTitle
            || citation instanceof Citation.Publication
            || citation instanceof Citation.Anaphor
            || citation instanceof Citation.OwnParagraph);
  }

  private static int count(Map<String, List<Mention>> mentions) {
    return mentions.values().stream().mapToInt(List::size).sum();
  }

  private void compare(List<Mention> a, List<Mention> b) {
    Difference found = new Difference(a, b);
    if (a.size() != b.size() || found.isOfDates()) {
      differences.add(found);
    }
  }

  /** Makes one row of two where each side alone cites something at the same place. */
  private void pair(BiPredicate<Mention, Mention> alike) {
    for (int i = 0; i < differences.size(); i++) {
      Difference one = differences.get(i);
      for (int j = i + 1; j < differences.size() && one.b().isEmpty(); j++) {
        Difference other = differences.get(j);
        boolean alone = !one.a().isEmpty() && other.a().isEmpty();
        if (alone
            && areAtOnePlace(one.a(), other.b())
            && alike.test(first(one), other.b().get(0))) {
          one = new Difference(one.a(), other.b());
          differences.set(i, one);
          differences.remove(j);
        }
      }
    }
  }

  private static Mention first(Difference difference) {
    return difference.a().get(0);
  }

  /** Whether mentions stand in the same paragraphs, which have numbers. */
  private static boolean areAtOnePlace(List<Mention> a, List<Mention> b) {
    List<String> places = places(a);
    return places.equals(places(b)) && places.stream().allMatch(at -> at.matches(".*\\d.*"));
  }

  private static List<String> places(List<Mention> mentions) {
    return mentions.stream().map(Mention::at).toList();
  }

  /** The differences in reading order of the first version, then what only the second cites. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }

  /** How many citations are not compared, since each language words them in its own way. */
  public int wordsOnly() {
    return wordsOnly;
  }
}
