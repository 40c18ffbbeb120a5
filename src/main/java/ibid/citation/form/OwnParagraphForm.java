package ibid.citation.form;

import ibid.citation.Citation;
import ibid.citation.part.PartLabels;
import ibid.citation.run.After;
import ibid.citation.run.Before;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import java.util.List;

/**
 * A paragraph of the document itself: {@code paragraph 12 above}, {@code paragraph 7 (b) below},
 * {@code paragraph 1 of the present resolution}, {@code 上文第12段}. Of several, {@code paragraphs 16,
 * 18 and 20 above}, each is one.
 */
final class OwnParagraphForm implements Recognizer {
  private static final int LONGEST_HERE = 2;
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_PRESENT = 2;
  private static final String PARAGRAPH = "paragraph";
  private static final String NEAR = "near";
  private static final int LONGEST_ESPECIALLY = 7;

  /** How many tokens stand between the word for a part and the head it is of, and that word. */
  private static final int MOST_BEFORE = 4;

  @Override
  public void recognize(Run run, List<Citation> found) {
    int first = found.size();
    find(run, found);
    QuotedParagraph.takeBack(run, found, first);
  }

  private static void find(Run run, List<Citation> found) {
    if (run.lexicon().isHeadLast() && run.contents().hasNumber()) {
      counted(run, found);
    }
    if (!run.contents().has(Category.PART)) {
      return;
    }
    for (Token token : run.tokens()) {
      if (token instanceof Token.Word word
          && word.is(Category.PART)
          && word.term().value().equals(PARAGRAPH)) {
        recognize(run, word, found);
      }
    }
  }

  private static void recognize(Run run, Token.Word word, List<Citation> found) {
    String text = run.text();
    int limit = run.partEnd(word.start());
    List<OwnParagraphList.Member> members =
        OwnParagraphList.at(run, Blanks.skip(text, word.end(), limit), limit);
    AnnexBefore annex = AnnexBefore.of(run, word);
    if (members.isEmpty() || (annex == null ? isOfOther(run, word) : !annex.isOwn(text))) {
      return;
    }
    int at = members.get(members.size() - 1).span().end();
    int here = Blanks.skip(text, at, limit);
    Match match = here > at ? run.lexicon().around(Category.HERE, text, here, limit) : null;
    if (match != null) {
      int first = annex == null ? word.start() : annex.start();
      add(members, new Span(first, match.end()), AnnexBefore.labelOf(annex), null, found);
      return;
    }
    int start = hereStart(run, word.start());
    if (start >= 0 && isOfNext(run, here, limit)) {
      return;
    }
    if (start >= 0) {
      add(members, new Span(start, at), null, null, found);
      return;
    }
    if (run.at(run.indexAt(at)) instanceof Token.Word head
        && head.is(Category.HEAD)
        && isOfPresent(run, at, head)) {
      Span words = new Span(word.start(), head.end());
      boolean near = isNear(run, at, head);
      String label = AnnexBefore.labelOf(annex);
      members.forEach(member -> found.add(member.of(members, words, label, head.kind(), near)));
    } else if (ReferredParagraph.is(run, word, at)) {
      add(members, new Span(word.start(), at), null, null, found);
    } else if (!isOfNext(run, here, limit)) {
      Token.Word head = presentBefore(run, word.start());
      if (head != null) {
        add(members, new Span(word.start(), at), null, head.kind(), found);
      }
    }
  }

  /** {@code above, paragraph 5} <u>{@code of}</u> {@code resolution 58/1}. */
  private static boolean isOfNext(Run run, int at, int limit) {
    return run.lexicon().glue(Category.OF, run.text(), at, limit) != null;
  }

  /**
   * {@code article 14}<u>{@code , paragraph 3 above}</u>, {@code (A/59/565, paras. 3 and 4 above)}:
   * behind a comma and a number it is a paragraph of that, unless the number is of a paragraph too.
   */
  private static boolean isOfOther(Run run, Token.Word word) {
    String text = run.text();
    int comma = Blanks.skipBack(text, word.start(), 0) - 1;
    char before = comma > 0 && Marks.isComma(text.charAt(comma)) ? text.charAt(comma - 1) : ' ';
    if (!Letters.isDigit(before) && before != ')') {
      return false;
    }
    int last = run.indexAt(word.start()) - 1;
    if (run.at(last) instanceof Token.Sym symbol && symbol.end() == comma) {
      return true;
    }
    while (last >= 0
        && run.at(last) instanceof Token.Num number
        && number.number().form() == Form.SERIAL) {
      last--;
    }
    if (run.at(last) instanceof Token.Num number) {
      return number.after() == comma;
    }
    if (run.at(last) instanceof Token.Word part
        && part.is(Category.PART)
        && PartLabels.end(run, part.end(), comma) == comma) {
      return !part.term().value().equals(PARAGRAPH);
    }
    return isNumbered(text, comma);
  }

  /** {@code rule 5}: whether a word and a short number end at a position, not a year. */
  private static boolean isNumbered(String text, int end) {
    int start = Letters.digitsStart(text, 0, end);
    int word = Blanks.skipBack(text, start, 0);
    return start < end
        && end - start <= LONGEST_NUMBER
        && word < start
        && word > 0
        && Character.isLowerCase(text.charAt(word - 1));
  }

