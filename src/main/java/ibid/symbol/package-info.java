/**
 * What United Nations documents are called: authorities, document symbols, bodies and their series,
 * sessions and dates; parses and prints every notation.
 */
package ibid.symbol;
