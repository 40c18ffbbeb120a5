package ibid.reader.print;

import ibid.language.Languages;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Old texts that do not say what their bytes mean: windows-1252 for {@code Décision}, windows-1251
 * for {@code Резолюция}, windows-1256 for Arabic, GB18030 for Chinese. The right one is that in
 * which the bytes make words of a language.
 */
public final class CodePages {
  /** Of several that fit as well the first; the last is for texts with a broken letter. */
  private static final List<String> CANDIDATES =
      List.of("windows-1252", "windows-1251", "windows-1256", "GB18030", "UTF-8");

  private static final int BEFORE = 100;
  private static final int SAMPLE = 1 << 13;

  private final Languages languages;

  public CodePages(Languages languages) {
    this.languages = languages;
  }

  /**
   * The encoding of a text that is not valid UTF-8.
   *
   * @param warnings takes what was assumed
   */
  public Charset of(byte[] text, Consumer<String> warnings) {
    byte[] sample = sample(text);
    Charset best = null;
    int most = -1;
    for (String name : CANDIDATES) {
      Charset candidate = Charset.forName(name);
      int certainty = languages.certainty(new String(sample, candidate));
      if (certainty > most) {
        best = candidate;
        most = certainty;
      }
    }
    boolean broken = StandardCharsets.UTF_8.equals(best);
    warnings.accept(
        "not valid UTF-8, " + (broken ? "some letters are lost" : "read as " + best.name()));
    return best;
  }

  /** The text around the first letter beyond ASCII: in what stands before all candidates agree. */
  private static byte[] sample(byte[] text) {
    int first = 0;
    while (first < text.length && text[first] >= 0) {
      first++;
    }
    return Arrays.copyOfRange(
        text, Math.max(0, first - BEFORE), Math.min(text.length, first + SAMPLE));
  }
}
