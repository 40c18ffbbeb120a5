package ibid.symbol;

import java.util.List;

/**
 * The addresses on the web at which a document is found by its symbol: {@code
 * https://undocs.org/en/A/RES/64/293}.
 */
public final class DocumentAddress {
  static final List<String> HOSTS = List.of("undocs.org", "docs.un.org");

  /** {@code en/}: a language may stand between. */
  private static final int LANGUAGE = 3;

  private DocumentAddress() {}

  /** Whether what stands before a symbol in an address ends at a position. */
  public static boolean endsAt(String text, int end) {
    boolean language =
        end > LANGUAGE && text.charAt(end - 1) == '/' && text.charAt(end - 1 - LANGUAGE) == '/';
    return endsWithHost(text, end) || (language && endsWithHost(text, end - LANGUAGE));
  }

  private static boolean endsWithHost(String text, int end) {
    int slash = end - 1;
    return slash > 0
        && text.charAt(slash) == '/'
        && HOSTS.stream()
            .anyMatch(
                host -> text.regionMatches(true, slash - host.length(), host, 0, host.length()));
  }
}
