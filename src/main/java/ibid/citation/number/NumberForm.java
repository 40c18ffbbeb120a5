package ibid.citation.number;

import ibid.citation.Citation;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;

/**
 * The numbers of resolutions and decisions, each under its head: {@code General Assembly
 * resolutions 61/144 of 19 December 2006, 61/180 and 63/194}, {@code its decision 4/4}.
 *
 * <p>A list ends with the sentence, or where another head begins. Source: UN Editorial Manual,
 * "References to resolutions and decisions".
 */
public final class NumberForm implements Recognizer {
  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.contents().mayNumber()) {
      return;
    }
    List<NumberList> lists = new ArrayList<>();
    NavigableMap<Integer, NumberList> rows = HeadedRows.of(run);
    Set<Integer> taken =
        run.lexicon().isHeadLast() ? takeBeforeHeads(run, lists, rows.navigableKeySet()) : Set.of();
    NumberList list = NumberList.withoutHead(run);
    int last = -1;
    for (int i = 0; i < run.tokens().size(); i++) {
      Token token = run.at(i);
      if (token.is(Category.HEAD)) {
        last = taken.contains(i) ? i : -1;
        if (numberFollows(run, i) || !list.isInTitle(token)) {
          NumberList before = lists.isEmpty() ? null : lists.get(lists.size() - 1);
          list = taken.contains(i) ? NumberList.withoutHead(run) : new NumberList(run, i);
          lists.add(before == null ? list : list.behind(before));
        }
      } else if (token instanceof Token.Num number) {
        NumberList row = rows.get(i);
        list = row == null ? list : row;
        if (row != null && row.isRow()) {
          row.add(number, i);
          lists.add(row);
        } else if (!taken.contains(i)) {
          list = last < 0 ? list : HeadBefore.list(run, last, number, list);
          list = add(list, run, number, i, lists);
        }
      } else if (token instanceof Token.Day day) {
        list.date(day, lists.size() < 2 ? null : lists.get(lists.size() - 2));
      } else {
        list.owner(i);
      }
    }
    lists.forEach(NumberList::complete);
    lists.forEach(each -> each.addTo(found));
  }

  /**
   * Adds a number to a list, or to a new one when the sentence of that list has ended; one of
   * another text is none of it, nor are those like it behind that: {@code decision 55/101 and
   * agreed conclusions 2002/5 and 1996/1}.
   */
  private static NumberList add(
      NumberList list, Run run, Token.Num number, int index, List<NumberList> lists) {
    if (OtherNumbers.isOfText(run, number)) {
      return list.beside(number);
    }
    NumberList open = list.isPast(number) ? NumberList.withoutHead(run) : list;
    if (open.isOfText(number, index)) {
      return open;
    }
    if (open.accepts(number, index)) {
      open.add(number, index);
      if (lists.isEmpty() || lists.get(lists.size() - 1) != open) {
        lists.add(open);
      }
    }
    return open;
  }

  /**
   * The lists whose head stands last; returns the tokens they are made of.
   *
   * @param rows the numbers that begin the rows of a table, in whose titles no list begins before
   */
  private static Set<Integer> takeBeforeHeads(
      Run run, List<NumberList> lists, NavigableSet<Integer> rows) {
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < run.tokens().size(); i++) {
      Integer row = run.is(i, Category.HEAD) ? rows.lower(i) : null;
      NumberList before =
          run.is(i, Category.HEAD) ? NumberList.beforeHead(run, i, row == null ? -1 : row) : null;
      if (before != null) {
        lists.add(before);
        taken.addAll(before.memberIndexes());
        taken.add(i);
      }
    }
    return taken;
  }

  private static boolean numberFollows(Run run, int head) {
    return run.at(head + 1) instanceof Token.Num && run.gap(head, head + 1) == Gap.BLANK;
  }
}
