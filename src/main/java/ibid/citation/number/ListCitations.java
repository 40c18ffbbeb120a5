package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.Head;
import ibid.citation.part.PartOwners;
import ibid.citation.part.PartsBehind;
import ibid.citation.part.Pinpoints;
import ibid.citation.run.Adoption;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.util.List;

/** The citations that a whole list makes, one of each member. */
final class ListCitations {
  private final Run run;
  private final int headIndex;
  private final int first;
  private final Members members;
  private final ListOwners owners;

  /**
   * @param headIndex the token that is the head of the list, or -1
   * @param first the token that the citation begins with
   */
  ListCitations(Run run, int headIndex, int first, Members members, ListOwners owners) {
    this.run = run;
    this.headIndex = headIndex;
    this.first = first;
    this.members = members;
    this.owners = owners;
  }

  void addTo(List<Citation> found) {
    Head head = headIndex < 0 ? Head.NONE : owners.head(first);
    List<BodyMention> named = members.owners();
    for (int i = 0; i < members.size(); i++) {
      Token.Num token = members.number(i);
      BodyMention owner = named.get(i);
      LocalDate date = members.date(i);
      if (owner == null && date == null && !head.possessive()) {
        Adoption adoption = owners.adoptionOf(i);
        owner = adoption == null ? null : adoption.body();
        date = adoption == null ? null : adoption.date();
      }
      Kind kind =
          headIndex < 0 ? token.number().usualKind() : ((Token.Word) run.at(headIndex)).kind();
      Context context = new Context(date, pinpoint(i));
      found.add(
          new Citation.Numbered(
              new Span(token.start(), token.end()),
              kind,
              SharedSession.number(run, members, i),
              members.isNearer(i) ? head.ofNearer(owner) : head.of(owner),
              members.isSharing(i),
              context));
    }
  }

  private String pinpoint(int i) {
    String before =
        i == 0 && headIndex >= 0
            ? Pinpoints.before(run, headIndex)
            : PartOwners.isBehindOf(run, members.number(i))
                ? Pinpoints.before(run, members.index(i))
                : null;
    return before == null ? PartsBehind.of(run, members.index(i)) : before;
  }
}
