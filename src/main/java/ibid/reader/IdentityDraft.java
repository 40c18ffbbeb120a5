package ibid.reader;

import ibid.document.Identity;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.reader.print.Facts;
import ibid.symbol.Authorities;
import ibid.symbol.Authority;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;
import ibid.symbol.Symbols;
import java.time.LocalDate;
import java.util.Optional;

/** What a masthead has said so far. */
final class IdentityDraft {
  /** How long the last line of a title is at least, not to be any word. */
  private static final int SHORTEST_LINE = 4;

  private final int start;
  private Authority symbol;
  private Kind kind = Kind.RESOLUTION;
  private DocumentNumber number;
  private Body body = Body.UNKNOWN;
  private Body numbering = Body.UNKNOWN;
  private Body neighbour = Body.UNKNOWN;
  private LocalDate adopted;

  /** A date that stands alone in the masthead: mostly that on which the document was issued. */
  private LocalDate dated;

  private String title = "";

  /** Whether other documents have been cited before anything named this one. */
  private boolean cites;

  IdentityDraft(int start) {
    this.start = start;
  }

  /** The draft of the next resolution on a page, of the same body unless it names another. */
  IdentityDraft next(int nextStart) {
    IdentityDraft next = new IdentityDraft(nextStart);
    next.neighbour = finalBody();
    return next;
  }

  /** The draft of the part of this resolution that has a letter, {@code 61/240 B}. */
  IdentityDraft lettered(int partStart, String letter) {
    IdentityDraft part = new IdentityDraft(partStart);
    part.kind = kind;
    part.number = number.withLetter(letter);
    part.body = body();
    part.adopted = adopted;
    part.dated = dated;
    part.title = title;
    return part;
  }

  /** Whether it is a decision, and the next of its number has that letter. */
  boolean isDecisionBefore(String letter) {
    String before = number.letter();
    boolean next = before.isEmpty() ? letter.equals("A") : letter.charAt(0) == before.charAt(0) + 1;
    return next && (kind == Kind.DECISION || (symbol != null && symbol.kind() == Kind.DECISION));
  }

  int start() {
    return start;
  }

  /** What the file says of itself outside its text. */
  void facts(Facts facts, Authorities authorities) {
    facts.symbol().filter(Symbols::isSymbol).map(authorities::symbol).ifPresent(this::symbol);
    facts.adopted().ifPresent(this::adopted);
  }

  /** Documents are cited from here on: without a masthead above, no symbol is the own one. */
  void cites() {
    cites = cites || !isNamed();
  }

  void symbol(Authority printed) {
    if (cites || printed.kind() == Kind.TREATY) {
      return;
    }
    symbol = symbol == null ? printed : symbol;
    kind = printed.kind() == Kind.DECISION ? Kind.DECISION : kind;
  }

  void number(Kind ofKind, DocumentNumber printed) {
    if (number == null) {
      kind = kind == Kind.DECISION ? kind : ofKind;
      number = printed;
    }
  }

  /** Its number may be one that a body alone has, whoever’s document prints it: {@code 1/CP.21}. */
  private void numberedBy(Bodies bodies) {
    if (number != null && number.form() == DocumentNumber.Form.CODE) {
      numbering = bodies.ofCode(number).orElse(Body.UNKNOWN);
    }
  }

  /** It is said to be a decision, before its number tells which. */
  void decision() {
    kind = number == null ? Kind.DECISION : kind;
  }

  /** A number that stands alone, where it is that of the symbol, or of who is said to adopt. */
  void ownNumber(DocumentNumber printed) {
    if (number != null) {
      return;
    }
    if (symbol == null) {
      if (!body.isUnknown()
          && printed.form() != DocumentNumber.Form.SERIAL
          && body.numbering().fit(printed, kind, null, null).holds()) {
        number(kind, printed);
      }
    } else if (isDeliberation()
        && Authority.of(symbol.kind(), symbol.body(), printed).equals(symbol)) {
      number(symbol.kind(), printed);
    }
  }

  void body(Body named) {
    body = body.isUnknown() ? named : body;
  }

  void adopted(LocalDate date) {
    adopted = adopted == null ? date : adopted;
  }

