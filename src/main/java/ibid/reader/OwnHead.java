package ibid.reader;

import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;

/**
 * The document's own number and kind.
 *
 * @param titleStart where a title follows on the line, or -1
 */
record OwnHead(Kind kind, DocumentNumber number, int titleStart) {}
