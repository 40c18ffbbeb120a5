/**
 * Prints what was found: rows as tables, TSV, CSV, JSON and JSON Lines; graphs as drawings and
 * data.
 */
package ibid.output;
