package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.reader.Verbs.Form;
import ibid.reader.Verbs.Found;

/**
 * The verb of the sentence that tells a decision: {@code At its 46th plenary meeting, on 12
 * December 2022, the General Assembly, on the recommendation of the First Committee,} <u>{@code
 * decided}</u> {@code to endorse}. It stands right behind the name of who acts, or where a part of
 * the sentence begins; what stands behind a "which" can be the verb of another, and then there is
 * no telling.
 */
final class ToldVerbs {
  private static final int LONGEST = 1000;
  private static final String PARTICIPLE = "participle";

  private final Lexicon lexicon;
  private final Verbs verbs;
  private final SpeakerVerbs speakers;

  ToldVerbs(Lexicon lexicon, Verbs verbs, SpeakerVerbs speakers) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    this.speakers = speakers;
  }

  /**
   * {@code (a)} <u>{@code Decided}</u> {@code to endorse}: what opens an item of such a sentence.
   */
  Found opening(String text, int start, int end) {
    return verbs.at(text, start, end, Form.PAST);
  }

  /** The verb of a sentence, if it can be told. */
  Found in(String text, int start, int blockEnd) {
    int end = Math.min(blockEnd, start + LONGEST);
    boolean named = false;
    boolean begins = true;
    for (int at = start; at < end; ) {
      if (endsSentence(text, at, end)) {
        return Found.NONE;
      }
      if (!Letters.isLetter(text.charAt(at))) {
        begins |= Marks.isComma(text.charAt(at));
        at++;
        continue;
      }
      if (lexicon.telling(Category.CLAUSE, text, at, end) != null) {
        return Found.NONE;
      }
      Found found = verb(text, at, end, named, begins);
      if (!found.words().isEmpty()) {
        return found;
      }
      int name = named || lexicon.isVerbFirst() ? at : subjectEnd(text, at, end, begins);
      if (name > at) {
        named = true;
        int next = Blanks.skip(text, name, end);
        Found right = next < end ? verbs.at(text, next, end, Form.PAST) : Found.NONE;
        if (!right.words().isEmpty()) {
          return right;
        }
      }
      begins = false;
      at = next(text, Math.max(at, name), end);
    }
    return Found.NONE;
  }

  /** The verb at the beginning of a part; where the subject tells its case, at any word. */
  private Found verb(String text, int at, int end, boolean named, boolean begins) {
    if (lexicon.isVerbFirst()) {
      Found found = begins ? speakers.around(text, at, end, Form.PAST) : Found.NONE;
      int joined = begins ? speakers.pastPrefix(text, at) : at;
      return found.words().isEmpty() && joined > at
          ? speakers.around(text, joined, end, Form.PAST)
          : found;
    }
    if (!named || !(begins || lexicon.isBodyAfter())) {
      return Found.NONE;
    }
    Match told = lexicon.telling(text, at, end);
    boolean finite = told == null || !told.term().value().startsWith(PARTICIPLE);
    return finite ? verbs.at(text, at, end, Form.PAST) : Found.NONE;
  }

  /** Where the name of who acts ends, which stands at a position; or that position. */
  private int subjectEnd(String text, int at, int end, boolean begins) {
    boolean subject =
        lexicon.isBodyAfter() ? lexicon.isSubject(text, at) : begins || lexicon.isHeadLast();
    return subject ? speakers.nameEnd(text, at, end) : at;
  }

  private int next(String text, int at, int end) {
    if (at < end && Letters.isIdeograph(text.charAt(at))) {
      return at + 1;
    }
    int word = Letters.lettersEnd(text, at, end);
    return word > at ? word : at + 1;
  }

  /** A full stop or what parts sentences, with a capital behind it. */
  private static boolean endsSentence(String text, int at, int end) {
    if (!Marks.endsClause(text.charAt(at))) {
      return false;
    }
    int next = Blanks.skip(text, at + 1, end);
    return next < end
        && (Letters.isIdeograph(text.charAt(next))
            || (next > at + 1 && Character.isUpperCase(text.charAt(next))));
  }
}
