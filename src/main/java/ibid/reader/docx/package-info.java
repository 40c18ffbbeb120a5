/**
 * Word's DOCX. The parts that matter for citations are few, so they are read as the XML they are;
 * Apache POI would bring 20 MB and a second to start.
 */
package ibid.reader.docx;