  /**
   * The head in {@code the present} <u>{@code resolution}</u>{@code , in particular} before a
   * paragraph, or null.
   */
  private static Token.Word presentBefore(Run run, int position) {
    int article = Before.article(run, position);
    Match especially = Before.term(run, article, Category.ESPECIALLY, LONGEST_ESPECIALLY);
    int comma = especially == null ? 0 : Blanks.skipBack(run.text(), especially.start(), 0) - 1;
    if (comma <= 0 || !Marks.isComma(run.text().charAt(comma))) {
      return null;
    }
    Token.Word head = headBefore(run, comma);
    Match present =
        head == null ? null : Before.term(run, head.start(), Category.PRESENT, LONGEST_PRESENT);
    return present == null || present.term().value().equals(NEAR) ? null : head;
  }

  /** A paragraph alone is cited with the words around it, one of several by its number. */
  private static void add(
      List<OwnParagraphList.Member> members,
      Span words,
      String annex,
      Kind whole,
      List<Citation> found) {
    members.forEach(member -> found.add(member.of(members, words, annex, whole, false)));
  }

  /** Whether no more than {@code of the present} stands between a label and a head. */
  private static boolean isOfPresent(Run run, int from, Token.Word head) {
    Match present = Before.term(run, head.start(), Category.PRESENT, LONGEST_PRESENT);
    if (present == null || present.start() <= from) {
      return false;
    }
    return After.of(run, from, present.start()) == present.start();
  }

  /**
   * {@code Recalls resolution 60/1, and paragraph 5 of this resolution}: whether another of a kind
   * has been named in the paragraph, and not for a paragraph of its own, from which that is told,
   * {@code paragraph 8 of resolution 1718 (2006) and paragraph 5 of this resolution}.
   */
  private static boolean isNear(Run run, int position, Token.Word head) {
    Match present = Before.term(run, head.start(), Category.PRESENT, LONGEST_PRESENT);
    for (int i = run.indexAt(position) - 1; i >= 0 && present.term().value().equals(NEAR); i--) {
      if (run.at(i) instanceof Token.Word word
          && word.is(Category.HEAD)
          && word.kind() == head.kind()
          && run.at(i + 1) instanceof Token.Num) {
        return !isOfPart(run, i);
      }
    }
    return false;
  }

  /** Whether a part stands before a head, with its number. */
  private static boolean isOfPart(Run run, int head) {
    for (int i = head - 1; i >= head - MOST_BEFORE; i--) {
      if (run.at(i) instanceof Token.Word word && word.is(Category.PART)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where {@code supra, párr. 12} begins before the word for a paragraph, behind "see" or a
   * bracket; or -1.
   */
  private static int hereStart(Run run, int position) {
    String text = run.text();
    int end = Marks.beforeComma(text, position, 0);
    Match here = Before.term(run, end, Category.HERE, LONGEST_HERE);
    if (here == null) {
      return -1;
    }
    int before = Blanks.skipBack(text, here.start(), 0);
    int see = Words.start(text, before);
    boolean leads =
        before > 0
            && (text.charAt(before - 1) == '('
                || (see < before && NoteOpening.pastWord(run, see, before) > see));
    return leads ? here.start() : -1;
  }

  /**
   * Where the head stands last, so does the word for a paragraph: {@code 上文第12段}, {@code
   * 本决议第3段和第4段}.
   */
  private static void counted(Run run, List<Citation> found) {
    int lastEnd = -1;
    Kind whole = null;
    for (Token token : run.tokens()) {
      Match ordinal =
          token instanceof Token.Num number && number.number().form() == Form.SERIAL
              ? ordinalBefore(run, number)
              : null;
      if (ordinal == null) {
        continue;
      }
      Match here = Before.term(run, ordinal.start(), Category.HERE, LONGEST_HERE);
      Token.Word head = here == null ? headBefore(run, ordinal.start()) : null;
      Match present =
          head == null ? null : Before.term(run, head.start(), Category.PRESENT, LONGEST_PRESENT);
      boolean joined = lastEnd >= 0 && isJoined(run, lastEnd, ordinal.start());
      if (here == null && present == null && !joined) {
        continue;
      }
      int limit = run.partEnd(token.start());
      List<OwnParagraphList.Member> members = OwnParagraphList.at(run, token.start(), limit);
      int at = members.isEmpty() ? limit : members.get(members.size() - 1).span().end();
      int behind = Blanks.skip(run.text(), at, limit);
      Match word = run.lexicon().around(Category.PART_BEHIND, run.text(), behind, limit);
      if (word != null && word.term().value().equals(PARAGRAPH)) {
        if (here != null || present != null) {
          whole = here == null ? head.kind() : null;
        }
        int start =
            here != null ? here.start() : present != null ? present.start() : ordinal.start();
        add(members, new Span(start, word.end()), null, whole, found);
        lastEnd = word.end();
      }
    }
  }

  /** Whether nothing but what joins two members of a list stands between two positions. */
  private static boolean isJoined(Run run, int from, int to) {
    return to > from && OwnParagraphList.pastGlue(run, from, to) == to;
  }

  private static Match ordinalBefore(Run run, Token.Num number) {
    Match ordinal = Before.word(run, number.start());
    return ordinal != null && ordinal.term().is(Category.ORDINAL) ? ordinal : null;
  }

  /** The head that ends at a position, {@code 本决议}, or null. */
  private static Token.Word headBefore(Run run, int end) {
    for (int i = run.indexAt(end) - 1; i >= run.indexAt(end) - 2; i--) {
      if (run.at(i) instanceof Token.Word word && word.is(Category.HEAD) && word.end() == end) {
        return word;
      }
    }
    return null;
  }
}
