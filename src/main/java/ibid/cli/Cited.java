package ibid.cli;

import ibid.citation.Citation;
import ibid.document.Document;
import ibid.language.Languages;
import ibid.output.Explainer;
import ibid.output.Explanation;
import ibid.reader.DocumentReader;
import ibid.resolve.Reference;
import ibid.resolve.Resolver;
import ibid.symbol.Authorities;
import ibid.symbol.Bodies;
import ibid.symbol.DocumentNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a user typed for a document: a symbol, {@code CTOC/COP/2010/6}; a number, {@code 64/293}; or
 * a citation in words, which is read as any text is.
 *
 * @param language the two-letter code of the language of the words, or null to find it out
 */
record Cited(String typed, Bodies bodies, String language) {

  /** {@code S/RES/1325 (2000)}, {@code A/RES/217 (III) A}, {@code A/67/17 (Part I)}. */
  private static final Pattern SYMBOL =
      Pattern.compile("[A-Za-z][A-Za-z0-9.-]*/[^\\h]+(?:\\h+(?:\\([^()]*\\)|[A-Z]))*");

  /**
   * The words of a command line as what they cite. A citation may be typed without quotes, so a
   * word goes with those before it, unless these are a symbol or number and it is one as well:
   * {@code A/75/53 64/293} are two, {@code resolution 24/20} and {@code 217 A (III)} one.
   */
  static List<Cited> of(List<String> words, Bodies bodies, String language) {
    List<Cited> all = new ArrayList<>();
    for (String word : words) {
      Cited next = new Cited(word.strip(), bodies, language);
      int last = all.size() - 1;
      if (last < 0 || (all.get(last).isWhole() && next.isWhole())) {
        all.add(next);
      } else {
        all.set(
            last, new Cited((all.get(last).typed + " " + next.typed).strip(), bodies, language));
      }
    }
    return all;
  }

  /** An explanation for each thing that is cited; none when nothing is recognized. */
  List<Explanation> explain(Explainer explainer) {
    Optional<DocumentNumber> number = DocumentNumber.parse(typed);
    if (number.isPresent()) {
      return List.of(explainer.explain(number.get().usualKind(), number.get()));
    }
    if (isSymbol()) {
      return List.of(explainer.explain(new Authorities(bodies).parse(typed)));
    }
    return references().stream()
        .map(reference -> explain(reference, explainer))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** What it leads to; when words do not tell whose number it is, what the number can be. */
  private static Optional<Explanation> explain(Reference reference, Explainer explainer) {
    Optional<Explanation> known = reference.target().map(explainer::explain);
    return known.isEmpty() && reference.outcome().citation() instanceof Citation.Numbered numbered
        ? Optional.of(explainer.explain(numbered.kind(), numbered.number()))
        : known;
  }

  private boolean isWhole() {
    return isSymbol() || DocumentNumber.parse(typed).isPresent();
  }

  private boolean isSymbol() {
    return SYMBOL.matcher(typed).matches() && typed.chars().anyMatch(Character::isDigit);
  }

  private List<Reference> references() {
    Languages languages = new Languages(bodies);
    Document document = new DocumentReader(languages, language).paragraph(typed);
    return new Resolver(languages).resolve(document).references();
  }
}
