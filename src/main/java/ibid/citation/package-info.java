/** Finds citations, one small recognizer a printed form; resolves nothing. */
package ibid.citation;
