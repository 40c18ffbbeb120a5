package ibid.output;

import java.util.LinkedHashMap;
import java.util.Map;

/** A list of attributes in DOT: {@code [label="3", style="bold"]}. */
final class DotAttributes {
  private final Map<String, String> values = new LinkedHashMap<>();

  /** Adds one whose value is a word, a number or a colour. */
  DotAttributes set(String name, String value) {
    values.put(name, DotText.quoted(value));
    return this;
  }

  /** Adds one whose value is in DOT already. */
  DotAttributes raw(String name, String value) {
    values.put(name, value);
    return this;
  }

  @Override
  public String toString() {
    StringBuilder list = new StringBuilder();
    values.forEach(
        (name, value) ->
            list.append(list.isEmpty() ? "[" : ", ").append(name).append('=').append(value));
    return list.append(']').toString();
  }
}
