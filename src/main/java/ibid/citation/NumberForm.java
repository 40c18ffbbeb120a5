package ibid.citation;

import ibid.language.Category;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The numbers of resolutions and decisions, each under its head: {@code General Assembly
 * resolutions 61/144 of 19 December 2006, 61/180 and 63/194}, {@code its decision 4/4}.
 *
 * <p>A list ends with the sentence, or where another head begins. Source: UN Editorial Manual,
 * "References to resolutions and decisions".
 */
final class NumberForm implements Recognizer {
  @Override
  public void recognize(Run run, List<Citation> found) {
    List<NumberList> lists = new ArrayList<>();
    NumberList list = NumberList.withoutHead(run);
    for (int i = 0; i < run.tokens().size(); i++) {
      Token token = run.at(i);
      if (token.is(Category.HEAD)) {
        NumberList before = run.lexicon().isHeadLast() ? NumberList.beforeHead(run, i) : null;
        list = before == null ? new NumberList(run, i) : before;
        lists.add(list);
      } else if (token instanceof Token.Num number) {
        if (list.isPast(number)) {
          list = NumberList.withoutHead(run);
        }
        if (list.accepts(number)) {
          list.add(number, i);
          lists.add(list);
        }
      } else if (token instanceof Token.Day day) {
        list.date(day);
      } else {
        list.owner(run.names().mention(run.text(), token));
      }
    }
    new LinkedHashSet<>(lists).forEach(each -> each.addTo(found));
  }
}
