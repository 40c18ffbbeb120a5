package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.language.Words;
import ibid.symbol.Authorities;
import ibid.symbol.Authority;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.Locale;

/** What single lines of a masthead say: a symbol, a number, who adopted it and when. */
final class MastheadLines {
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_SYMBOL_LINE = 70;
  private static final int LONGEST_MEETING = 80;
  private static final int LONGEST_MASTHEAD = 200;

  /** The value of words that say that what was adopted is a decision. */
  private static final String DECISION = "decision";

  private final Bodies bodies;
  private final Authorities authorities;
  private final Lexicon lexicon;
  private final Dates dates;
  private final SymbolLines symbolLines;
  private final OwnHeads ownHeads;
  private final NamedHeads namedHeads;
  private final AboveText aboveText;

  MastheadLines(
      Bodies bodies,
      Lexicon lexicon,
      SymbolLines lines,
      OwnHeads ownHeads,
      NamedHeads namedHeads,
      AboveText aboveText) {
    this.bodies = bodies;
    this.authorities = new Authorities(bodies);
    this.lexicon = lexicon;
    this.dates = new Dates(lexicon);
    this.symbolLines = lines;
    this.ownHeads = ownHeads;
    this.namedHeads = namedHeads;
    this.aboveText = aboveText;
  }

  /** Reads one line into what is known of the document. */
  void read(String text, int start, int end, IdentityDraft identity) {
    readSymbol(text, start, end, identity);
    readTitledSymbol(text, start, end, identity);
    readCode(text, start, end, identity);
    readOwnNumber(text, start, end, identity);
    readOwnHead(text, start, end, identity);
    readAdopted(text, start, end, identity);
  }

  /**
   * Whether a block cites other documents, {@code (Report on the session: CRC/C/118)}, or leads to
   * a list of them, {@code The documents were:}.
   */
  boolean isCiting(String text, Span block) {
    String words = text.substring(block.start(), block.end());
    boolean leads = words.endsWith(":") && words.indexOf(' ') > 0;
    int close = words.indexOf(')');
    int from = Math.max(words.lastIndexOf(' ', close), words.lastIndexOf('(', close)) + 1;
    return leads || (close > from && Symbols.isSymbol(words.substring(from, close)));
  }

  /**
   * Where the first line of a block ends that is a symbol, in a short one only if it begins with
   * that; the end of the block when none is.
   */
  int symbolEnd(String text, Span block) {
    int limit = Math.min(block.end(), block.start() + LONGEST_MASTHEAD);
    boolean isLong = limit < block.end();
    for (int start = block.start(); start == block.start() || (isLong && start < limit); ) {
      int end = Stretch.indexOf(text, '\n', start, limit);
      if (end < 0) {
        return start == block.start() ? symbolLines.oneLineEnd(text, block) : block.end();
      }
      String line = text.substring(start, end).strip();
      if (symbolLines.of(line).isPresent()) {
        return end;
      }
      start = end + 1;
    }
    return block.end();
  }

  /** The symbol of a line; two of one series at the head of a text are a list, and name nothing. */
  private void readSymbol(String text, int start, int end, IdentityDraft identity) {
    if (end - start > LONGEST_MASTHEAD) {
      return;
    }
    String line = text.substring(start, end).strip();
    String first = firstWord(text, start, end);
    if (isListed(text, start, first) || isListed(text, start, line)) {
      identity.cites();
    }
    JointLine.of(text, start, end)
        .filter(joint -> isKnown(joint.first()) && isKnown(joint.second()))
        .map(JointLine::symbol)
        .or(() -> symbolLines.of(line))
        .map(authorities::symbol)
        .ifPresent(identity::symbol);
  }

  private boolean isKnown(String symbol) {
    return !authorities.symbol(symbol).body().isUnknown();
  }

  private static boolean isListed(String text, int start, String symbol) {
    return Symbols.isSymbol(symbol) && Symbols.isListed(text, start, start + symbol.length());
  }

  /**
   * {@code E/RES/2003/41 Lights of harbours}, the first line of a text, above who speaks: a symbol
   * and the title behind it. A list of them has the next one below.
   */
  private void readTitledSymbol(String text, int start, int end, IdentityDraft identity) {
    String printed = firstWord(text, start, end);
    boolean first = !identity.isNamed() && Blanks.skip(text, 0, start) == start;
    if (!first || start + printed.length() >= end || !Symbols.isSymbol(printed)) {
      return;
    }
    int below = Blanks.skip(text, end, text.length());
    Authority symbol = authorities.symbol(printed);
    String series = symbol.kind() == Kind.DOCUMENT ? "" : symbol.body().series();
    if (!series.isEmpty()
        && !Symbols.isSymbol(firstWord(text, below, text.length()))
        && namedHeads.speaks(text, end, series)) {
      identity.symbol(symbol);
      identity.title(Blanks.fold(text, start + printed.length(), end));
    }
  }

