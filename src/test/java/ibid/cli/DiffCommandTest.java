package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of a small resolution, in one language and in two. */
final class DiffCommandTest {
  private static final String SAME_NUMBERS = "Recalling its resolutions 60/1 and 61/2,";

  @TempDir Path folder;

  private String english(String name, String recalling) throws IOException {
    return write(
        name,
        "Resolution adopted by the General Assembly\n\n62/1. A title of it\n\n"
            + "The General Assembly,\n\n"
            + recalling
            + "\n\n1. Decides to remain seized of the matter.\n");
  }

  private String french(String rappelant) throws IOException {
    return write(
        "fr.txt",
        "Résolution adoptée par l’Assemblée générale\n\n62/1. Un titre pour les essais\n\n"
            + "L’Assemblée générale,\n\n"
            + rappelant
            + "\n\n1. Décide de rester saisie de la question.\n");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Run diff(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "diff";
    all[1] = "--format=jsonl";
    System.arraycopy(args, 0, all, 2, args.length);
    return Run.of(all);
  }

  private static String row(String a, String b) {
    return "{" + a + "," + b + "}\n";
  }

  private static String side(String side, String target, String at, int line, String text) {
    return ("'S_target':" + target + ",'S_at':['A'],'S_lines':[" + line + "],'S_texts':['" + text)
            .replace('\'', '"')
            .replace("S_", side + "_")
            .replace("\"A\"", '"' + at + '"')
        + "\"],\"S_dates\":[]".replace("S_", side + "_");
  }

  private static String none(String side) {
    return "\"S_target\":null,\"S_at\":[],\"S_lines\":[],\"S_texts\":[],\"S_dates\":[]"
        .replace("S_", side + "_");
  }

  @Test
  void theSame() throws IOException {
    String a = english("a.txt", SAME_NUMBERS);
    assertThat(diff(a, a)).isEqualTo(new Run(0, "", ""));
    assertThat(diff(a, french("Rappelant ses résolutions 60/1 et 61/2,")))
        .isEqualTo(new Run(0, "", ""));
  }

  @Test
  void whatOnlyOneSideCites() throws IOException {
    String a = english("a.txt", SAME_NUMBERS);
    String b = english("b.txt", "Recalling its resolution 61/2,");
    String sixty = "\"A/RES/60/1\"";
    assertThat(diff(a, b))
        .isEqualTo(new Run(1, row(side("a", sixty, "PP1", 7, "60/1"), none("b")), ""));
    assertThat(diff(b, a))
        .isEqualTo(new Run(1, row(none("a"), side("b", sixty, "PP1", 7, "60/1")), ""));
  }

  @Test
  void aSlipInANumberIsOneRow() throws IOException {
    Run run =
        diff(english("a.txt", SAME_NUMBERS), french("Rappelant ses résolutions 60/7 et 61/2,"));
    String a = side("a", "\"A/RES/60/1\"", "PP1", 7, "60/1");
    String b = side("b", "\"A/RES/60/7\"", "PP1", 7, "60/7");
    assertThat(run).isEqualTo(new Run(1, row(a, b), ""));
  }

  @Test
  void anotherPlaceIsAnotherRow() throws IOException {
    Run run =
        diff(
            english("a.txt", SAME_NUMBERS),
            english("b.txt", "Noting its resolution 61/2,\n\nRecalling its resolution 60/7,"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void aDifferentNumberOfTimes() throws IOException {
    Run run =
        diff(
            english("a.txt", "Recalling its resolution 60/1, and noting resolution 60/1,"),
            english("b.txt", "Recalling its resolution 60/1,"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .hasLineCount(1)
        .contains("\"a_at\":[\"PP1\"],\"a_lines\":[7,7],\"a_texts\":[\"60/1\"]")
        .contains("\"b_lines\":[7]");
  }

  @Test
  void whatIsUnresolvedIsComparedAsPrinted() throws IOException {
    String a = english("a.txt", "Recalling decision 5/1,");
    String b = english("b.txt", "Recalling decision 5/2,");
    assertThat(diff(a, a)).isEqualTo(new Run(0, "", ""));
    String row = row(side("a", "null", "PP1", 7, "5/1"), side("b", "null", "PP1", 7, "5/2"));
    assertThat(diff(a, b)).isEqualTo(new Run(1, row, ""));
  }

  @Test
  void titlesAreNotComparedBetweenLanguages() throws IOException {
    String a =
        english("a.txt", SAME_NUMBERS + "\n\nRecalling the Convention on the Rights of the Child,");
    assertThat(diff(a, english("b.txt", SAME_NUMBERS)).status()).isEqualTo(1);
    Run run = diff(a, french("Rappelant ses résolutions 60/1 et 61/2,"));
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(notCompared("1 citation"));
  }

  /** One language says "paragraph 1 above" where another has no "above". */
  @Test
  void ownParagraphsAreNotComparedBetweenLanguages() throws IOException {
    String above = "\n2. Requests a report on what paragraph 1 above and that resolution say.\n";
    String a = english("a.txt", SAME_NUMBERS);
    Files.writeString(Path.of(a), above, StandardOpenOption.APPEND);
    assertThat(diff(a, english("b.txt", SAME_NUMBERS)).out()).contains("#OP1");
    assertThat(diff(a, french("Rappelant ses résolutions 60/1 et 61/2,")))
        .isEqualTo(new Run(0, "", notCompared("2 citations")));
  }

  /** A slip of translators, and of drafts; a date that one of them leaves out is none. */
  @Test
  void otherDates() throws IOException {
    String a = english("a.txt", "Recalling its resolutions 60/1 of 7 April 2006 and 61/2,");
    Run run =
        diff(a, french("Rappelant ses résolutions 60/1 du 7 avril 2005 et 61/2 du 1er mai 2007,"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .hasLineCount(1)
        .contains("\"a_texts\":[\"60/1\"],\"a_dates\":[\"2006-04-07\"]")
        .contains("\"b_texts\":[\"60/1\"],\"b_dates\":[\"2005-04-07\"]");
    assertThat(diff(a, french("Rappelant ses résolutions 60/1 et 61/2,")).status()).isZero();
  }

  /** Where it stands for a publication, each language has a title of its own. */
  @Test
  void ibidIsComparedByWhatItMeans() throws IOException {
    String notes = "\n\u00B9 %s (%s, 2022).\n\u00B2 Ibid., p. 7.\n\u00B3 A/64/4.\n\u2074 %s\n";
    String a =
        english("a.txt", "Recalling its resolutions 60/1\u00B9 and 61/2,\u00B2 \u00B3 \u2074");
    String world = notes.formatted("World Harbours Report", "United Nations publication", "Ibid.");
    Files.writeString(Path.of(a), world, StandardOpenOption.APPEND);
    String b = french("Rappelant ses résolutions 60/1\u00B9 et 61/2\u00B2 \u00B3 \u2074,");
    String ports = notes.formatted("Les ports du monde", "publication des Nations Unies", "A/64/4");
    Files.writeString(Path.of(b), ports, StandardOpenOption.APPEND);
    assertThat(diff(a, b)).isEqualTo(new Run(0, "", notCompared("4 citations")));
  }

  private static String notCompared(String citations) {
    return "ibid: not compared between two languages: "
        + citations
        + " by title, or in words like \"that resolution\" or \"paragraph 6 above\"\n";
  }

  @Test
  void filters() throws IOException {
    String a = english("a.txt", SAME_NUMBERS);
    String b = english("b.txt", "Recalling its resolution 61/2,");
    assertThat(diff("--kind=decision", a, b)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void aTableFitsATerminal() throws IOException {
    String a = english("a.txt", SAME_NUMBERS);
    String b = english("b.txt", "Recalling its resolution 61/2,");
    assertThat(Run.on(new Terminal(80, 0, false), "", "diff", a, b).out())
        .isEqualTo(
            """
            A TARGET    A LINES  A TEXTS  B TARGET  B LINES  B TEXTS
            A/RES/60/1  7        60/1     -         -        -
            """);
  }

  @Test
  void aMissingFile() throws IOException {
    assertThat(diff(english("a.txt", SAME_NUMBERS), "missing.txt"))
        .isEqualTo(new Run(2, "", "ibid: missing.txt: no such file\n"));
  }

  @Test
  void aFolderIsNoDocument() throws IOException {
    String a = english("a.txt", SAME_NUMBERS);
    english("b.txt", SAME_NUMBERS);
    assertThat(diff(a, folder.toString()))
        .isEqualTo(new Run(2, "", "ibid: " + folder + ": 2 documents, and one is needed\n"));
  }

  @Test
  void standardInputIsOneOfThem() throws IOException {
    String a = english("a.txt", SAME_NUMBERS);
    assertThat(Run.withInput(Files.readString(Path.of(a)), "diff", a, "-").status()).isZero();
    Run twice = Run.of("diff", "-", "-");
    assertThat(twice.status()).isEqualTo(2);
    assertThat(twice.err()).startsWith("ibid: standard input can be only one of A and B\n");
  }
}
