package ibid.output;

import ibid.output.Explanation.Detail;
import ibid.symbol.Body;
import ibid.symbol.Decision;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;
import ibid.symbol.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The bodies that can have given a number, and those that cannot. */
final class Candidates {
  private final Kind kind;
  private final DocumentNumber number;
  private final List<Detail> dated = new ArrayList<>();
  private final List<Detail> refuted = new ArrayList<>();
  private int undated;
  private int otherwise;

  Candidates(Collection<Body> bodies, Kind kind, DocumentNumber number) {
    this.kind = kind;
    this.number = number;
    bodies.stream().filter(body -> body.numbering().isKnown()).forEach(this::add);
  }

  private void add(Body body) {
    if (body.numbering().fit(number, null).holds()) {
      addPossible(body, body.numbering().complete(number));
    } else if (body.series().indexOf('/') < 0) {
      refuted.add(new Detail("not", body.name() + ": " + NumberWords.whyNot(body, number)));
    } else {
      otherwise++;
    }
  }

  private void addPossible(Body body, DocumentNumber whole) {
    Optional<String> when = NumberWords.when(body, whole);
    if (when.isEmpty()) {
      undated++;
    } else {
      dated.add(new Detail(id(body, whole), body.name() + ", " + when.get()));
    }
  }

  private String id(Body body, DocumentNumber whole) {
    return kind == Kind.DECISION
        ? new Decision(body, whole).id()
        : new Resolution(body, whole).id();
  }

  /** How many bodies can have given it. */
  int possible() {
    return dated.size() + undated;
  }

  /** The possible ones with their dates, then the chief bodies that are not, the rest counted. */
  List<Detail> details() {
    List<Detail> details = new ArrayList<>(dated);
    if (undated > 0) {
      details.add(
          new Detail("or", others(undated) + ", without dates of their sessions in the table"));
    }
    details.addAll(refuted);
    if (otherwise > 0) {
      details.add(new Detail("not", others(otherwise) + ", numbering otherwise"));
    }
    return details;
  }

  private static String others(int count) {
    return count == 1 ? "1 other body" : count + " other bodies";
  }
}
