package ibid.symbol;

import static java.util.stream.Collectors.toMap;

import ibid.symbol.Elements.Sort;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The letters, large and small, in which the UN prints a component of a symbol: {@code Add.1}. */
final class PrintedComponent {
  private static final String CONFERENCE = "Conf.";
  private static final String ASSEMBLY = "Assembly";

  /** What adds to a document, as lines in capitals and the addresses of documents print it. */
  private static final Map<String, String> IN_CAPITALS =
      Elements.of(Sort.ADDITION).stream()
          .collect(toMap(word -> word.toUpperCase(Locale.ROOT), word -> word));

  /** Words that are printed with one capital, and not in capitals, as what adds is. */
  private static final Set<String> CAPITALIZED = Set.of("Sub", "Part", "Vol");

  /** Records of meetings, which many a symbol ends with. */
  private static final Set<String> RECORDS = Elements.of(Sort.RECORD);

  /** Words that have a number behind a full stop in the symbols of the principal organs. */
  private static final Set<String> OF_ORGANS =
      Elements.of(Sort.BODY, Sort.SUBSIDIARY, Sort.DRAFT, Sort.PAPER);

  /** Those that have one behind a slash. */
  private static final Set<String> ADOPTED = Elements.of(Sort.ADOPTED);

  private static final String ORGANS = "AEST";

  private PrintedComponent() {}

  /** A component in the case the UN prints. */
  static String of(String symbol, int start, int end) {
    if (start == 0 && end == ASSEMBLY.length() && symbol.regionMatches(true, 0, ASSEMBLY, 0, end)) {
      return ASSEMBLY;
    }
    if ((start == 0 && isWord(symbol, end)) || isElementAlone(symbol, start, end)) {
      return symbol.substring(start, end).toUpperCase(Locale.ROOT);
    }
    if (symbol.startsWith(CONFERENCE, start)) {
      return CONFERENCE.toUpperCase(Locale.ROOT)
          + symbol.substring(start + CONFERENCE.length(), end);
    }
    int stop = symbol.indexOf('.', start);
    String adds = stop < 0 || stop > end ? null : inCapitals(symbol.substring(start, stop));
    if (adds != null) {
      return adds + symbol.substring(stop, end);
    }
    String pointed = pointed(symbol, start, end);
    if (pointed != null) {
      return pointed;
    }
    int letters = start;
    while (letters < end && Character.isLowerCase(symbol.charAt(letters))) {
      letters++;
    }
    if (letters - start < 2 || (letters < end && symbol.charAt(letters) != '.')) {
      return symbol.substring(start, end);
    }
    String word = symbol.substring(start, letters);
    String capitalized = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    String fixed =
        Symbols.isModifier(capitalized) || CAPITALIZED.contains(capitalized)
            ? capitalized
            : word.toUpperCase(Locale.ROOT);
    return fixed + symbol.substring(letters, end);
  }

  /** {@code Add} for {@code ADD}, or null. */
  static String inCapitals(String word) {
    return IN_CAPITALS.get(word);
  }

  /** {@code Cedaw/C/GC/30}, {@code s/4098}: whether small letters end the first component. */
  private static boolean isWord(String symbol, int end) {
    int at = 1;
    while (at < end && Character.isLowerCase(symbol.charAt(at))) {
      at++;
    }
    return at == end && end < symbol.length();
  }

  /** {@code Res} or {@code Dec} between slashes, which a point behind it would leave as it is. */
  private static boolean isElementAlone(String symbol, int start, int end) {
    return end - start == 3
        && end < symbol.length()
        && (symbol.startsWith("Res", start) || symbol.startsWith("Dec", start));
  }

  /**
   * {@code Add.1} of {@code Adds.1} and of {@code Add1}, {@code SR.1616} of {@code SR1616}, whose
   * full stop is lost, {@code RES/2144} of {@code RES2144}; or null.
   */
  private static String pointed(String symbol, int start, int end) {
    int letters = start;
    while (letters < end && Character.isLetter(symbol.charAt(letters))) {
      letters++;
    }
    if (letters >= end) {
      return null;
    }
    boolean point = symbol.charAt(letters) == '.';
    boolean plural = point && letters > start && symbol.charAt(letters - 1) == 's';
    if (!plural && !Character.isDigit(symbol.charAt(letters))) {
      return null;
    }
    String word = symbol.substring(start, plural ? letters - 1 : letters);
    String number = symbol.substring(point ? letters + 1 : letters, end);
    boolean organ = !point && start > 1 && isOfOrgan(symbol);
    boolean session = number.length() <= 2 || end == symbol.length();
    if (!point && start > 1 && session && ADOPTED.contains(word)) {
      return word + '/' + number;
    }
    boolean record = !plural && RECORDS.contains(word);
    return Symbols.MODIFIERS.contains(word) || record || (organ && OF_ORGANS.contains(word))
        ? word + '.' + number
        : null;
  }

  /** {@code A/C.3/64/L5}: whether the letter of a principal organ begins a symbol. */
  private static boolean isOfOrgan(String symbol) {
    return symbol.charAt(1) == '/' && ORGANS.indexOf(symbol.charAt(0)) >= 0;
  }
}
