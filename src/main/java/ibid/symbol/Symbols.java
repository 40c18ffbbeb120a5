package ibid.symbol;

import ibid.symbol.Elements.Sort;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The grammar of document symbols: what print varies and the target does not, {@code A/Res/64/293}
 * for {@code A/RES/64/293}.
 *
 * <p>Source: the UN library's guide on document symbols, and the UNBIS manual on document series.
 */
public final class Symbols {
  /** The series of presidential statements, which the Council prints without its own {@code S/}. */
  public static final String STATEMENT = "PRST";

  private static final String COUNCIL = "S/";
  private static final String RIGHTS_COUNCIL = "A/HRC/";
  private static final int YEAR_LENGTH = 4;

  /** How many line breaks and blanks stand between two symbols of a list, and how long one is. */
  private static final int FARTHEST_NEXT = 8;

  private static final int LONGEST_LISTED = 40;

  private static final String RESOLUTION = "/RES";

  /** The last session that had a numeral, of the Economic and Social Council. */
  private static final int LAST_NUMERAL = 63;

  /** The slash before a number, and more digits than a session has. */
  private static final int SHORTEST_SERIAL = 3;

  private static final String DRAFT = "/L.";

  /** What adds to a document: the {@code Add} of {@code A/63/332/Add.1}. */
  public static final Set<String> MODIFIERS = Elements.of(Sort.ADDITION, Sort.RARE_ADDITION);

  private static final Pattern SERIES =
      Pattern.compile(
          "[AEST](?:/(?:"
              + String.join("|", Elements.of(Sort.BODY, Sort.SUBSIDIARY))
              + ")\\.\\d{1,3}){1,4}");

  private static final String BRACKET = "(?:\\([A-Za-z0-9./-]{1,30}\\))?";

  /** A session may stand in brackets behind any component: {@code ICCD/COP(14)/23}. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "[A-Z][A-Z0-9.&]{0,12}" + BRACKET + "(?:/[A-Za-z0-9.&-]{1,30}" + BRACKET + "){1,9}");

  /** Outside brackets only a letter goes after a space that has a width: {@code A/RES/61/240 A}. */
  private static final Pattern WORD_FOLLOWS =
      Pattern.compile("^[^(]*[\\p{L}\\d][\\s\\p{Z}]+(?:[a-z\\d]|[A-Z][A-Za-z])");

  private Symbols() {}

  /**
   * Whether a text is a symbol and nothing else: {@code S/RES/2132 (2013)}; not {@code HIV/AIDS}.
   */
  public static boolean isSymbol(String text) {
    if (text.indexOf('/') < 0) {
      return false;
    }
    String symbol = Notation.squeeze(text);
    return WHOLE.matcher(symbol).matches()
        && symbol.chars().anyMatch(Character::isDigit)
        && !WORD_FOLLOWS.matcher(text).find();
  }

  /**
   * {@code A/58/81} and below it {@code A/58/82}: whether nothing but blanks stands between a
   * symbol and another of its series, as in a list of them. No document has two; a part of it or an
   * addition may stand below its own, {@code A/58/81/Add.1}.
   */
  public static boolean isListed(String text, int start, int end) {
    String printed = Notation.squeeze(text.substring(start, end));
    int next = end;
    while (next < text.length()
        && next - end < FARTHEST_NEXT
        && Notation.isSpace(text.charAt(next))) {
      next++;
    }
    int limit = Math.min(text.length(), next + LONGEST_LISTED);
    String other = text.substring(next, Notation.wordEnd(text, next, limit));
    int series = printed.lastIndexOf('/') + 1;
    return next > end
        && isSymbol(other)
        && other.lastIndexOf('/') + 1 == series
        && other.regionMatches(0, printed, 0, series)
        && !printed.startsWith(other)
        && !other.startsWith(printed + '(');
  }

