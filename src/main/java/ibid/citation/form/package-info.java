/** The recognizers of all other printed forms, and the finder that asks each of them in turn. */
package ibid.citation.form;
