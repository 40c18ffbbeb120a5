package ibid.symbol;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A treaty in the United Nations <i>Treaty Series</i>: {@code vol. 2237, No. 39574} is {@code
 * UNTS/2237/39574}.
 *
 * @param volume the volume, in digits
 * @param registration the registration number, in digits, or with a Roman {@code I-} left out
 */
public record Treaty(String volume, String registration) implements Authority {
  private static final String PREFIX = "UNTS/";
  private static final Pattern TARGET = Pattern.compile(PREFIX + "(\\d+)/(\\d+)");

  /** The treaty of a target, {@code UNTS/2237/39574}; empty when it is that of something else. */
  public static Optional<Treaty> of(CharSequence target) {
    Matcher matcher = TARGET.matcher(target);
    return matcher.matches()
        ? Optional.of(new Treaty(matcher.group(1), matcher.group(2)))
        : Optional.empty();
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
