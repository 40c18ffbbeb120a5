package ibid.document;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks up what stands in a text in order. */
public final class Places {
  private Places() {}

  /**
   * The index of the first whose place is at a position or behind it, or how many there are.
   *
   * @param place of each, in order
   */
  public static <T> int first(List<T> all, ToIntFunction<? super T> place, int position) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.applyAsInt(all.get(middle)) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
