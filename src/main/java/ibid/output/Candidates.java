package ibid.output;

import ibid.output.Explanation.Detail;
import ibid.symbol.Authority;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Kind;
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

  /** Of few bodies each is listed, of many those that are no organs of another. */
  private static final int FEW = 3;

  private final boolean few;

  Candidates(Collection<Body> bodies, Kind kind, DocumentNumber number) {
    this.kind = kind;
    this.number = number;
    this.few = bodies.size() <= FEW;
    bodies.stream().filter(body -> body.numbering().isKnown()).forEach(this::add);
  }

  private void add(Body body) {
    if (body.numbering().fit(number, null).holds()) {
      addPossible(body, body.numbering().complete(number));
    } else if (few || body.series().indexOf('/') < 0) {
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
      dated.add(new Detail(Authority.of(kind, body, whole).id(), body.name() + ", " + when.get()));
    }
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
