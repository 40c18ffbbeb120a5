package ibid.cli;

import ibid.output.Mention;
import ibid.resolve.Reading;
import java.io.IOException;

/** Passes on the mentions that a user wants, and counts those it holds back as unresolved. */
final class MentionChoice {
  private final MentionFilter filter;
  private final boolean unresolved;
  private final Sink sink;
  private int passed;
  private int heldBack;

  MentionChoice(MentionFilter filter, boolean unresolved, Sink sink) {
    this.filter = filter;
    this.unresolved = unresolved;
    this.sink = sink;
  }

  /** Takes the mentions one by one. */
  interface Sink {
    void take(Mention mention) throws IOException;
  }

  void take(Reading reading) throws IOException {
    for (Mention mention : Mention.of(reading)) {
      if (!filter.test(mention.reference())) {
        continue;
      }
      if (mention.reference().target().isEmpty() && !unresolved) {
        heldBack++;
      } else {
        passed++;
        sink.take(mention);
      }
    }
  }

  /** Whether a mention was passed on. */
  boolean found() {
    return passed > 0;
  }

  void report(Diagnostics diagnostics, Terminal terminal) {
    if (heldBack > 0) {
      diagnostics.note(heldBack + " unresolved, not listed; --unresolved lists them too");
    } else if (passed == 0) {
      diagnostics.nothingFound(terminal);
    }
  }
}
