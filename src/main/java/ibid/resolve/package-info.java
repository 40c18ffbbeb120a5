/**
 * Decides what each citation means: lists, owners ("its resolution"), Ibid., "that resolution",
 * short titles.
 */
package ibid.resolve;
