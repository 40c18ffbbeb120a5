package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.graph.Found;
import ibid.graph.Lookup;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the documents that a user names, and says so when one is unknown or ambiguous. */
final class Named {
  private final Lookup lookup;
  private final PrintWriter err;
  private int status = ExitStatus.FOUND;

  Named(CitationGraph graph, PrintWriter err) {
    this.lookup = new Lookup(graph);
    this.err = err;
  }

  /** All of them, or empty when one cannot be told. */
  Optional<List<DocumentNode>> all(List<String> typed) {
    List<DocumentNode> documents = new ArrayList<>();
    typed.forEach(name -> one(name).ifPresent(documents::add));
    return documents.size() == typed.size() ? Optional.of(documents) : Optional.empty();
  }

  /** The document of a name; when it cannot be told, why is printed. */
  Optional<DocumentNode> one(String typed) {
    Found found = lookup.find(typed);
    if (found instanceof Found.One one) {
      return Optional.of(one.document());
    }
    if (found instanceof Found.Several several) {
      status = ExitStatus.ERROR;
      Message.print(err, "'" + typed + "' may be any of: " + list(several.candidates()));
    } else if (found instanceof Found.None none) {
      status = Math.max(status, ExitStatus.NOTHING);
      Message.print(err, "'" + typed + "' is not in the graph" + nearest(none.nearest()));
    }
    return Optional.empty();
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
