package ibid.reader.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the end of a line and the beginning of the next belong together: {@code reso-} and {@code
 * lution} are one word, {@code non-} and {@code governmental} keep their hyphen, {@code A/AC.105/}
 * and {@code 1137} are one symbol.
 */
final class WordParts {
  /** What is printed between two lines. */
  enum Joint {
    SPACE,
    NOTHING,
    WITHOUT_HYPHEN
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
  private static final Pattern LAST = Pattern.compile("(\\p{L}[\\p{L}\\p{N}-]*)[-\u00AD\u2010]$");
  private static final Pattern FIRST = Pattern.compile("^\\p{L}+");
  private static final Pattern HALF_SYMBOL = Pattern.compile("\\b[A-Z]{1,8}/\\S*[/-]$|\\d[-–]$");

  /** A number follows; the stop behind a number ends a sentence. */
  private static final Pattern BEFORE_NUMBER = Pattern.compile("\\b[A-Z]{1,8}/\\S*[A-Za-z]\\.$");

  private final Set<String> words = new HashSet<>();

  WordParts(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      for (Line line : paragraph.lines()) {
        Matcher word = WORD.matcher(line.text());
        while (word.find()) {
          words.add(word.group());
        }
      }
    }
  }

  Joint joint(Line line, Line next) {
    String end = line.text();
    String start = next.text();
    String tail = end.substring(Math.max(0, end.length() - 40));
    Matcher last = LAST.matcher(tail);
    Matcher first = FIRST.matcher(start);
    if (last.find() && first.find() && Character.isLowerCase(start.charAt(0))) {
      return word(last.group(1), first.group(), end.charAt(end.length() - 1));
    }
    char c = start.isEmpty() ? ' ' : start.charAt(0);
    boolean goesOn =
        Character.isDigit(c)
            ? HALF_SYMBOL.matcher(tail).find() || BEFORE_NUMBER.matcher(tail).find()
            : Character.isUpperCase(c) && HALF_SYMBOL.matcher(tail).find();
    return goesOn ? Joint.NOTHING : Joint.SPACE;
  }

  /** The hyphen goes when the rest of the file has the word without, and never with it. */
  private Joint word(String last, String first, char hyphen) {
    boolean divides = !words.contains(last + "-" + first) && words.contains(last + first);
    return hyphen == '\u00AD' || divides ? Joint.WITHOUT_HYPHEN : Joint.NOTHING;
  }

  /** The index of the hyphen that ends a line. */
  int lastHyphen(Line line) {
    List<Glyph> glyphs = line.glyphs();
    int at = glyphs.size() - 1;
    while (at > 0 && glyphs.get(at).isBlank()) {
      at--;
    }
    return at;
  }
}
