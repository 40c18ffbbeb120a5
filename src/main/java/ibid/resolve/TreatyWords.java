package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.TreatyTitle;
import ibid.citation.Passage;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Lexicon;
import ibid.language.Words;
import ibid.symbol.Body;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code the Convention} and {@code the Protocol} mean, up to where the document is read. */
final class TreatyWords {
  private static final String PROTOCOL = "protocol";

  /** What each sort, convention or treaty, has last been said of; else that it is unknown. */
  private final Map<String, Treaty> latest = new HashMap<>();

  /** The same of those that only the titles of protocols have named. */
  private final Map<String, Treaty> implied = new HashMap<>();

  private final Set<String> unknown = new HashSet<>();

  /** Where the paragraph begins in which each word has last been part of a title. */
  private final Map<String, Integer> saidIn = new HashMap<>();

  /** Where each word has last been part of a title. */
  private final Map<String, Integer> saidAt = new HashMap<>();

  private final TitlesInNames titles;

  /** The treaty named last, and where the paragraph begins that has named it. */
  private Treaty last;

  private int lastIn = -1;

  /** The paragraph that is read, where it begins, and where the title stands that is read. */
  private Passage passage;

  private int paragraphStart;
  private int position;

  TreatyWords(String text, Lexicon lexicon) {
    titles = new TitlesInNames(text, lexicon);
  }

  void enter(Passage read, int title) {
    passage = read;
    paragraphStart = read.paragraph().start();
    position = title;
  }

  /** A title of a sort, of a year or of none, means a treaty. */
  void say(String sort, String year, Treaty treaty) {
    last = treaty;
    lastIn = paragraphStart;
    latest.put(sort, treaty);
    latest.put(year + sort, treaty);
    unknown.remove(sort);
    implied.remove(sort);
    said(sort);
    if (sort.equals(PROTOCOL)) {
      Treaties.addedTo(treaty).ifPresent(this::imply);
    }
  }

  /** A title of a sort means what nobody knows. */
  void forget(String sort) {
    latest.remove(sort);
    unknown.add(sort);
    said(sort);
  }

  private void said(String sort) {
    saidIn.put(sort, paragraphStart);
    saidAt.put(sort, position);
  }

  /**
   * The treaty that is named only in the title of its protocol is what the word alone means, unless
   * one is named itself, or the protocols to several are.
   */
  private void imply(Treaty treaty) {
    String sort = Treaties.sortOf(treaty);
    Treaty before = implied.put(sort, treaty);
    boolean open = !latest.containsKey(sort) && !unknown.contains(sort);
    if (before == null && open) {
      latest.put(sort, treaty);
    } else if (before != null && !before.equals(treaty) && before.equals(latest.get(sort))) {
      latest.remove(sort);
      unknown.add(sort);
    }
  }

  /**
   * What the word alone means, or null; where no title has told, the only one that a longer name
   * has in it.
   */
  Treaty latest(String sort) {
    Treaty inName = inName(sort);
    if (inName != null || latest.containsKey(sort) || unknown.contains(sort)) {
      return inName == null ? latest.get(sort) : inName;
    }
    return titles.only(sort, position);
  }

  /**
   * The treaty that the name of a body has in it, where the paragraph has named that behind the
   * last title: {@code the Review Conference of the Parties to the} <u>{@code Treaty on the
   * Non-Proliferation of Nuclear Weapons}</u>; or null.
   */
  private Treaty inName(String sort) {
    int said = saidAt.getOrDefault(sort, -1);
    int last = passage.bodiesBefore(position) - 1;
    for (int i = last; i >= 0 && i > last - NearBodies.FARTHEST; i--) {
      BodyMention mention = passage.bodies().get(i);
      if (mention.span().start() <= said) {
        return null;
      }
      Body body = mention.isFull() ? mention.bodies().get(0) : Body.UNKNOWN;
      Optional<Treaty> treaty =
          Treaties.ofBody(body, sort)
              .filter(of -> Treaties.titlesOf(of).anyMatch(body.name()::contains));
      if (treaty.isPresent()) {
        return treaty.get();
      }
    }
    return null;
  }

  /** What the word means with a year, or null; also for no year. */
  Treaty ofYear(String year, String sort) {
    return year.isEmpty() ? null : latest.get(year + sort);
  }

  /** Whether no year stands with a title but one that the treaty has been named with. */
  boolean isOfSameYear(String text, TreatyTitle citation, Treaty treaty) {
    String year = TreatyYear.of(text, citation);
    return year.isEmpty() || treaty.equals(ofYear(year, citation.sort()));
  }

  /**
   * Whether a protocol can be that of a name: <u>{@code its}</u> {@code Optional Protocol} is added
   * to the treaty named last in the paragraph.
   */
  boolean mayBeIts(String text, TreatyTitle citation, Treaty protocol) {
    int end = Blanks.skipBack(text, citation.title().start(), 0);
    return lastIn != paragraphStart
        || passage.lexicon().around(Category.POSSESSIVE, text, Words.start(text, end), end) == null
        || Treaties.addedTo(protocol).map(last::equals).orElse(true);
  }

  boolean isUnknown(String sort) {
    return unknown.contains(sort);
  }

  /** Whether the paragraph that is read has said it. */
  boolean isSaidHere(String sort) {
    return Integer.valueOf(paragraphStart).equals(saidIn.get(sort));
  }
}
