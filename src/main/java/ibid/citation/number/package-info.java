/** Lists of the numbers of resolutions and decisions, with their heads, owners and dates. */
package ibid.citation.number;
