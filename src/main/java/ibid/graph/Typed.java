package ibid.graph;

import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A resolution or decision as people type it: {@code GA resolution 64/293}, {@code S/RES/1325},
 * {@code 217 A}.
 *
 * @param kind what it is said to be, or empty
 * @param series the series symbol it is typed with, or empty
 * @param bodyWords the words that name its body, in lower case
 * @param number its number; a part of it may be missing
 */
record Typed(Optional<Kind> kind, String series, List<String> bodyWords, DocumentNumber number) {
  private static final Set<String> FILLERS = Set.of("the", "its", "of", "no.", "number");

  /** Reads what was typed; empty when no number is at its end. */
  static Optional<Typed> parse(String typed) {
    String text = typed.strip();
    return symbol(text, "/RES/", Kind.RESOLUTION)
        .or(() -> symbol(text, "/DEC/", Kind.DECISION))
        .or(() -> words(text));
  }

  private static Optional<Typed> symbol(String text, String infix, Kind kind) {
    int at = text.toUpperCase(Locale.ROOT).indexOf(infix);
    if (at <= 0) {
      return Optional.empty();
    }
    return number(text.substring(at + infix.length()))
        .map(
            number ->
                new Typed(Optional.of(kind), text.substring(0, at).strip(), List.of(), number));
  }

  /** The number is the longest end that is one. */
  private static Optional<Typed> words(String text) {
    String[] words = text.split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      Optional<DocumentNumber> number =
          number(String.join(" ", Arrays.asList(words).subList(i, words.length)));
      if (number.isPresent()) {
        List<String> before = Stream.of(words).limit(i).map(Typed::lower).toList();
        return Optional.of(new Typed(kind(before), "", body(before), number.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<DocumentNumber> number(String text) {
    return DocumentNumber.parse(text.toUpperCase(Locale.ROOT));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Optional<Kind> kind(List<String> words) {
    return words.stream()
        .flatMap(word -> Stream.of(Kind.RESOLUTION, Kind.DECISION).filter(kind -> says(word, kind)))
        .findFirst();
  }

  /** {@code resolutions} and {@code res.} both say resolution. */
  private static boolean says(String word, Kind kind) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return word.startsWith(kind.word()) || (bare.length() == 3 && kind.word().startsWith(bare));
  }

  private static List<String> body(List<String> words) {
    return words.stream()
        .filter(word -> !FILLERS.contains(word))
        .filter(word -> !says(word, Kind.RESOLUTION) && !says(word, Kind.DECISION))
        .toList();
  }

  /** Whether a document can be meant, and its number is typed in full. */
  boolean fitsExactly(DocumentNode document) {
    return fits(document) && document.number().filter(number::equals).isPresent();
  }

  /** Whether a document can be meant, when its letter, session or year is left out. */
  boolean fitsLoosely(DocumentNode document) {
    return fits(document) && document.number().filter(this::isPartOf).isPresent();
  }

  private boolean isPartOf(DocumentNumber full) {
    boolean serial = number.form() != Form.CODE && number.serial() == full.serial();
    boolean letter = number.letter().isEmpty() || number.letter().equals(full.letter());
    boolean session =
        number.form() == Form.SERIAL
            ? full.form() == Form.SERIAL_YEAR || full.form() == Form.ROMAN
            : number.form() == full.form() && number.session().equals(full.session());
    return serial && letter && session;
  }

  private boolean fits(DocumentNode document) {
    boolean kindFits = kind.isEmpty() || kind.equals(document.kind());
    boolean seriesFits = series.isEmpty() || series.equalsIgnoreCase(document.body().series());
    return kindFits && seriesFits && (bodyWords.isEmpty() || isNamed(document.body()));
  }

  /** Whether the words are one of the body's names, or words of its full name. */
  private boolean isNamed(Body body) {
    String typed = String.join(" ", bodyWords);
    boolean other = body.otherNames().stream().anyMatch(typed::equalsIgnoreCase);
    List<String> name = Arrays.asList(lower(body.name()).split("\\s+", -1));
    return other || typed.equalsIgnoreCase(body.series()) || name.containsAll(bodyWords);
  }
}
