package ibid.reader.docx;

/** Footnotes and endnotes, which Word numbers apart. */
enum NoteKind {
  FOOTNOTE("footnote", NumberFormat.DECIMAL),
  ENDNOTE("endnote", NumberFormat.LOWER_ROMAN);

  private final String word;
  private final NumberFormat usual;

  NoteKind(String word, NumberFormat usual) {
    this.word = word;
    this.usual = usual;
  }

  /** The element that holds a note. */
  String element() {
    return word;
  }

  /** The element that calls a note. */
  String reference() {
    return word + "Reference";
  }

  /** The element that says how such notes are numbered. */
  String properties() {
    return word + "Pr";
  }

  /** The sort of the part that holds the notes. */
  String part() {
    return word + "s";
  }

  /** The numbers, where the file does not say which. */
  NumberFormat usualFormat() {
    return usual;
  }
}
