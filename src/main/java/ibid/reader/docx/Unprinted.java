package ibid.reader.docx;

import java.util.Set;

/**
 * The elements whose content is not printed once all changes are accepted: what was deleted or
 * moved away, what was there before a change, and the second version of what a newer Word draws.
 */
final class Unprinted {
  private static final Set<String> NAMES =
      Set.of(
          "Fallback",
          "del",
          "delInstrText",
          "delText",
          "moveFrom",
          "numberingChange",
          "pPrChange",
          "rPrChange",
          "rt",
          "sdtPr",
          "sectPr",
          "sectPrChange",
          "tblGrid",
          "tblPr",
          "tblPrEx",
          "tcPr");

  private Unprinted() {}

  static boolean contains(String name) {
    return NAMES.contains(name);
  }
}
