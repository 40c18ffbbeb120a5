/** The words of a language as tables: how its documents say resolution, paragraph, Ibid., March. */
package ibid.language;
