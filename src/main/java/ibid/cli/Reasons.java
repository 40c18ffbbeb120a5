package ibid.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

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
      return said(refused.getReason());
    }
    if (failure instanceof IOException && failure.getMessage() != null) {
      return failure.getMessage();
    }
    if (failure instanceof OutOfMemoryError) {
      return "too large for the memory Java was given";
    }
    return "internal error, please report it: " + failure;
  }

  /** {@code is a directory}: what the system says, as the rest of a line. */
  static String said(String reason) {
    return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }
}
