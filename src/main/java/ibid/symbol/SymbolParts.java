package ibid.symbol;

import ibid.symbol.SymbolPart.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes a symbol apart: {@code CTOC/COP/2010/6} is the series {@code CTOC/COP}, the year {@code
 * 2010} and the number {@code 6}.
 *
 * <p>Source: the UN library's guide on document symbols, "Structure of document symbols".
 */
public final class SymbolParts {
  private static final Set<Role> COUNTING = EnumSet.of(Role.SESSION, Role.YEAR, Role.NUMBER);

  private final List<SymbolPart> parts = new ArrayList<>();

  private SymbolParts() {}

  /** The parts of a symbol that is not joint, in the order of print. */
  public static List<SymbolPart> of(String symbol, Bodies bodies) {
    SymbolParts found = new SymbolParts();
    Body body = bodies.ofSymbol(symbol);
    int start = 0;
    if (!body.isUnknown()) {
      found.parts.add(new SymbolPart(body.series(), Role.SERIES, body.name()));
      start = Math.min(symbol.length(), body.series().length() + 1);
    }
    String[] components = symbol.substring(start).split("/", -1);
    for (int i = 0; i < components.length; i++) {
      found.add(components[i], i + 1 < components.length ? components[i + 1] : "");
    }
    return List.copyOf(found.parts);
  }

  private void add(String component, String next) {
    int bracket = component.indexOf('(');
    if (bracket > 0 && component.endsWith(")")) {
      add(component.substring(0, bracket), "");
      parts.add(
          new SymbolPart(component.substring(bracket + 1, component.length() - 1), Role.NOTE, ""));
    } else if (isNumber(component)) {
      Role role = isCounted() ? Role.NUMBER : firstNumber(component, next);
      parts.add(new SymbolPart(component, role, ""));
    } else if (!component.isEmpty()) {
      parts.add(lettered(component));
    }
  }

  private boolean isCounted() {
    return parts.stream().map(SymbolPart::role).anyMatch(COUNTING::contains);
  }

  private static boolean isNumber(String component) {
    return component.matches("\\d+|E?S-\\d+");
  }

  private static Role firstNumber(String component, String next) {
    if (component.matches("\\d{4}") && DocumentNumber.isYear(Integer.parseInt(component))) {
      return Role.YEAR;
    }
    boolean counts = !next.isEmpty() && !Symbols.isModifier(letters(next));
    return counts || component.indexOf('-') > 0 ? Role.SESSION : Role.NUMBER;
  }

  private static SymbolPart lettered(String component) {
    String letters = letters(component);
    Role role = Symbols.isModifier(letters) ? Role.MODIFIER : Role.ELEMENT;
    String number = component.substring(Math.min(component.length(), letters.length() + 1));
    return Elements.meaning(letters)
        .map(meaning -> new SymbolPart(component, role, meaning.replace("{n}", number).strip()))
        .orElseGet(() -> new SymbolPart(component, Role.OTHER, ""));
  }

  private static String letters(String component) {
    int point = component.indexOf('.');
    return point < 0 ? component : component.substring(0, point);
  }
}
