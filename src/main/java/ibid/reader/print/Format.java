package ibid.reader.print;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * A file format: Akoma Ntoso, HTML, DOCX, PDF, plain text. Safe for use by several threads.
 *
 * <p>{@code ¹} after {@code Organized Crime,} and a block {@code ¹ United Nations, Treaty Series}
 * below is what each makes of a footnote, so that all that follows knows one sort of text only.
 */
public interface Format {

  /**
   * Turns a file into its printed text.
   *
   * @param warnings takes what a user should know although the file could be read
   * @throws IOException when it cannot be read; the message is the reason, in one line
   */
  PrintedText print(byte[] bytes, Consumer<String> warnings) throws IOException;
}
