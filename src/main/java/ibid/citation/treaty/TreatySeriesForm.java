package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Notation;
import java.util.ArrayList;
import java.util.List;

/**
 * A reference to the <i>Treaty Series</i>: {@code United Nations, Treaty Series, vol. 2237, No.
 * 39574}, or after {@code Ibid.}; with several volumes ({@code vols. 2171, 2173 and 2983, No.
 * 27531}) each counts, with several numbers ({@code Nos. 970–973}) each end that is printed. Behind
 * its numbers the next volume may follow with its own: {@code , and vol. 2404, No. 43425}.
 */
public final class TreatySeriesForm implements Recognizer {
  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.contents().has(Category.IBID) && !run.contents().has(Category.TREATY_SERIES)) {
      return;
    }
    for (Token token : run.tokens()) {
      boolean ibid = token.is(Category.IBID);
      if (AbbreviatedSeries.is(token) && token.is(Category.TREATY_SERIES)) {
        AbbreviatedSeries.addTo(found, run, token);
      } else if (ibid || token.is(Category.TREATY_SERIES)) {
        new Reading(run, token, ibid).addTo(found);
      }
    }
  }

  private static final class Reading {
    private static final int MOST_DIGITS = 5;
    private static final int YEAR_DIGITS = 4;

    private final Run run;
    private final boolean ibid;
    private final int limit;
    private final List<Volume> volumes = new ArrayList<>();
    private int start;
    private int at;

    /** Whether what follows the first volume are its pages, or its year. */
    private boolean pages;

    /** A volume and where its digits end. */
    private record Volume(String number, int end) {
      int start() {
        return end - number.length();
      }
    }

    Reading(Run run, Token opening, boolean ibid) {
      this.run = run;
      this.ibid = ibid;
      start = opening.start();
      limit = run.partEnd(start);
      at = opening.end();
      boolean named = word(Category.VOLUME) ? volume() : volumesBehind();
      if (!named) {
        volumes.clear();
      }
    }

    /** Takes the digits that come next as a volume; whether there are any. */
    private boolean volume() {
      String number = digits();
      if (!number.isEmpty()) {
        volumes.add(new Volume(number, at));
      }
      return !number.isEmpty();
    }

    /** {@code 第2171、2173和2983卷}: the word for the volume stands behind its numbers. */
    private boolean volumesBehind() {
      boolean named = word(Category.ORDINAL) && volume();
      while (named && !word(Category.VOLUME)) {
        named = glue() && volume();
      }
      return named;
    }

    void addTo(List<Citation> found) {
      if (volumes.isEmpty()) {
        return;
      }
      int volumeEnd = at;
      if (!numbered()) {
        found.add(citation(start, volumeEnd, ""));
        return;
      }
      do {
        numbers(found);
        volumeEnd = another() ? at : 0;
      } while (volumeEnd > 0 && numbered());
      if (volumeEnd > 0 && endsNote()) {
        found.add(citation(start, volumeEnd, ""));
      }
    }

    /** Whether no more words stand behind the volume: not {@code vol. 3 of the records}. */
    private boolean endsNote() {
      int next = Blanks.skip(run.text(), at, limit);
      return next >= limit
          || Marks.endsClause(run.text().charAt(next))
          || run.text().charAt(next) == ')';
    }

    /** Takes the volumes that come next, up to the word before their numbers, if it comes. */
    private boolean numbered() {
      year();
      while (!numberWord()) {
        boolean worded = word(Category.VOLUME);
        boolean moreVolumes = worded || glue() || digitFollows();
        if (!moreVolumes || !(volume() || volumesBehind())) {
          return false;
        }
        pages |= !worded && !isNext();
      }
      return true;
    }

    /** Goes past the year in brackets behind a volume: {@code vol. 75} <u>{@code (1950)}</u>. */
    private void year() {
      int open = Blanks.skip(run.text(), at, limit);
      int digits = open + 1;
      int end =
          open < limit && run.text().charAt(open) == '('
              ? Letters.digitsEnd(run.text(), digits, limit)
              : digits;
      boolean closed = end < limit && run.text().charAt(end) == ')';
      at = closed && end - digits == YEAR_DIGITS ? end + 1 : at;
    }

    private void numbers(List<Citation> found) {
      if (pages) {
        volumes.subList(1, volumes.size()).clear();
      }
      addTo(found, digits());
      while (glue() || digitFollows()) {
        String next = digits();
        if (next.isEmpty()) {
          return;
        }
        found.add(citation(at - next.length(), at, next));
      }
    }

    /**
     * Goes on to the volume behind the numbers of the one before, if its word and digits come:
     * {@code , and vol. 2404, No. 43425}, {@code ；第2404卷，第43425号}.
     */
    private boolean another() {
      if (at < limit && Marks.isSemicolon(run.text().charAt(at))) {
        at++;
      }
      if (!isOrdinal()) {
        glue();
      }
      start = pastJoined(skip(at));
      volumes.clear();
      pages = false;
      return word(Category.VOLUME) ? volume() : volumesBehind();
    }

    /** Whether {@code 第} comes next, which joins numbers too. */
    private boolean isOrdinal() {
      int from = skip(at);
      return run.lexicon().around(Category.ORDINAL, run.text(), from, limit) != null;
    }

    /** Past an "and" that is joined to its word: {@code والمجلد}. */
    private int pastJoined(int from) {
      boolean joined = from < limit && run.lexicon().around(run.text(), from, limit) == null;
      return joined ? from + run.lexicon().prefix(run.text(), from) : from;
    }

    /** Whether the last volume can be one of a list: pages and years are in no such order. */
    private boolean isNext() {
      String last = volumes.get(volumes.size() - 1).number();
      String before = volumes.get(volumes.size() - 2).number();
      if (last.length() > MOST_DIGITS || before.length() > MOST_DIGITS) {
        return false;
      }
      int volume = Integer.parseInt(last);
      int former = Integer.parseInt(before);
      return volume > former && (DocumentNumber.isYear(former) || !DocumentNumber.isYear(volume));
    }

    /** The number in each volume: {@code vols. 2171}, {@code 2173}, {@code 2983, No. 27531}. */
    private void addTo(List<Citation> found, String number) {
      int from = start;
      for (int i = 0; i < volumes.size(); i++) {
        Volume each = volumes.get(i);
        int to = i == volumes.size() - 1 ? at : each.end();
        found.add(citation(each.number(), from, to, number));
        from = i == volumes.size() - 1 ? at : volumes.get(i + 1).start();
      }
    }

    /** {@code No.}, or the {@code 第} of a number that is no volume's. */
    private boolean numberWord() {
      if (word(Category.NUMBER)) {
        return true;
      }
      int before = at;
      boolean ordinal = word(Category.ORDINAL);
      int after = at;
      boolean number = ordinal && !digits().isEmpty() && !word(Category.VOLUME);
      at = number ? after : before;
      return number;
    }

    private Citation citation(int from, int to, String registration) {
      return citation(volumes.get(0).number(), from, to, registration);
    }

    private Citation citation(String volume, int from, int to, String registration) {
      return new Citation.TreatySeries(
          new Span(from, to), volume, registration, ibid, Context.NONE);
    }

    /** The digits that come next; the position moves past them. */
    private String digits() {
      int from = skip(at);
      int to = Letters.digitsEnd(run.text(), from, limit);
      if (to == from || (to < limit && isOther(run.text().charAt(to)))) {
        return "";
      }
      at = to;
      return run.text().substring(from, to);
    }

    /** {@code 64/293} or {@code 1325 (2000)} glued: a number of something else. */
    private static boolean isOther(char after) {
      boolean letter = Letters.isLetter(after) && !Letters.isIdeograph(after);
      return after == '/' || after == '(' || letter;
    }

    private boolean digitFollows() {
      int next = skip(at);
      int comma = Stretch.indexOf(run.text(), ',', at, next);
      return comma >= 0 && next < limit && Letters.isDigit(run.text().charAt(next));
    }

    private boolean word(Category category) {
      int from = skip(at);
      Match match = from < limit ? around(from) : null;
      boolean found = match != null && match.term().is(category);
      at = found ? match.end() : at;
      return found;
    }

    /** The term at a position, or behind an "and" that is joined to it: {@code والمجلد}. */
    private Match around(int from) {
      Match match = run.lexicon().around(run.text(), from, limit);
      int prefix = match == null ? run.lexicon().prefix(run.text(), from) : 0;
      return prefix > 0 ? run.lexicon().around(run.text(), from + prefix, limit) : match;
    }

    private boolean glue() {
      int from = skip(at);
      if (from < limit && Notation.isDash(run.text().charAt(from))) {
        at = from + 1;
        return true;
      }
      Match match = from < limit ? run.lexicon().glue(run.text(), from, limit) : null;
      boolean found = match != null && !match.term().is(Category.OF);
      at = found ? match.end() : at;
      return found;
    }

    /** Past white space, commas, full stops and the end of a title. */
    private int skip(int from) {
      int next = from;
      while (next < limit
          && (",.*،，》".indexOf(run.text().charAt(next)) >= 0
              || Blanks.skip(run.text(), next, limit) > next)) {
        next++;
      }
      return next;
    }
  }
}
