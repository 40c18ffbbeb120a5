package ibid.reader.text;

import ibid.language.Outline;
import ibid.reader.print.CodePages;
import ibid.reader.print.Format;
import ibid.reader.print.Magic;
import ibid.reader.print.PrintedText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Bytes to text: UTF-8, with or without a byte order mark, UTF-16 and UTF-32 by their marks, and
 * the code page that fits for what is none, with a warning.
 */
public final class PlainText implements Format {
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * A text that cites much takes thirty times its size, of which no machine gives less than this.
   */
  private static final long MOST = Math.max(8 << 20, Runtime.getRuntime().maxMemory() >> 5);

  private final CodePages codePages;
  private final long most;

  public PlainText(CodePages codePages) {
    this(codePages, MOST);
  }

  /**
   * @param most how many bytes a text may have
   */
  PlainText(CodePages codePages, long most) {
    this.codePages = codePages;
    this.most = most;
  }

  @Override
  public PrintedText print(byte[] bytes, Consumer<String> warnings) throws IOException {
    if (bytes.length > most) {
      throw new IOException(
          "a text of more than " + (most >> 20) + " MB, for which Java needs more memory");
    }
    String text = decode(bytes, warnings);
    if (text.indexOf('\0') >= 0) {
      throw new IOException("not a text file");
    }
    return PrintedText.plain(Outline.ofFile(lines(text)));
  }

  private String decode(byte[] bytes, Consumer<String> warnings) throws IOException {
    Optional<Charset> wide = Magic.wideCharset(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    int start = Magic.UTF_8.begins(bytes) ? Magic.UTF_8.length() : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 || text.indexOf('\0') >= 0 || isUtf8(bytes)
        ? text
        : new String(bytes, start, bytes.length - start, codePages.of(bytes, warnings));
  }

  /** Old programs end lines with a carriage return alone. */
  private static String lines(String text) {
    return text.indexOf('\n') < 0 ? text.replace('\r', '\n') : text;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
