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
import ibid.citation.run.UnitedNations;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.util.List;

/** The citations that a whole list makes, one of each member. */
final class ListCitations {
  private final Run run;
  private final int headIndex;
  private final HeadedRows.Row row;
  private final Members members;
  private final ListOwners owners;

  /**
   * @param headIndex the token that is the head of the list, or -1
   * @param row what the heading tells of a row of a table, or null
   */
  ListCitations(Run run, int headIndex, HeadedRows.Row row, Members members, ListOwners owners) {
    this.run = run;
    this.headIndex = headIndex;
    this.row = row;
    this.members = members;
    this.owners = owners;
  }

  void addTo(List<Citation> found) {
    Head head = headIndex < 0 ? Head.NONE : owners.head();
    head = row == null ? head : head.upTo(row.headingEnd());
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
      if (owner == null && head.named().isEmpty()) {
        Span organization = UnitedNations.behind(run, token.after());
        owner = organization == null ? null : run.names().organs(organization);
      }
      Kind kind = row == null || row.kind() == null ? kind(token) : row.kind();
      Context context = new Context(date, pinpoint(i));
      found.add(
          new Citation.Numbered(
              new Span(token.start(), token.end()),
              kind,
              date == null
                  ? inYear(i, kind, head.of(owner))
                  : SharedSession.number(run, members, i),
              members.isNearer(i) ? head.ofNearer(owner) : head.of(owner),
              members.isSharing(i),
              context));
    }
  }

  private Kind kind(Token.Num token) {
    return headIndex < 0 ? token.number().usualKind() : ((Token.Word) run.at(headIndex)).kind();
  }

  /**
   * {@code 181} <u>{@code of 1947}</u>: where no body is named, or one that leaves out the session,
   * digits alone with a year behind are what they are with that in brackets.
   */
  private DocumentNumber inYear(int i, Kind kind, Head head) {
    DocumentNumber number = SharedSession.number(run, members, i);
    boolean yearTells = !head.namesBody() || isInSession(number, kind, head.beside());
    int year = yearTells && number.form() == Form.SERIAL ? YearBehind.of(run, members, i) : 0;
    return year == 0 ? number : number.inYear(year);
  }

  /** Whether digits alone are of a Roman session of the body that is named with them. */
  private static boolean isInSession(DocumentNumber number, Kind kind, BodyMention named) {
    return named != null
        && named.isFull()
        && named.bodies().get(0).numbering().alone().hasInSession(number, kind);
  }

  private String pinpoint(int i) {
    String before =
        i == 0 && headIndex >= 0
            ? Pinpoints.before(run, headIndex)
            : PartOwners.isBehindOf(run, members.number(i))
                ? Pinpoints.before(run, members.index(i))
                : null;
    if (before != null && members.size() > 1 && i == 0 && isOfEach(before)) {
      return null;
    }
    return before == null ? PartsBehind.of(run, members.index(i)) : before;
  }

  /**
   * {@code paragraphs 3 and 5,} <u>{@code respectively}</u>{@code , of its resolutions 60/1 and
   * 61/3}: whether a word apart, behind the parts or the numbers, says that each is of another.
   */
  private boolean isOfEach(String pinpoint) {
    int comma = pinpoint.lastIndexOf(',');
    return (comma > 0 && isApart(pinpoint, comma, pinpoint.length()))
        || isApart(run.text(), members.lastNumber().after(), run.end());
  }

  /**
   * Whether a word that is none of a citation stands there with no other, behind a comma or not.
   */
  private boolean isApart(String text, int at, int limit) {
    boolean comma = at < limit && Marks.isComma(text.charAt(at));
    int word = Blanks.skip(text, comma ? at + 1 : at, limit);
    int end = Letters.lettersEnd(text, word, limit);
    return end > word
        && (end == limit || Marks.isComma(text.charAt(end)) || Marks.endsClause(text.charAt(end)))
        && run.lexicon().citing(text, word, end) == null
        && run.lexicon().around(text, word, end) == null;
  }
}
