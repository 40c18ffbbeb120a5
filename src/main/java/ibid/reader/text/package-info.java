/** Plain text and Markdown. */
package ibid.reader.text;
