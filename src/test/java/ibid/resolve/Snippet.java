package ibid.resolve;

import java.util.List;

/**
 * A few words that cite, and what they cite.
 *
 * @param printed the numbers and symbols in it, in order
 * @param targets what they mean
 */
record Snippet(String words, List<String> printed, List<String> targets) {
  /** Every sort of citation, each so that it means the same wherever it stands. */
  static final List<Snippet> ALL =
      List.of(
          one("General Assembly resolution 64/293 of 30 July 2010", "64/293", "A/RES/64/293"),
          one("Security Council resolution 1325 (2000)", "1325 (2000)", "S/RES/1325(2000)"),
          one("General Assembly resolution 217 A (III)", "217 A (III)", "A/RES/217(III)A"),
          one("Economic and Social Council decision 2005/247", "2005/247", "E/DEC/2005/247"),
          one("Human Rights Council resolution S-28/1", "S-28/1", "A/HRC/RES/S-28/1"),
          one("document CTOC/COP/2010/6", "CTOC/COP/2010/6", "CTOC/COP/2010/6"),
          one("the report (A/67/17 (Part I))", "A/67/17 (Part I)", "A/67/17(PartI)"),
          one("decision 1/CP.21", "1/CP.21", "FCCC/DEC/1/CP.21"),
          one("resolution WHA 61.21", "WHA 61.21", "WHA/RES/WHA61.21"),
          one("the Paris Agreement", "Paris Agreement", "UNTS/3156/54113"),
          new Snippet(
              "General Assembly resolutions 61/144 and 72/266 B of 5 July 2018",
              List.of("61/144", "72/266 B"),
              List.of("A/RES/61/144", "A/RES/72/266B")),
          new Snippet(
              "the notes by the Secretariat (A/63/332 and Add.1 and 2)",
              List.of("A/63/332", "Add.1", "2"),
              List.of("A/63/332", "A/63/332/Add.1", "A/63/332/Add.2")));

  private static Snippet one(String words, String printed, String target) {
    return new Snippet(words, List.of(printed), List.of(target));
  }
}
