package ibid.language;

import ibid.symbol.Bodies;
import ibid.symbol.Table;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The languages that documents are read in. Each is a row of the table of languages, with the words
 * by which a text is known, and a lexicon that is loaded when it is first asked for.
 */
public final class Languages {
  /** The language of a text that says nothing else. */
  public static final String ENGLISH = "en";

  private static final String TABLE = "/ibid/languages.tsv";

  /** A few pages tell the language; what they do not tell, the rest does not either. */
  private static final int SAMPLE = 3000;

  /**
   * One English word may be of any language ({@code para.}); other letters tell, {@code
   * résolution}.
   */
  static final int ENOUGH = 3;

  /** With as many words of one language, the rest of the first pages would change nothing. */
  private static final int ENOUGH_TO_TELL = 60;

  private static final char LATIN_END = '\u0250';

  private static final char LAST_ENGLISH = 'z';

  private static final int[] NONE = {};

  private final Bodies bodies;
  private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<String> codes = new ArrayList<>();
  private final Map<String, int[]> byWord = new HashMap<>();

  /** The first language of each script. */
  private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);

  /** Passes over most words that are in no row, without taking them out of the text. */
  private final boolean[] sieve = new boolean[1 << 10];

  /** The languages of the table. */
  public Languages(Bodies bodies) {
    this(bodies, "");
  }

  /**
   * The languages of the table and some more.
   *
   * @param more rows as the table has them; each has its lexicon beside those of the table
   */
  public Languages(Bodies bodies, String more) {
    this.bodies = bodies;
    Table.rows(TABLE).forEach(this::row);
    more.lines().map(line -> line.split("\t", -1)).forEach(this::row);
  }

  private void row(String[] columns) {
    names.put(columns[0], columns[1]);
    codes.add(columns[0]);
    for (String word : columns[2].split(";", -1)) {
      byWord.merge(word, new int[] {codes.size() - 1}, Languages::join);
      sieve[place(word, 0, word.length())] = true;
      scripts.putIfAbsent(UnicodeScript.of(word.charAt(0)), columns[0]);
    }
  }

  private static int[] join(int[] some, int[] more) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
  }

  /** The bodies that every language names. */
  public Bodies bodies() {
    return bodies;
  }

  /** The two-letter codes of the languages and their names, in the order of the table. */
  public Map<String, String> names() {
    return Collections.unmodifiableMap(names);
  }

  /** The lexicon of a language, by its two-letter code. */
  public Lexicon lexicon(String code) {
    return lexicons.computeIfAbsent(code, language -> Lexicon.of(language, bodies));
  }

  /** The two-letter code of a language of the table, by that or its code of three letters. */
  public Optional<String> named(String code) {
    return names.keySet().stream()
        .filter(
            two -> two.equals(code) || Locale.forLanguageTag(two).getISO3Language().equals(code))
        .findFirst();
  }

  /**
   * The two-letter code of the language a text is in: the one most of whose words its first pages
   * have. {@code "La Asamblea General, recordando"} is {@code es}.
   */
  public String detect(String text) {
    int[] hits = hits(text, ENOUGH_TO_TELL, 1);
    if (most(hits) < 0) {
      hits = hits(text, ENOUGH_TO_TELL, ENOUGH);
    }
    return most(hits) < 0 ? ofScript(text) : codes.get(most(hits));
  }

  /**
   * How well a text shows the language it is in; letters of a wrong code page make no words of any.
   */
  public int certainty(String text) {
    return Arrays.stream(hits(text, Integer.MAX_VALUE, 1)).max().orElse(0);
  }

  /**
   * The words of each language on the first pages, until one has enough of them; those of another
   * script than Latin tell more.
   *
   * @param accented how many words a Latin one with letters that English has not counts for
   */
  private int[] hits(String text, int enough, int accented) {
    int[] hits = new int[codes.size()];
    int end = Math.min(text.length(), SAMPLE);
    for (int start = 0; start < end; ) {
      if (!Letters.isLetter(text.charAt(start))) {
        start++;
        continue;
      }
      int stop = wordEnd(text, start, end);
      for (int language : known(text, start, stop)) {
        boolean isLatin = text.charAt(start) < LATIN_END;
        hits[language] += !isLatin ? ENOUGH : isEnglish(text, start, stop) ? 1 : accented;
        if (hits[language] >= enough) {
          return hits;
        }
      }
      start = stop;
    }
    return hits;
  }

  /** What tells the language of each paragraph of a text in a language, by its two-letter code. */
  public ParagraphLanguages paragraphs(String own) {
    return new ParagraphLanguages(this, codes, codes.indexOf(own));
  }

  /**
   * How much a word tells of the one language that has it: it adds to that.
   *
   * @return whether it does
   */
  boolean count(String text, int start, int stop, int[] hits) {
    int[] known = known(text, start, stop);
    if (known.length != 1) {
      return false;
    }
    hits[known[0]] += isEnglish(text, start, stop) ? 1 : ENOUGH;
    return true;
  }

  /** Whether a word has no letters but those of English. */
  private static boolean isEnglish(String text, int start, int stop) {
    for (int at = start; at < stop; at++) {
      if (text.charAt(at) > LAST_ENGLISH) {
        return false;
      }
    }
    return true;
  }

  /** The languages in whose rows a word is. */
  private int[] known(String text, int start, int stop) {
    return sieve[place(text, start, stop)]
        ? byWord.getOrDefault(text.substring(start, stop), NONE)
        : NONE;
  }

  /** The language of the script of most letters, English when that is Latin. */
  private String ofScript(String text) {
    Map<String, Integer> letters = new HashMap<>();
    text.codePoints()
        .limit(SAMPLE)
        .mapToObj(UnicodeScript::of)
        .filter(scripts::containsKey)
        .forEach(script -> letters.merge(scripts.get(script), 1, Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(ENGLISH);
  }

  /** The place of the language with the most hits, of several the first; -1 without enough. */
  private static int most(int[] hits) {
    int most = -1;
    for (int language = 0; language < hits.length; language++) {
      if (hits[language] >= ENOUGH && (most < 0 || hits[language] > hits[most])) {
        most = language;
      }
    }
    return most;
  }

  private int place(String text, int start, int end) {
    int ends = text.charAt(start) * 31 + text.charAt(end - 1);
    return (ends * 31 + end - start) & (sieve.length - 1);
  }

  /** The end of a word; a Chinese character is one by itself. */
  static int wordEnd(String text, int start, int end) {
    int at = start + 1;
    boolean single = Letters.isIdeograph(text.charAt(start));
    while (!single && at < end && Letters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
