package ibid.reader.print;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a file says of itself outside its text: {@code E/RES/2024/2}, adopted on 5 June 2024, in
 * {@code eng}.
 *
 * @param symbol its symbol as printed
 * @param adopted the date of adoption
 * @param language the code of its language, of two or three letters
 */
public record Facts(
    Optional<String> symbol, Optional<LocalDate> adopted, Optional<String> language) {

  /** Of a file that says nothing. */
  public static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), Optional.empty());
}
