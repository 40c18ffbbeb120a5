package ibid.citation.run;

import ibid.citation.BodyMention;
import ibid.citation.token.Contents;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.document.Paragraph;
import ibid.document.Places;
import ibid.document.Span;
import ibid.document.Zone;
import ibid.language.Category;
import ibid.language.Lexicon;
import java.time.LocalDate;
import java.util.List;

/**
 * The tokens of one paragraph, for the recognizers.
 *
 * @param text the text of the document, with the digits 0 to 9 for those of any script
 * @param printed the same as printed, of the same length
 * @param paragraph what is read
 * @param stretches its parts, each read from end to end
 * @param tokens in reading order
 */
public record Run(
    String text,
    String printed,
    Lexicon lexicon,
    BodyNames names,
    Paragraph paragraph,
    List<Span> stretches,
    List<Token> tokens,
    Contents contents) {
  /** The same paragraph with other tokens. */
  Run with(List<Token> others) {
    Contents contained = Contents.of(others);
    return new Run(text, printed, lexicon, names, paragraph, stretches, others, contained);
  }

  /** Whether the paragraph is a note. */
  public boolean inFootnote() {
    return paragraph.zone() == Zone.FOOTNOTE;
  }

  /** The token at an index, or null beyond either end. */
  public Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
  }

  /** The index of the first token that begins at a position or behind it. */
  public int indexAt(int position) {
    return Places.first(tokens, Token::start, position);
  }

  /** Whether the token at an index is a word of a category. */
  public boolean is(int index, Category category) {
    Token token = at(index);
    return token != null && token.is(category);
  }

  /** The body that a token names; in a footnote, the body in whose series a symbol is, as well. */
  public BodyMention body(Token token) {
    return inFootnote() && token instanceof Token.Sym symbol
        ? names.issuer(symbol)
        : mention(token);
  }

  /** The body in whose series a symbol is, or null. */
  public BodyMention issuer(Token.Sym symbol) {
    return names.issuer(symbol);
  }

  /** Whether a date is none of the session of a resolution's symbol. */
  public boolean isOutside(LocalDate date, Token.Sym symbol) {
    return names.refutes(symbol, date);
  }

  /** The body that a word names, or null. */
  public BodyMention mention(Token token) {
    return names.mention(this, token);
  }

  /** What stands between the tokens at two indexes. */
  public Gap gap(int before, int after) {
    return Gap.between(text, lexicon, at(before).end(), at(after).start());
  }

  /** Where the paragraph's text ends. */
  public int end() {
    return stretches.get(stretches.size() - 1).end();
  }

  /** Where the stretch begins that a position lies in. */
  public int partStart(int position) {
    Span part = part(position);
    return part == null ? position : part.start();
  }

  /** Where the stretch ends that a position lies in, or is the end of. */
  public int partEnd(int position) {
    Span part = part(position);
    return part == null ? position : part.end();
  }

  private Span part(int position) {
    int first = Places.first(stretches, Span::end, position);
    return first < stretches.size() && stretches.get(first).start() <= position
        ? stretches.get(first)
        : null;
  }
}
