package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Authorities;
import ibid.symbol.Authority;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import ibid.symbol.Symbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What single lines of a masthead say: a symbol, a number, who adopted it and when. */
final class MastheadLines {
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_SYMBOL_LINE = 70;
  private static final int LONGEST_MEETING = 80;

  private final Bodies bodies;
  private final Authorities authorities;
  private final Lexicon lexicon;
  private final Dates dates;

  MastheadLines(Bodies bodies, Lexicon lexicon) {
    this.bodies = bodies;
    this.authorities = new Authorities(bodies);
    this.lexicon = lexicon;
    this.dates = new Dates(lexicon);
  }

  /**
   * A number that heads a resolution: {@code 75/127.} or {@code 415 (V). Transfer of functions}.
   */
  record Heading(DocumentNumber number, int titleStart) {}

  /** The number that heads a resolution, when the line begins with one and a full stop. */
  Optional<Heading> heading(String text, int start, int end) {
    int at = start;
    while (at < end
        && (text.charAt(at) == '#' || text.charAt(at) == ' ' || text.charAt(at) == '*')) {
      at++;
    }
    int from = at;
    if (at >= end || !headsNumber(text.charAt(at))) {
      return Optional.empty();
    }
    int limit = Math.min(end, at + LONGEST_NUMBER);
    while (at < limit && text.charAt(at) != '.') {
      at++;
    }
    if (at >= limit || (at + 1 < end && Letters.isDigit(text.charAt(at + 1)))) {
      return Optional.empty();
    }
    int stop = at;
    String printed = text.substring(from, stop);
    if (printed.indexOf('/') < 0 && printed.indexOf('(') < 0) {
      return Optional.empty();
    }
    return DocumentNumber.parse(lexicon.latinNumber(printed))
        .filter(number -> number.form() != Form.SERIAL)
        .map(number -> new Heading(number, stop + 1));
  }

  private static boolean headsNumber(char c) {
    return Letters.isDigit(c) || c == 'S' || c == 'E';
  }

  /** Reads one line into what is known of the document. */
  void read(String text, int start, int end, IdentityDraft identity) {
    readSymbol(text, start, end, identity);
    readCode(text, start, end, identity);
    readOwnNumber(text, start, end, identity);
    readOwnHead(text, start, end, identity);
    readAdopted(text, start, end, identity);
  }

  private void readSymbol(String text, int start, int end, IdentityDraft identity) {
    if (end - start > LONGEST_SYMBOL_LINE) {
      return;
    }
    String line = text.substring(start, end).strip();
    if (Symbols.isSymbol(line)) {
      identity.symbol(authorities.symbol(line));
      return;
    }
    String last = line.substring(line.lastIndexOf(' ', line.indexOf('/')) + 1);
    if (Symbols.isSymbol(last)) {
      Authority authority = authorities.symbol(last);
      if (isLetterhead(line, line.length() - last.length())) {
        identity.symbol(authority);
      }
    }
  }

  /** A number that only one body has, after its name: {@code WORLD HEALTH ASSEMBLY WHA66.1}. */
  private void readCode(String text, int start, int end, IdentityDraft identity) {
    if (end - start > LONGEST_SYMBOL_LINE) {
      return;
    }
    String line = text.substring(start, end).strip();
    int code = line.lastIndexOf(' ') + 1;
    boolean named = line.chars().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
    if (named && !endsWithHead(line.substring(0, code).strip())) {
      DocumentNumber.parse(line.substring(code))
          .flatMap(number -> bodies.ofCode(number).map(body -> coded(body, number)))
          .ifPresent(identity::symbol);
    }
  }

  /** {@code IMPLEMENTATION OF RESOLUTION}: the number behind it is of another document. */
  private boolean endsWithHead(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    Match head = last.isEmpty() ? null : lexicon.opening(last, 0, last.length());
    return head != null && head.term().is(Category.HEAD);
  }

  private static Authority coded(Body body, DocumentNumber number) {
    return Authority.of(number.usualKind(), body, number);
  }

  /** The number of the symbol above, alone on its line: {@code 76/158}. */
  private static void readOwnNumber(String text, int start, int end, IdentityDraft identity) {
    if (end - start <= LONGEST_NUMBER && Letters.isDigit(text.charAt(start))) {
      DocumentNumber.parse(text.substring(start, end).strip()).ifPresent(identity::ownNumber);
    }
  }

  /** Whether nothing but the name of the organization stands before the symbol on its line. */
  private boolean isLetterhead(String line, int symbol) {
    Match match = symbol > 0 ? lexicon.opening(line, 0, symbol) : null;
    return match != null
        && match.term().is(Category.LETTERHEAD)
        && Blanks.skip(line, match.end(), symbol) == symbol;
  }

  private void readOwnHead(String text, int start, int end, IdentityDraft identity) {
    ownHead(text, start, end).ifPresent(head -> identity.number(head.kind(), head.number()));
    if (identity.isNamed() && end - start < LONGEST_NUMBER) {
      identity.adopted(dates.first(text, start, end));
    }
  }

