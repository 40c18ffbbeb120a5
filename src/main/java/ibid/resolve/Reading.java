package ibid.resolve;

import ibid.document.Document;
import java.util.List;

/**
 * A document with all that it cites: {@code CTOC/COP/RES/5/2}, and a reference for each row that
 * {@code ibid refs} prints of it.
 *
 * @param references in reading order, the unresolved ones among them
 */
public record Reading(Document document, List<Reference> references) {}
