/** Zip files, read within bounds. */
package ibid.reader.zip;
