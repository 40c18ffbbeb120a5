package ibid.cli;

/** The exit statuses of every command, as of {@code grep}. */
final class ExitStatus {
  static final int FOUND = 0;
  static final int NOTHING = 1;
  static final int ERROR = 2;

  private ExitStatus() {}
}
