package ibid.language;

import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.Table;
import ibid.symbol.Treaties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the table of the words of one language.
 *
 * <p>A row has a category (see {@link Category}), a value and the phrases, parted by {@code ;}:
 * {@code head}, {@code resolution}, {@code resolution;resolutions}. A phrase in lower case also
 * stands for itself with a capital. The names of bodies are those of the table of bodies and what
 * the language adds. A row whose value ends with {@code #} is one for each title of the table of
 * treaties that has a number there: {@code ILO Convention No. #}.
 */
final class TermTable {
  private static final String FOLDER = "/ibid/language/";
  private static final int LONGEST_LOOSE = 60;

  /** What stands for a number in a row. */
  private static final String NUMBER = "#";

  /** What is looked up by a name, and may be printed with other letters at the ends of words. */
  private static final Set<Category> NAMES =
      EnumSet.of(Category.BODY, Category.SHORT_BODY, Category.TREATY, Category.TREATY_TITLE);

  private TermTable() {}

  /** The terms of a language: {@code en}. */
  static List<Term> read(String language, Bodies bodies) {
    List<Term> terms = new ArrayList<>();
    for (Body body : bodies.all()) {
      addNames(body, terms);
    }
    for (String[] row : Table.rows(FOLDER + language + ".tsv")) {
      addRow(row, terms);
    }
    terms.addAll(contracted(terms));
    List<Term> loose = loose(terms);
    List<Term> joined = ligated(terms);
    terms.addAll(looseEnds(terms));
    terms.addAll(loose);
    terms.addAll(joined);
    return terms;
  }

  /** The terms that begin as those words do that a preposition melts with, as it makes them. */
  private static List<Term> contracted(List<Term> terms) {
    List<Term> contractions =
        terms.stream()
            .filter(term -> term.is(Category.CONTRACTION))
            .sorted(Comparator.comparingInt(term -> -term.value().length()))
            .toList();
    List<Term> contracted = new ArrayList<>();
    for (Term term : terms) {
      contractions.stream()
          .filter(each -> term.phrase().startsWith(each.value()))
          .findFirst()
          .map(each -> each.phrase() + term.phrase().substring(each.value().length()))
          .ifPresent(phrase -> contracted.add(new Term(term.category(), term.value(), phrase)));
    }
    return contracted;
  }

  /**
   * The terms as typists print them who leave the hamza from one letter, or from all: {@code
   * الانسان}, {@code الامم}. So no text need be looked through for such letters.
   */
  private static List<Term> loose(List<Term> terms) {
    List<Term> loose = new ArrayList<>();
    CharTable letters = CharTable.of(terms, Category.LOOSE);
    if (letters.isEmpty()) {
      return loose;
    }
    for (Term term : terms) {
      String phrase = term.phrase();
      String bare = letters.plain(phrase);
      Set<String> printed = new LinkedHashSet<>();
      for (int at = 0; !bare.equals(phrase) && at < phrase.length(); at++) {
        printed.add(phrase.substring(0, at) + bare.charAt(at) + phrase.substring(at + 1));
      }
      printed.add(bare);
      printed.remove(phrase);
      printed.forEach(each -> loose.add(new Term(term.category(), term.value(), each)));
    }
    return loose;
  }

  /**
   * The names, where they are not long, as typists print them who leave the dots from the last
   * letter of one sort in each word, or of all: {@code الجمعيه العامه}, {@code العهد الدولى}.
   */
  private static List<Term> looseEnds(List<Term> terms) {
    List<Term> ends = terms.stream().filter(term -> term.is(Category.LOOSE_END)).toList();
    List<Term> loose = new ArrayList<>();
    for (Term term : terms) {
      boolean named = NAMES.contains(term.category()) && term.phrase().length() <= LONGEST_LOOSE;
      Set<String> printed = new LinkedHashSet<>(List.of(term.phrase()));
      for (Term end : named ? ends : List.<Term>of()) {
        for (String each : List.copyOf(printed)) {
          printed.add(withEnds(each, end.phrase().charAt(0), end.value().charAt(0)));
        }
      }
      printed.remove(term.phrase());
      printed.forEach(each -> loose.add(new Term(term.category(), term.value(), each)));
    }
    return loose;
  }

  /** The names with one character for two letters, as some fonts have it: {@code حقوق اﻹنسان}. */
  private static List<Term> ligated(List<Term> terms) {
    List<Term> rows = terms.stream().filter(term -> term.is(Category.LIGATURE)).toList();
    List<Term> ligated = new ArrayList<>();
    for (Term term : terms) {
      boolean named = NAMES.contains(term.category()) && term.phrase().length() <= LONGEST_LOOSE;
      for (Term row : named ? rows : List.<Term>of()) {
        String phrase = term.phrase();
        for (int at = phrase.indexOf(row.value());
            at >= 0;
            at = phrase.indexOf(row.value(), at + 1)) {
          String rest = phrase.substring(at + row.value().length());
          String printed = phrase.substring(0, at) + row.phrase() + rest;
          ligated.add(new Term(term.category(), term.value(), printed));
        }
      }
    }
    return ligated;
  }

  private static String withEnds(String phrase, char letter, char printed) {
    StringBuilder changed = new StringBuilder(phrase);
    for (int at = 0; at < phrase.length(); at++) {
      boolean last = at + 1 == phrase.length() || !Letters.isLetter(phrase.charAt(at + 1));
      if (last && phrase.charAt(at) == letter) {
        changed.setCharAt(at, printed);
      }
    }
    return changed.toString();
  }

  /** A body that has the name of its treaty is not named by it: that is the treaty's title. */
  private static void addNames(Body body, List<Term> terms) {
    if (!Treaties.titles().containsKey(body.name())) {
      terms.add(new Term(Category.BODY, body.series(), body.name()));
    }
    for (String name : body.otherNames()) {
      terms.add(new Term(Category.BODY, body.series(), name));
    }
  }

  private static void addRow(String[] columns, List<Term> terms) {
    Category category = Category.of(columns[0]);
    for (String phrase : columns[2].split(";", -1)) {
      if (columns[1].endsWith(NUMBER)) {
        addNumbered(category, columns[1], phrase, terms);
      } else {
        addPhrase(category, columns[1], phrase, terms);
      }
    }
  }

  /**
   * A phrase for each title of the table of treaties with a number: {@code Convention no # de
   * l'OIT} for {@code ILO Convention No. 29}.
   */
  private static void addNumbered(
      Category category, String title, String phrase, List<Term> terms) {
    String beginning = title.substring(0, title.length() - NUMBER.length());
    Treaties.titles()
        .forEach(
            (each, treaty) -> {
              String number = each.startsWith(beginning) ? each.substring(beginning.length()) : "";
              if (!number.isEmpty()) {
                addPhrase(category, treaty.id(), phrase.replace(NUMBER, number), terms);
              }
            });
  }

  private static void addPhrase(Category category, String value, String phrase, List<Term> terms) {
    terms.add(new Term(category, value, phrase));
    char first = phrase.charAt(0);
    if (Character.isLowerCase(first)) {
      terms.add(new Term(category, value, Character.toUpperCase(first) + phrase.substring(1)));
    } else if (category == Category.VERB && Character.isUpperCase(first)) {
      String later = Character.toLowerCase(first) + phrase.substring(1);
      terms.add(new Term(Category.LATER_VERB, value, later));
    }
  }
}
