package ibid.cli;

import ibid.citation.BodyMention;
import ibid.citation.Citation;
import ibid.citation.Head;
import ibid.document.Document;
import ibid.document.Span;
import ibid.language.Languages;
import ibid.language.Lexicon;
import ibid.output.Explainer;
import ibid.output.Explanation;
import ibid.reader.DocumentReader;
import ibid.resolve.Outcome;
import ibid.resolve.Reference;
import ibid.resolve.Resolver;
import ibid.symbol.Authorities;
import ibid.symbol.Authority;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a user typed for documents: symbols, {@code CTOC/COP/2010/6}; numbers, {@code 64/293}; and
 * the words of citations, which are read as any text is.
 *
 * <p>A symbol is told by itself, a number by the words around it as far as they tell whose it is.
 */
final class Cited {
  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern LOOSE_SLASH = Pattern.compile("\\h+/\\h+");

  private final String typed;
  private final boolean quoted;
  private final Languages languages;
  private final String language;
  private final TypedWords words;
  private final List<Reference> references;

  private Cited(String typed, boolean quoted, Languages languages, String language) {
    this.typed = LOOSE_SLASH.matcher(typed).replaceAll("/");
    this.quoted = quoted;
    this.languages = languages;
    this.language = language;
    this.words = TypedWords.of(this.typed);
    this.references = words.isOneSymbolOrNumber() ? List.of() : references();
  }

  /**
   * The arguments of a command line as what is read together: one with blanks, which stood in
   * quotes, is read by itself, and others as one text.
   *
   * @param language the two-letter code of the language of the words, or null to find it out
   */
  static List<Cited> of(List<String> arguments, Languages languages, String language) {
    List<Cited> all = new ArrayList<>();
    List<String> together = new ArrayList<>();
    for (String argument : arguments) {
      String typed = argument.strip();
      if (BLANK.matcher(typed).find()) {
        addTogether(together, all, languages, language);
        all.add(new Cited(typed, true, languages, language));
      } else {
        together.add(typed);
      }
    }
    addTogether(together, all, languages, language);
    return all;
  }

  private static void addTogether(
      List<String> words, List<Cited> all, Languages languages, String language) {
    if (!words.isEmpty()) {
      all.add(new Cited(String.join(" ", words), false, languages, language));
      words.clear();
    }
  }

  /** The words as they are typed. */
  String typed() {
    return typed;
  }

  /** The documents that the words lead to as a text would. */
  Set<Authority> targets() {
    return references.stream()
        .flatMap(reference -> reference.target().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** An explanation for each thing that is cited, in the order of the text. */
  Set<Explanation> explain(Explainer explainer) {
    TreeMap<Integer, List<Explanation>> byPlace = new TreeMap<>();
    for (Span whole : words.wholes()) {
      if (isCount(whole)) {
        continue;
      }
      byPlace.put(whole.start(), explain(whole, explainer));
    }
    for (Reference reference : references) {
      Span span = cited(reference);
      if (words.wholes().stream().noneMatch(whole -> whole.overlaps(span))) {
        byPlace.put(span.start(), explain(reference, explainer));
      }
    }
    Set<Explanation> all = new LinkedHashSet<>();
    byPlace.values().forEach(all::addAll);
    return all;
  }

  /**
   * {@code of 31 October} <u>{@code 2000}</u>, {@code para.} <u>{@code 4}</u>: whether digits alone
   * are of no resolution, since they go on words of citations and none has them; or on any words in
   * quotes.
   */
  private boolean isCount(Span whole) {
    return TypedWords.number(Spelling.bare(whole.of(typed)))
            .filter(number -> number.form() == DocumentNumber.Form.SERIAL)
            .isPresent()
        && references.stream().noneMatch(reference -> whole.overlaps(cited(reference)))
        && words
            .before(whole)
            .filter(before -> quoted || !words.endsUnknown(before, lexicon()))
            .isPresent();
  }

  private List<Explanation> explain(Span whole, Explainer explainer) {
    String text = Spelling.bare(whole.of(typed));
    Optional<DocumentNumber> number = TypedWords.number(text);
    if (number.isEmpty()) {
      return List.of(
          explainer.explain(new Authorities(languages.bodies()).parse(TypedWords.target(text))));
    }
    List<Explanation> told =
        references.stream()
            .filter(reference -> whole.overlaps(cited(reference)) && !isAlone(reference))
            .flatMap(reference -> explain(reference, explainer).stream())
            .toList();
    return told.isEmpty()
        ? List.of(explainer.explain(number.get().usualKind(), number.get(), List.of()))
        : told;
  }

  /** What it leads to; when words do not tell whose number it is, what the number can be. */
  private static List<Explanation> explain(Reference reference, Explainer explainer) {
    if (reference.target().isPresent()) {
      return List.of(explainer.explain(reference.target().get()));
    }
    return reference.outcome() instanceof Outcome.Unresolved unresolved
            && unresolved.citation() instanceof Citation.Numbered numbered
        ? List.of(explain(numbered, explainer).unresolved(unresolved.reason()))
        : List.of();
  }

  private static Explanation explain(Citation.Numbered numbered, Explainer explainer) {
    List<Body> named = numbered.head().named().map(BodyMention::bodies).orElse(List.of());
    boolean foreign = named.isEmpty() && numbered.head().named().isPresent();
    return foreign
        ? explainer.foreign(numbered.number())
        : explainer.explain(numbered.kind(), numbered.number(), named);
  }

  /** Whether no word goes with a number. */
  private static boolean isAlone(Reference reference) {
    return reference.outcome().citation() instanceof Citation.Numbered numbered
        && numbered.head().equals(Head.NONE);
  }

  /**
   * The words that say nothing: none of them is cited, or is one that citations are made of. Of a
   * text in quotes that does say something there are none.
   */
  List<String> unknown() {
    if (quoted) {
      return List.of();
    }
    Lexicon lexicon = lexicon();
    return words.between().stream()
        .filter(span -> references.stream().noneMatch(each -> span.overlaps(cited(each))))
        .flatMap(span -> words.unknown(span, lexicon).stream())
        .map(span -> span.of(typed))
        .toList();
  }

  private static Span cited(Reference reference) {
    return reference.outcome().citation().span();
  }

  private Lexicon lexicon() {
    return languages.lexicon(document().language());
  }

  private Document document() {
    return new DocumentReader(languages, language).paragraph(typed);
  }

  private List<Reference> references() {
    return new Resolver(languages).resolve(document()).references();
  }
}
