package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Category;
import ibid.symbol.DocumentNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * The volumes of the <i>Treaty Series</i> behind its name, and the numbers in them: {@code vols.
 * 2171, 2173 and 2983, No. 27531}.
 */
final class SeriesReading {
  private static final int MOST_DIGITS = 5;

  private final SeriesCursor cursor;
  private final boolean ibid;
  private final List<Volume> volumes = new ArrayList<>();
  private int start;

  /** Whether what follows the first volume are its pages, or its year. */
  private boolean pages;

  /** A volume and where its digits end. */
  private record Volume(String number, int end) {
    int start() {
      return end - number.length();
    }
  }

  /**
   * @param opening the name of the series, or {@code Ibid.}
   */
  SeriesReading(Run run, Token opening) {
    ibid = opening.is(Category.IBID);
    start = opening.start();
    cursor = new SeriesCursor(run, opening.end(), run.partEnd(start));
    if (!volumes()) {
      volumes.clear();
    }
  }

  /** Takes the volumes that come next, whether their word stands before them or behind. */
  private boolean volumes() {
    return cursor.word(Category.VOLUME) ? volume() : volumesBehind();
  }

  /** Takes the digits that come next as a volume; whether there are any. */
  private boolean volume() {
    String number = cursor.digits();
    if (!number.isEmpty()) {
      volumes.add(new Volume(number, cursor.at()));
    }
    return !number.isEmpty();
  }

  /** {@code 第2171、2173和2983卷}: the word for the volume stands behind its numbers. */
  private boolean volumesBehind() {
    boolean named = cursor.word(Category.ORDINAL) && volume();
    while (named && !cursor.word(Category.VOLUME)) {
      named = cursor.glue() && volume();
    }
    return named;
  }

  void addTo(List<Citation> found) {
    if (volumes.isEmpty()) {
      return;
    }
    int volumeEnd = cursor.at();
    if (!numbered()) {
      found.add(citation(start, volumeEnd, ""));
      return;
    }
    do {
      numbers(found);
      volumeEnd = another() ? cursor.at() : 0;
    } while (volumeEnd > 0 && numbered());
    if (volumeEnd > 0 && cursor.endsNote()) {
      found.add(citation(start, volumeEnd, ""));
    }
  }

  /** Takes the volumes that come next, up to the word before their numbers, if it comes. */
  private boolean numbered() {
    cursor.passYear();
    while (!cursor.numberWord()) {
      boolean worded = cursor.word(Category.VOLUME);
      boolean moreVolumes = worded || cursor.glue() || cursor.digitFollows();
      if (!moreVolumes || !(volume() || volumesBehind())) {
        return false;
      }
      pages |= !worded && !isNext();
    }
    return true;
  }

  private void numbers(List<Citation> found) {
    if (pages) {
      volumes.subList(1, volumes.size()).clear();
    }
    addTo(found, cursor.digits());
    while (cursor.glue() || cursor.digitFollows()) {
      String next = cursor.digits();
      if (next.isEmpty()) {
        return;
      }
      found.add(citation(cursor.at() - next.length(), cursor.at(), next));
    }
  }

  /**
   * Goes on to the volume behind the numbers of the one before, if its word and digits come: {@code
   * , and vol. 2404, No. 43425}, {@code ；第2404卷，第43425号}.
   */
  private boolean another() {
    cursor.passJoint();
    start = cursor.next();
    volumes.clear();
    pages = false;
    return volumes();
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
      int to = i == volumes.size() - 1 ? cursor.at() : each.end();
      found.add(citation(each.number(), from, to, number));
      from = i == volumes.size() - 1 ? cursor.at() : volumes.get(i + 1).start();
    }
  }

  private Citation citation(int from, int to, String registration) {
    return citation(volumes.get(0).number(), from, to, registration);
  }

  private Citation citation(String volume, int from, int to, String registration) {
    return new Citation.TreatySeries(new Span(from, to), volume, registration, ibid, Context.NONE);
  }
}
