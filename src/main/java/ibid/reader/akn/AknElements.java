package ibid.reader.akn;

import java.util.Set;

/** What the elements of Akoma Ntoso mean for print. */
final class AknElements {

  /** What print makes of an element. */
  enum Role {
    /** A note, printed apart from where it stands. */
    NOTE,
    /** The marker of a note that stands elsewhere. */
    NOTE_MARKER,
    LINK,
    LINE_END,
    /** Something that a space goes before, whether one is there or not. */
    WORD,
    /** The number of a paragraph: begins a block, and does not end it. */
    NUMBER,
    INLINE,
    /** Begins and ends a block. */
    BLOCK
  }

  private static final Set<String> INLINE =
      Set.of(
          """
          abbr affectedDocument b change concept courtType date def docAuthority docCommittee
          docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus docType
          docketNumber embeddedText entity event fillIn i inline ins judge lawyer legislature
          location marker mmod mod mref neutralCitation object omissis opinion organization outcome
          party person placeholder process quantity quotedText relatedDocument remark rmod role
          rref session shortTitle signature span sub term time tocItem u vote witness
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> UNPRINTED = Set.of("components", "del", "img", "presentation");

  private AknElements() {}

  static Role role(String name) {
    return switch (name) {
      case "authorialNote", "popup" -> Role.NOTE;
      case "noteRef" -> Role.NOTE_MARKER;
      case "a", "ref" -> Role.LINK;
      case "eol" -> Role.LINE_END;
      case "docDate" -> Role.WORD;
      case "num" -> Role.NUMBER;
      default -> INLINE.contains(name) ? Role.INLINE : Role.BLOCK;
    };
  }

  /** Whether nothing in the element is printed. */
  static boolean isUnprinted(String name) {
    return UNPRINTED.contains(name);
  }
}
