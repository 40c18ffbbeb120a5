package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.reader.Verbs.Form;
import ibid.reader.Verbs.Found;

/**
 * The verb of a paragraph that who speaks opens: {@code “The Security Council} <u>{@code also
 * recalls}</u>, {@code We} <u>{@code reaffirm}</u>.
 */
final class SpeakerVerbs {
  /** How far the verb is looked at that who acts stands inside of. */
  private static final int LONGEST_REST = 60;

  /** Behind a noun in Chinese, what has the noun: {@code 安全理事会建议的执行情况}. */
  private static final char GENITIVE = '的';

  private final Lexicon lexicon;
  private final Verbs verbs;

  SpeakerVerbs(Lexicon lexicon, Verbs verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /**
   * The verb of a paragraph.
   *
   * @param own the verb that opens it, if one does
   */
  Found at(String text, int start, int end, Found own) {
    boolean plain = own.words().isEmpty();
    if (!plain && !lexicon.isVerbFirst()) {
      return own;
    }
    int at = Letters.firstLetter(text, start, end);
    if (lexicon.isVerbFirst()) {
      Found around = around(text, pastPrefix(text, at), end, Form.FINITE);
      if (!plain || !around.words().isEmpty()) {
        return around.words().isEmpty() ? own : around;
      }
    }
    int name = nameEnd(text, at, end);
    return name > at ? behind(text, name, end) : ours(text, at, end);
  }

  /**
   * Where the name ends that stands at a position, behind an article or not; or that position.
   * Chinese has no articles, and what it has for them is before somebody else.
   */
  int nameEnd(String text, int start, int end) {
    Match article =
        lexicon.isHeadLast() ? null : lexicon.opening(Category.ARTICLE, text, start, end);
    int at = article == null ? start : Blanks.skip(text, article.end(), end);
    Match full = lexicon.opening(Category.BODY, text, at, end);
    Match name = full == null ? lexicon.citing(Category.SHORT_BODY, text, at, end) : full;
    return name == null ? start : name.end();
  }

  /** {@code The Security Council} <u>{@code recalls}</u>: a finite verb right behind a name. */
  private Found behind(String text, int name, int end) {
    int at = Blanks.skip(text, name, end);
    Found found = at < end ? verbs.at(text, at, end, Form.FINITE) : Found.NONE;
    if (!lexicon.isHeadLast()) {
      return found.operative() ? found : Found.NONE;
    }
    int after = at + found.words().length();
    return after < end && text.charAt(after) == GENITIVE ? Found.NONE : found;
  }

  /** {@code We} <u>{@code reaffirm}</u>; {@code Reafirmamos}. */
  private Found ours(String text, int start, int end) {
    if (!lexicon.hasSpeakers()) {
      Found found = verbs.at(text, start, end, Form.OURS);
      int joined = pastPrefix(text, start);
      return found.words().isEmpty() && joined > start
          ? verbs.at(text, joined, end, Form.OURS)
          : found;
    }
    Match we = lexicon.telling(Category.WE, text, start, end);
    if (we == null) {
      return Found.NONE;
    }
    int at = Blanks.skip(text, we.end(), end);
    return lexicon.isHeadLast()
        ? verbs.at(text, at, end, Form.FINITE)
        : verbs.at(text, at, end, Form.OURS);
  }

  /** A verb with who acts behind its first word: {@code يؤكد مجلس الأمن من جديد}. */
  Found around(String text, int start, int end, Form form) {
    int first = Letters.lettersEnd(text, start, end);
    int name = Blanks.skip(text, first, end);
    int nameEnd = name > first ? nameEnd(text, name, end) : name;
    if (nameEnd == name) {
      return Found.NONE;
    }
    int rest = Blanks.skip(text, nameEnd, end);
    String joined =
        text.substring(start, first)
            + ' '
            + text.substring(rest, Math.min(end, rest + LONGEST_REST));
    Found found = verbs.at(joined, 0, joined.length(), form);
    return found.operative() ? found : Found.NONE;
  }

  /** {@code ويشير}: behind the "and" that is joined to a verb. */
  int pastPrefix(String text, int at) {
    return at < text.length() ? at + lexicon.prefix(text, at) : at;
  }
}
