package ibid.resolve;

import ibid.symbol.Body;

/** The body that a number belongs to, and how that was decided. */
record Decided(Body body, Basis basis) {}