  /** A date without a word, which tells of the adoption where nothing else does. */
  void dated(LocalDate date) {
    dated = dated == null ? date : dated;
  }

  void title(String printed) {
    title = title.isEmpty() ? printed : title;
  }

  /** Whether that is the number of a later document of the same session. */
  boolean isBefore(DocumentNumber later) {
    return number != null
        && number.form() == later.form()
        && number.form() != DocumentNumber.Form.SERIAL
        && number.session().equals(later.session())
        && number.serial() < later.serial();
  }

  boolean hasNumber() {
    return number != null;
  }

  /** Whether that is the title, or a line of it. */
  boolean isTitled(String printed) {
    return printed.length() >= SHORTEST_LINE && title.contains(printed);
  }

  /**
   * Where a line ends in the title that prints it from its beginning, or from where the line before
   * ended; 0 when it does not. Any other words of the title may stand in a sentence.
   */
  int titleEnd(String printed, int from) {
    int start = title.startsWith(printed, from) ? from : 0;
    boolean titled = printed.length() >= SHORTEST_LINE && title.startsWith(printed, start);
    return titled ? Blanks.skip(title, start + printed.length(), title.length()) : 0;
  }

  boolean wantsTitle() {
    return title.isEmpty() && number != null;
  }

  /** Whether it is a resolution or a decision, as far as is known. */
  boolean isDeliberation() {
    return number != null || (symbol != null && symbol.kind() != Kind.DOCUMENT);
  }

  /** Whether it has a name, and that is of no resolution or decision. */
  boolean isDocument() {
    return isNamed() && !isDeliberation();
  }

  boolean isNamed() {
    return symbol != null || number != null;
  }

  /** Whether a text has the number of the document's own symbol, as that itself has. */
  boolean mayBeCalled(String printed) {
    return isNamed() && printed.contains(serial());
  }

  /** The same of the number as a whole: 5 does not stand in {@code Resolution 1552 (2004)}. */
  boolean isNumbered(String printed) {
    String serial = isNamed() ? serial() : "";
    int at = serial.isEmpty() ? -1 : printed.indexOf(serial);
    while (at >= 0) {
      int end = at + serial.length();
      if (Letters.digitsStart(printed, 0, at) == at
          && Letters.digitsEnd(printed, end, printed.length()) == end) {
        return true;
      }
      at = printed.indexOf(serial, end);
    }
    return false;
  }

  /** The number, or the digits that the last part of the symbol begins with. */
  private String serial() {
    if (number != null) {
      return Integer.toString(number.serial());
    }
    int last = symbol.id().lastIndexOf('/') + 1;
    return symbol.id().substring(last, Letters.digitsEnd(symbol.id(), last, symbol.id().length()));
  }

  /** Whether that is the document's own symbol. */
  boolean isCalled(Authority printed) {
    return printed.equals(authority());
  }

  /** Whether that is the symbol of which the document's own has a letter besides. */
  boolean isLetterOf(Authority printed) {
    String own = authority() == null ? "" : authority().id();
    int letter = printed.id().length();
    return own.length() == letter + 1
        && own.startsWith(printed.id())
        && Letters.isCapital(own.charAt(letter));
  }

  Body body() {
    if (!body.isUnknown()) {
      return body;
    }
    return symbol == null ? neighbour : symbol.body();
  }

  Identity finish(Bodies bodies) {
    numberedBy(bodies);
    return new Identity(
        Optional.ofNullable(authority()),
        finalBody(),
        Optional.ofNullable(adopted == null ? dated : adopted),
        title);
  }

  private Body finalBody() {
    Authority authority = authority();
    return body.isUnknown() && authority != null ? authority.body() : body;
  }

  private Authority authority() {
    boolean numbered = number != null && !(body().isUnknown() && numbering.isUnknown());
    if (symbol != null && (!numbered || symbol.kind() != Kind.DOCUMENT)) {
      return symbol;
    }
    if (!numbered) {
      return symbol;
    }
    Body numberer = numbering.isUnknown() ? body() : numbering;
    return Authority.of(kind, numberer, numberer.numbering().complete(number));
  }
}
