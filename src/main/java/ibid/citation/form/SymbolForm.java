package ibid.citation.form;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.part.PartsBehind;
import ibid.citation.part.Pinpoints;
import ibid.citation.run.AdoptedOn;
import ibid.citation.run.Before;
import ibid.citation.run.DatedWords;
import ibid.citation.run.Dating;
import ibid.citation.run.Genitive;
import ibid.citation.run.Modifier;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.citation.treaty.LongerName;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.language.Words;
import ibid.symbol.Notation;
import java.time.LocalDate;
import java.util.List;

/**
 * A document symbol wherever it stands: {@code (A/64/439)}, {@code document E/3095}, with its date
 * before or after it: {@code 6 October 2006 (S/PRST/2006/41)}.
 */
final class SymbolForm implements Recognizer {
  private static final int NEAR = 3;
  private static final int LONGEST_SENDER = 220;
  private static final int MOST_NAMES = 6;

  /** {@code 文件}, in letters. */
  private static final int LONGEST_NOUN = 2;

  /** The value of words for what is sent. */
  private static final String NOUN = "noun";

  private static final String CORRIGENDUM = "/Corr.";
  private static final int MOST_CORRIGENDA = 8;

  /** {@code 的普通照会}. */
  private static final int LONGEST_SENT = 5;

