/** Titles of treaties and volumes of the <i>Treaty Series</i>, with their articles and dates. */
package ibid.citation.treaty;