  /**
   * The symbol as targets write it: {@code A/67/17 (Part I)} is {@code A/67/17(PartI)}, {@code
   * A/hrc/21/39} is {@code A/HRC/21/39}, {@code PRST/2006/28} is {@code S/PRST/2006/28}, {@code
   * A/63/332/add.1} and {@code A/63/332/ADD.1} are {@code A/63/332/Add.1}, {@code A/Res/64/293} is
   * {@code A/RES/64/293}, {@code ASSEMBLY/AU/Dec.1} is {@code Assembly/AU/Dec.1}, as the Union
   * prints it, {@code E/RES/1971/1577(L)} is {@code E/RES/1577(L)}, {@code A./C.5/45/L.9} is {@code
   * A/C.5/45/L.9}.
   */
  public static String canonical(CharSequence printed) {
    String symbol = parted(pointless(PrintedNote.mended(Notation.squeeze(printed))));
    StringBuilder canonical = new StringBuilder();
    for (int start = 0; start < symbol.length(); ) {
      int slash = symbol.indexOf('/', start);
      int end = slash < 0 ? symbol.length() : slash;
      canonical.append(PrintedComponent.of(symbol, start, end)).append(slash < 0 ? "" : "/");
      start = end + 1;
    }
    String whole = YearBeforeSerial.without(bracketed(canonical.toString()));
    return whole.startsWith(STATEMENT + "/") ? presided(whole) + whole : named(whole);
  }

  /** {@code A/C.5/45/L.9} of {@code A./C.5/45/L.9}, without the stray point. */
  private static String pointless(String symbol) {
    return symbol.startsWith("./", 1) ? symbol.charAt(0) + symbol.substring(2) : symbol;
  }

  /** Whether that is the name in letters of a body, which stands for its series. */
  public static boolean isName(String series) {
    return NamedSeries.of(series) != null;
  }

  /** {@code HRC/RES/20/8} is {@code A/HRC/RES/20/8}: the letters of a name stand for a series. */
  private static String named(String symbol) {
    int slash = symbol.indexOf('/');
    String series = slash < 0 ? null : NamedSeries.of(symbol.substring(0, slash));
    return series == null || kindAt(symbol, slash + 1, symbol.length()) == Kind.DOCUMENT
        ? symbol
        : series + symbol.substring(slash);
  }

  /** The Security Council numbers its statements by years, the Human Rights Council by sessions. */
  private static String presided(String statement) {
    int start = STATEMENT.length() + 1;
    int slash = statement.indexOf('/', start);
    return slash < 0 || slash - start == YEAR_LENGTH ? COUNCIL : RIGHTS_COUNCIL;
  }

  /**
   * What a symbol stands for: {@code GC(66)/RES/9} and {@code UNEP/EA.5/Res.5} are resolutions,
   * {@code Assembly/AU/Dec.695(XXXI)} is a decision, {@code A/64/53} a document.
   */
  public static Kind kind(String symbol) {
    if (symbol.contains(DRAFT) || isModified(symbol)) {
      return Kind.DOCUMENT;
    }
    for (int slash = symbol.indexOf('/'); slash > 0; slash = symbol.indexOf('/', slash + 1)) {
      Kind kind = kindAt(symbol, slash + 1, symbol.length());
      if (kind != Kind.DOCUMENT) {
        return kind;
      }
    }
    return Kind.DOCUMENT;
  }

  /**
   * What the component of a symbol stands for that begins at a position of a text: {@code Res.9} or
   * {@code RES/9} for a resolution, {@code DEC.2} for a decision, anything else for a document.
   */
  public static Kind kindAt(String text, int start, int end) {
    if (isElement(text, "RES", start, end)) {
      return Kind.RESOLUTION;
    }
    return isElement(text, "DEC", start, end) ? Kind.DECISION : Kind.DOCUMENT;
  }

  /** Whether a word adds to a document: the {@code Add} of {@code A/63/332/Add.1}. */
  public static boolean isModifier(String word) {
    return MODIFIERS.contains(word) || PrintedComponent.inCapitals(word) != null;
  }

  /** Whether what adds begins with capitals, as many a title does: {@code REV. 2}. */
  public static boolean isInCapitals(String addition) {
    return Character.isUpperCase(addition.charAt(1));
  }

  /** Whether a symbol is no more than what is added to one: {@code Rev.1/Add.1}. */
  public static boolean isAddition(String symbol) {
    int stop = symbol.indexOf('.');
    return stop > 0 && isModifier(symbol.substring(0, stop));
  }

