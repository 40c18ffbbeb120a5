package ibid.output;

import ibid.graph.CitationGraph;
import ibid.graph.GraphBuilder;
import ibid.graph.Texts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Titles of all sorts of characters, most of all of those that mean something to Graphviz. */
final class HostileTitles implements ArbitrarySupplier<List<String>> {
  @Override
  public Arbitrary<List<String>> get() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(80);
    Arbitrary<String> hostile =
        Arbitraries.of(
                "\\",
                "\"",
                "\n",
                "\r\n",
                "\\N",
                "\\n",
                "\\\"",
                "<",
                ">",
                "&",
                "&amp;",
                "&#92;",
                "<B>",
                "</TABLE>",
                "->",
                "}",
                ";",
                "//",
                "#",
                "聯合國",
                "مرحبا",
                "हिन्दी",
                "𝒜",
                "é",
                " ",
                "word",
                "\u0000",
                "\u001b",
                "\ufffe",
                "\ud800",
                "\u00ad")
            .list()
            .ofMaxSize(30)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(any, hostile).list().ofSize(40);
  }

  /** A graph of documents that bear them. */
  static CitationGraph read(List<String> titles) {
    GraphBuilder builder = new GraphBuilder();
    for (int i = 0; i < titles.size(); i++) {
      builder.add(Texts.of(i + ".txt", "A/RES/64/" + (i + 1), titles.get(i), "").reading());
    }
    return builder.build();
  }
}
