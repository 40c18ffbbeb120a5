/** Finds and resolves the citations in United Nations documents; the map of the packages. */
package ibid;
