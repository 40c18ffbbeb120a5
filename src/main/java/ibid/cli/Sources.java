package ibid.cli;

import ibid.reader.zip.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a user's FILE arguments stand for: a file, a folder, a zip file of documents or {@code -}.
 * In a folder, the folders in it and a zip file, only names of a known document type count. A file
 * is read once, under the first of its names, however often it is named or found.
 */
final class Sources {
  private static final List<String> TYPES =
      List.of(".txt", ".md", ".html", ".htm", ".xml", ".docx", ".pdf");

  private static final String NOTHING = "no file in it ends in " + String.join(" ", TYPES);
  private static final String NESTED = "a zip file in a zip file is not read: take it out first";

  private static final String STANDARD_INPUT = "-";

  private final FileChoice choice;
  private final InputStream in;
  private final Diagnostics diagnostics;
  private final List<Source> found = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  private Sources(FileChoice choice, InputStream in, Diagnostics diagnostics) {
    this.choice = choice;
    this.in = in;
    this.diagnostics = diagnostics;
  }

  /** The texts, in the order of the arguments, those of a folder sorted by name. */
  static List<Source> of(
      List<String> files, FileChoice choice, InputStream in, Diagnostics diagnostics) {
    Sources sources = new Sources(choice, in, diagnostics);
    files.forEach(sources::add);
    return sources.found;
  }

  /** A document for each of some files; for one that is none, or several, why is told. */
  static List<Source> documents(List<String> files, InputStream in, Diagnostics diagnostics) {
    List<Source> documents = new ArrayList<>();
    for (String file : files) {
      List<Source> found = of(List.of(file), FileChoice.ALL, in, diagnostics);
      if (found.size() > 1) {
        diagnostics.error(file, new IOException(found.size() + " documents, and one is needed"));
      } else {
        documents.addAll(found);
      }
    }
    return documents;
  }

  private void add(String file) {
    if (file.equals(STANDARD_INPUT)) {
      if (taken.add(file)) {
        found.add(new Source.OfStream(file, in));
      }
      return;
    }
    try {
      Path path = FileName.path(file);
      if (Files.isDirectory(path)) {
        addFolder(file, path);
      } else if (isNew(path)) {
        addFile(file, path);
      }
    } catch (InvalidPathException | IOException e) {
      diagnostics.error(file, e);
    }
  }

  private void addFolder(String name, Path folder) throws IOException {
    Chosen chosen = new Chosen(folder);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, chosen);
    if (chosen.files.isEmpty() && !chosen.failed) {
      diagnostics.warning(name, nothing());
    }
    for (Path file : chosen.files.stream().sorted().toList()) {
      if (Archive.isNamedLikeOne(file.toString())) {
        add(file.toString());
      } else if (isNew(file)) {
        found.add(new Source.OfFile(file.toString(), file));
      }
    }
  }

  /** Whether a file was not taken yet; one that has no real path is never the same as another. */
  private boolean isNew(Path file) {
    try {
      return taken.add(file.toRealPath().toString());
    } catch (IOException e) {
      return true;
    }
  }

  private void addFile(String name, Path file) throws IOException {
    Optional<Archive> archive =
        Archive.at(
            file,
            entry ->
                (hasEnding(entry, TYPES) || Archive.isNamedLikeOne(entry)) && choice.takes(entry));
    if (archive.isEmpty()) {
      found.add(new Source.OfFile(name, file));
      return;
    }
    List<String> documents = archive.get().names();
    archive
        .get()
        .archives()
        .forEach(inner -> diagnostics.error(name + "/" + inner, new IOException(NESTED)));
    if (documents.isEmpty()) {
      diagnostics.warning(name, nothing());
    }
    documents.forEach(
        entry -> found.add(new Source.OfEntry(name + "/" + entry, archive.get(), entry)));
  }

  private String nothing() {
    return choice.equals(FileChoice.ALL) ? NOTHING : NOTHING + " and is chosen";
  }

  /** What is chosen of a folder and the folders in it. */
  private final class Chosen extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> files = new ArrayList<>();
    private boolean failed;

    private Chosen(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean leftOut = !folder.equals(top) && choice.leavesOut(top.relativize(folder));
      return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A link is followed, and seen as one only where it leads nowhere.
      boolean isFile = attributes.isRegularFile() || attributes.isSymbolicLink();
      if (isFile && isChosen(top.relativize(file))) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (!(failure instanceof FileSystemLoopException)) {
        failed = true;
        diagnostics.error(file.toString(), failure);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** Of a zip file, what is in it is chosen. */
  private boolean isChosen(Path file) {
    String name = file.getFileName().toString();
    return Archive.isNamedLikeOne(name)
        ? !choice.leavesOut(file)
        : hasEnding(name, TYPES) && choice.takes(file);
  }

  private static boolean hasEnding(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }
}
