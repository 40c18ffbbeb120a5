package ibid.output;

import ibid.document.Zone;

/**
 * The line of an arrow, by the part of the text that cites, the weightiest first: an operative
 * paragraph is drawn thick, {@code penwidth="2.2"} in DOT and {@code ==>} in Mermaid.
 */
enum Stroke {
  OPERATIVE("thick line", "==>", "cited in an operative paragraph") {
    @Override
    void draw(DotAttributes attributes) {
      attributes.set("penwidth", "2.2").set("color", "#222222");
    }
  },
  PREAMBLE("thin line", "-->", "cited in the preamble"),
  RUNNING_TEXT("thin line", "-->", "cited in running text"),
  ELSEWHERE("dashed line", "-.->", "cited in an annex, title or heading") {
    @Override
    void draw(DotAttributes attributes) {
      attributes.set("style", "dashed");
    }
  },
  FOOTNOTE("dotted line", "-.->", "cited in a footnote") {
    @Override
    void draw(DotAttributes attributes) {
      attributes.set("style", "dotted").set("penwidth", "1.4");
    }
  };

  private final String look;
  private final String mermaid;
  private final String meaning;

  Stroke(String look, String mermaid, String meaning) {
    this.look = look;
    this.mermaid = mermaid;
    this.meaning = meaning;
  }

  /** The line for a part of the text. */
  static Stroke of(Zone zone) {
    return switch (zone) {
      case OPERATIVE -> OPERATIVE;
      case PREAMBLE -> PREAMBLE;
      case OTHER -> RUNNING_TEXT;
      case ANNEX, TITLE, HEADING, MASTHEAD -> ELSEWHERE;
      case FOOTNOTE -> FOOTNOTE;
    };
  }

  /** Adds what draws it in DOT; a thin line needs nothing. */
  void draw(@SuppressWarnings("unused") DotAttributes attributes) {}

  /** The arrow in Mermaid. */
  String mermaid() {
    return mermaid;
  }

  /** How a legend names it: {@code dotted line}. */
  String look() {
    return look;
  }

  /** What a legend says of it: {@code cited in a footnote}. */
  String meaning() {
    return meaning;
  }
}
