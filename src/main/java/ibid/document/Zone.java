package ibid.document;

import java.util.Locale;

/** The parts of a document that readers tell apart; {@code --at} takes their words. */
public enum Zone {
  MASTHEAD,
  TITLE,
  HEADING,
  PREAMBLE,
  OPERATIVE,
  FOOTNOTE,
  ANNEX,
  OTHER;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word users type: {@code preamble}. */
  public String word() {
    return word;
  }
}
