package ibid.citation.token;

import ibid.citation.token.LetterScanner.Letter;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import java.util.List;

/** Adds numbers with the letters behind them: {@code 72/266 A and B}, {@code 217 (III) A}. */
final class LetteredNumbers {
  private static final char LAST = 'H';

  private final String text;
  private final Lexicon lexicon;
  private final LetterScanner letters;

  /** With more blanks before it, a letter may stand in another column. */
  private static final int FEW_BLANKS = 2;

  private final List<Token> found;

  /**
   * @param found takes the tokens, and has those before
   */
  LetteredNumbers(String text, Lexicon lexicon, LetterScanner letters, List<Token> found) {
    this.text = text;
    this.lexicon = lexicon;
    this.letters = letters;
    this.found = found;
  }

  /**
   * Adds a number with the letters that follow it, {@code 72/266 A and B}, {@code 217 (III) A}, or
   * alone where no word goes on from it; the position after it, or 0.
   */
  int add(DocumentNumber number, int start, int numberEnd, int end) {
    int after = withLetters(number, start, numberEnd, end);
    boolean open = runsOn(numberEnd, end) && text.charAt(numberEnd) < 0x80;
    boolean whole =
        !open || GluedWord.stands(lexicon, text, numberEnd, end) || isMark(number, numberEnd, end);
    return after > 0 || !whole ? after : add(number, start, numberEnd);
  }

  /**
   * Adds digits alone, or with the letter of {@code 2106 A} where the line goes on behind it; the
   * position after it, or 0.
   */
  int addAlone(DocumentNumber number, int start, int numberEnd, int end) {
    int after = withLetter(number, start, numberEnd, end);
    boolean whole = !runsOn(numberEnd, end) || GluedWord.stands(lexicon, text, numberEnd, end);
    return after > 0 || !whole ? after : add(number, start, numberEnd);
  }

  private int add(DocumentNumber number, int start, int end) {
    found.add(new Token.Num(number, start, end));
    return end;
  }

  private boolean runsOn(int at, int end) {
    return at < end && Letters.isLatin(text.charAt(at));
  }

  /**
   * {@code 60/1}<u>{@code a}</u>: a small letter is the mark of a note, since the letters of
   * resolutions are capitals; those of conferences are not, {@code II/5a}.
   */
  private boolean isMark(DocumentNumber number, int at, int end) {
    char mark = text.charAt(at);
    return number.form() != Form.ROMAN_SLASH
        && number.form() != Form.CODE
        && mark >= 'a'
        && mark <= 'z'
        && (at + 1 == end || !Letters.isWordPart(text.charAt(at + 1)));
  }

  /** Adds a number with the letters that stand behind it; the position after them, 0 for none. */
  private int withLetters(DocumentNumber number, int start, int numberEnd, int end) {
    int at = Blanks.skip(text, numberEnd, end);
    List<Letter> listed =
        at - numberEnd > NumberScanner.MOST_BLANKS ? List.of() : letters.list(at, end);
    if (listed.isEmpty()) {
      return at - numberEnd > 1 ? 0 : addBracketed(number, start, at, end);
    }
    int last = listed.get(listed.size() - 1).end();
    if (at - numberEnd > FEW_BLANKS && !letters.goesOn(last, end)) {
      return 0;
    }
    int after = letters.markerEnd(last, end);
    if (!LetterScanner.hasBreak(text, numberEnd, at)) {
      addEach(number, start, listed, last, after);
      return after;
    }
    if (!letters.goesOn(listed, end)) {
      return 0;
    }
    Letter first = listed.get(0);
    found.add(new Token.Num(number.withLetter(first.value()), start, numberEnd, first.end()));
    List<Letter> others = listed.subList(1, listed.size());
    addEach(number, others.isEmpty() ? last : others.get(0).start(), others, last, after);
    return after;
  }

  /**
   * Adds a number with the one letter in the bracket behind it, {@code 38/58 (C)}; or 0. A letter
   * that no number goes on behind counts what comes next, {@code resolution 60/1} <u>{@code
   * (B)}</u> {@code General Assembly resolution 60/2}.
   */
  private int addBracketed(DocumentNumber number, int start, int open, int end) {
    Letter letter = number.form() == Form.SESSION ? letters.bracketed(open, end) : null;
    if (letter == null || !(letters.isDated(letter.end(), end) || isOfNumber(letter, end))) {
      return 0;
    }
    found.add(new Token.Num(number.withLetter(letter.value()), start, letter.end()));
    return letter.end();
  }

  private boolean isOfNumber(Letter letter, int end) {
    int from = letter.end();
    int next = Blanks.skip(text, from, end);
    boolean whole =
        from == end
            || text.charAt(from) == '.'
            || (letters.goesOn(from, end) && !leads(next, end))
            || isOwned(false, next, end)
            || isJoined(next, end);
    return whole && letter.value().charAt(0) <= LAST;
  }

