/** Plain text and Markdown into a document; the only place that knows a file format. */
package ibid.reader;
