package ibid.reader;

import ibid.document.Section;
import ibid.symbol.Bodies;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections of a document, one behind the other: each is a text with an identity of its own, as
 * the resolutions of one page are, {@code 61/240 A} and below it {@code 61/240 B}.
 */
final class Sections {
  private final Bodies bodies;
  private final List<Section> closed = new ArrayList<>();
  private IdentityDraft identity = new IdentityDraft(0);

  Sections(Bodies bodies) {
    this.bodies = bodies;
  }

  /** What has been said so far of the text that is being read. */
  IdentityDraft identity() {
    return identity;
  }

  /** Another document of the same file begins. */
  void beginOther(int start) {
    close();
    identity = new IdentityDraft(start);
  }

  /** The next resolution of the same body begins. */
  void beginNext(int start) {
    close();
    identity = identity.next(start);
  }

  /** The part of this resolution that has a letter begins, {@code 61/240 B}. */
  void beginPart(int start, String letter) {
    close();
    identity = identity.lettered(start, letter);
  }

  /** The text that is being read turns out to be such a part itself. */
  void letter(String letter) {
    identity = identity.lettered(identity.start(), letter);
  }

  /** All of them, when the last one has been read. */
  List<Section> finish() {
    close();
    return List.copyOf(closed);
  }

  private void close() {
    closed.add(new Section(identity.start(), identity.finish(bodies)));
  }
}
