/** Prints what was found: rows as tables, TSV, CSV, JSON and JSON Lines. */
package ibid.output;
