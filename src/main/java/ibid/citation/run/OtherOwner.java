package ibid.citation.run;

import ibid.citation.BodyMention;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Words;
import ibid.symbol.Notation;
import java.util.List;

/** Whether a short name is that of an organ of somebody that no table has. */
public final class OtherOwner {
  private static final int PARTIES_WORDS = 3;
  private static final String GENITIVE = "genitive";

  /** The value of a genitive that no longer name comes behind, but letters may. */
  private static final String LETTERS = "letters";

  /** The only short name that many bodies have, of which some are in no table. */
  private static final String COMMISSION = "Commission";

  /** The values of {@code on} and {@code for}, which stand in names as in titles. */
  private static final String OPENS = "opens";

  private static final List<String> SUBJECTS = List.of(OPENS, "leads");

  /** {@code des}; the small word behind {@code de} alone can be a verb. */
  private static final int SHORTEST_ARTICLE = 3;

  private OtherOwner() {}

  /**
   * Whether {@code its} before it, or a genitive behind it, makes it the organ of somebody that no
   * table has: {@code its Council}, {@code the Council of the Food and Agriculture Organization}.
   */
  static boolean has(Run run, Token.Word word) {
    String text = run.text();
    Lexicon lexicon = run.lexicon();
    int before = Blanks.skipBack(text, word.start(), 0);
    return lexicon.around(Category.POSSESSIVE, text, Words.start(text, before), before) != null
        || goesOn(text, lexicon, word.end())
        || (word.term().value().equals(COMMISSION) && isOfSubject(run, word.end()))
        || (word.term().value().indexOf(BodyNames.PHRASE) >= 0 && isOfTreaty(run, word.end()));
  }

  /**
   * {@code Conference of the Parties} <u>{@code to the Lighthouse Convention}</u>, <u>{@code to the
   * Convention on Lighthouses}</u>, {@code Conférence des Parties à la Convention} <u>{@code sur
   * les phares}</u>: whether a treaty of another name follows, and not {@code to the Convention}
   * alone.
   */
  private static boolean isOfTreaty(Run run, int end) {
    String text = run.text();
    int at = Blanks.skip(text, end, run.end());
    Match to = run.lexicon().around(Category.PARTIES, text, at, run.end());
    int name = to == null ? at : Blanks.skip(text, to.end(), run.end());
    Match treaty = run.lexicon().citing(Category.TREATY, text, name, run.end());
    if (treaty != null || name >= run.end() || !Character.isUpperCase(text.charAt(name))) {
      return hasSubject(run, treaty == null ? end : treaty.end());
    }
    return to != null || isBeforeTreaty(run, name);
  }

  /** {@code Конференция Сторон} <u>{@code Бамакской}</u> {@code конвенции}. */
  private static boolean isBeforeTreaty(Run run, int name) {
    int word = Letters.lettersEnd(run.text(), name, run.end());
    int next = Blanks.skip(run.text(), word, run.end());
    return next > word
        && run.lexicon().citing(Category.TREATY, run.text(), next, run.end()) != null;
  }

  /**
   * {@code the Convention} <u>{@code on Lighthouses}</u>: whether a word behind leads to what a
   * treaty is about, where titles have capitals to one; not {@code on its fifth session}.
   */
  private static boolean hasSubject(Run run, int end) {
    String text = run.text();
    Lexicon lexicon = run.lexicon();
    int at = Blanks.skip(text, end, run.end());
    Match on = at == end || at >= run.end() ? null : lexicon.title(text, at, run.end());
    if (on == null || !on.term().isOf(OPENS)) {
      return false;
    }
    int name = After.article(run, on.end(), run.end());
    return name < run.end()
        && lexicon.around(Category.POSSESSIVE, text, name, run.end()) == null
        && (lexicon.hasTitleWords()
            ? Character.isUpperCase(text.charAt(name))
            : Letters.isLetter(text.charAt(name)));
  }

  /**
   * {@code Commission on Transnational Corporations}, {@code Comisión de Asentamientos Humanos},
   * {@code Commission des ressources naturelles}: there are many, and the tables have their names.
   */
  private static boolean isOfSubject(Run run, int end) {
    String text = run.text();
    Lexicon lexicon = run.lexicon();
    int at = Blanks.skip(text, end, run.end());
    if (at == end || at >= run.end()) {
      return false;
    }
    Match of = lexicon.glue(Category.OF, text, at, run.end());
    boolean genitive = of != null && isPlain(of.term().value());
    Match on = genitive ? null : lexicon.title(text, at, run.end());
    boolean about = on != null && SUBJECTS.stream().anyMatch(on.term()::isOf);
    int name = genitive ? Blanks.skip(text, of.end(), run.end()) : run.end();
    name = about ? Blanks.skip(text, on.end(), run.end()) : name;
    if (name + 1 >= run.end()
        || !Character.isLowerCase(text.charAt(name + 1))
        || (about && isOneWord(run, end, name))) {
      return false;
    }
    boolean capital = Character.isUpperCase(text.charAt(name));
    boolean small = genitive && of.end() - of.start() >= SHORTEST_ARTICLE;
    return (capital || (small && Character.isLowerCase(text.charAt(name))))
        && lexicon.citing(Category.HEAD, text, name, run.end()) == null
        && !isOfParties(text, lexicon, name)
        && !isLetterhead(run, name);
  }

