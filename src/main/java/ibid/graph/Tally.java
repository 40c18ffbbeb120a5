package ibid.graph;

/**
 * One line of a count: {@code General Assembly}, 12 documents cited in 31 places.
 *
 * @param name what is counted
 * @param documents how many documents of that name are cited
 * @param mentions in how many places
 */
public record Tally(String name, int documents, int mentions) {}
