package ibid.reader.akn;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a work in Akoma Ntoso: {@code /akn/un/statement/deliberation/unga/2016-10-13/71-4} is
 * {@code A/RES/71/4}.
 *
 * <p>Source: the AKN4UN guidelines; in a number {@code /} is {@code -}, and a space {@code _}.
 */
record WorkIri(String actor, String number) {
  static final WorkIri NONE = new WorkIri("", "");

  private static final Pattern FORM =
      Pattern.compile(
          "/akn/un/statement/deliberation/([a-z0-9-]{1,40})/\\d{4}-\\d\\d-\\d\\d/([^/@!]{1,40})/?");

  private static final Map<String, String> SERIES =
      Map.of("unga", "A", "ga", "A", "unecosoc", "E", "ecosoc", "E", "ungahrc", "A/HRC");

  static WorkIri of(String iri) {
    Matcher form = FORM.matcher(iri.strip());
    return form.matches() ? new WorkIri(form.group(1), form.group(2)) : NONE;
  }

  /** The symbol of a resolution, when the body numbers so that the name tells it. */
  Optional<String> symbol() {
    return Optional.ofNullable(SERIES.get(actor.replace("-", "")))
        .map(series -> series + "/RES/" + printed());
  }

  /** The last dash is a slash: {@code S-20-2} is {@code S-20/2}. */
  private String printed() {
    return number.replaceFirst("-([^-]*)$", "/$1").replace('_', ' ');
  }
}
