package ibid.symbol;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates numbers of resolutions and decisions of every form. */
final class Numbers {
  private Numbers() {}

  static Arbitrary<DocumentNumber> any() {
    return Arbitraries.oneOf(
        session(), year(), special(), roman(), serialYear(), serial(), volume(), code());
  }

  static Arbitrary<DocumentNumber> session() {
    return lettered(DocumentNumber.Form.SESSION, between(1, 99).map(String::valueOf));
  }

  private static Arbitrary<DocumentNumber> year() {
    return lettered(DocumentNumber.Form.YEAR, between(1946, 2099).map(String::valueOf));
  }

  private static Arbitrary<DocumentNumber> special() {
    return lettered(
        DocumentNumber.Form.SPECIAL,
        Combinators.combine(Arbitraries.of("S-", "ES-"), between(1, 40)).as((s, n) -> s + n));
  }

  private static Arbitrary<DocumentNumber> roman() {
    return lettered(
        DocumentNumber.Form.ROMAN,
        Combinators.combine(Arbitraries.of("", "S-", "ES-"), between(1, 99))
            .as((word, n) -> word + Roman.print(n)));
  }

  private static Arbitrary<DocumentNumber> serialYear() {
    return lettered(DocumentNumber.Form.SERIAL_YEAR, between(1946, 2099).map(String::valueOf));
  }

  private static Arbitrary<DocumentNumber> serial() {
    return lettered(DocumentNumber.Form.SERIAL, Arbitraries.just(""));
  }

  private static Arbitrary<DocumentNumber> volume() {
    return lettered(
        DocumentNumber.Form.ROMAN_SLASH,
        Combinators.combine(Arbitraries.of("", "SS."), between(1, 20))
            .as((word, n) -> word + Roman.print(n)));
  }

  private static Arbitrary<DocumentNumber> code() {
    return Combinators.combine(
            Arbitraries.of(
                "%d/CP.%d", "%d/CMP.%d", "WHA%d.%d", "WHA%d(%d)", "EB%d.R%d", "BC-%d/%d", "%d(%d)"),
            between(1, 99),
            between(1, 99))
        .as((form, first, second) -> DocumentNumber.code(form.formatted(first, second)));
  }

  private static Arbitrary<DocumentNumber> lettered(
      DocumentNumber.Form form, Arbitrary<String> session) {
    return Combinators.combine(session, between(1, 9999), letter())
        .as((each, serial, letter) -> new DocumentNumber(form, each, serial, letter));
  }

  private static Arbitrary<String> letter() {
    return Arbitraries.oneOf(
        Arbitraries.just(""),
        Arbitraries.chars().range('A', 'Z').map(String::valueOf),
        Arbitraries.of("A-B", "A-F"));
  }

  static Arbitrary<Integer> between(int first, int last) {
    return Arbitraries.integers().between(first, last);
  }
}
