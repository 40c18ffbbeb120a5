package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.output.CitationRows;
import ibid.output.Column;
import ibid.output.CountRow;
import ibid.output.Difference;
import ibid.output.DocumentCard;
import ibid.output.Mention;
import ibid.output.PathStep;
import ibid.output.RankRow;
import ibid.output.TableOfAuthorities;
import ibid.resolve.Basis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the README name what there is: commands, fields, packages. */
final class ReadmeTest {
  private Readme readme;

  @BeforeEach
  void read() throws IOException {
    readme = Readme.read();
  }

  @Test
  void commands() {
    List<String> commands =
        Run.of("--help")
            .out()
            .lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .takeWhile(line -> !line.isEmpty())
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();
    assertThat(readme.table("## Commands"))
        .extracting(row -> row.split(" ", -1)[1])
        .containsExactlyElementsOf(commands);
  }

  @Test
  void fields() {
    assertThat(readme.table("## JSON fields"))
        .containsExactlyElementsOf(Mention.COLUMNS.stream().map(Column::name).toList());
    assertThat(readme.table("### How a target was decided"))
        .containsExactlyElementsOf(Arrays.stream(Basis.values()).map(Basis::word).toList());
  }

  /** A list and its columns, in their order. */
  @Test
  void columnsOfOtherLists() {
    assertThat(readme.rows("### Columns of the other lists"))
        .containsExactly(
            List.of("`refs --group`", names(TableOfAuthorities.COLUMNS)),
            List.of("`cites`, `cited-by`", names(CitationRows.MENTIONS)),
            List.of("`path`", names(PathStep.COLUMNS)),
            List.of("`common`", names(CitationRows.COMMON)),
            List.of("`show`", names(DocumentCard.COLUMNS)),
            List.of("`rank`", names(RankRow.COLUMNS)),
            List.of("`stats`", names(CountRow.COLUMNS)),
            List.of("`diff`", names(Difference.COLUMNS)),
            List.of("`graph --format csv`", ofCsv()));
  }

  private static String names(List<? extends Column<?>> columns) {
    return columns.stream()
        .map(column -> "`" + column.name() + "`")
        .collect(Collectors.joining(", "));
  }

  private static String ofCsv() {
    String[] header =
        Run.of("graph", "--format=csv", "examples").out().split("\n", 2)[0].split(",");
    return Arrays.stream(header).collect(Collectors.joining("`, `", "`", "`"));
  }

  /** Each name of a place is one that a paragraph gives. */
  @Test
  void places() {
    List<Span> parts = List.of(new Span(0, 1));
    assertThat(readme.table("### Where a reference stands"))
        .containsExactlyElementsOf(
            Stream.of(
                    new Paragraph.Masthead(parts),
                    new Paragraph.Title(parts),
                    new Paragraph.Heading(parts),
                    new Paragraph.Preambular(2, "", "", parts),
                    new Paragraph.Operative(8, "", "", "", parts),
                    new Paragraph.Operative(8, "(b)", "", "", parts),
                    new Paragraph.Operative(0, "", "", "", parts),
                    new Paragraph.Footnote("3", parts),
                    new Paragraph.Annex("I", "4", parts),
                    new Paragraph.Annex("", "", parts),
                    new Paragraph.Other("12", parts),
                    new Paragraph.Other("", parts))
                .map(Paragraph::label)
                .toList());
  }

  @Test
  void endingsOfFiles(@TempDir Path empty) {
    String told = Run.of("refs", empty.toString()).err();
    List<String> endings =
        Pattern.compile(" (\\.\\w+)").matcher(told).results().map(r -> r.group(1)).toList();
    assertThat(endings).isNotEmpty();
    String input =
        readme.lines().stream()
            .dropWhile(line -> !line.startsWith("`FILE` and `INPUT` are"))
            .takeWhile(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));
    assertThat(Pattern.compile("`(\\.\\w+)`").matcher(input).results().map(r -> r.group(1)))
        .containsExactlyElementsOf(endings);
  }

  /** Each rule admits the number beside it, so that it is of the body; the Javadoc has them all. */
  @Test
  void rulesOfNumbering(@TempDir Path folder) throws IOException {
    String javadoc =
        Files.readString(Path.of("src/main/java/ibid/symbol/Numbering.java"))
            .replaceAll("\n \\* +", " ");
    List<List<String>> rows = readme.rows("## Adding a body");
    assertThat(rows).hasSizeGreaterThan(20);
    for (List<String> row : rows) {
      String rule = row.get(0).replace("`", "");
      assertThat(javadoc).contains("{@code " + rule + "}");
      Path bodies = folder.resolve("bodies.tsv");
      Files.writeString(bodies, "ITC\tInternational Tea Council\tTea Council\t" + rule + "\n");
      String number = row.get(1).substring(0, row.get(1).indexOf(':'));
      String text = "Recalls Tea Council resolution " + number + ".";
      Run run = Run.withInput(text, "refs", "--bodies", bodies.toString(), "--format=tsv", "-");
      assertThat(run.out()).as(rule).contains(number + "\tresolution\tITC/RES/");
    }
  }

  @Test
  void packages() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/ibid"))) {
      assertThat(readme.table("## Build and test"))
          .containsExactlyInAnyOrderElementsOf(
              folders
                  .filter(Files::isDirectory)
                  .map(folder -> "ibid." + folder.getFileName())
                  .toList());
    }
  }
}
