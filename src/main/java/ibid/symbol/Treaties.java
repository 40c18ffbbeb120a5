package ibid.symbol;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of well-known treaties: {@code Convention on the Rights of the Child} is {@code
 * UNTS/1577/27531}. Source: United Nations <i>Treaty Series</i>.
 */
public final class Treaties {
  private static final String TABLE = "/ibid/treaties.tsv";

  /** The words that titles turn on. */
  private static final List<String> SORTS =
      List.of("Convention", "Protocol", "Covenant", "Treaty", "Agreement", "Statute", "Charter");

  private static final String PROTOCOL = "protocol";
  private static final String TO_THE = " to the ";

  private Treaties() {}

  private static final class Standard {
    static final List<String[]> ROWS = Table.rows(TABLE);
    static final Map<String, Treaty> TITLES = load(1);
    static final Map<String, Treaty> SHORT_TITLES = load(2);
    static final Map<Treaty, List<String>> NAMES = names();
    static final Map<String, Treaty> OF_BODIES = load(3);
    static final Map<Treaty, String> IN_SMALL = inSmall();
    static final Map<Treaty, Treaty> ADDED_TO = addedTo();
  }

  /** The titles of protocols to other treaties, in small letters. */
  private static final class InSmall {
    static final Map<String, Treaty> PROTOCOLS = new HashMap<>();

    static {
      Standard.TITLES.forEach(
          (title, treaty) -> {
            if (title.contains(TO_THE)) {
              PROTOCOLS.put(title.toLowerCase(Locale.ROOT), treaty);
            }
          });
    }
  }

  /** The titles in the table, as printed, and their treaties. */
  public static Map<String, Treaty> titles() {
    return Standard.TITLES;
  }

  /** Short titles that mean the treaty in a document that tells which: others have the same. */
  public static Map<String, Treaty> shortTitles() {
    return Standard.SHORT_TITLES;
  }

  /**
   * The treaty that a word alone means in the documents of a body: {@code convention} in those of
   * {@code FCCC/CP} that of {@code FCCC}.
   */
  public static Optional<Treaty> ofBody(Body body, String word) {
    String series = body.series();
    for (int end = series.length(); end > 0; end = series.lastIndexOf('/', end - 1)) {
      Treaty treaty = Standard.OF_BODIES.get(series.substring(0, end) + " " + word);
      if (treaty != null) {
        return Optional.of(treaty);
      }
    }
    return Optional.empty();
  }

  /** Whether a word for a treaty alone means one in the documents of a body. */
  public static boolean areOf(Body body) {
    return SORTS.stream().anyMatch(word -> ofBody(body, word.toLowerCase(Locale.ROOT)).isPresent());
  }

  /** The same of a word that says one thing in English, and is printed as another. */
  public static Optional<Treaty> ofBody(Body body, String word, String printed) {
    return ofBody(body, word).or(() -> ofBody(body, printed));
  }

  /**
   * The treaty that a protocol is to: its title ends with that of the other, {@code Optional
   * Protocol to the} <u>{@code Convention against Torture}</u>.
   */
  public static Optional<Treaty> addedTo(Treaty protocol) {
    return Optional.ofNullable(Standard.ADDED_TO.get(protocol));
  }

  /**
   * The protocol that has a name and is to another treaty: {@code Optional Protocol} to the
   * Convention against Torture.
   *
   * @param name in English, in capitals or small letters
   */
  public static Optional<Treaty> added(String name, Treaty to) {
    return titlesOf(to)
        .map(title -> InSmall.PROTOCOLS.get((name + TO_THE + title).toLowerCase(Locale.ROOT)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /**
   * Whether a protocol is to several treaties that have a name in common, and another is one of
   * them: {@code Protocol Additional to the Geneva Conventions}, {@code Fourth Geneva Convention}.
   */
  public static boolean isAddedToSuch(Treaty protocol, Treaty one) {
    return titlesOf(one)
        .anyMatch(
            title -> {
              String name = title.substring(title.indexOf(' ') + 1);
              return isIn(protocol, (TO_THE + name).toLowerCase(Locale.ROOT));
            });
  }

  private static Map<Treaty, Treaty> addedTo() {
    Map<Treaty, Treaty> treaties = new HashMap<>();
    Standard.TITLES.forEach(
        (title, treaty) -> {
          int name = title.indexOf(TO_THE);
          Treaty other =
              sortOf(title).equals(PROTOCOL) && name > 0
                  ? Standard.TITLES.get(title.substring(name + TO_THE.length()))
                  : null;
          if (other != null) {
            treaties.put(treaty, other);
          }
        });
    return Map.copyOf(treaties);
  }

  /** What the table calls a treaty; nothing when it is not there. */
  public static Stream<String> titlesOf(Treaty treaty) {
    return Standard.NAMES.getOrDefault(treaty, List.of()).stream();
  }

  /** Whether words stand in any title of a treaty, or of a protocol that has its number. */
  public static boolean isIn(Treaty treaty, String words) {
    return Standard.IN_SMALL.getOrDefault(treaty, "").contains(words);
  }

  /**
   * The word that the title of a treaty turns on, in small letters: {@code protocol}; empty for a
   * treaty that the table has not.
   */
  public static String sortOf(Treaty treaty) {
    return titlesOf(treaty).findFirst().map(Treaties::sortOf).orElse("");
  }

  /** {@code Optional Protocol to the Convention} is a protocol. */
  private static String sortOf(String title) {
    for (String word : title.split(" ", -1)) {
      if (SORTS.contains(word)) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** All titles of each treaty, and of the protocols that have its number, in small letters. */
  private static Map<Treaty, String> inSmall() {
    Map<Treaty, String> titles = new HashMap<>();
    for (String[] row : Standard.ROWS) {
      titles.merge(treaty(row), row[1].toLowerCase(Locale.ROOT), (a, b) -> a + ";" + b);
    }
    return Map.copyOf(titles);
  }

  private static Map<String, Treaty> load(int column) {
    Map<String, Treaty> titles = new HashMap<>();
    for (String[] row : Standard.ROWS) {
      if (column < row.length) {
        Treaty treaty = treaty(row);
        titles(row, column).forEach(title -> titles.put(title, treaty));
      }
    }
    return Map.copyOf(titles);
  }

  /** A protocol in the volume of its treaty has its number; the treaty stands first. */
  private static Map<Treaty, List<String>> names() {
    Map<Treaty, List<String>> names = new HashMap<>();
    for (String[] row : Standard.ROWS) {
      names.putIfAbsent(treaty(row), titles(row, 1));
    }
    return Map.copyOf(names);
  }

  private static Treaty treaty(String[] row) {
    return Treaty.of(row[0]).orElseThrow();
  }

  private static List<String> titles(String[] row, int column) {
    return row[column].isEmpty() ? List.of() : List.of(row[column].split(";", -1));
  }
}