  /** {@code the Commission on} <u>{@code Tuesday}</u>: the names that go on so have more words. */
  private static boolean isOneWord(Run run, int end, int name) {
    return run.text().substring(name, Math.max(name, NameEnd.of(run, end))).indexOf(' ') < 0;
  }

  private static boolean isPlain(String value) {
    return value.isEmpty() || value.equals(LETTERS);
  }

  /**
   * The body that a number is of, by a genitive behind it: one that is a State's or another's,
   * {@code resolution 12/3 of the Security Council of Uzbekistan}, is none of the tables.
   */
  public static BodyMention behind(Run run, BodyMention body) {
    int end = body.span().end();
    String text = run.text();
    if (!body.isFull() || !goesOn(text, run.lexicon(), end)) {
      return body;
    }
    int name = genitive(text, run.lexicon(), end, "");
    int last = NameEnd.of(run, end);
    int word = Words.start(text, Blanks.skipBack(text, name, end));
    boolean named = run.lexicon().opening(Category.ARTICLE, text, word, name) == null;
    boolean proper = named || text.substring(name, Math.max(name, last)).indexOf(' ') > 0;
    return isLetterhead(run, name) || !proper
        ? body
        : new BodyMention(new Span(body.span().start(), last), List.of());
  }

  /**
   * The letters of the organization whose organ it is, where a genitive leads to them, {@code
   * Council of UNDP}, {@code Council resolution 5/1 of UN-Habitat}; or null.
   */
  static String letters(Run run, Token.Word word) {
    String letters = lettersBehind(run, word.end());
    return letters == null ? lettersBehind(run, numberEnd(run, word)) : letters;
  }

  /** Where the number ends that a head joins to the name, or the name itself. */
  private static int numberEnd(Run run, Token.Word word) {
    int index = run.indexAt(word.end());
    return run.is(index, Category.HEAD)
            && run.at(index + 1) instanceof Token.Num number
            && Blanks.skip(run.text(), word.end(), run.end()) == run.at(index).start()
            && Blanks.skip(run.text(), run.at(index).end(), run.end()) == number.start()
        ? number.after()
        : word.end();
  }

  /**
   * The letters that a genitive leads to, or null; the United Nations are no organization there.
   */
  private static String lettersBehind(Run run, int end) {
    String text = run.text();
    int name = genitive(text, run.lexicon(), end, LETTERS);
    boolean letters =
        name + 1 < text.length()
            && Character.isUpperCase(text.charAt(name))
            && Character.isUpperCase(text.charAt(name + 1));
    return letters && !isLetterhead(run, name)
        ? text.substring(name, lettersEnd(text, name)).replaceAll("[\u2010\u2011]", "-")
        : null;
  }

  private static int lettersEnd(String text, int start) {
    int at = start;
    while (at < text.length()
        && (Letters.isLetter(text.charAt(at)) || Notation.isDash(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isLetterhead(Run run, int start) {
    Match match = run.lexicon().opening(Category.LETTERHEAD, run.text(), start, run.end());
    return match != null
        && (match.end() >= run.end() || !Notation.isDash(run.text().charAt(match.end())));
  }

  /** Whether a genitive makes a longer name of it; conferences are of parties. */
  private static boolean goesOn(String text, Lexicon lexicon, int end) {
    int name = genitive(text, lexicon, end, "");
    boolean capital = name + 1 < text.length() && Character.isUpperCase(text.charAt(name));
    if (!capital || !Character.isLowerCase(text.charAt(name + 1))) {
      return false;
    }
    return lexicon.citing(Category.HEAD, text, name, text.length()) == null
        && !isOfParties(text, lexicon, name);
  }

  /** Where what is behind the mark of a genitive begins; the end of the text when there is none. */
  private static int genitive(String text, Lexicon lexicon, int end, String other) {
    int at = Blanks.skip(text, end, text.length());
    Match of = at == end ? null : lexicon.glue(Category.OF, text, at, text.length());
    boolean genitive =
        of != null
            && (of.term().value().equals(GENITIVE)
                || (!other.isEmpty() && of.term().value().equals(other)));
    return genitive ? Blanks.skip(text, of.end(), text.length()) : text.length();
  }

  /** {@code of the High Contracting Parties}, or a month. */
  private static boolean isOfParties(String text, Lexicon lexicon, int start) {
    int at = start;
    for (int words = 0; words < PARTIES_WORDS; words++) {
      Match word = lexicon.around(text, at, text.length());
      if (word != null
          && ((word.term().is(Category.PARTIES) && word.term().value().isEmpty())
              || word.term().is(Category.MONTH))) {
        return true;
      }
      while (at < text.length() && Letters.isLetter(text.charAt(at))) {
        at++;
      }
      at = Blanks.skip(text, at, text.length());
    }
    return false;
  }
}
