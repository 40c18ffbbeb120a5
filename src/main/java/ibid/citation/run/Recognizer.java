package ibid.citation.run;

import ibid.citation.Citation;
import java.util.List;

/** Finds the citations of one printed form in a paragraph. */
public interface Recognizer {
  /** Adds what it finds to what earlier recognizers have found. */
  void recognize(Run run, List<Citation> found);
}
