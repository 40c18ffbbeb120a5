package ibid.symbol;

import java.util.Comparator;

/** Numbers within symbols count as numbers: {@code A/RES/9/1} comes before {@code A/RES/64/293}. */
public enum NaturalOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endA = numberEnd(a, i);
      int endB = numberEnd(b, j);
      int order =
          endA > i && endB > j
              ? compareNumbers(a.substring(i, endA), b.substring(j, endB))
              : Character.compare(a.charAt(i), b.charAt(j));
      if (order != 0) {
        return order;
      }
      i = Math.max(endA, i + 1);
      j = Math.max(endB, j + 1);
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : a.compareTo(b);
  }

  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int compareNumbers(String a, String b) {
    String left = a.replaceFirst("^0+", "");
    String right = b.replaceFirst("^0+", "");
    int longer = Integer.compare(left.length(), right.length());
    return longer != 0 ? longer : left.compareTo(right);
  }
}
