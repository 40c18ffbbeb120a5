package ibid.resolve;

import java.util.Locale;

/** How the target of a citation was decided. */
public enum Basis {
  /** It prints the symbol: {@code A/RES/64/293}. */
  SYMBOL,
  /** The body is named with it: {@code General Assembly resolution 64/293}. */
  NAMED,
  /** The body carries over from its list: {@code resolutions 64/292 and} <u>{@code 64/293}</u>. */
  LIST,
  /** A possessive: {@code its resolution 64/293}. */
  OWNER,
  /** Only one body numbers like that: {@code resolution 1325 (2000)}. */
  NUMBERING,
  /** The date printed with it fits one body only: {@code resolution 5/2 of 22 October 2010}. */
  DATE,
  /** {@code that resolution}. */
  ANAPHOR,
  /** {@code Ibid.} */
  IBID,
  /** The footnote at its marker gives the source, or a number in brackets behind a title. */
  FOOTNOTE,
  /** The title is that of a treaty or publication: {@code Convention against Corruption}. */
  TITLE,
  /** Nothing else spoke; it is of the body whose document this is. */
  DOCUMENT;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word of the output: {@code owner}. */
  public String word() {
    return word;
  }
}
