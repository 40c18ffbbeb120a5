package ibid;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import ibid.cli.Main;
import java.util.List;

/** Holds the table of packages: what each may use, and who may use what from outside. */
@AnalyzeClasses(packages = "ibid", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  /** Lowest first; each package may use only those before it. */
  private static final List<String> PACKAGES =
      List.of(
          "symbol",
          "language",
          "document",
          "reader",
          "citation",
          "resolve",
          "graph",
          "output",
          "cli");

  /** The same inside {@code ibid.citation}, whose own types all of them may use. */
  private static final List<String> CITATION =
      List.of(
          "citation.token", "citation.run", "citation.part", "citation.number", "citation.form");

  @ArchTest static final ArchRule ORDER = order(PACKAGES);

  @ArchTest static final ArchRule CITATION_ORDER = order(CITATION);

  /** Numbers and treaties know nothing of each other; both stand between parts and forms. */
  @ArchTest
  static final ArchRule TREATIES =
      order(
          List.of(
              "citation.token",
              "citation.run",
              "citation.part",
              "citation.treaty",
              "citation.form"));

  @ArchTest
  static final ArchRule NUMBERS_OR_TREATIES =
      slices().matching("ibid.citation.(number|treaty)..").should().notDependOnEachOther();

  /** {@code ibid.citation} itself is what the packages below it find. */
  @ArchTest
  static final ArchRule FOUND =
      noClasses()
          .that()
          .resideInAPackage("ibid.citation")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ibid.citation.*..");

  private static LayeredArchitecture order(List<String> lowestFirst) {
    LayeredArchitecture layers =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : lowestFirst) {
      layers = layers.layer(name).definedBy("ibid." + name + "..");
    }
    for (int i = 0; i < lowestFirst.size(); i++) {
      String[] above = lowestFirst.subList(i + 1, lowestFirst.size()).toArray(String[]::new);
      layers =
          above.length == 0
              ? layers.whereLayer(lowestFirst.get(i)).mayNotBeAccessedByAnyLayer()
              : layers.whereLayer(lowestFirst.get(i)).mayOnlyBeAccessedByLayers(above);
    }
    return layers;
  }

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("ibid.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule PICOCLI = onlyIn("picocli..", "ibid.cli..");

  @ArchTest
  static final ArchRule JGRAPHT = onlyIn("org.jgrapht..", "ibid.graph..", "ibid.output..");

  @ArchTest
  static final ArchRule JSON = onlyIn("com.fasterxml.jackson..", "ibid.reader..", "ibid.output..");

  @ArchTest
  static final ArchRule CSV = onlyIn("org.apache.commons.csv..", "ibid.reader..", "ibid.output..");

  @ArchTest static final ArchRule PDF = onlyIn("org.apache.pdfbox..", "ibid.reader.pdf..");

  @ArchTest
  static final ArchRule HTML = onlyIn("org.jsoup..", "ibid.reader.html..", "ibid.output..");

  /** A format knows what all are turned into, and no other format. */
  @ArchTest
  static final ArchRule FORMATS =
      slices().matching("ibid.reader.(akn|docx|html|pdf|text)..").should().notDependOnEachOther();

  private static ArchRule onlyIn(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ArchTest
  static final ArchRule STREAMS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Main.class)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule MAIN =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .doNotBelongToAnyOf(Main.class)
          .should()
          .haveName("main");

  /**
   * What others are told of a text never changes; inside the two that pick out its words, a class
   * may walk the text with a position of its own, as may one that only its package sees.
   */
  @ArchTest
  static final ArchRule VALUES =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(
              "ibid.symbol..",
              "ibid.document..",
              "ibid.citation",
              "ibid.citation.[part|number|treaty|form]..",
              "ibid.resolve..")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule NAMES =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)");
}
