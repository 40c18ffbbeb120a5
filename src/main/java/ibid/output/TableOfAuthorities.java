package ibid.output;

import ibid.symbol.Authority;
import ibid.symbol.Kind;
import ibid.symbol.NaturalOrder;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Each authority once, with every place that cites it: {@code CTOC/COP/2010/6}, cited at {@code
 * fn3; fn7}. What is unresolved stands at the end, under its words.
 */
public final class TableOfAuthorities {
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

  /**
   * An authority and the places that cite it.
   *
   * @param mentions in reading order, at least one
   * @param named whether places need the document's name, since several documents are read
   */
  public record Entry(List<Mention> mentions, boolean named) {
    private Mention first() {
      return mentions.get(0);
    }

    private Optional<Authority> authority() {
      return first().reference().target();
    }

    /** What is printed, where it leads nowhere. */
    private String unresolved() {
      return authority().isPresent() ? null : first().text();
    }

    private String label() {
      return authority().map(this::describe).orElseGet(first()::text);
    }

    /** Treaties with their titles where those are known, publications as they are printed. */
    private String describe(Authority authority) {
      if (authority.kind() == Kind.PUBLICATION) {
        return first().text();
      }
      return authority instanceof Treaty treaty
          ? title(treaty).map(title -> title + ", ").orElse("") + treaty.label()
          : authority.label();
    }

    private Optional<String> title(Treaty treaty) {
      List<String> printed =
          mentions.stream().map(Mention::treatyTitle).flatMap(Optional::stream).toList();
      return (printed.isEmpty() ? Treaties.titlesOf(treaty) : printed.stream())
          .max(Comparator.comparing(String::length));
    }

    /** The paragraphs, together for each document, which is named when there are several. */
    private List<String> at() {
      Map<String, Set<String>> labels = new LinkedHashMap<>();
      for (Mention mention : mentions) {
        labels.computeIfAbsent(document(mention), none -> new LinkedHashSet<>()).add(mention.at());
      }
      List<String> at = new ArrayList<>();
      labels.forEach(
          (document, places) -> at.add((named ? document + " " : "") + String.join(", ", places)));
      return at;
    }

    private static String document(Mention mention) {
      return mention.source().isEmpty() ? mention.file() : mention.source();
    }

    private List<String> places() {
      return mentions.stream()
          .map(each -> each.file() + ":" + each.line() + ":" + each.column())
          .toList();
    }
  }

  /** The columns of the table. */
  public static final List<Column<Entry>> COLUMNS =
      List.of(
          Column.whole("target", entry -> entry.first().target()),
          Column.text("kind", entry -> entry.first().kind()),
          Column.text("body", (Entry entry) -> entry.first().body()).detail(),
          Column.text("label", Entry::label).detail(),
          Column.number("mentions", entry -> entry.mentions().size()),
          Column.list("at", Entry::at),
          Column.list("places", Entry::places).detail(),
          Column.text("unresolved", Entry::unresolved),
          Column.sentence("reason", entry -> entry.first().reason()),
          Column.text("link", (Entry entry) -> entry.first().link()).detail());

  /** Adds a mention. */
  public void add(Mention mention) {
    String key = mention.reference().target().map(Authority::id).orElse("\n" + mention.text());
    mentions.computeIfAbsent(key, none -> new ArrayList<>()).add(mention);
  }

  /** The entries by kind, and by symbol within a kind. */
  public List<Entry> entries() {
    boolean named =
        mentions.values().stream().flatMap(List::stream).map(Entry::document).distinct().count()
            > 1;
    Comparator<Entry> unresolvedLast = Comparator.comparing(entry -> entry.authority().isEmpty());
    return mentions.values().stream()
        .map(each -> new Entry(each, named))
        .sorted(
            unresolvedLast
                .thenComparing(entry -> entry.first().reference().outcome().kind())
                .thenComparing(
                    entry -> entry.authority().map(Authority::id).orElseGet(entry::label),
                    NaturalOrder.INSTANCE))
        .toList();
  }
}
