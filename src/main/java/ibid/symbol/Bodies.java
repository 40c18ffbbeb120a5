package ibid.symbol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of bodies: the built-in one, and what users add to it with {@code --bodies FILE}.
 *
 * <p>A row has the columns series, name, other names (parted by {@code ;}), numbering (see {@link
 * Numbering}) and, where the body prints symbols for its resolutions, their form (see {@link
 * SymbolTemplate}). Only the first two must be filled. Lines that begin with {@code #} are
 * comments.
 */
public final class Bodies {
  /** Where a series can end: {@code A/75/53}, {@code UNEP/EA.5}, {@code ICCD/COP(14)/23}. */
  private static final int COLUMNS = 5;

  private static final String BOUNDARIES = "/.-(";

  /** Spreadsheets begin a file in UTF-8 with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String TABLE = "/ibid/bodies.tsv";

  private final Map<String, Body> bySeries;
  private final Map<String, Body> byName = new HashMap<>();
  private final List<Body> templated;
  private final List<Body> printingSymbols;

  private Bodies(Map<String, Body> bySeries) {
    this.bySeries = bySeries;
    bySeries.values().forEach(body -> byName.putIfAbsent(body.name(), body));
    this.printingSymbols = bySeries.values().stream().filter(Body::printsSymbols).toList();
    this.templated =
        bySeries.values().stream().filter(body -> body.resolutionForm().middle() != null).toList();
  }

  /** The bodies whose resolutions carry symbols: they can be meant without being named. */
  public List<Body> printingSymbols() {
    return printingSymbols;
  }

  /**
   * Whether a body is an organ of an organization of some letters: they stand in one of its names,
   * {@code UNEP Governing Council}, or are the name of what its series begins with, {@code UNCTAD}.
   */
  public boolean isOrganOf(Body body, String letters) {
    boolean named =
        body.otherNames().stream()
            .anyMatch(name -> Arrays.asList(name.split("[ ,/]+")).contains(letters));
    return named
        || bySeries.values().stream()
            .anyMatch(
                whole ->
                    whole.otherNames().contains(letters)
                        && body.series().startsWith(whole.series() + "/"));
  }

  /** The built-in table. */
  public static Bodies standard() {
    return Standard.BODIES;
  }

  private static final class Standard {
    static final Bodies BODIES = load();

    private static Bodies load() {
      try (BufferedReader lines = Table.open(TABLE)) {
        return new Bodies(read(lines, TABLE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * This table and the rows of a file; a row with a series that is here already replaces it.
   *
   * @throws IOException when the file cannot be read or is not in UTF-8, or a line of it makes no
   *     sense: the message says which and why
   */
  public Bodies with(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      Map<String, Body> all = new LinkedHashMap<>(bySeries);
      all.putAll(read(lines, file.toString()));
      return new Bodies(all);
    } catch (CharacterCodingException e) {
      throw new IOException("is not in UTF-8", e);
    }
  }

  private static Map<String, Body> read(BufferedReader lines, String source) throws IOException {
    Map<String, Body> bodies = new LinkedHashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(1);
      }
      if (Table.isRow(line)) {
        Body body = row(line, source + ":" + number);
        if (bodies.put(body.series(), body) != null) {
          throw new IOException(
              source + ":" + number + ": " + body.series() + " has a row already");
        }
      }
    }
    return bodies;
  }

  private static Body row(String line, String place) throws IOException {
    String[] printed = line.split("\t", -1);
    if (printed.length > COLUMNS) {
      throw new IOException(
          place + ": a body has " + COLUMNS + " columns at most, and here are " + printed.length);
    }
    String[] columns = Arrays.copyOf(printed, COLUMNS);
    if (columns[0].isBlank() || columns[1] == null || columns[1].isBlank()) {
      throw new IOException(place + ": a body needs a series symbol, a tab and a name");
    }
    if (columns[0].strip().indexOf(' ') >= 0) {
      throw new IOException(place + ": a series symbol has no blank, as '" + columns[0] + "' has");
    }
    String form = columns[4] == null ? "" : columns[4].strip();
    try {
      return new Body(
          columns[0].strip(),
          columns[1].strip(),
          names(columns[2]),
          Numbering.parse(columns[3] == null ? "" : columns[3]),
          form.isEmpty() ? SymbolTemplate.standard(columns[0].strip()) : SymbolTemplate.parse(form),
          !form.isEmpty());
    } catch (IllegalArgumentException e) {
      throw new IOException(place + ": cannot read " + e.getMessage(), e);
    }
  }

  private static List<String> names(String column) {
    if (column == null || column.isBlank()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String name : column.split(";", -1)) {
      names.add(name.strip());
    }
    return List.copyOf(names);
  }

  /** Every body, in the order of the table. */
  public Collection<Body> all() {
    return bySeries.values();
  }

  /**
   * The body that alone numbers like a code, of {@code WHA66.1} the World Health Assembly, or alone
   * marks a session so: {@code SS.XI/5}.
   */
  public Optional<Body> ofCode(DocumentNumber number) {
    DocumentNumber.Form form = number.form();
    return form == DocumentNumber.Form.CODE || form == DocumentNumber.Form.ROMAN_SLASH
        ? bySeries.values().stream()
            .filter(body -> body.numbering().fit(number, null, null) == Fit.CONFIRMED)
            .findFirst()
        : Optional.empty();
  }

  /** The body with that series symbol, exactly. */
  public Optional<Body> bySeries(String series) {
    return Optional.ofNullable(bySeries.get(series));
  }

  /**
   * The body that issued a document: that of its series, or where two rows have one name, as for
   * {@code CBD/COP} and {@code UNEP/CBD/COP}, the first of them. A body that begins its numbers
   * with its letters and the session, {@code WHA58.3}, begins its symbols so too: {@code
   * WHA58/2005/REC/1}.
   */
  public Body issuer(String symbol) {
    Body body = ofSymbol(symbol);
    return body.isUnknown() ? coded(symbol) : first(body);
  }

  /** The first body that has the name of one. */
  Body first(Body body) {
    return byName.getOrDefault(body.name(), body);
  }

  /**
   * The body whose report a document is: {@code A/75/53}, in the series of the General Assembly, is
   * that of the Human Rights Council; of other documents the issuer.
   */
  public Body reporter(String symbol) {
    return Supplements.seriesOf(symbol).flatMap(this::bySeries).orElseGet(() -> issuer(symbol));
  }

  private Body coded(String symbol) {
    int end = 0;
    while (end < symbol.length() && Character.isUpperCase(symbol.charAt(end))) {
      end++;
    }
    Body body = bySeries.get(symbol.substring(0, end));
    boolean session = end < symbol.length() && Character.isDigit(symbol.charAt(end));
    return session && body != null && body.numbering().mayLeaveOut(body.series())
        ? body
        : Body.UNKNOWN;
  }

  /** The bodies whose resolutions have a symbol of their own build: {@code UNEP/EA.5/Res.5}. */
  List<Body> templated() {
    return templated;
  }

  /**
   * The body whose series a symbol begins with, the longest one: {@code CTOC/COP/2010/6} is of
   * {@code CTOC/COP}, {@code UNEP/EA.5/Res.5} of {@code UNEP/EA}. One that ends with a point has
   * its session behind that, {@code GC.18/Res.9}, where another has brackets, {@code GC(63)/RES/9}.
   */
  public Body ofSymbol(String symbol) {
    if (OtherIssuers.isOfOne(symbol)) {
      return Body.UNKNOWN;
    }
    for (int end = symbol.length(); end > 0; end = boundary(symbol, end)) {
      Body body = bySeries.get(symbol.substring(0, end));
      Body pointed =
          symbol.startsWith(".", end) ? bySeries.get(symbol.substring(0, end + 1)) : null;
      if (body != null || pointed != null) {
        return pointed == null ? body : pointed;
      }
    }
    return Body.UNKNOWN;
  }

  /**
   * The nearest organ above a body whose numbering the table tells: the General Assembly above its
   * committees, {@code A/C.3}; else the unknown one.
   */
  public Body organAbove(Body body) {
    String series = body.series();
    Body above = Body.UNKNOWN;
    for (int end = boundary(series, series.length());
        end > 0 && !above.numbering().isKnown();
        end = boundary(series, end)) {
      above = bySeries.getOrDefault(series.substring(0, end), above);
    }
    return above.numbering().isKnown() ? above : Body.UNKNOWN;
  }

  private static int boundary(String symbol, int end) {
    int i = end - 1;
    while (i > 0 && BOUNDARIES.indexOf(symbol.charAt(i)) < 0) {
      i--;
    }
    return i;
  }
}
