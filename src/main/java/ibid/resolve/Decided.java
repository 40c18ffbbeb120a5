package ibid.resolve;

import ibid.symbol.Body;

/**
 * The body that a number belongs to, and how that was decided: the General Assembly for {@code
 * General Assembly resolution 64/293}, since it is named there.
 */
record Decided(Body body, Basis basis) {}
