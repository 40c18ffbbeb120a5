package ibid.cli;

/** What {@code --color} takes. */
enum ColorChoice {
  /** Colour on a terminal, unless {@code NO_COLOR} is set. */
  AUTO,
  ALWAYS,
  NEVER;

  boolean uses(Terminal terminal) {
    return this == ALWAYS || (this == AUTO && terminal.isAttached() && terminal.coloured());
  }
}
