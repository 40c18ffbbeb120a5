/** Akoma Ntoso, the UN's own machine-readable form of its documents (AKN4UN). */
package ibid.reader.akn;
