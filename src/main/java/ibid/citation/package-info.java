/**
 * What is printed, for those who decide what it means: citations, the words they stand under, the
 * bodies named beside them. Packages below find it, and resolve nothing.
 */
package ibid.citation;
