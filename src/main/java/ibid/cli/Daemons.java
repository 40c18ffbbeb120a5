package ibid.cli;

/** Threads that do not keep the program from ending. */
final class Daemons {
  private Daemons() {}

  static Thread of(Runnable task) {
    Thread thread = new Thread(task, "ibid");
    thread.setDaemon(true);
    return thread;
  }
}
