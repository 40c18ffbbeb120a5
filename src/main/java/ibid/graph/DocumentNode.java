package ibid.graph;

import ibid.symbol.Authority;
import ibid.symbol.Body;
import ibid.symbol.Decision;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import ibid.symbol.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document of the graph: cited by others, or read, or both: {@code A/RES/64/293}.
 *
 * @param id the target string of its authority, or the file's name when it does not say what it is;
 *     its identity
 * @param authority what it is; empty for a file that does not say
 * @param body the body that adopted or issued it, or {@link Body#UNKNOWN}
 * @param title its title as its masthead or those who cite it print it; empty when nobody does
 * @param shortTitle the shortest title that those who cite it use: {@code Trafficking in Persons
 *     Protocol}; empty when there is none, or none shorter
 * @param files the files it was read from; empty when it is only cited
 * @param adopted the date in its masthead, else the one most often printed where it is cited
 */
public record DocumentNode(
    String id,
    Optional<Authority> authority,
    Body body,
    String title,
    String shortTitle,
    List<String> files,
    Optional<LocalDate> adopted) {

  /** Whether it was read, and not only cited. */
  public boolean isRead() {
    return !files.isEmpty();
  }

  /** Which kind of authority it is; empty for a file that does not say. */
  public Optional<Kind> kind() {
    return authority.map(Authority::kind);
  }

  /** The number of a resolution or decision; other documents have none. */
  public Optional<DocumentNumber> number() {
    Authority known = authority.orElse(null);
    if (known instanceof Resolution resolution) {
      return Optional.of(resolution.number());
    }
    return known instanceof Decision decision ? Optional.of(decision.number()) : Optional.empty();
  }

  /** The year of its adoption, or the one in its number: {@code 2000} of {@code 1325 (2000)}. */
  public OptionalInt year() {
    if (adopted.isPresent()) {
      return OptionalInt.of(adopted.get().getYear());
    }
    return number()
        .filter(number -> number.form() == Form.YEAR || number.form() == Form.SERIAL_YEAR)
        .map(number -> OptionalInt.of(number.sessionNumber()))
        .orElseGet(OptionalInt::empty);
  }

  /** How a reader would say it: {@code General Assembly resolution 64/293}. */
  public String label() {
    return authority.map(Authority::label).orElse(id);
  }

  /** Its address on the web. */
  public Optional<String> link() {
    return authority.flatMap(Authority::link);
  }

  /** The id is the identity of a document. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentNode node && node.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
