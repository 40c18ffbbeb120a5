/** XML read safely: no document type, nothing fetched, bounded nesting. */
package ibid.reader.xml;