  private static String firstWord(String text, int start, int end) {
    int limit = Math.min(end, start + LONGEST_NUMBER);
    return text.substring(start, Notation.wordEnd(text, start, limit));
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
    return lexicon.opening(Category.HEAD, last, 0, last.length()) != null;
  }

  private static Authority coded(Body body, DocumentNumber number) {
    return Authority.of(number.usualKind(), body, number);
  }

  /** The number of the symbol above, or of who adopts, alone on its line: {@code 76/158}. */
  private static void readOwnNumber(String text, int start, int end, IdentityDraft identity) {
    if (end - start <= LONGEST_NUMBER && Letters.isDigit(text.charAt(start))) {
      int last = Blanks.skipBack(text, end, start);
      int stop = Marks.isFullStop(text.charAt(last - 1)) ? last - 1 : last;
      DocumentNumber.parse(text.substring(start, stop)).ifPresent(identity::ownNumber);
    }
  }

  private void readOwnHead(String text, int start, int end, IdentityDraft identity) {
    if (!identity.isNamed()) {
      ownHeads
          .adopted(text, start, end)
          .ifPresent(
              head -> {
                identity.number(head.kind(), head.number());
                readAdopter(text, head.titleStart(), end, identity);
              });
    }
    if (!identity.isNamed()) {
      namedHeads
          .at(text, identity.start(), start, end)
          .ifPresent(
              head -> {
                identity.number(head.kind(), head.number());
                identity.body(firstBody(text, start, end));
              });
    }
    ownHeads
        .at(text, start, end, true)
        .filter(head -> !identity.isDocument() || aboveText.holdsBelowTitle(text, end))
        .ifPresent(head -> identity.number(head.kind(), head.number()));
    if (identity.isNamed() && end - start < LONGEST_NUMBER) {
      identity.dated(dates.first(text, start, end));
    }
  }

  /** Whether a line says who adopted the document: {@code Adopted by the Security Council at}. */
  boolean isAdopted(String text, int start, int end) {
    return adopted(text, start, end) != null;
  }

  private Match adopted(String text, int start, int end) {
    int at = Letters.firstLetter(text, start, end);
    return lexicon.opening(Category.ADOPTED, text, at, end);
  }

  private void readAdopted(String text, int start, int end, IdentityDraft identity) {
    Match adopted = adopted(text, start, end);
    if (adopted == null) {
      readDecided(text, start, end, identity);
      return;
    }
    if (adopted.term().value().equals(DECISION)) {
      identity.decision();
    }
    readAdopter(text, adopted.end(), end, identity);
  }

  /** {@code Adopted} <u>{@code by the Security Council on 15 March 2006}</u>. */
  private void readAdopter(String text, int start, int end, IdentityDraft identity) {
    identity.body(firstBody(text, start, end));
    identity.adopted(dates.first(text, start, end));
  }

  /** {@code 2016年3月16日人权理事会通过的决定}: the day and who decided before the word for it. */
  private void readDecided(String text, int start, int end, IdentityDraft identity) {
    Dates.Found day =
        lexicon.isHeadLast() && end - start <= LONGEST_NUMBER ? dates.at(text, start, end) : null;
    int last = Blanks.skipBack(text, end, start);
    for (int at = day == null ? last : day.end(); at < last; at++) {
      Match head = lexicon.citing(text, at, last);
      if (head != null && head.end() == last && head.term().value().equals(DECISION)) {
        identity.decision();
        identity.body(firstBody(text, day.end(), last));
        identity.adopted(day.date());
        return;
      }
    }
  }

  /** Whether a block names the meeting that adopted the resolution above it, and when it was. */
  boolean isMeeting(String text, int start, int end) {
    return end - start <= LONGEST_MEETING && aboveText.namesMeeting(text, start, end, end);
  }

  void readMeeting(String text, int start, int end, IdentityDraft identity) {
    identity.adopted(dates.first(text, start, end));
  }

  /** The first body named in a line, or unknown. */
  Body firstBody(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      Match match = Words.begins(text, i, 0) ? lexicon.opening(Category.BODY, text, i, end) : null;
      if (match != null) {
        return bodies.bySeries(match.term().value()).orElse(Body.UNKNOWN);
      }
    }
    return Body.UNKNOWN;
  }
}
