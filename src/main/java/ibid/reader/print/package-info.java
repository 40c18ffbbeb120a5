/** What every format is turned into: a text as the UN prints it, with what the file knows of it. */
package ibid.reader.print;
