/**
 * Files into documents: tells the format of a file, which a package below reads, and takes the text
 * apart.
 */
package ibid.reader;
