package ibid.output;

import java.io.Closeable;
import java.io.IOException;

/** Takes the rows of a list one by one; closing ends the list but not what it is written to. */
public interface RowWriter<R> extends Closeable {

  /** Writes a row, or keeps it until all are known. */
  void write(R row) throws IOException;
}
