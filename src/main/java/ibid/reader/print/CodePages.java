package ibid.reader.print;

import ibid.language.Languages;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Old texts that do not say what their bytes mean: windows-1252 for {@code Décision}, windows-1251
 * for {@code Резолюция}, windows-1256 for Arabic, GB18030 for Chinese. The right one is that in
 * which the words are well spelt. A text with as many whole letters of UTF-8 as broken ones is
 * UTF-8: the bytes of other encodings hardly ever make one by chance.
 */
public final class CodePages {
  /** Of several in which all is as well spelt, and makes as many words, the first. */
  private static final List<String> CANDIDATES =
      List.of("windows-1252", "windows-1256", "windows-1251", "GB18030");

  private static final char REPLACEMENT = '\uFFFD';

  /** Letters begin here; the quotes and dashes before are much the same in all candidates. */
  private static final int FIRST_LETTER = 0xC0;

  private static final int SAMPLE = 1 << 13;

  private final Languages languages;

  public CodePages(Languages languages) {
    this.languages = languages;
  }

  /**
   * The encoding of a text, or of a page of HTML, that is not valid UTF-8.
   *
   * @param warnings takes what was assumed
   */
  public Charset of(byte[] text, Consumer<String> warnings) {
    Charset best = isUtf8(text) ? StandardCharsets.UTF_8 : bestSpelt(sample(text));
    boolean broken = StandardCharsets.UTF_8.equals(best);
    warnings.accept(
        "not valid UTF-8, " + (broken ? "some letters are lost" : "read as " + best.name()));
    return best;
  }

  /** A letter of three bytes tells as much as two of two. */
  private static boolean isUtf8(byte[] text) {
    String decoded = new String(text, StandardCharsets.UTF_8);
    long whole = 0;
    long broken = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c == REPLACEMENT) {
        broken++;
      } else if (c >= 0x80) {
        whole += c < 0x800 ? 1 : 2;
      }
    }
    return whole >= broken;
  }

  private Charset bestSpelt(byte[] sample) {
    Charset best = null;
    int most = Integer.MIN_VALUE;
    int mostWords = 0;
    for (String name : CANDIDATES) {
      Charset candidate = Charset.forName(name);
      String text = new String(sample, candidate);
      int score = Spelling.score(text);
      int words = score < most ? 0 : languages.certainty(text);
      if (score > most || (score == most && words > mostWords)) {
        best = candidate;
        most = score;
        mostWords = words;
      }
    }
    return best;
  }

  /** The first words with letters beyond ASCII: of all others the candidates make the same. */
  private static byte[] sample(byte[] text) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
    for (int start = 0; start < text.length && sample.size() < SAMPLE; ) {
      int end = start;
      boolean telling = false;
      while (end < text.length && !isBlank(text[end]) && end - start < SAMPLE) {
        telling |= (text[end] & 0xFF) >= FIRST_LETTER;
        end++;
      }
      if (telling) {
        sample.write(text, start, end - start);
        sample.write(' ');
      }
      start = Math.max(end, start + 1);
    }
    return sample.toByteArray();
  }

  private static boolean isBlank(byte b) {
    return b >= 0 && b <= ' ';
  }
}
