package ibid.citation.part;

import ibid.citation.run.Modifier;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Brackets;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;

/**
 * What leads from a number to its parts where the head stands last: {@code 第60/1号决议}<u>{@code
 * ，特别是该决议}</u>{@code 附件二}, {@code 第60/1号决议}<u>{@code 的}</u>{@code 一部分}.
 */
final class CountedLead {
  private final Run run;
  private final int limit;
  private final CountedParts parts;

  private CountedLead(Run run, int limit) {
    this.run = run;
    this.limit = limit;
    parts = new CountedParts(run, limit);
  }

  /** What is printed of parts behind the token at an index and its head, or null. */
  static String behind(Run run, int index) {
    Token token = run.at(index);
    int end = token instanceof Token.Num number ? number.after() : token.end();
    boolean headed =
        run.is(index + 1, Category.HEAD)
            && Gap.isList(run.text(), run.lexicon(), end, run.at(index + 1).start());
    int from = headed ? run.at(index + 1).end() : end;
    CountedLead lead = new CountedLead(run, run.partEnd(from));
    return lead.read(token, headed ? lead.pastMark(from) : from);
  }

  /**
   * {@code 决定}<u>{@code 19}</u> {@code 第3和4段}: past the mark of a note glued to a head; or the
   * same.
   */
  private int pastMark(int from) {
    int mark = Letters.digitsEnd(run.text(), from, Math.min(limit, from + Marks.LONGEST_NOTE));
    int ordinal = Blanks.skip(run.text(), mark, limit);
    return mark > from && ordinal > mark && around(Category.ORDINAL, ordinal) != null ? mark : from;
  }

  private String read(Token token, int from) {
    if (isClauseEnd(from)) {
      return null;
    }
    int lead = pastLead(from);
    if (lead > from) {
      return ofAnnex(lead);
    }
    int behind = token instanceof Token.Sym ? pastDocument(from) : from;
    int of = pastOf(behind);
    String right = parts.readOrBracketed(of);
    int led = right == null ? CountedArticle.pastLead(run, behind, limit) : of;
    return led == of ? right : parts.read(led);
  }

  private boolean isClauseEnd(int from) {
    int at = Blanks.skip(run.text(), from, limit);
    return at >= limit || Marks.endsClause(run.text().charAt(at));
  }

  /** Past {@code ，特别是该决议}, "in particular that resolution's", before its annex; or the same. */
  private int pastLead(int from) {
    int at = Marks.pastComma(run.text(), from, limit);
    Match lead = around(Category.ESPECIALLY, at);
    if (at == from || lead == null) {
      return from;
    }
    int annex = run.indexAt(lead.end());
    Match that = around(lead.end());
    int end = that == null ? lead.end() : that.end();
    boolean its = that != null && that.term().is(Category.POSSESSIVE);
    if (that != null && that.term().is(Category.DEMONSTRATIVE) && run.is(annex, Category.HEAD)) {
      its = run.at(annex).start() == end;
      end = run.at(annex).end();
      annex++;
    }
    boolean right = run.at(annex) != null && run.at(annex).start() == end;
    return its && right && Pinpoints.isAnnex(run.at(annex)) ? end : from;
  }

  /** {@code 附件}<u>{@code 关于宣布国际年的标准的第1至10段}</u>: with the parts behind what it is about. */
  private String ofAnnex(int from) {
    int end = parts.part(from);
    int of = end < limit && Modifier.opens(run, end, limit) ? end : limit;
    while (of < limit && !(Modifier.isOf(run, of, limit) && parts.wordBehind(of + 1) != null)) {
      of = PartLead.isOneClause(run.text(), of, of + 1) ? of + 1 : limit;
    }
    int last = of < limit ? parts.wordBehind(of + 1).end() : end;
    return Blanks.fold(run.printed(), from, last);
  }

  /** Past {@code 的}, not before {@code 一部分}, and {@code 及其} before an annex: whose it is. */
  private int pastOf(int from) {
    int at = Blanks.skip(run.text(), from, limit);
    Match joint = run.lexicon().glue(Category.AND, run.text(), at, limit);
    if (joint == null) {
      return pastIts(from);
    }
    Match next = around(joint.end());
    if (next == null) {
      return from;
    }
    if (joint.term().value().isEmpty()) {
      boolean its = next.term().is(Category.POSSESSIVE);
      return its && Pinpoints.isAnnex(run.at(run.indexAt(next.end()))) ? next.end() : from;
    }
    boolean part = next.term().is(Category.ORDINAL) || next.term().is(Category.PART);
    return part ? joint.end() : from;
  }

  /** Past {@code ，其}, "its", before a part: {@code 决议}<u>{@code ，其}</u>{@code 第8段}; or the same. */
  private int pastIts(int from) {
    int at = Marks.pastComma(run.text(), from, limit);
    Match its = around(Category.POSSESSIVE, at);
    return at > from && its != null && parts.wordBehind(its.end()) != null ? its.end() : from;
  }

  /** Past the word for a document behind a symbol, {@code 号文件}, or the end of its bracket. */
  private int pastDocument(int from) {
    int at = Blanks.skip(run.text(), from, limit);
    Match sign = run.lexicon().glue(run.text(), at, limit);
    int noun = sign == null ? at : Blanks.skip(run.text(), sign.end(), limit);
    Match document = around(Category.DOCUMENT, noun);
    if (document != null) {
      return document.end();
    }
    return at < limit && Brackets.closes(run.text().charAt(at)) ? at + 1 : from;
  }

  private Match around(int at) {
    return run.lexicon().around(run.text(), at, limit);
  }

  private Match around(Category category, int at) {
    return run.lexicon().around(category, run.text(), at, limit);
  }
}
