package ibid.resolve;

import ibid.citation.Citation;
import ibid.document.Paragraph;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Authority;
import ibid.symbol.Kind;
import ibid.symbol.SymbolDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was cited just before: the source of the note before for {@code Ibid.}, the resolution just
 * spoken of for {@code that resolution}.
 */
final class Antecedents {
  private static final Pattern SUFFIX = Pattern.compile("(?:Add|Corr|Rev)\\.");
  private static final Pattern SUFFIX_AT_END = Pattern.compile("/(?:Add|Corr|Rev)\\.");

  private final List<Resolved> here = new ArrayList<>();
  private final Spoken spoken = new Spoken();
  private List<Resolved> noteBefore = List.of();
  private boolean inNote;

  /** A paragraph begins. */
  void enter(Paragraph paragraph) {
    if (inNote) {
      noteBefore = List.copyOf(here);
    }
    here.clear();
    spoken.clear();
    inNote = paragraph instanceof Paragraph.Footnote;
  }

  void add(Outcome outcome) {
    spoken.add(outcome);
    if (outcome instanceof Resolved resolved) {
      here.add(resolved);
    }
  }

  Outcome ibid(Citation.Ibid citation) {
    List<Authority> sources = sources(here.isEmpty() ? noteBefore : here);
    if (sources.size() == 1) {
      return new Resolved(citation, sources.get(0), Basis.IBID);
    }
    String reason =
        sources.isEmpty()
            ? "the note before cites nothing that can be resolved"
            : "the note before cites " + sources.size() + " sources";
    return new Unresolved(citation, Kind.DOCUMENT, reason);
  }

  /** What a note cites, corrigenda and addenda of a source left out beside it. */
  private static List<Authority> sources(List<Resolved> cited) {
    Map<String, Authority> byId = new LinkedHashMap<>();
    cited.forEach(one -> byId.putIfAbsent(one.authority().id(), one.authority()));
    List<Authority> all = List.copyOf(byId.values());
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> isPartOf(one, other)))
        .toList();
  }

  private static boolean isPartOf(Authority part, Authority whole) {
    return part instanceof SymbolDocument && part.id().startsWith(whole.id() + "/");
  }

  Outcome anaphor(Citation.Anaphor citation) {
    return spoken.meaning(citation);
  }

  /** The whole symbol of {@code Ibid., Add.1}: that of the note before, with the suffix. */
  String whole(String symbol) {
    Matcher suffix = SUFFIX.matcher(symbol);
    if (!suffix.lookingAt() || noteBefore.isEmpty()) {
      return symbol;
    }
    String before = noteBefore.get(noteBefore.size() - 1).authority().id();
    Matcher old = SUFFIX_AT_END.matcher(before);
    return (old.find() ? before.substring(0, old.start()) : before) + "/" + symbol;
  }
}
