package ibid.cli;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * Which files of a folder or a zip file are read: {@code --include 'A_RES*' --exclude drafts}.
 *
 * <p>Hidden files and folders are left out, unless they are named themselves. A pattern is compared
 * with the name and with the path in the folder; {@code *} stands for anything but a slash, {@code
 * **} for anything.
 *
 * @param include a file must match one of them, if there are any
 * @param exclude a file that matches one of them is left out, a folder with all that is in it
 */
record FileChoice(List<PathMatcher> include, List<PathMatcher> exclude) {
  static final FileChoice ALL = new FileChoice(List.of(), List.of());

  private static final String INCLUDE = "--include";
  private static final String EXCLUDE = "--exclude";

  /** The names of both. */
  static final List<String> NAMES = List.of(INCLUDE, EXCLUDE);

  static void addTo(CommandSpec spec) {
    spec.addOption(
        globs(INCLUDE)
            .description(
                "In folders and zip files, read only files whose name, or path in the folder,"
                    + " matches this: * is anything but a slash, ** anything, ? one character,"
                    + " {a,b} a or b. May be repeated.")
            .build());
    spec.addOption(
        globs(EXCLUDE)
            .description(
                "Leave out files and whole folders that match; this counts more than --include."
                    + " A file that is named itself is always read. May be repeated.")
            .build());
  }

  private static OptionSpec.Builder globs(String name) {
    return OptionSpec.builder(name)
        .paramLabel("GLOB")
        .type(List.class)
        .auxiliaryTypes(PathMatcher.class)
        .converters(FileChoice::matcher);
  }

  static FileChoice of(ParseResult parsed) {
    return new FileChoice(
        parsed.matchedOptionValue(INCLUDE, List.<PathMatcher>of()),
        parsed.matchedOptionValue(EXCLUDE, List.<PathMatcher>of()));
  }

  private static PathMatcher matcher(String typed) {
    if (typed.isBlank()) {
      throw new TypeConversionException("the pattern is empty");
    }
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + typed.replaceFirst("(?<=.)/+$", ""));
    } catch (PatternSyntaxException e) {
      throw new TypeConversionException("'" + typed + "' is no pattern: " + reason(e));
    }
  }

  /** {@code missing ']'}, of which Java leaves out the last quote. */
  private static String reason(PatternSyntaxException e) {
    String said = Reasons.said(e.getDescription());
    return said.chars().filter(c -> c == '\'').count() % 2 == 0 ? said : said + "'";
  }

  /** Whether a file is read; its path is the one in the folder. */
  boolean takes(Path path) {
    return !leavesOut(path) && (include.isEmpty() || matches(include, path));
  }

  /** Whether a file in a zip file is read; also when a folder that it is in is left out. */
  boolean takes(String entry) {
    try {
      Path path = Path.of(entry);
      boolean inside = true;
      for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
        inside &= !leavesOut(folder);
      }
      return inside && takes(path);
    } catch (InvalidPathException e) {
      return equals(ALL);
    }
  }

  /** Whether a file or a folder is left out. */
  boolean leavesOut(Path path) {
    return isHidden(path.getFileName().toString()) || matches(exclude, path);
  }

  /** What systems and editors keep beside documents: {@code .git}, {@code ~$report.docx}. */
  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX");
  }

  /** With a slash before it as well, so that two stars and {@code /drafts} name the top one too. */
  private static boolean matches(List<PathMatcher> globs, Path path) {
    return globs.stream()
        .anyMatch(
            glob ->
                Stream.of(path, path.getFileName(), Path.of("/").resolve(path))
                    .anyMatch(each -> each != null && glob.matches(each)));
  }
}
