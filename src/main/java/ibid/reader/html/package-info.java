/** HTML; jsoup is used here to read it. */
package ibid.reader.html;
