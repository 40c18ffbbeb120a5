package ibid.symbol;

import java.util.Optional;

/**
 * A treaty in the United Nations <i>Treaty Series</i>: {@code vol. 2237, No. 39574} is {@code
 * UNTS/2237/39574}.
 *
 * @param volume the volume, in digits
 * @param registration the registration number, in digits, or with a Roman {@code I-} left out
 */
public record Treaty(String volume, String registration) implements Authority {
  private static final String PREFIX = "UNTS/";

  /** The treaty of a target, {@code UNTS/2237/39574}; empty when it is that of something else. */
  public static Optional<Treaty> of(String target) {
    int slash = target.startsWith(PREFIX) ? target.indexOf('/', PREFIX.length()) : -1;
    return slash < 0
        ? Optional.empty()
        : Optional.of(
            new Treaty(target.substring(PREFIX.length(), slash), target.substring(slash + 1)));
  }

  @Override
  public String id() {
    return PREFIX + volume + "/" + registration;
  }

  @Override
  public Kind kind() {
    return Kind.TREATY;
  }

  @Override
  public String label() {
    return "United Nations, Treaty Series, vol. " + volume + ", No. " + registration;
  }

  @Override
  public Optional<String> link() {
    return Optional.of(Links.treatyVolume(volume));
  }
}
