package ibid.resolve;

import static java.util.stream.Collectors.joining;

import ibid.citation.Citation.TreatyTitle;
import ibid.language.Letters;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Kind;
import ibid.symbol.Treaty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why the title of a treaty, or the word for one, cannot be resolved. */
final class TreatyReasons {
  private static final String SEVERAL = "several treaties have that name: ";

  private static final String NAMES_SEVERAL = "it names several treaties";

  private static final String UNKNOWN = "no note and no table gives its number";

  private final String text;
  private final DocumentTreaties inDocuments;
  private final TreatyWords words;
  private final NamedAlike alike;

  /** Why the number of the treaty is not told that a word of a sort has last been said of. */
  private final Map<String, String> reasons = new HashMap<>();

  TreatyReasons(String text, DocumentTreaties inDocuments, TreatyWords words, NamedAlike alike) {
    this.text = text;
    this.inDocuments = inDocuments;
    this.words = words;
    this.alike = alike;
  }

  /** From here on the word means what nobody knows. */
  void forget(TreatyTitle citation) {
    words.forget(citation.sort());
    reasons.remove(citation.sort());
  }

  /** Why a title cannot be resolved that no table has. */
  String unknown(TreatyTitle citation) {
    Optional<String> reason = inDocuments.reason(citation);
    reason.ifPresent(given -> reasons.put(citation.sort(), given));
    return reason.orElse(UNKNOWN);
  }

  /** Why nobody can tell which of the treaties a word means that have been named, or have not. */
  String notTold(TreatyTitle citation, int paragraph) {
    String known = citation.known();
    if (known.isEmpty()) {
      String name = citation.word().of(text);
      boolean unknown = words.isUnknown(citation.sort());
      String given = unknown ? reasons.get(citation.sort()) : null;
      return given == null
          ? notTold(name, unknown)
          : given.replace(DocumentTreaties.ITS_NOTE, "the note of the " + name + " named before");
    }
    List<Treaty> several = alike.meant(paragraph, known);
    boolean isUnknown = alike.isUnknown(paragraph, known);
    return several.isEmpty() || isUnknown
        ? notTold(TitlePrint.fold(text, citation.title()), isUnknown)
        : SEVERAL + several.stream().map(Treaty::id).collect(joining(", "));
  }

  private static String notTold(String name, boolean isUnknown) {
    return isUnknown
        ? "no note and no table gives the number of the " + name + " named before"
        : "no " + name + " has been named before";
  }

  /**
   * {@code the Geneva Conventions}: an article of them is one of each. Where the table tells the
   * year behind their targets, those of another are others.
   */
  Unresolved several(TreatyTitle citation) {
    String known = citation.known();
    int last = known.lastIndexOf(' ') + 1;
    boolean dated = Letters.isDigit(known.charAt(last));
    boolean other = dated && TreatyYear.isOther(text, citation, known.substring(last));
    String each = (dated ? known.substring(0, last - 1) : known).replace(" ", ", ");
    String reason = other || each.equals(TreatyTitle.SEVERAL) ? NAMES_SEVERAL : SEVERAL + each;
    return new Unresolved(citation, Kind.TREATY, reason);
  }
}
