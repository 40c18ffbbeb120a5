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
import java.util.List;
import java.util.Optional;

/**
 * What a user typed for a document: a symbol, {@code CTOC/COP/2010/6}; a number, {@code 64/293}; or
 * a citation in words, which is read as any text is.
 */
record Cited(String typed, Bodies bodies) {

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

  /** Letters, a slash and a digit, and no words before: {@code S/RES/1325 (2000)} is one too. */
  private boolean isSymbol() {
    return typed.matches("[A-Za-z][A-Za-z0-9.-]*/[^\\s].*") && typed.matches(".*\\d.*");
  }

  private List<Reference> references() {
    Languages languages = new Languages(bodies);
    Document document = new DocumentReader(languages).paragraph(typed);
    return new Resolver(languages).resolve(document).references();
  }
}
