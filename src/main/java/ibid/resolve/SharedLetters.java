package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.document.Identity;
import ibid.language.Category;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Fit;

/**
 * Codes with letters of another script that stand for those of several conferences: {@code 2/م
 * أ-12} is {@code 2/CP.12} or, where the conference named with it or the document is of the other,
 * {@code 2/COP.12}.
 */
final class SharedLetters {
  private SharedLetters() {}

  /** The citation with the letters that are meant, or the same. */
  static Numbered mended(Numbered citation, Identity source, Lexicon lexicon, String text) {
    if (citation.number().form() != Form.CODE) {
      return citation;
    }
    int end = citation.span().end();
    int slash = Stretch.indexOf(text, '/', citation.span().start(), end);
    if (slash < 0 || slash + 1 >= end) {
      return citation;
    }
    Match letters = lexicon.around(Category.CONFERENCE, text, slash + 1, end);
    if (letters == null) {
      return citation;
    }
    String[] words = letters.term().value().split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      DocumentNumber other =
          DocumentNumber.code(
              citation.number().text().replace("/" + words[0] + ".", "/" + words[i] + "."));
      if (isOf(citation, source, other)) {
        return citation.with(other);
      }
    }
    return citation;
  }

  private static boolean isOf(Numbered citation, Identity source, DocumentNumber number) {
    BodyMention named = citation.head().beside();
    Body body = named != null && named.isFull() ? named.bodies().get(0) : source.body();
    return body.numbering().fit(number, null) == Fit.CONFIRMED;
  }
}