  /**
   * <u>{@code of}</u> {@code resolution 60/2}, <u>{@code les}</u> {@code résolutions 60/2}: whether
   * what stands there as before a body or a date leads to a head.
   */
  private boolean leads(int at, int end) {
    Match of = at < end ? lexicon.glue(Category.OF, text, at, end) : null;
    Match lead = of == null ? lexicon.around(Category.DATED, text, at, end) : of;
    if (lead == null) {
      return false;
    }
    int next = Blanks.skip(text, lead.end(), end);
    Match body = lexicon.citing(Category.BODY, text, next, end);
    int head = body == null ? next : Blanks.skip(text, body.end(), end);
    return lexicon.citing(Category.HEAD, text, head, end) != null;
  }

  /** Whether a head stands there with "and" joined to it, {@code والقرار}. */
  private boolean isJoined(int at, int end) {
    int longest = at < end ? at + lexicon.prefix(text, at) : at;
    for (int stop = at + 1; stop <= longest; stop++) {
      if (lexicon.glue(Category.AND, text, at, stop) != null
          && lexicon.citing(Category.HEAD, text, stop, end) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds digits alone with the letter behind them, {@code 2106 A}, {@code 2106A} or {@code 377
   * ألف}, which nothing tells apart from a word but what follows; the position after it, 0 for
   * none.
   */
  private int withLetter(DocumentNumber number, int start, int numberEnd, int end) {
    int at = numberEnd < end && text.charAt(numberEnd) == ' ' ? numberEnd + 1 : numberEnd;
    Letter letter = number.isLow() ? null : letters.at(at, end);
    if (letter == null
        || letter.value().charAt(0) > LAST
        || !(at == numberEnd || endsNumber(letter, end))) {
      return 0;
    }
    found.add(new Token.Num(number.withLetter(letter.value()), start, letter.end()));
    return letter.end();
  }

  /** Whether a letter stands there that ends a number, {@code 377 (v)} <u>{@code A}</u>{@code .} */
  boolean stands(int from, int end) {
    int at = from < end && text.charAt(from) == ' ' ? from + 1 : from;
    Letter letter = letters.at(at, end);
    return letter != null && letter.value().charAt(0) <= LAST && endsNumber(letter, end);
  }

  /** Whether a line goes on as behind a number, or ends. */
  private boolean endsNumber(Letter letter, int end) {
    int from = letter.end();
    return from == end
        || text.charAt(from) == '.'
        || letters.goesOn(from, end)
        || isOwned(letter.end() - letter.start() > 1, Blanks.skip(text, from, end), end);
  }

  /**
   * Whether whose number it is stands there with no word between, {@code 377 A Ассамблеи}, or with
   * what is joined to it behind a word for a letter, {@code 377 ألف للجمعية العامة}.
   *
   * @param word whether the letter is a word
   */
  private boolean isOwned(boolean word, int at, int end) {
    boolean after = lexicon.isBodyAfter() && at < end && !lexicon.isSubject(text, at);
    if (at >= end || !(word || after)) {
      return false;
    }
    return lexicon.citing(Category.BODY, text, at, end) != null
        || lexicon.citing(Category.SHORT_BODY, text, at, end) != null;
  }

  /**
   * Reads the next letters of a number behind the date of the one before, {@code 72/266 A of 1 May
   * and B of 5 June 2018}, {@code 47/54 A of 9 December, B, C and D}; the position after them, or
   * 0.
   */
  int behindDate(int start, int end) {
    int last = found.size() - 1;
    if (last < 1
        || !(found.get(last) instanceof Token.Day day)
        || !(found.get(last - 1) instanceof Token.Num number)
        || number.number().letter().length() != 1) {
      return 0;
    }
    Letter letter = letters.at(start, end);
    boolean next =
        letter != null && letter.value().charAt(0) == number.number().letter().charAt(0) + 1;
    if (!next || !Gap.isList(text, lexicon, Dates.printEnd(text, lexicon, day.end(), end), start)) {
      return 0;
    }
    List<Letter> listed = letters.listFrom(letter, end);
    int stop = listed.get(listed.size() - 1).end();
    if (listed.size() == 1 && !letters.goesOn(stop, end)) {
      return 0;
    }
    addEach(number.number(), start, listed, stop, stop);
    return stop;
  }

  /** Adds one number for each letter; the last one's print ends at {@code stop}. */
  void addEach(DocumentNumber number, int start, List<Letter> listed, int stop, int after) {
    int begin = start;
    for (int i = 0; i < listed.size(); i++) {
      boolean last = i == listed.size() - 1;
      DocumentNumber lettered = number.withLetter(listed.get(i).value());
      int end = listed.get(i).end();
      found.add(
          last ? new Token.Num(lettered, begin, stop, after) : new Token.Num(lettered, begin, end));
      begin = last ? end : listed.get(i + 1).start();
    }
  }
}
