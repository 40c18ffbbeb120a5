package ibid.output;

import ibid.output.Explanation.Detail;
import ibid.symbol.Authority;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.Decision;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;
import ibid.symbol.Publication;
import ibid.symbol.Resolution;
import ibid.symbol.SymbolDocument;
import ibid.symbol.Treaty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says in words what an authority is and how its symbol is built. */
public final class Explainer {
  private final Bodies bodies;

  public Explainer(Bodies bodies) {
    this.bodies = bodies;
  }

  /** What an authority is: {@code CTOC/COP/2010/6} is a document of a conference of 2010. */
  public Explanation explain(Authority authority) {
    List<Detail> details = new ArrayList<>();
    String sentence = authority.label();
    if (authority instanceof Resolution resolution) {
      number(resolution.body(), resolution.number(), details);
    } else if (authority instanceof Decision decision) {
      number(decision.body(), decision.number(), details);
    } else if (authority instanceof SymbolDocument document) {
      sentence = sentence(document);
      document.halves().forEach(half -> details.addAll(new SymbolWords(bodies).explain(half)));
    } else if (authority instanceof Treaty treaty) {
      details.add(new Detail(treaty.volume(), "volume of the Treaty Series"));
      details.add(new Detail(treaty.registration(), "number under which it is registered"));
    } else if (authority instanceof Publication) {
      sentence = "a publication, by the words of its title: " + authority.label();
    }
    details.add(new Detail("link", authority.link().orElse("none: it has no symbol to look up")));
    return new Explanation(authority.id(), sentence, details);
  }

  private static String sentence(SymbolDocument document) {
    if (document.halves().size() > 1) {
      return "one document under two symbols";
    }
    String kind = "a " + document.kind().word() + " of ";
    return document.body().isUnknown()
        ? kind + "a series that is not in the table of bodies"
        : kind + "the " + document.body().name();
  }

  private static void number(Body body, DocumentNumber number, List<Detail> details) {
    if (!body.isUnknown()) {
      details.add(new Detail(body.series(), body.name()));
    }
    details.addAll(NumberWords.explain(body, number));
    if (!body.isUnknown() && !body.numbering().fit(number, null).holds()) {
      details.add(new Detail("doubtful", NumberWords.whyNot(body, number)));
    }
  }

  /**
   * What the number of a resolution or decision can be, body by body.
   *
   * @param named the bodies that words around it name, or none
   */
  public Explanation explain(Kind kind, DocumentNumber number, List<Body> named) {
    Collection<Body> asked = named.isEmpty() ? bodies.all() : named;
    Candidates candidates = new Candidates(asked, kind, number);
    int possible = candidates.possible();
    return new Explanation(
        number.printed(),
        possible == 0 && named.size() == 1
            ? "the " + named.get(0).name() + " is not known to number like that"
            : sentence(possible, !named.isEmpty()),
        candidates.details());
  }

  /** A number that words around it give to a body that is in no table. */
  public Explanation foreign(DocumentNumber number) {
    return new Explanation(
        number.printed(), "a number of a body that is not in the table of bodies", List.of());
  }

  private static String sentence(int possible, boolean named) {
    if (named && possible < 2) {
      return possible == 0
          ? "no body of that name is known to number like that"
          : "only one body of that name numbers like that";
    }
    return switch (possible) {
      case 0 -> "no body in the table numbers like that";
      case 1 -> "only one body in the table numbers like that";
      default -> "the number of a resolution or decision; the words around it tell whose";
    };
  }
}
