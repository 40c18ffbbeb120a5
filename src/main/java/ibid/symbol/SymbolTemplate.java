package ibid.symbol;

import ibid.symbol.DocumentNumber.Form;
import java.util.Optional;

/**
 * How a body prints the symbol of a resolution.
 *
 * <p>{@code A/RES/{number}} prints {@code A/RES/64/293}; {@code UNEP/EA.{session}/Res.{serial}}
 * prints {@code UNEP/EA.5/Res.5}. {@link #print} and {@link #read} are inverse.
 *
 * @param prefix what stands before the number, or before the session
 * @param middle what stands between session and serial; null when the number is printed whole
 */
public record SymbolTemplate(String prefix, String middle) {
  private static final String NUMBER = "{number}";
  private static final String SESSION = "{session}";
  private static final String SERIAL = "{serial}";

  /** {@code series/RES/number}, which is ours where a body prints no symbol. */
  public static SymbolTemplate standard(String series) {
    return new SymbolTemplate(series + "/RES/", null);
  }

  /**
   * Reads a template: {@code UNEP/EA.{session}/Res.{serial}}.
   *
   * @throws IllegalArgumentException when a placeholder is missing or misplaced
   */
  public static SymbolTemplate parse(String template) {
    if (template.endsWith(NUMBER)) {
      return new SymbolTemplate(template.substring(0, template.length() - NUMBER.length()), null);
    }
    int session = template.indexOf(SESSION);
    if (session < 0 || !template.endsWith(SERIAL)) {
      throw new IllegalArgumentException("symbol form '" + template + "'");
    }
    return new SymbolTemplate(
        template.substring(0, session),
        template.substring(session + SESSION.length(), template.length() - SERIAL.length()));
  }

  /** The symbol of the resolution with that number. */
  public String print(DocumentNumber number) {
    return middle == null || number.form() != Form.SESSION
        ? prefix + number.text()
        : prefix + number.session() + middle + number.serial() + number.letter();
  }

  /** The number in a symbol, or empty when the symbol is not of this form. */
  public Optional<DocumentNumber> read(String symbol) {
    if (!symbol.startsWith(prefix)) {
      return Optional.empty();
    }
    String rest = symbol.substring(prefix.length());
    if (middle == null) {
      return DocumentNumber.parse(rest);
    }
    boolean template = rest.contains(middle);
    return DocumentNumber.parse(rest.replace(middle, "/"))
        .filter(number -> template || number.form() != Form.SESSION);
  }
}
