package ibid.language;

import java.util.Locale;

/** What a word or phrase does in a citation or in the structure of a document. */
public enum Category {
  /**
   * {@code resolution}, {@code decisions}: the word a number stands under; the value is the kind,
   * {@code resolution} or {@code decision}. Behind that, {@code resolution S}, the series of the
   * body that the word has in it, {@code UNSCR}, or {@code its}, as {@code قرارها} has it.
   */
  HEAD(Layer.CITING, Layer.OPENING),
  /**
   * {@code Official Records}: how the text of a footnote begins; the value is {@code see} for words
   * that say so.
   */
  NOTE_OPENER(Layer.OPENING),
  /** {@code Supplement}, {@code meeting}: a volume of official records, or what is in one. */
  RECORDS(Layer.OPENING),
  /** {@code The}: may stand before a body. */
  ARTICLE(Layer.OPENING),
  /** {@code its}: the owner stands elsewhere. */
  POSSESSIVE(Layer.AROUND),
  /**
   * {@code that}, {@code the same}: before a head, the one just spoken of; the value has the forms
   * of the head that it agrees with, if not with all, {@code any} where it can be several, or
   * {@code none} for longer words that mean something else: {@code بما في ذلك}, "including".
   */
  DEMONSTRATIVE(Layer.AROUND),
  /**
   * {@code نفسه}, {@code المذكور}: behind a head, the one just spoken of; the value has the forms
   * of the head that it agrees with.
   */
  DEMONSTRATIVE_BEHIND(Layer.AROUND),
  /**
   * {@code the present}, {@code this}: before a head, the document itself; {@code near} where it
   * can as well be the one just spoken of.
   */
  PRESENT(Layer.AROUND),
  /** {@code Ibid.} */
  IBID(Layer.CITING, Layer.OPENING),
  /** {@code March}; the value is its number. */
  MONTH(Layer.AROUND, Layer.OPENING),
  /**
   * {@code and}, {@code as well as}: between the members of a list; with the value {@code of},
   * {@code 的} between what stands before a head and the head, with {@code by} the {@code 在} between
   * who adopts and that.
   */
  AND(Layer.GLUE),
  /** {@code to}: between the ends of a range. */
  TO(Layer.GLUE),
  /**
   * {@code of the}: between a number and the body that owns it; the value {@code genitive} says
   * that it makes a longer name of a body before it as well, {@code letters} only with letters of
   * an organization, {@code du PNUD}, {@code by} that it tells who acts, and {@code joined} that it
   * is joined to the word behind it. With {@code adopted} it is {@code which was adopted by}, for
   * all heads or for those whose forms follow in the value: {@code adopted résolution décision}.
   */
  OF(Layer.GLUE),
  /**
   * {@code paragraph}, {@code annex}: names a part of a document; the value is the English word,
   * {@code table} for figures, too. Behind {@code part} stands which it is where the word tells it:
   * {@code part two} of {@code deuxième partie}, {@code part preambular} of {@code preamble};
   * behind {@code annex} may stand {@code thereto}, for {@code مرفقه}, "its annex".
   */
  PART(Layer.CITING, Layer.AROUND),
  /**
   * {@code الثاني}, "second", {@code b)}: a label of a part, behind it, that is none in other
   * languages.
   */
  PART_LABEL(Layer.AROUND),
  /** {@code 段}: names a part of a document, and stands behind its label. */
  PART_BEHIND(Layer.AROUND),
  /** {@code of which}, {@code thereof}: behind a part, it is of the number before. */
  RELATIVE(Layer.AROUND),
  /** {@code National}: before the name of a body it makes that of somebody else's. */
  OTHER_ORGAN(Layer.AROUND),
  /**
   * {@code 世界}: begins the names of others' organs, where words have no spaces between and the end
   * of a name may be that of a body, {@code 世界港口}<u>{@code 大会}</u>.
   */
  NAME_OPENER(Layer.TELLING),
  /**
   * {@code Cabinet}, {@code ministerial}: beside a head, it is of the authority of a State; with
   * the value {@code behind} such a word does not stand before what it owns.
   */
  NATIONAL(Layer.AROUND),
  /**
   * {@code in}, {@code under}: leads to a part, so that no more than a comma joins it to a number
   * behind it: {@code set out in paragraph 8, resolution 1844 (2008)}. The value {@code in} is of
   * the one that dates lead with as well, {@code by} of the one that leads to who did it, {@code
   * together} of words that lead from an article to another of the same treaty, {@code read in
   * conjunction with}.
   */
  WITHIN(Layer.AROUND),
  /** {@code in particular}: leads from a number to the part of it that is meant. */
  ESPECIALLY(Layer.AROUND),
  /** {@code following}, {@code suivantes}: beside a head, its numbers follow. */
  ANNOUNCING(Layer.AROUND),
  /** {@code above}, {@code below}: the part is of the document itself. */
  HERE(Layer.AROUND),
  /**
   * {@code mencionado en}, "mentioned in": a paragraph behind it that nothing follows is one of the
   * document itself; with the value {@code laid}, laid down in, unless another is spoken of.
   */
  REFERRED(Layer.AROUND),
  /**
   * {@code Treaty Series}; with the value {@code between} letters for it that stand between volume
   * and page, {@code 1155 UNTS 331}.
   */
  TREATY_SERIES(Layer.CITING, Layer.OPENING),
  /** {@code vol.} */
  VOLUME(Layer.AROUND),
  /** {@code No.} */
  NUMBER(Layer.AROUND),
  /**
   * {@code addenda}: what is added to a document, in words, before its number; the value is what a
   * symbol has for it, {@code Add} or {@code Corr}.
   */
  ADDED(Layer.AROUND),
  /** {@code 第}: before a number where the word for what it counts stands behind it. */
  ORDINAL(Layer.AROUND),
  /**
   * {@code Convention}, {@code Protocol}: the word a treaty's title turns on, which is the value in
   * English; where the table has the titles, it alone stands for one of them named before.
   */
  TREATY(Layer.CITING),
  /**
   * {@code Accord de Paris}: the title of a treaty, as far as it goes; the value is its target.
   * With {@code ?} behind that, one that means it in a document that tells which, {@code Protocole
   * I}; with {@code !}, one that titles of other treaties begin with, {@code Convention d'Ottawa};
   * or words of the table of treaties, {@code optional protocol}: what they mean tells the body
   * whose document it is. And {@code charter}, {@code charter-short} and {@code statute}: those of
   * the United Nations and the Court, which have no number in the <i>Treaty Series</i>; {@code
   * charter-other}: another whose number is not known. The name of several treaties has their
   * targets, parted by spaces, or {@code several}; {@code protocols} are named by what stands
   * around them, {@code the Optional Protocols thereto}; {@code each Treaty of} has in front what
   * begins the title of each that is listed, {@code treaties of Tlatelolco, Rarotonga}; with {@code
   * owned} for {@code each}, the organization stands behind, {@code Conventions nos 87 et 98 de
   * l'OIT}.
   */
  TREATY_TITLE(Layer.CITING),
  /**
   * {@code in}, {@code including}: stands inside a treaty's title in lower case. Right behind the
   * word that the title turns on only those of some values do: {@code opens} makes a title of that
   * word, {@code Convention against}; {@code leads} goes on to a capital; {@code adds} does so
   * behind {@code Protocol}, and {@code closes} its name: {@code thereto}. Behind a comma a title
   * does not go on with a {@code small} one; a word that {@code joins} may lead to another title,
   * unless one that {@code supplements} follows. And {@code accord}: a word that tells an agreement
   * of the parties to a conflict from a treaty; {@code none}: words that make none, {@code pour le
   * pays}, {@code Convención Nacional}; {@code several}: the word for more than one, {@code
   * Conventions}, in that of a volume {@code Resolutions}; {@code subject}: whom a treaty binds or
   * sets up, whose name opens a clause right behind it; {@code ends}: words that never stand in a
   * title, {@code qui}, where small letters go on in one.
   */
  TITLE_WORD(Layer.TITLE),
  /**
   * {@code Parties}, {@code to}, {@code the}: goes before a treaty's title; behind a word with the
   * value {@code body} they make the name of a body of it, or of a protocol to it. Where the head
   * stands last, that word stands behind the title. The value {@code added}: behind a comma, the
   * title before is of what is added to the treaty. The value {@code adopts}: just before the title
   * it is who adopted the treaty, and before the parties a body of them.
   */
  PARTIES(Layer.AROUND),
  /**
   * {@code which the … adopted}: the words around a body that say so of the number before them; the
   * value tells {@code which} from {@code verb}, or from {@code object verb}, which has the form
   * that what is adopted follows. A {@code noun}, {@code adoption of the}, stands before the title
   * of a treaty; a {@code participle}, {@code adoptée}, behind the number.
   */
  ADOPTS(Layer.AROUND),
  /**
   * {@code 生效}, "entered into force": behind a title, a date before it is that of what befell it;
   * the value {@code none} is for longer words that mean something else: {@code 签署国}, "signatory".
   */
  BEFALLS(Layer.AROUND),
  /**
   * {@code declaration}: a text that a body can adopt; {@code *} stands for any ending. With the
   * value {@code treaty}, as with that of a document, what is entitled can be a treaty; one that is
   * {@code numbered} has no number of a resolution, {@code recommendation 24/1}; and a {@code
   * report} is never a resolution itself.
   */
  ADOPTABLE(Layer.AROUND),
  /** {@code entitled}: a title in quotation marks follows. */
  ENTITLED(Layer.AROUND),
  /** {@code в соответствии с}, "in accordance with": leads to what somebody else follows. */
  FOLLOWS(Layer.AROUND),
  /** {@code established pursuant to}: leads to the resolution that tells which body is meant. */
  FOUNDING(Layer.AROUND),
  /**
   * {@code ая}, the end of {@code Генеральная}: how the first word of a body's name ends where that
   * is who acts, and not whose number stands before it; the value is {@code object} for those of to
   * whom it is done, {@code ую}.
   */
  SUBJECT_ENDING(Layer.ORDER),
  /** {@code ией}: how a word ends by which something is done, and whose owner stands behind it. */
  INSTRUMENT_ENDING(Layer.ORDER),
  /**
   * {@code ة}: how the first word of a body's name ends that a head with "its" goes back to, if
   * that ends as the value does, {@code ها}, and not if it ends otherwise.
   */
  OWNER_ENDING(Layer.ORDER),
  /**
   * {@code ская}, of <u>{@code Базельская}</u> {@code конвенция}: how the name of a treaty ends
   * that stands before its word; with the value {@code any} one that is not of a place, and so
   * tells nothing where a sentence begins, {@code Настоящая конвенция}.
   */
  NAME_ENDING(Layer.ORDER),
  /** The {@code v.} between the parties to a case. */
  VERSUS(Layer.AROUND),
  /** A body's name; the value is its series. */
  BODY(Layer.CITING, Layer.OPENING),
  /**
   * {@code Council}: short for any body whose English name has that word, which is the value, or
   * one of several parted by blanks, {@code Council Board} of {@code Conseil}. With {@code _}
   * between, words that stand side by side in it: {@code Conference_of_the_Parties}; with {@code
   * +}, a phrase that the names of several bodies have, of whom it means the one named before, or
   * the one whose document it is: {@code Executive+Board}; with {@code |}, two sorts of bodies that
   * a language has one word for: {@code Commission|Committee} of {@code 委员会}.
   */
  SHORT_BODY(Layer.CITING),
  /** {@code Sixty}, {@code sixth}, {@code session}: numbers the session in the name of a body. */
  SESSION_WORD(Layer.NAMING),
  /**
   * {@code sixtieth}, {@code session}: counts a session in a sentence; the value is the number, or
   * {@code noun}.
   */
  SESSION_COUNT(Layer.COUNTING),
  /**
   * A verb that opens a paragraph; the value says of which part, {@code preambular} or {@code
   * operative}, and in another language than English also what that verb is in English: {@code
   * preambular:recalling} for {@code Rappelant}.
   */
  VERB(Layer.OPENING),
  /**
   * The same verb with a small letter, after an adverb: the {@code requests} of {@code Also
   * requests}.
   */
  LATER_VERB(Layer.OPENING),
  /**
   * {@code decided}: what a body did, behind its name in a sentence that tells it; the value is
   * what the verb is in an operative paragraph in English, {@code decides}. Before it {@code
   * participle:} where it can as well be what befell something, {@code adopted}, so that it stands
   * right behind the name.
   */
  PAST_VERB(Layer.TELLING),
  /** {@code reaffirm}: the verb of those who call themselves "we"; the value is the same. */
  OUR_VERB(Layer.TELLING),
  /** {@code We}: who speaks, before such a verb; none where the verb alone says who. */
  WE(Layer.TELLING),
  /** {@code members}, {@code votes}: behind digits that count who voted, {@code to none} too. */
  VOTER(Layer.TELLING),
  /**
   * {@code which}: begins a clause that tells something else than its sentence; with the value
   * {@code told} it is of no noun before it, {@code أن}.
   */
  CLAUSE(Layer.TELLING),
  /**
   * {@code Working Party}: a noun that others than the bodies of the table are called by as well;
   * the value is the word that the English names of those of the table have.
   */
  GATHERING(Layer.TELLING),
  /** {@code On the recommendation of}: leads to who asks for what another does. */
  RECOMMENDED(Layer.TELLING),
  /** {@code also}, {@code further}: goes with a verb that opens a paragraph. */
  ADVERB(Layer.OPENING),
  /**
   * {@code Resolution adopted by}, {@code Adopted by}: a line of the masthead; the value is {@code
   * decision} where that is what was adopted.
   */
  ADOPTED(Layer.OPENING),
  /** {@code United Nations}: heads the page, and the document's symbol may stand on its line. */
  LETTERHEAD(Layer.OPENING),
  /** {@code plenary meeting}: the meeting that adopted a resolution, named below its text. */
  MEETING(Layer.OPENING),
  /**
   * {@code Annex}: heads an annex when it begins a line; the value is its number where a word tells
   * it, {@code II} of {@code المرفق الثاني}.
   */
  ANNEX(Layer.OPENING),
  /** {@code United Nations publication}: what stands beside the title of a publication. */
  PUBLICATION(Layer.CITING),
  /**
   * {@code No.}, {@code item}: a number after it is no number of a resolution, and a title in
   * quotation marks no treaty's; with the value {@code counted}, a number before it: {@code 1.5
   * times}; with {@code either}, one before or after it: {@code 20 years}, {@code years 2010/11}.
   * The value {@code at} is of the one that leads from a document to a part of it: {@code A/59/18
   * at para. 62}; {@code act} of a noun behind the sign of a number, which owns a whole list,
   * {@code 号法律}, "Law No.".
   */
  OTHER_NUMBER(Layer.AROUND),
  /** {@code Mr.}, {@code op.}: its full stop ends no sentence; so it is with every word here. */
  ABBREVIATION(Layer.AROUND),
  /**
   * {@code document}: a symbol follows, whoever's series it is in; with the value {@code treaty}
   * where the word says {@code instrument} too, so that what is entitled can be a treaty.
   */
  DOCUMENT(Layer.AROUND),
  /** {@code and} where it is joined to the word after it, as Arabic does. */
  PREFIX(Layer.PREFIX),
  /**
   * What a preposition makes of the beginning of a word it is joined to, the value: {@code لل} of
   * {@code ال}, so that {@code للقرار} is {@code القرار} too.
   */
  CONTRACTION(Layer.ORDER),
  /** What a script prints for the plain characters of numbers, which are the value. */
  PLAIN(Layer.ORDER),
  /** What older print has for the characters of the lexicon, which are the value. */
  VARIANT(Layer.ORDER),
  /** Letters in whose place print may have others, which are the value: {@code ا} for {@code أ}. */
  LOOSE(Layer.ORDER),
  /** The same of the last letter of a word: {@code ى} for {@code ي}. */
  LOOSE_END(Layer.ORDER),
  /** {@code ﻻ}: one character that print may have for two letters, which are the value. */
  LIGATURE(Layer.ORDER),
  /** {@code 〇一二}, {@code 十}: a numeral; the value is its number. */
  NUMERAL(Layer.ORDER),
  /** {@code 号}: stands right behind a number. */
  NUMBER_BEHIND(Layer.ORDER),
  /** A word for a letter that follows a number; the value is the letter. */
  LETTER(Layer.AROUND),
  /**
   * {@code ب}: the letter itself, which has to stand apart, as it is a preposition too; the value
   * is the same.
   */
  LETTER_ALONE(Layer.AROUND),
  /**
   * A word for a conference of parties in the number of its decision; the value is {@code CP}, or
   * that and those of others, {@code CP COP}, who are meant where they are named.
   */
  CONFERENCE(Layer.AROUND),
  /**
   * {@code د-}: what stands before the number of a session in brackets; the value is what targets
   * have before that, {@code S-}.
   */
  SESSION(Layer.AROUND),
  /**
   * A word for a special session, before a dash and its number; the value is {@code S}. Or a word
   * for the letters that a code begins with, {@code BC}.
   */
  SPECIAL(Layer.CITING),
  /** {@code ج ص ع}: the letters that a code begins with in another script; the value is those. */
  CODE(Layer.CITING),
  /**
   * {@code of}: the last word between a number and the date it is of; with the value {@code on} one
   * that tells when something is done, {@code on within} one that leads to parts too, with {@code
   * act} one that tells what, {@code adopted on}, with {@code both} one that tells that two things
   * are of the date, {@code both of}, with {@code all} that several are, and with {@code two} one
   * whose form tells it of two; with {@code other} one before a date of something else, {@code as
   * of}; with {@code in} one before the place and date of a treaty, {@code signed in}.
   */
  DATED(Layer.AROUND),
  /**
   * {@code from}, {@code addressed to}: behind a date, it is that of a letter, whose symbol follows
   * in brackets. With the value {@code noun} what is sent: {@code letter}.
   */
  SENT(Layer.AROUND),
  /**
   * {@code de} between a day and its month, or a month and its year; with the value {@code behind}
   * the {@code года} after it.
   */
  DATE_WORD(Layer.OPENING),
  /**
   * In what order a language puts things: {@code head-last}, the head after the numbers; {@code
   * body-after}, the body after the number with no word between; {@code bare-clauses}, a clause
   * after its noun with no comma between; {@code hyphen-decimals}, a hyphen for the point of {@code
   * 58.3}; {@code right-to-left}, lines that do, whose numbers conversion may leave the wrong way
   * round; {@code bracketed-marks}, brackets around the mark of a note; {@code verb-first}, who
   * acts behind the verb. And {@code small-verbs}, where paragraphs of the preamble begin with
   * small letters.
   */
  ORDER(Layer.ORDER),
  /**
   * {@code la}: stands before a noun of the gender and number of those forms of a head that are the
   * value.
   */
  DETERMINER(Layer.ORDER),
  /** Letters that look like Latin capitals; the value is those, in the same order. */
  LOOKALIKE(Layer.ORDER),
  /**
   * {@code 决定因素}, {@code المقرر الخاص}, "special rapporteur": has the look of a head, and is none.
   */
  NO_HEAD(Layer.CITING, Layer.OPENING),
  /**
   * {@code Council of Europe}: has the look of a body or a series in the tables, and is none; with
   * the value {@code asked} an organization that bodies of the tables ask for what they do.
   */
  FOREIGN(Layer.CITING, Layer.OPENING);

  /** How a text is looked at when a word matters. */
  enum Layer {
    /** At the beginning of a block. */
    OPENING,
    /** Anywhere: it begins or names something that is cited. */
    CITING,
    /** Beside what is cited. */
    AROUND,
    /** Between two members of a list. */
    GLUE,
    /** Inside the title of a treaty. */
    TITLE,
    /** Before or after the body in the line that names who adopts. */
    NAMING,
    /** In a sentence, before or behind the word for a session. */
    COUNTING,
    /** Behind who it is that speaks, or of whom a sentence tells. */
    TELLING,
    /** At the beginning of a word, before the word itself. */
    PREFIX,
    /** Nowhere: it tells of the language as a whole. */
    ORDER
  }

  private final Layer main;
  private final Layer also;

  Category(Layer only) {
    this(only, only);
  }

  Category(Layer main, Layer also) {
    this.main = main;
    this.also = also;
  }

  boolean isIn(Layer layer) {
    return layer == main || layer == also;
  }

  static Category of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
