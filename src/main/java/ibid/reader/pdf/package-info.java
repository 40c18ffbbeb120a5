/**
 * PDF: letters with places become lines, lines become paragraphs and footnotes. PDFBox is used
 * here, and nowhere else.
 */
package ibid.reader.pdf;
