/** The citation graph over JGraphT, one edge a mention, and its queries. */
package ibid.graph;
