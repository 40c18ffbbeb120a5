package ibid.graph;

/** Graphs that tests draw: made-up texts that cite real symbols. */
public final class SampleGraphs {
  private static final String ORGANIZED_CRIME = "UNTS/2225/39574";
  private static final String TRAFFICKING = "UNTS/2237/39574";

  private SampleGraphs() {}

  private static final String TREATIES =
      "Guided by the [Organized Crime Convention|"
          + ORGANIZED_CRIME
          + "] and the [Trafficking in Persons Protocol|"
          + TRAFFICKING
          + "],";

  /** One resolution and what it cites: twelve documents. */
  public static Texts resolution52() {
    return Texts.of(
            "resolution-5-2.txt",
            "CTOC/COP/RES/5/2",
            "Implementation of the Protocol to Prevent, Suppress and Punish Trafficking in Persons,"
                + " Especially Women and Children, supplementing the United Nations Convention"
                + " against Transnational Organized Crime",
            "2010-10-22")
        .preamble(
            "recalling",
            "Recalling the [United Nations Convention against Transnational Organized Crime|"
                + ORGANIZED_CRIME
                + "] and the first of its additions, the [Protocol to Prevent, Suppress and Punish"
                + " Trafficking in Persons, Especially Women and Children|"
                + TRAFFICKING
                + "],")
        .footnote("1", "See [vol. 2225|" + ORGANIZED_CRIME + "].")
        .preamble(
            "recalling also",
            "Recalling also decision [4/4|CTOC/COP/DEC/4/4|2008-10-17] and General Assembly"
                + " resolutions [61/144|A/RES/61/144|2006-12-19], [61/180|A/RES/61/180|2006-12-20],"
                + " [63/194|A/RES/63/194|2008-12-18], [64/178|A/RES/64/178|2009-12-18] and"
                + " [64/293|A/RES/64/293|2010-07-30],")
        .footnote("2", "[CTOC/COP/2010/5|CTOC/COP/2010/5] and [CTOC/COP/2010/6|CTOC/COP/2010/6].")
        .footnote(
            "3",
            "[Trafficking in Organs, Tissues and Cells|PUB/trafficking-in-organs-tissues-and-cells]"
                + " (2009).")
        .operative(
            1,
            "urges",
            "Urges States to join the [Trafficking in Persons Protocol|" + TRAFFICKING + "];")
        .operative(
            3,
            "welcomes",
            "Welcomes resolution [64/293|A/RES/64/293|2010-07-30] and the plan annexed to it. It"
                + " asks all, see paragraph [1|CTOC/COP/RES/5/2#OP1] above, to give;")
        .operative(4, "takes note", "Takes note of resolution [12|?] of another body.");
  }

  /** The graph of {@link #resolution52()}. */
  public static CitationGraph twelve() {
    return Texts.graph(resolution52());
  }

