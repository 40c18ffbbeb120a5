package ibid.language;

import java.util.Locale;

/** What a word or phrase does in a citation or in the structure of a document. */
public enum Category {
  /**
   * {@code resolution}, {@code decisions}: the word a number stands under; the value is the kind.
   */
  HEAD,
  /** {@code Official Records}: how the text of a footnote begins. */
  NOTE_OPENER,
  /** {@code The}: may stand before a body. */
  ARTICLE,
  /** {@code its}: the owner stands elsewhere. */
  POSSESSIVE,
  /** {@code that}, {@code the same}: before a head, the one just spoken of. */
  DEMONSTRATIVE,
  /** {@code the present}, {@code this}: before a head, the document itself. */
  PRESENT,
  /** {@code Ibid.} */
  IBID,
  /** {@code March}; the value is its number. */
  MONTH,
  /** {@code and}, {@code as well as}: between the members of a list. */
  AND,
  /** {@code to}: between the ends of a range. */
  TO,
  /** {@code of the}: between a number and the body that owns it. */
  OF,
  /**
   * {@code paragraph}, {@code annex}: names a part of a document; the value is the English word.
   */
  PART,
  /** {@code above}, {@code below}: the part is of the document itself. */
  HERE,
  /** {@code Treaty Series}. */
  TREATY_SERIES,
  /** {@code vol.} */
  VOLUME,
  /** {@code No.} */
  NUMBER,
  /** {@code Convention}, {@code Protocol}: the word a treaty's title turns on. */
  TREATY,
  /** {@code against}, {@code supplementing}: stands inside a treaty's title in lower case. */
  TITLE_WORD,
  /** {@code Parties to the}: before a treaty's title, it makes the name of a body. */
  PARTIES,
  /** A body's name; the value is its series. */
  BODY,
  /** {@code Council}: short for any body whose English name has that word, which is the value. */
  SHORT_BODY,
  /** A verb that opens a paragraph; the value is its English stem. */
  VERB,
  /** {@code also}, {@code further}: goes with a verb that opens a paragraph. */
  ADVERB,
  /** {@code Resolution adopted by}, {@code Adopted by}: a line of the masthead. */
  ADOPTED,
  /** {@code Resolution}: the word before a document's own number, on a line of its own. */
  OWN_HEAD,
  /** {@code Annex}: heads an annex when it begins a line. */
  ANNEX,
  /** {@code United Nations publication}: what stands beside the title of a publication. */
  PUBLICATION,
  /** {@code No.}, {@code Supplement}: a number after it is no number of a resolution. */
  OTHER_NUMBER,
  /** {@code document}: a symbol follows, whoever's series it is in. */
  DOCUMENT,
  /** {@code Council of Europe}: has the look of a body or a series in the tables, and is none. */
  FOREIGN;

  static Category of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
