package ibid.resolve;

import ibid.document.Document;
import java.util.List;

/**
 * A document with all that it cites.
 *
 * @param references in reading order, the unresolved ones among them
 */
public record Reading(Document document, List<Reference> references) {}
