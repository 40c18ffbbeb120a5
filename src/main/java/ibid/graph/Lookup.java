package ibid.graph;

import ibid.symbol.Notation;
import ibid.symbol.Spelling;
import ibid.symbol.SymbolDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the document that people mean by what they type: {@code 64/293}, {@code a/res/64/293},
 * {@code Conference decision 4/4}, {@code 1325}, either half of a joint symbol, a treaty's title, a
 * file's name.
 */
public final class Lookup {
  private final CitationGraph graph;
  private final Map<String, Set<DocumentNode>> byName = new LinkedHashMap<>();

  public Lookup(CitationGraph graph) {
    this.graph = graph;
    for (DocumentNode document : graph.documents()) {
      names(document)
          .forEach(
              name ->
                  byName.computeIfAbsent(key(name), unused -> new LinkedHashSet<>()).add(document));
    }
  }

  /**
   * What has that name, as it is typed or {@linkplain Spelling#bare without what does not belong to
   * it}; with none of it, a number alone or the words for a body and a number.
   */
  public Found find(String typed) {
    Optional<DocumentNode> same = graph.document(typed);
    if (same.isPresent()) {
      return new Found.One(same.get());
    }
    String bare = Spelling.bare(typed);
    return byName.containsKey(key(typed)) || bare.equals(typed) ? named(typed) : named(bare);
  }

  private Found named(String typed) {
    Set<DocumentNode> named = byName.getOrDefault(key(typed), Set.of());
    if (!named.isEmpty()) {
      return found(List.copyOf(named));
    }
    Optional<Typed> numbered = Typed.parse(typed);
    if (numbered.isPresent()) {
      List<DocumentNode> exact = all(numbered.get()::fitsExactly);
      List<DocumentNode> fitting = exact.isEmpty() ? all(numbered.get()::fitsLoosely) : exact;
      if (!fitting.isEmpty()) {
        return found(fitting);
      }
    }
    List<DocumentNode> nearest = Nearest.to(key(typed), byName);
    return new Found.None(
        nearest.isEmpty() && numbered.isPresent()
            ? Nearest.to(key(numbered.get().number().printed()), byName)
            : nearest);
  }

  private static Found found(List<DocumentNode> documents) {
    return documents.size() == 1 ? new Found.One(documents.get(0)) : new Found.Several(documents);
  }

  private List<DocumentNode> all(Predicate<DocumentNode> fits) {
    return graph.documents().stream().filter(fits).toList();
  }

  /** One form for all spellings: no spaces, plain hyphens, capitals. */
  private static String key(String name) {
    return Notation.squeeze(name).toUpperCase(Locale.ROOT);
  }

  private static List<String> names(DocumentNode document) {
    List<String> names = new ArrayList<>(List.of(document.id(), document.label()));
    names.add(document.title());
    names.add(document.shortTitle());
    if (document.authority().orElse(null) instanceof SymbolDocument symbol) {
      names.addAll(symbol.halves());
    }
    document.number().ifPresent(number -> names.add(number.printed()));
    for (String file : document.files()) {
      names.add(file);
      String base = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
      names.add(base);
      names.add(base.lastIndexOf('.') > 0 ? base.substring(0, base.lastIndexOf('.')) : base);
    }
    names.removeIf(String::isBlank);
    return names;
  }
}
