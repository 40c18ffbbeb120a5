package ibid.reader;

import ibid.reader.akn.AkomaNtoso;
import ibid.reader.docx.DocxFormat;
import ibid.reader.html.HtmlFormat;
import ibid.reader.pdf.PdfFormat;
import ibid.reader.print.CodePages;
import ibid.reader.print.Format;
import ibid.reader.print.Magic;
import ibid.reader.text.PlainText;
import java.io.IOException;

/**
 * Tells the format of a file by how it begins, whatever its name; a format's library is loaded when
 * such a file comes.
 */
final class Formats {
  private static final int MOST_MARKUP = 16 << 20;

  private final CodePages codePages;

  Formats(CodePages codePages) {
    this.codePages = codePages;
  }

  Format of(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      throw new IOException("the file is empty");
    }
    if (Magic.OLE.begins(bytes)) {
      throw new IOException("an old or an encrypted Word file: save it as .docx without password");
    }
    if (Magic.RTF.begins(bytes)) {
      throw new IOException("RTF is not read: save it as .docx");
    }
    if (Magic.PDF.isNearBeginning(bytes)) {
      return new PdfFormat();
    }
    if (Magic.ZIP.begins(bytes) || Magic.EMPTY_ZIP.begins(bytes)) {
      return new DocxFormat();
    }
    Format format = ofTag(FirstTag.of(bytes));
    if (bytes.length > MOST_MARKUP && !(format instanceof PlainText)) {
      throw new IOException("XML or HTML of more than " + (MOST_MARKUP >> 20) + " MB");
    }
    return format;
  }

  private Format ofTag(FirstTag tag) throws IOException {
    if (tag.name().equals("akomaNtoso")) {
      return new AkomaNtoso();
    }
    if (tag.opensHtml()) {
      return new HtmlFormat(codePages);
    }
    if (tag.isXml()) {
      throw new IOException("XML, but neither Akoma Ntoso nor HTML");
    }
    return new PlainText(codePages);
  }
}
