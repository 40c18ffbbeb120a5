package ibid.reader;

import ibid.language.Lexicon;
import ibid.symbol.Bodies;

/** What tells the parts of a document apart by the words of one language. */
record LanguageRules(
    Lexicon lexicon,
    Adopters adopters,
    Verbs verbs,
    SpeakerVerbs speakers,
    ToldVerbs told,
    AboveText aboveText,
    NumberedTitles titles,
    OwnHeads ownHeads,
    NamedHeads namedHeads,
    MastheadLines masthead,
    Annexes annexes) {

  static LanguageRules of(Lexicon lexicon, Bodies bodies) {
    Adopters adopters = new Adopters(lexicon);
    Verbs verbs = new Verbs(lexicon);
    SpeakerVerbs speakers = new SpeakerVerbs(lexicon, verbs);
    ToldVerbs told = new ToldVerbs(lexicon, verbs, speakers);
    AboveText aboveText = new AboveText(lexicon, adopters, verbs, told);
    HeadWord word = new HeadWord(lexicon, aboveText);
    NamedHeads named = new NamedHeads(lexicon, adopters, word);
    OwnHeads own = new OwnHeads(lexicon, word, named, aboveText);
    return new LanguageRules(
        lexicon,
        adopters,
        verbs,
        speakers,
        told,
        aboveText,
        new NumberedTitles(lexicon, aboveText),
        own,
        named,
        new MastheadLines(bodies, lexicon, new SymbolLines(lexicon), own, named, aboveText),
        new Annexes(lexicon));
  }
}
