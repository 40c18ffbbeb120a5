package ibid.symbol;

import java.nio.charset.StandardCharsets;

/** Addresses on the web, built from symbols. */
final class Links {
  private static final String DOCUMENTS = "https://undocs.org/en/";
  private static final String TREATIES = "https://treaties.un.org/doc/Publication/UNTS/Volume%20";
  private static final String PLAIN = "-._~/";

  private Links() {}

  /** {@code S/RES/1325(2000)} is {@code https://undocs.org/en/S/RES/1325%282000%29}. */
  static String document(String symbol) {
    StringBuilder link = new StringBuilder(DOCUMENTS);
    for (byte b : symbol.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        link.append(c);
      } else {
        link.append('%').append(String.format("%02X", (int) c));
      }
    }
    return link.toString();
  }

  /**
   * The volume of the <i>Treaty Series</i> that a treaty is printed in: that of {@code 2237} ends
   * with {@code Volume%202237/v2237.pdf}.
   */
  static String treatyVolume(String volume) {
    return TREATIES + volume + "/v" + volume + ".pdf";
  }
}
