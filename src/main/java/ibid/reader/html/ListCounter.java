package ibid.reader.html;

import ibid.symbol.Roman;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The numbers of a list's items: {@code 2.}, {@code (b)}, {@code (iv)}. */
final class ListCounter {
  private static final int LETTERS = 26;

  private final String type;
  private int next;

  ListCounter(Element list) {
    type = list.attr("type");
    next = integer(list.attr("start"), 1);
  }

  private static int integer(String text, int other) {
    return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : other;
  }

  /** What is printed before an item. */
  String label(Element item) {
    int number = integer(item.attr("value"), next);
    next = number + 1;
    boolean isNumber = number < 1 || number > Roman.GREATEST || type.isEmpty() || type.equals("1");
    return isNumber ? number + "." : "(" + letters(number) + ")";
  }

  private String letters(int number) {
    String small =
        type.equalsIgnoreCase("i")
            ? Roman.print(number).toLowerCase(Locale.ROOT)
            : alphabetic(number);
    return Character.isUpperCase(type.charAt(0)) ? small.toUpperCase(Locale.ROOT) : small;
  }

  /** As browsers count: {@code z} is followed by {@code aa}, {@code ab}. Word counts otherwise. */
  private static String alphabetic(int number) {
    int before = (number - 1) / LETTERS;
    String last = Character.toString('a' + (number - 1) % LETTERS);
    return before == 0 ? last : alphabetic(before) + last;
  }
}
