package ibid.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Options that take one of a few words, or several of them: {@code --kind resolution,decision}. */
final class Choice {
  private Choice() {}

  /** An option for one word. */
  static <E extends Enum<E>> OptionSpec.Builder one(String name, Class<E> type) {
    return OptionSpec.builder(name)
        .type(type)
        .converters(converter(type))
        .completionCandidates(words(type));
  }

  /** An option for words parted by commas, or given again and again. */
  static <E extends Enum<E>> OptionSpec.Builder several(String name, Class<E> type) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(type)
        .splitRegex(",")
        .converters(converter(type))
        .completionCandidates(words(type));
  }

  private static <E extends Enum<E>> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Choice::word).toList();
  }

  /** The word that stands for one of them on the command line. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Takes one of the words. */
  static <E extends Enum<E>> ITypeConverter<E> converter(Class<E> type) {
    return typed -> {
      for (E value : type.getEnumConstants()) {
        if (word(value).equalsIgnoreCase(typed.strip())) {
          return value;
        }
      }
      throw new TypeConversionException(
          "'" + typed.strip() + "' is none of " + String.join(", ", words(type)));
    };
  }

  /** Words that are not empty, as those of a variable that is not set in the shell are. */
  static ITypeConverter<String> filled(String what) {
    return typed -> {
      if (typed.isBlank()) {
        throw new TypeConversionException(what + " is empty");
      }
      return typed;
    };
  }

  /** A number from 1 that is not absurd. */
  static Integer count(String typed) {
    if (!typed.matches("[1-9]\\d{0,8}")) {
      throw new TypeConversionException("'" + typed + "' is no number from 1 to 999999999");
    }
    return Integer.valueOf(typed);
  }
}