  private static final String BRACKETS = "()";

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.contents().hasSymbol()) {
      return;
    }
    for (int i = 0; i < run.tokens().size(); i++) {
      if (run.at(i) instanceof Token.Sym symbol) {
        Span span = new Span(symbol.start(), symbol.end());
        Context context = new Context(date(run, i), pinpoint(run, i));
        found.add(new Citation.Symbol(span, symbol.symbol(), context));
      }
    }
  }

  /**
   * The part that is meant; that behind a corrigendum is of the document that it corrects: {@code
   * (A/69/53/Add.1 and Corr.2), chap. IV}.
   */
  private static String pinpoint(Run run, int i) {
    String pinpoint = Pinpoints.of(run, i, i);
    for (int last = i;
        pinpoint == null && last - i < MOST_CORRIGENDA && isCorrected(run, last);
        last++) {
      pinpoint = PartsBehind.of(run, last + 1);
    }
    return pinpoint;
  }

  /** Whether the next token is a corrigendum of the document that a symbol is of, or corrects. */
  private static boolean isCorrected(Run run, int i) {
    if (!(run.at(i) instanceof Token.Sym symbol && run.at(i + 1) instanceof Token.Sym next)) {
      return false;
    }
    int suffix = next.symbol().lastIndexOf(CORRIGENDUM);
    int own = symbol.symbol().lastIndexOf(CORRIGENDUM);
    String document = own < 0 ? symbol.symbol() : symbol.symbol().substring(0, own);
    return suffix > 0
        && next.symbol().substring(0, suffix).equals(document)
        && run.gap(i, i + 1).compareTo(Gap.WORDS) <= 0;
  }

  private static LocalDate date(Run run, int i) {
    Token symbol = run.at(i);
    int start = beforeNoun(run, symbol.start());
    if (run.at(i - 1) instanceof Token.Day day
        && start - Dating.end(run, day) <= NEAR
        && !isApart(run.text(), day.end(), start)
        && !isTaken(run, i, day)) {
      return isOneOfSeveral(run, i, day) || isOfOther(run, (Token.Sym) symbol, day)
          ? null
          : day.date();
    }
    if (run.at(i + 1) instanceof Token.Day day
        && !SymbolYear.isBefore(((Token.Sym) symbol).symbol(), day.date())
        && (Dating.isOf(run, symbol.end(), day)
            || AdoptedOn.isBehind(run, run.at(i - 1), symbol.end(), day))) {
      return day.date();
    }
    int part = PartsBehind.end(run, symbol.end());
    if (part > symbol.end()
        && run.at(run.indexAt(part)) instanceof Token.Day day
        && Dating.isBracketed(run, part, day)) {
      return day.date();
    }
    int open = Blanks.skipBack(run.text(), start, 0) - 1;
    return open >= 0 && run.text().charAt(open) == '(' ? ofLetter(run, i, open) : null;
  }

  /**
   * {@code report of 23 February 2015} <u>{@code (document}</u> {@code S/2015/131)}: where the word
   * for a document begins that opens the bracket of a symbol, or the same position.
   */
  private static int beforeNoun(Run run, int symbol) {
    Match noun = Before.term(run, symbol, Category.DOCUMENT, LONGEST_NOUN);
    int start = noun == null ? symbol : noun.start();
    return start > 0 && run.text().charAt(start - 1) == '(' ? start : symbol;
  }

  /** {@code adopted on 8 June 2020}<u>{@code :}</u> {@code A/CN.9/1013}: what parts the two. */
  private static boolean isApart(String text, int from, int to) {
    return Stretch.indexOf(text, ';', from, to) >= 0 || Stretch.indexOf(text, ':', from, to) >= 0;
  }

  /**
   * {@code no later than 6 May 1993 (S/25704)}, {@code the Convention of 10 December 1982,
   * A/RES/48/263}: whether the date before a symbol is of something else.
   */
  private static boolean isOfOther(Run run, Token.Sym symbol, Token.Day day) {
    return DatedWords.isOfOther(run, day) || run.isOutside(day.date(), symbol);
  }

  /**
   * {@code the letter dated 24 July 2024 from the Secretary-General to the Council (S/2024/567)}:
   * the date of what was sent, or null.
   */
  private static LocalDate ofLetter(Run run, int i, int open) {
    int before = i - 1;
    while (before >= i - MOST_NAMES && run.at(before) instanceof Token.Word) {
      before--;
    }
    if (!(run.at(before) instanceof Token.Day day) || isOneOfSeveral(run, before + 1, day)) {
      return null;
    }
    int end = DatedWords.isOfThing(run, day) ? Dating.end(run, day) : pastNoun(run, day, open);
    return end > 0 && open - end <= LONGEST_SENDER && isSent(run, end, open) ? day.date() : null;
  }

  /**
   * Where {@code letter} ends in {@code the 23 December 2013 letter from}, or 0; not {@code the 23
   * December 2013 attack from}.
   */
  private static int pastNoun(Run run, Token.Day day, int limit) {
    if (DatedWords.before(run, day) != null) {
      return 0;
    }
    int end = Blanks.skipBack(run.text(), day.start(), 0);
    int word = Words.start(run.text(), end);
    Match the = run.lexicon().opening(Category.ARTICLE, run.text(), word, end);
    int noun = Blanks.skip(run.text(), day.end(), limit);
    Match sent = noun < limit ? run.lexicon().around(run.text(), noun, limit) : null;
    return the != null
            && sent != null
            && ((sent.term().is(Category.SENT) && sent.term().value().equals(NOUN))
                || (sent.term().is(Category.ADOPTABLE)
                    && !sent.term().value().equals(LongerName.TREATY)))
        ? sent.end()
        : 0;
  }

  /**
   * Whether only the words stand there that tell from whom, or to whom, a comma at most before
   * them, {@code lettre, en date du 5 mai 1983, adressée au Conseil}; where the head stands last
   * they follow the name, and "of" before one word is enough: {@code 2023年10月2日的报告(S/2023/729)}.
   */
  private static boolean isSent(Run run, int from, int to) {
    String text = run.text();
    boolean last = run.lexicon().isHeadLast();
    int at = Marks.pastComma(text, from, to);
    boolean sent = last && (isNoun(run, at, to) || isOfNoun(run, at, to));
    boolean first = true;
    for (; at < to; at++) {
      char c = text.charAt(at);
      if (!Letters.isLetter(c)
          && !Notation.isSpace(c)
          && !Notation.isDash(c)
          && !Marks.isApostrophe(c)
          && BRACKETS.indexOf(c) < 0
          && !isInitial(text, at)) {
        return false;
      }
      if (first || (last && !sent)) {
        Match word = run.lexicon().around(Category.SENT, text, at, to);
        sent |= word != null && !word.term().value().equals(NOUN);
        first = false;
      }
    }
    return sent;
  }

  /** The stops of {@code Chargé d'affaires a.i.}: each behind a letter alone ends no sentence. */
  private static boolean isInitial(String text, int at) {
    return text.charAt(at) == '.'
        && Letters.isLetter(text.charAt(at - 1))
        && !Letters.isLetter(text.charAt(at - 2));
  }

  /** {@code 的报告}: whether "of" and no more than a word stand there. */
  private static boolean isOfNoun(Run run, int from, int to) {
    return to - from <= LONGEST_SENT && from < to && Modifier.isOf(run, from, to);
  }

  /** {@code 主席说明}: whether what is sent stands there, with who sends it, and nothing else. */
  private static boolean isNoun(Run run, int from, int to) {
    Match noun = run.lexicon().around(Category.SENT, run.text(), from, to);
    return noun != null && noun.end() == to && noun.term().value().equals(NOUN);
  }

  /**
   * Whether a date is of the number or symbol before it: {@code S/15560 of 11 January 1983,
   * S/15560/Add.8 of 3 March 1983}, {@code res. 217 A (III), 10 December 1948, A/810}, or in a row
   * of a table above. A symbol in brackets is that of what has the date, but not behind the number
   * of a resolution that it does not repeat: {@code the report under resolution 58/292 of 6 May
   * 2004 (A/59/574)}.
   */
  private static boolean isTaken(Run run, int i, Token.Day day) {
    Token before = run.at(i - 2);
    Token owner = run.mention(before) == null ? before : ofBody(run, i - 2);
    boolean numbered = owner instanceof Token.Sym || owner instanceof Token.Num;
    boolean bracket = Stretch.indexOf(run.text(), '(', day.end(), run.at(i).start()) >= 0;
    return bracket
        ? owner instanceof Token.Num number
            && !isOfNumber((Token.Sym) run.at(i), number)
            && Dating.isOf(run, before.end(), day)
        : (numbered && (Dating.isOf(run, before.end(), day) || isListed(run, i, day)))
            || Stretch.indexOf(run.text(), '\n', day.end(), run.at(i).start()) >= 0;
  }

  /** Whether nothing but commas stands around a date, before a symbol. */
  private static boolean isListed(Run run, int i, Token.Day day) {
    return !run.lexicon().isHeadLast()
        && Gap.isList(run.text(), run.lexicon(), run.at(i - 2).end(), day.start())
        && Gap.isList(run.text(), run.lexicon(), day.end(), run.at(i).start());
  }

  /** The token before a body that is joined to it: {@code 58/292 of the Assembly}; or null. */
  private static Token ofBody(Run run, int body) {
    Token owner = run.at(body - 1);
    return owner != null && Genitive.joinsBody(run, owner.end(), run.at(body).start())
        ? owner
        : null;
  }

  /** {@code A/RES/58/292} of {@code 58/292}. */
  private static boolean isOfNumber(Token.Sym symbol, Token.Num number) {
    return symbol.symbol().contains(Notation.squeeze(number.number().text()));
  }

  /**
   * {@code letters of 2 and 5 May 2011 (S/2011/200, S/2011/201)}, {@code from 3 May to 5 June
   * (A/66/2)}: the symbols have a date each, or are of what took some days.
   */
  private static boolean isOneOfSeveral(Run run, int i, Token day) {
    if (run.at(i - 2) instanceof Token.Day other
        && Gap.isList(run.text(), run.lexicon(), Dating.end(run, other), day.start())) {
      return true;
    }
    String text = run.text();
    int end = Blanks.skipBack(text, day.start(), 0);
    boolean dashed = end > 0 && Notation.isDash(text.charAt(end - 1));
    boolean ofSymbols = run.at(i - 2) instanceof Token.Sym;
    if (ofSymbols || (!dashed && !Before.isJoined(run, day.start()))) {
      return false;
    }
    int before = Blanks.skipBack(text, dashed ? end - 1 : Words.start(text, end), 0);
    return before > 0
        && (Letters.isDigit(text.charAt(before - 1))
            || Before.term(run, before, Category.MONTH, 1) != null);
  }
}
