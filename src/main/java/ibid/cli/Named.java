package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.graph.Found;
import ibid.graph.Lookup;
import ibid.language.Languages;
import ibid.symbol.Authority;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the documents that a user names, and says so when one is unknown or ambiguous. */
final class Named {
  private final CitationGraph graph;
  private final Lookup lookup;
  private final GraphInput input;
  private final PrintWriter err;
  private int status = ExitStatus.FOUND;

  /**
   * @param input what the graph has been read from
   */
  Named(CitationGraph graph, GraphInput input, PrintWriter err) {
    this.graph = graph;
    this.lookup = new Lookup(graph);
    this.input = input;
    this.err = err;
  }

  /** All of them, or empty when one cannot be told. */
  Optional<List<DocumentNode>> all(List<String> typed) throws IOException {
    List<DocumentNode> documents = new ArrayList<>();
    for (String name : typed) {
      one(name).ifPresent(documents::add);
    }
    return documents.size() == typed.size() ? Optional.of(documents) : Optional.empty();
  }

  /** The document of a name; when it cannot be told, why is printed. */
  Optional<DocumentNode> one(String typed) throws IOException {
    Found found = lookup.find(typed);
    if (found instanceof Found.One one) {
      return Optional.of(one.document());
    }
    if (found instanceof Found.Several several) {
      error("'" + typed + "' may be any of: " + list(several.candidates()));
      return Optional.empty();
    }
    List<String> cited = cited(typed);
    if (cited.size() > 1) {
      error("'" + typed + "' names several documents: " + String.join(", ", cited));
      return Optional.empty();
    }
    Optional<DocumentNode> only = cited.stream().findFirst().flatMap(graph::document);
    if (only.isEmpty() && found instanceof Found.None none) {
      status = Math.max(status, ExitStatus.NOTHING);
      Message.print(
          err, "'" + typed + "' is not in the graph" + filtered() + nearest(none.nearest()));
    }
    return only;
  }

  private void error(String message) {
    status = ExitStatus.ERROR;
    Message.print(err, message);
  }

  /** What the words of a citation lead to, {@code la résolution 64/293 de l’Assemblée}. */
  private List<String> cited(String typed) throws IOException {
    Languages languages = new Languages(input.global().table());
    Set<Authority> targets = new LinkedHashSet<>();
    Cited.of(List.of(typed), languages, input.global().languageOf(languages))
        .forEach(each -> targets.addAll(each.targets()));
    return targets.stream().map(Authority::id).toList();
  }

  private String filtered() {
    return input.filter().equals(MentionFilter.ALL) ? "" : " that the filters leave";
  }

  private static String nearest(List<DocumentNode> nearest) {
    return nearest.isEmpty() ? "" : "; did you mean " + list(nearest) + "?";
  }

  private static String list(List<DocumentNode> documents) {
    return documents.stream().map(DocumentNode::id).collect(Collectors.joining(", "));
  }

  /** The exit status that the names come to: 1 when one is unknown, 2 when one is ambiguous. */
  int status() {
    return status;
  }
}