  /** Several resolutions of several bodies that cite each other and more: some fifty documents. */
  public static CitationGraph fifty() {
    return Texts.graph(
        resolution52(),
        Texts.of(
                "a-64-293.txt",
                "A/RES/64/293",
                "United Nations Global Plan of Action to Combat Trafficking in Persons",
                "2010-07-30")
            .preamble("guided", TREATIES)
            .preamble(
                "recalling",
                list(
                    "A/RES/", "61/144", "61/180", "63/194", "63/156", "64/178", "55/25", "55/2",
                    "60/1"))
            .preamble(
                "recalling also",
                "Recalling also Council resolutions [2005/20|E/RES/2005/20|2005-07-22] and [2008/33|E/RES/2008/33|2008-07-25],")
            .preamble(
                "recalling",
                "Recalling Human Rights Council resolutions [8/12|A/HRC/RES/8/12|2008-06-18] and [11/3|A/HRC/RES/11/3|2009-06-17],")
            .operative(
                2,
                "recalls",
                "Recalls its resolution [55/25|A/RES/55/25|2000-11-15], by which it adopted the [Trafficking in Persons Protocol|"
                    + TRAFFICKING
                    + "];"),
        Texts.of(
                "a-72-1.txt",
                "A/RES/72/1",
                "Political declaration on the implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons",
                "2017-09-27")
            .preamble(
                "recalling",
                list(
                    "A/RES/", "64/293", "70/1", "70/179", "68/192", "67/190", "69/313", "55/25",
                    "71/322"))
            .preamble(
                "recalling",
                "Recalling Security Council resolutions [2331 (2016)|S/RES/2331(2016)|2016-12-20] and [1325 (2000)|S/RES/1325(2000)|2000-10-31],")
            .operative(
                1,
                "reaffirms",
                "Reaffirms resolution [64/293|A/RES/64/293|2010-07-30] and the goals of [70/1|A/RES/70/1|2015-09-25];")
            .footnote("4", "[A/72/82|A/72/82] and [A/CONF.222/17|A/CONF.222/17]."),
        Texts.of(
                "s-2331.txt",
                "S/RES/2331(2016)",
                "Maintenance of international peace and security",
                "2016-12-20")
            .preamble(
                "recalling",
                list(
                    "S/RES/",
                    "1325(2000)",
                    "1373(2001)",
                    "2106(2013)",
                    "2122(2013)",
                    "2195(2014)",
                    "2242(2015)",
                    "2253(2015)"))
            .preamble(
                "recalling",
                "Recalling the statements [S/PRST/2015/25|S/PRST/2015/25] and [S/PRST/2016/9|S/PRST/2016/9],")
            .operative(
                2,
                "calls upon",
                "Calls upon States to join the [Organized Crime Convention|"
                    + ORGANIZED_CRIME
                    + "] and the [Trafficking in Persons Protocol|"
                    + TRAFFICKING
                    + "] and recalls [1373 (2001)|S/RES/1373(2001)|2001-09-28];"),
        Texts.of(
                "e-2015-23.txt",
                "E/RES/2015/23",
                "Implementation of the Global Plan of Action",
                "2015-07-21")
            .preamble("recalling", list("A/RES/", "64/293", "68/192", "61/180", "67/190"))
            .preamble(
                "recalling",
                "Recalling its resolutions [2013/41|E/RES/2013/41|2013-07-25] and [2005/20|E/RES/2005/20|2005-07-22] and decision [4/4|CTOC/COP/DEC/4/4|2008-10-17],")
            .footnote("1", "[E/CN.15/2015/5|E/CN.15/2015/5].")
            .operative(
                5,
                "requests",
                "Requests the [Commission|E/CN.15/RES/24/1] to act on [2013/41|E/RES/2013/41];"),
        Texts.of(
                "a-hrc-35-5.txt",
                "A/HRC/RES/35/5",
                "Trafficking in persons, especially women and children: protecting victims of trafficking and persons at risk of trafficking",
                "2017-06-22")
            .preamble(
                "recalling",
                "Recalling Council resolutions [8/12|A/HRC/RES/8/12], [14/2|A/HRC/RES/14/2], [20/1|A/HRC/RES/20/1], [23/5|A/HRC/RES/23/5], [26/8|A/HRC/RES/26/8], [32/3|A/HRC/RES/32/3] and [5/1|A/HRC/RES/5/1] and [5/2|A/HRC/RES/5/2],")
            .preamble("recalling", list("A/RES/", "64/293", "71/167"))
            .footnote("1", "[A/HRC/35/37|A/HRC/35/37]."),
        Texts.nameless("notes/draft speech.md")
            .other(
                "",
                "We spoke of [64/293|A/RES/64/293] and [72/1|A/RES/72/1] and [A/72/82|A/72/82]."));
  }

  private static String list(String series, String... numbers) {
    StringBuilder list = new StringBuilder("Recalling resolutions ");
    for (String number : numbers) {
      list.append('[').append(number).append('|').append(series).append(number).append("], ");
    }
    return list.toString();
  }
}
