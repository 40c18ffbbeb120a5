package ibid.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something failed, in words for a user. */
final class Reasons {
  private Reasons() {}

  /** {@code no such file}, {@code permission denied}, or the exception's own words. */
  static String of(Throwable failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileSystemException refused && refused.getReason() != null) {
      return refused.getReason();
    }
    if (failure instanceof java.io.IOException && failure.getMessage() != null) {
      return failure.getMessage();
    }
    if (failure instanceof OutOfMemoryError) {
      return "too large for the memory Java was given";
    }
    return "internal error, please report it: " + failure;
  }
}
