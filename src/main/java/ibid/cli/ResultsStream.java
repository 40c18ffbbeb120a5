package ibid.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output; what fails here is told apart from all other failures. */
final class ResultsStream extends FilterOutputStream {
  ResultsStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw new Failure(e);
    }
  }

  /** Results could not be written. */
  static final class Failure extends IOException {
    private static final long serialVersionUID = 1;

    private final boolean closedPipe;

    Failure(IOException cause) {
      super("standard output: " + Reasons.said(String.valueOf(cause.getMessage())), cause);
      closedPipe = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /**
     * Whether only the reader has gone: {@code ibid refs FILE | head -1}. The system says so in
     * English, since {@code bin/ibid} sets its language.
     */
    boolean isClosedPipe() {
      return closedPipe;
    }
  }
}
