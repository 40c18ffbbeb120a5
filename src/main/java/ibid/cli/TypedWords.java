package ibid.cli;

import ibid.document.Span;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a user typed, in words: those that are a symbol or number, {@code 217 A (III)}, and the runs
 * of words between them.
 *
 * @param wholes where a symbol or number stands
 * @param between where other words stand
 */
record TypedWords(String typed, List<Span> wholes, List<Span> between) {
  /** {@code S/RES/1325 (2000)}, {@code A/RES/217 (III) A}, {@code A/67/17 (Part I)}. */
  private static final Pattern SYMBOL =
      Pattern.compile("[A-Za-z][A-Za-z0-9.()-]*/[^\\h]+(?:\\h+(?:\\([^()]*\\)|[A-Z]))*");

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final String PUBLICATION = "PUB/";

  /** {@code A/67/17} and {@code (Part I)}, {@code 217} and {@code A (III)}. */
  private static final int MOST_WORDS = 4;

  static TypedWords of(String typed) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(typed);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    List<Span> wholes = new ArrayList<>();
    List<Span> between = new ArrayList<>();
    boolean goesOn = false;
    for (int i = 0; i < words.size(); ) {
      int end = end(words, i, typed);
      Span span = new Span(words.get(i).start(), words.get(Math.max(i, end - 1)).end());
      if (end > i) {
        wholes.add(span);
      } else if (goesOn) {
        between.add(new Span(between.remove(between.size() - 1).start(), span.end()));
      } else {
        between.add(span);
      }
      goesOn = end == i;
      i = Math.max(end, i + 1);
    }
    return new TypedWords(typed, List.copyOf(wholes), List.copyOf(between));
  }

  /** Behind which word the symbol or number ends that begins with a word; at that one for none. */
  private static int end(List<Span> words, int first, String typed) {
    if (!isWhole(words.get(first).of(typed))) {
      return first;
    }
    int end = first + 1;
    for (int i = first + 1; i < words.size() && i < first + MOST_WORDS; i++) {
      if (isWhole(words.get(i).of(typed))) {
        return end;
      }
      if (isWhole(typed.substring(words.get(first).start(), words.get(i).end()))) {
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean isWhole(String text) {
    String bare = Spelling.bare(text);
    return isSymbol(bare) || number(bare).isPresent();
  }

  private static boolean isSymbol(String text) {
    return isPublication(text)
        || (SYMBOL.matcher(text).matches() && text.chars().anyMatch(Character::isDigit));
  }

  private static boolean isPublication(String text) {
    return text.regionMatches(true, 0, PUBLICATION, 0, PUBLICATION.length())
        && text.length() > PUBLICATION.length();
  }

  /** The number that is typed, in any case. */
  static Optional<DocumentNumber> number(String text) {
    return DocumentNumber.parse(text).or(() -> DocumentNumber.parse(text.toUpperCase(Locale.ROOT)));
  }

  /** A symbol as targets write it. */
  static String target(String text) {
    int paragraph = text.indexOf('#');
    if (isPublication(text)) {
      return PUBLICATION + text.substring(PUBLICATION.length());
    }
    return paragraph < 0
        ? Spelling.symbol(text)
        : Spelling.symbol(text.substring(0, paragraph)) + text.substring(paragraph);
  }

  boolean isOneSymbolOrNumber() {
    return between.isEmpty() && wholes.size() == 1;
  }

  /** The words right before a symbol or number, if any stand there. */
  Optional<Span> before(Span whole) {
    return between.stream()
        .filter(words -> words.end() <= whole.start())
        .filter(words -> typed.substring(words.end(), whole.start()).isBlank())
        .findFirst();
  }

  /** Whether the last of some words is one that citations are not made of. */
  boolean endsUnknown(Span words, Lexicon lexicon) {
    return unknown(words, lexicon).stream().anyMatch(span -> span.end() == words.end());
  }

  /** Those of some words that citations are not made of, as {@code of the Council} is. */
  List<Span> unknown(Span words, Lexicon lexicon) {
    List<Span> unknown = new ArrayList<>();
    boolean goesOn = false;
    for (int i = words.start(); i < words.end(); ) {
      int known = known(i, words.end(), lexicon);
      int end = known > i ? known : wordEnd(i, words.end());
      boolean says = typed.substring(i, end).chars().anyMatch(Character::isLetterOrDigit);
      if (known == i && says) {
        int start = goesOn ? unknown.remove(unknown.size() - 1).start() : i;
        unknown.add(new Span(start, end));
      }
      goesOn = known == i && (says || goesOn);
      i = end;
    }
    return unknown;
  }

  /** Where a term ends that begins at a place, or that place. */
  private int known(int start, int end, Lexicon lexicon) {
    return Stream.of(
            lexicon.citing(typed, start, end),
            lexicon.around(typed, start, end),
            lexicon.glue(typed, start, end),
            lexicon.opening(typed, start, end))
        .filter(Objects::nonNull)
        .mapToInt(Match::end)
        .max()
        .orElse(start);
  }

  /** Where a word ends, or what parts it from the next. */
  private int wordEnd(int start, int end) {
    int at = start + 1;
    while (at < end && Character.isLetterOrDigit(typed.charAt(start)) && !isBlank(at)) {
      at++;
    }
    return at;
  }

  private boolean isBlank(int at) {
    return Character.isWhitespace(typed.charAt(at));
  }
}
