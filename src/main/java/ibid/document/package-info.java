/** A text as read: paragraphs, footnotes, masthead, and spans into the original. */
package ibid.document;
