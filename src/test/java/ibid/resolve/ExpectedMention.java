package ibid.resolve;

import ibid.citation.Citation;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mention as a row expects it: {@code 64/293 -> A/RES/64/293 (owner 2010-07-30 «paragraph
 * 5» @PP2)}. What the brackets leave out, or the brackets as a whole, is not compared; {@code «»}
 * and {@code undated} say that there must be no pinpoint and no date. Of an unresolved one the
 * reason stands instead: {@code 24/20 -> unresolved: why}. {@code =rappelle:recalls} are the verb
 * of the paragraph and its stem, where that is another, and {@code =} says that there is none.
 */
record ExpectedMention(
    String printed,
    String meaning,
    String basis,
    String date,
    String pinpoint,
    String at,
    String verb) {

  private static final Pattern NOTATION =
      Pattern.compile(
          "(?<printed>.+?) -> (?<meaning>unresolved: .+|\\S+#annex[^(]*?|\\S+)(?: \\("
              + "(?<basis>(?!undated)[a-z]+)?"
              + " ?(?<date>\\d{4}(?:-\\d\\d-\\d\\d)?|undated)?"
              + " ?(?:«(?<pinpoint>[^»]*)»)?"
              + " ?(?:@(?<at>[^=]+?))?"
              + " ?(?:=(?<verb>[^=]*))?\\))?");

  private static final String UNDATED = "undated";

  static ExpectedMention parse(String notation) {
    Matcher matcher = NOTATION.matcher(notation);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no mention: " + notation);
    }
    return new ExpectedMention(
        matcher.group("printed"),
        matcher.group("meaning"),
        matcher.group("basis"),
        matcher.group("date"),
        matcher.group("pinpoint"),
        matcher.group("at"),
        matcher.group("verb"));
  }

  /** A reference with all that can be expected of it. */
  static ExpectedMention of(Reference reference) {
    Outcome outcome = reference.outcome();
    Citation citation = outcome.citation();
    String date = citation.printedDate();
    String pinpoint = citation.context().pinpoint();
    return new ExpectedMention(
        CitationRow.visible(reference.text()),
        outcome instanceof Unresolved unresolved
            ? "unresolved: " + unresolved.reason()
            : reference.target().orElseThrow().id(),
        outcome instanceof Resolved resolved ? resolved.basis().word() : null,
        date == null ? UNDATED : date,
        pinpoint == null ? "" : pinpoint,
        reference.paragraph().label(),
        reference.verb().equals(reference.stem())
            ? reference.verb()
            : reference.verb() + ":" + reference.stem());
  }

  /** This mention with no more facts than another one has. */
  ExpectedMention as(ExpectedMention other) {
    return new ExpectedMention(
        printed,
        meaning,
        other.basis == null ? null : basis,
        other.date == null ? null : date,
        other.pinpoint == null ? null : pinpoint,
        other.at == null ? null : at,
        other.verb == null ? null : verb);
  }

  @Override
  public String toString() {
    List<String> facts = new ArrayList<>();
    if (basis != null) {
      facts.add(basis);
    }
    if (date != null) {
      facts.add(date);
    }
    if (pinpoint != null) {
      facts.add("«" + pinpoint + "»");
    }
    if (at != null) {
      facts.add("@" + at);
    }
    if (verb != null) {
      facts.add("=" + verb);
    }
    String brackets = facts.isEmpty() ? "" : " (" + String.join(" ", facts) + ")";
    return printed + " -> " + meaning + brackets;
  }
}
