/**
 * Goes over a text once and picks out what citations are made of: words of the lexicon, numbers,
 * symbols, dates.
 */
package ibid.citation.token;
