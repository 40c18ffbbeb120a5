package ibid.reader.akn;

import ibid.reader.print.Facts;
import ibid.reader.xml.XmlTags;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What Akoma Ntoso says of its work: {@code <docNumber refersTo="#symbol">A/RES/71/4</docNumber>},
 * or else the name of the work; the date of adoption; the language of the expression.
 */
final class AknFacts {
  private static final String RESOLUTION = "resolution";

  private static final int FIRST_YEAR = 1945;

  private final StringBuilder symbol = new StringBuilder();
  private boolean inSymbol;
  private boolean isResolution;
  private boolean read;
  private WorkIri work = WorkIri.NONE;
  private LocalDate adopted;
  private String language = "";

  /** Reads the element {@code meta} to its end; that of an annex says nothing new. */
  void meta(XmlTags tags) throws IOException {
    int outside = tags.depth();
    while (tags.next() && !(tags.isEnd() && tags.depth() == outside)) {
      if (!read && tags.isStart()) {
        take(tags);
      }
    }
    read = true;
  }

  private void take(XmlTags tags) {
    switch (tags.name()) {
      case "FRBRuri" ->
          work = work.equals(WorkIri.NONE) ? WorkIri.of(tags.attribute("value")) : work;
      case "FRBRlanguage" -> language = tags.attribute("language").strip();
      case "FRBRdate" -> {
        if (tags.attribute("name").equals("adoption")) {
          adopted = date(tags.attribute("date"));
        }
      }
      default -> {}
    }
  }

  /** Where the date is not known, files put the first day of the first year. */
  private static LocalDate date(String iso) {
    try {
      LocalDate date = LocalDate.parse(iso.strip());
      return date.getYear() < FIRST_YEAR ? null : date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** An element begins. */
  void start(XmlTags tags) {
    switch (tags.name()) {
      case "statement" -> isResolution = tags.attribute("name").equals(RESOLUTION);
      case "docNumber" ->
          inSymbol = symbol.length() == 0 && tags.attribute("refersTo").equals("#symbol");
      default -> {}
    }
  }

  /** Text is printed. */
  void text(String text) {
    if (inSymbol) {
      symbol.append(text);
    }
  }

  /** An element ends. */
  void end(String name) {
    inSymbol &= !name.equals("docNumber");
  }

  Facts found() {
    String printed = symbol.toString().strip();
    Optional<String> named = isResolution ? work.symbol() : Optional.empty();
    return new Facts(
        printed.isEmpty() ? named : Optional.of(printed),
        Optional.ofNullable(adopted),
        Optional.of(language).filter(code -> !code.isEmpty()));
  }
}
