package ibid.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that a text repeats makes the tool slow or breaks it: every opening of a form, 100,000
 * times, half of them in a paragraph and half in a footnote. The limit is processor time, which a
 * busy machine does not lengthen; on a slow one the time may grow as the text does, and no faster.
 */
final class HostileInputTest {
  private static final int REPEATS = 100_000;
  private static final int LETTERS = 26;
  private static final Duration LIMIT = Duration.ofSeconds(3);
  private static final int SHORTER = 5;
  private static final int MOST_TIMES = 8;
  private static final Duration HANGS = Duration.ofMinutes(2);
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "[^",
        "[^1]",
        "[^1]: ",
        "*",
        "_",
        "¹",
        "¹ ",
        "1",
        " 1\n1\nSee A/57/304.\n",
        "\n1\nA ",
        "a.1",
        "I1",
        "2019,1",
        "1 ",
        "1.",
        "1. ",
        "1/",
        "1/ ",
        "A",
        "A/",
        "A/1",
        "A/1 ",
        "A/1-",
        "A/1–2 ",
        "A/-A/",
        "A/1(",
        "A/1 (Part ",
        "A/RES/1/1 ",
        "A-",
        "A and ",
        "S-",
        "ES-1/",
        "I",
        "IX/",
        "IX/1 ",
        "1 (",
        "1 (X",
        "1 (X) ",
        "1 A ",
        "1 A and B ",
        "1/1 A to ",
        "1/CP.",
        "1(1) ",
        "WHA1.",
        "Add.",
        "Add.1 ",
        "Add.1; ",
        "Add.1/",
        "Corr.1-2 ",
        "resolution ",
        "resolutions 1/1, ",
        "its resolution ",
        "its ",
        "reso-\n",
        "that resolution ",
        "resolution 60/1 that resolution ",
        "decision 75(9) ",
        "“resolution ",
        ") entitled “Paris Agreement”, ",
        "General Assembly. ",
        "the General Assembly, ",
        "General Assembly\n",
        "The General Assembly,\n",
        "Council ",
        "Second Committee resolution 47/1 ",
        "Ibid. ",
        "ibid., ",
        "(A/1) and (ibid., para. 2), ",
        "(A/1) ((",
        "A/1; ibid.; ",
        "Ibid., vol. 1, No. 2 ",
        "vol. ",
        "vol. 1, ",
        "Nos. 1, ",
        "Treaty Series, vol. 1, Nos. 2, ",
        "Convention ",
        "the Convention on ",
        "the treaties of Tlatelolco, Rarotonga, ",
        "ILO Conventions Nos. 29, 105, ",
        "Conventions Nos. 29 and 105 ",
        "World Health Organization and ",
        "World Health Organization, Title of the World (Geneva, 2001) ",
        "” (Geneva, 2001) ",
        "A/1 - S/1",
        "A/1/S/1/",
        "A/1/6 (Sects. 1, 2, ",
        "A/1/6 (Introduction), (Sect. 2), ",
        "word2 and it.\n\n3 See it.\n\n",
        "1 See it.\n\n2 see it.\n\n",
        "resolution 1/1 and decision 2/2 of 1 May 2001 and 2 May 2002, ",
        "resolution 1, 1 May 2001, ",
        "Convention, ",
        "article 1 of the ",
        "article 1 of the Convention ",
        "Protocol to the Convention ",
        "paragraph ",
        "paragraph 1 above ",
        "paragraphs 1, 2 and ",
        "A/1 and Corr.1 and ",
        "article 1 of the Charter ",
        "African Charter on the Rights and Welfare of the Child, article 1 of the Charter, ",
        "Statute of the International Court of Justice (Kyoto Protocol) ",
        "The Ships (United Nations publication, 2021) ",
        "60/1 on ships, including paragraph 1, ",
        "60/1 and 60/2 of 1 May 2006 and ",
        "Rome Statute, adopted on 1 May 2000 ",
        "Ibid., action 1 of ",
        "paragraph 1 of ",
        "paragraph 1 (",
        "annex ",
        "annex I, ",
        "пункт 5 ",
        "пункты 8, ",
        "замечание № 12 (1999) ",
        "resolution A.1(2), ",
        "resolution 40 C/",
        "Convention Convention ",
        "Council of the Federation of the ",
        "2 (XL-O/",
        "of the ",
        "and ",
        ", ",
        "; ",
        ". ",
        "- ",
        "-\n",
        "— ",
        "\u00AD",
        "\u00A0",
        "\n",
        "\r",
        "\r\n",
        "\t",
        "(a) ",
        "(\n\n",
        ")\n\n",
        "(i)\n\n",
        "[^\n\n",
        "*\n\n",
        "*a\n\n",
        "¹ A\n\n",
        "1/1. A\n\n",
        "a\n\n",
        "Annex\n\n",
        "Recalling\n\n",
        "1. Recalls\n\n",
        "---\n",
        "___\n\n",
        "<!--",
        "a: b\n",
        "1 May 2000 ",
        "of 1 May ",
        "2/3 ",
        "5 words ",
        "HIV/AIDS ",
        "决议",
        "第1/1号",
        "第1/1号决议",
        "قرار ",
        "و",
        "1(1948)",
        "一(一九四八)",
        "A of 1 May 2000, ",
        "A of 1 May, B, C, D, ",
        "60/1, entitled “Ships”, ",
        "8 December and 60/1 of ",
        "4, 5 and 14 July 1967 and ",
        "letter dated 3 May 2004 from Chad (S/2004/58) ",
        "关于儿童的第1612(2005)号决议和",
        "2003年1月1日《京都议定书》",
        "the Human Rights Council and the Executive Board ",
        "Executive Board decision 5/1 and ",
        "Resolution foo\n\n",
        "() See A/59/37.\n",
        "A/C.1/1/L.3, L.4/Rev.1 ",
        "A/C.1/1/SR.1, 2, ",
        "1325(20",
        "UNSCR 1325 (2000)\n\n",
        "Decision 2015/217\n\nHarbours\n\n",
        "E/2013/28 E/CN.7/2013/14\n\n",
        "𝒜",
        "é",
        "х ",
        "\uD835"
      })
  void repeated(String opening) {
    check(
        repeats -> {
          String half = opening.repeat(repeats / 2);
          String text = "The General Assembly,\n\nRecalling resolution 60/1 “" + half;
          return text + "\n\n¹ See A/64/1; " + half;
        });
  }

  /** What is repeated adds to the note before, which is looked at for each. */
  @ParameterizedTest
  @ValueSource(strings = {"Add.1; ", "Add.1 ", "Corr.1, ", "Ibid., Add.1; ", "; "})
  void repeatedInTheNextNote(String opening) {
    String text = "The General Assembly,\n\nRecalling resolution 60/1,¹\n\n¹ See A/64/1.\n\n² ";
    check(repeats -> text + opening.repeat(repeats));
  }

  /** A note is not read again for each of the titles that its mark stands at. */
  @ParameterizedTest
  @ValueSource(strings = {"A/64/1; ", "the Paris Agreement; "})
  void oneNoteOfManyTitles(String inNote) {
    check(
        repeats -> {
          String titles =
              IntStream.range(0, repeats / 4)
                  .mapToObj(i -> "the " + name(i) + " Convention on Ships,¹ ")
                  .collect(Collectors.joining());
          String text = "The General Assembly,\n\nRecalling resolution 60/1, " + titles;
          return text + "\n\n¹ See " + inNote.repeat(repeats / 2);
        });
  }

  /** A name of its own for each number, in letters: {@code Abc}. */
  private static String name(int number) {
    String letters = "";
    for (int rest = number; rest > 0; rest /= LETTERS) {
      letters += (char) ('a' + rest % LETTERS);
    }
    return "A" + letters;
  }

  /**
   * A text of so many repeats is read in the limit; or else, once compiled, in a few times what a
   * shorter one takes.
   */
  private static void check(IntFunction<String> text) {
    String whole = text.apply(REPEATS);
    Duration time = assertTimeoutPreemptively(HANGS, () -> time(whole));
    if (time.compareTo(LIMIT) >= 0) {
      Duration linear = time(text.apply(REPEATS / SHORTER)).multipliedBy(MOST_TIMES);
      assertThat(time(whole)).isLessThan(linear.compareTo(LIMIT) > 0 ? linear : LIMIT);
    }
  }

  private static Duration time(String text) {
    long start = CPU.getCurrentThreadCpuTime();
    Reading reading = Readings.of(text);
    assertThat(reading.references()).isNotEmpty();
    return Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start);
  }
}
