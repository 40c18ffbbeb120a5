/**
 * One paragraph as its tokens, and what stands around one of them: the body a name means, whose it
 * is, what a date is of.
 */
package ibid.citation.run;
