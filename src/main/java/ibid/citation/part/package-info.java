/** The parts of a document that a citation means, {@code paragraph 5 of annex II}: pinpoints. */
package ibid.citation.part;