  /**
   * {@code E/CN.5}, {@code A/AC.105/C.2}: whether a symbol of a principal organ names no more than
   * bodies below it, so that it is what the symbols of their documents begin with, and of none.
   */
  public static boolean isSeries(String symbol) {
    return SERIES.matcher(symbol).matches();
  }

  /** The symbol of what an addition is to: {@code A/63/332} for {@code A/63/332/Rev.1/Add.1}. */
  public static String withoutAdditions(String symbol) {
    for (int slash = symbol.indexOf('/'); slash > 0; slash = symbol.indexOf('/', slash + 1)) {
      if (isAddition(symbol.substring(slash + 1))) {
        return symbol.substring(0, slash);
      }
    }
    return symbol;
  }

  /** Whether a symbol is of an addition to a document: {@code A/RES/64/293/Corr.1}. */
  private static boolean isModified(String symbol) {
    int word = symbol.lastIndexOf('/') + 1;
    int stop = symbol.indexOf('.', word);
    return stop > 0 && isModifier(symbol.substring(word, stop));
  }

  /** Whether a word and a number stand there: {@code RES/9}, {@code Res.9}, {@code RES/S-20/2}. */
  private static boolean isElement(String symbol, String word, int at, int end) {
    int stop = at + word.length();
    if (!symbol.regionMatches(true, at, word, 0, word.length())
        || stop >= end
        || "/.".indexOf(symbol.charAt(stop)) < 0) {
      return false;
    }
    int number = stop + 1;
    while (number < end && Notation.isSpace(symbol.charAt(number))) {
      number++;
    }
    return number < end
        && (Character.isDigit(symbol.charAt(number))
            || symbol.startsWith("S-", number)
            || symbol.startsWith("ES-", number));
  }

  /**
   * {@code A/RES/2065(XX)} of {@code A/RES/2065/XX}: the numeral of a session stands in brackets;
   * behind two digits it may be a one that is misread.
   */
  private static String bracketed(String symbol) {
    int slash = symbol.lastIndexOf('/');
    int number = symbol.lastIndexOf('/', slash - 1);
    boolean serial =
        number == RESOLUTION.length() + 1
            && slash - number > SHORTEST_SERIAL
            && symbol.startsWith(RESOLUTION, 1)
            && symbol.substring(number + 1, slash).chars().allMatch(Character::isDigit);
    String session = serial ? symbol.substring(slash + 1) : "";
    String numeral = session.substring(session.lastIndexOf('-') + 1);
    boolean special = numeral.length() < session.length();
    boolean known = !special || session.startsWith("S-") || session.startsWith("ES-");
    int value = Roman.value(numeral);
    return known && value > 0 && value <= LAST_NUMERAL
        ? symbol.substring(0, slash) + "(" + session + ")"
        : symbol;
  }

  /** {@code A/75/457}<u>{@code Add.1}</u>, whose slash is not printed: with it. */
  private static String parted(String symbol) {
    String parted = symbol;
    for (int dot = parted.indexOf('.'); dot > 0; dot = parted.indexOf('.', dot + 1)) {
      int word = dot;
      while (word > 0 && Character.isLetter(parted.charAt(word - 1))) {
        word--;
      }
      if (word > 0
          && Character.isDigit(parted.charAt(word - 1))
          && isModifier(parted.substring(word, dot))) {
        parted = parted.substring(0, word) + "/" + parted.substring(word);
        dot++;
      }
    }
    return parted;
  }

  /**
   * Where the dash of a joint symbol stands, or -1: a dash between two symbols, so after a digit or
   * bracket and before letters that a slash follows.
   */
  static int jointDash(String symbol) {
    for (int i = symbol.indexOf('-', 1); i > 0; i = symbol.indexOf('-', i + 1)) {
      char before = symbol.charAt(i - 1);
      int letters = i + 1;
      while (letters < symbol.length() && Character.isUpperCase(symbol.charAt(letters))) {
        letters++;
      }
      boolean symbolFollows =
          letters > i + 1 && letters < symbol.length() && symbol.charAt(letters) == '/';
      if ((Character.isDigit(before) || before == ')') && symbolFollows) {
        return i;
      }
    }
    return -1;
  }
}
