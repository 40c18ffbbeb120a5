package ibid.reader.print;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes that files of a kind begin with. */
public enum Magic {
  PDF("%PDF-"),
  ZIP("PK\u0003\u0004"),
  EMPTY_ZIP("PK\u0005\u0006"),
  /** The container of Word's old format, and of an encrypted file of the new one. */
  OLE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  RTF("{\\rtf"),
  UTF_8("\u00EF\u00BB\u00BF"),
  UTF_32_LITTLE("\u00FF\u00FE\0\0"),
  UTF_32_BIG("\0\0\u00FE\u00FF"),
  UTF_16_LITTLE("\u00FF\u00FE"),
  UTF_16_BIG("\u00FE\u00FF");

  private static final int FARTHEST = 1024;

  private final String bytes;

  Magic(String bytes) {
    this.bytes = bytes;
  }

  /** The character set that a byte order mark tells, of those with several bytes a character. */
  public static Optional<Charset> wideCharset(byte[] file) {
    if (UTF_32_LITTLE.begins(file) || UTF_32_BIG.begins(file)) {
      return Optional.of(Charset.forName("UTF-32"));
    }
    return UTF_16_LITTLE.begins(file) || UTF_16_BIG.begins(file)
        ? Optional.of(StandardCharsets.UTF_16)
        : Optional.empty();
  }

  /** How many they are. */
  public int length() {
    return bytes.length();
  }

  /** Whether a file begins with these bytes. */
  public boolean begins(byte[] file) {
    return stands(file, 0);
  }

  /** Whether these bytes stand near the beginning: mailers put lines before a PDF. */
  public boolean isNearBeginning(byte[] file) {
    int limit = Math.min(file.length, FARTHEST);
    byte first = (byte) bytes.charAt(0);
    for (int at = 0; at < limit; at++) {
      if (file[at] == first && stands(file, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(byte[] file, int at) {
    if (file.length - at < bytes.length()) {
      return false;
    }
    for (int i = 0; i < bytes.length(); i++) {
      if ((file[at + i] & 0xFF) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