  /** A line like {@code Resolution 5/2}: the document's own number and kind. */
  record OwnHead(Kind kind, DocumentNumber number) {}

  Optional<OwnHead> ownHead(String text, int start, int end) {
    if (end - start > LONGEST_NUMBER + 20) {
      return Optional.empty();
    }
    int at = start;
    while (at < end && !Letters.isLetter(text.charAt(at))) {
      at++;
    }
    if (at == end) {
      return Optional.empty();
    }
    if (lexicon.isHeadLast()) {
      return headLast(text, at, end);
    }
    Match printed = lexicon.opening(text, at, end);
    String small = text.substring(at, end).toLowerCase(Locale.ROOT);
    Match head =
        printed == null && isCapitals(text, at, end)
            ? lexicon.opening(small, 0, small.length())
            : printed;
    if (head == null || !head.term().is(Category.HEAD)) {
      return Optional.empty();
    }
    int after = printed == null ? at + head.end() : head.end();
    return own(head, text.substring(after, beforeClause(text, after, end)));
  }

  /**
   * {@code 第316(1972)号决议}: a line of nothing but the number, what stands around it, and the head.
   */
  private Optional<OwnHead> headLast(String text, int start, int end) {
    Match ordinal = lexicon.around(text, start, end);
    boolean counted = ordinal != null && ordinal.term().is(Category.ORDINAL);
    int number = counted ? ordinal.end() : start;
    for (int at = number; at < end; at++) {
      Match head = Letters.isLetter(text.charAt(at)) ? lexicon.opening(text, at, end) : null;
      if (head != null && head.term().is(Category.HEAD)) {
        int stop = lexicon.beforeSign(text, Blanks.skipBack(text, at, number));
        return Blanks.skip(text, head.end(), end) == end && stop > number
            ? own(head, text.substring(number, stop))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Резолюция 1929 (2010),⏎принятая}: the position before a comma that leads to who adopted
   * it.
   */
  private int beforeClause(String text, int from, int end) {
    int stop = Blanks.skipBack(text, end, from);
    int next = Blanks.skip(text, end, text.length());
    boolean comma = stop > from && Marks.isComma(text.charAt(stop - 1));
    return comma && isAdopted(text, next, text.length()) ? stop - 1 : end;
  }

  private Optional<OwnHead> own(Match head, String number) {
    Kind kind = Kind.of(head.term().value().replace(" its", ""));
    return DocumentNumber.parse(lexicon.latinNumber(number))
        .map(parsed -> new OwnHead(kind, parsed));
  }

  private static boolean isCapitals(String text, int at, int end) {
    return at + 1 < end
        && Character.isUpperCase(text.charAt(at))
        && Character.isUpperCase(text.charAt(at + 1));
  }

  /** Whether a line says who adopted the document: {@code Adopted by the Security Council at}. */
  boolean isAdopted(String text, int start, int end) {
    return adopted(text, start, end) != null;
  }

  private Match adopted(String text, int start, int end) {
    int at = start;
    while (at < end && !Letters.isLetter(text.charAt(at))) {
      at++;
    }
    Match adopted = at < end ? lexicon.opening(text, at, end) : null;
    return adopted != null && adopted.term().is(Category.ADOPTED) ? adopted : null;
  }

  private void readAdopted(String text, int start, int end, IdentityDraft identity) {
    Match adopted = adopted(text, start, end);
    if (adopted == null) {
      return;
    }
    identity.body(firstBody(text, adopted.end(), end));
    LocalDate date = dates.first(text, adopted.end(), end);
    if (date != null) {
      identity.adopted(date);
    }
  }

  /** Whether a block names the meeting that adopted the resolution above it, and when it was. */
  boolean isMeeting(String text, int start, int end) {
    for (int i = start; i < end && end - start <= LONGEST_MEETING; i++) {
      boolean wordStart = Letters.isLetter(text.charAt(i)) && !Letters.isLetter(before(text, i));
      Match match = wordStart ? lexicon.opening(text, i, end) : null;
      if (match != null && match.term().is(Category.MEETING)) {
        return true;
      }
    }
    return false;
  }

  private static char before(String text, int at) {
    return at == 0 ? ' ' : text.charAt(at - 1);
  }

  void readMeeting(String text, int start, int end, IdentityDraft identity) {
    identity.adopted(dates.first(text, start, end));
  }

  /** The first body named in a line, or unknown. */
  Body firstBody(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean wordStart =
          Letters.isLetter(text.charAt(i)) && (i == 0 || !Letters.isLetter(text.charAt(i - 1)));
      Match match = wordStart ? lexicon.opening(text, i, end) : null;
      if (match != null && match.term().is(Category.BODY)) {
        return bodies.bySeries(match.term().value()).orElse(Body.UNKNOWN);
      }
    }
    return Body.UNKNOWN;
  }
}
