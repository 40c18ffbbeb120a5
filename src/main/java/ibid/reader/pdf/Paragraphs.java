package ibid.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes paragraphs and footnotes of lines; both may go on over the page. */
final class Paragraphs {
  /** The line above the notes, where it is made of letters. */
  private static final Pattern RULE = Pattern.compile("[_—–-]{5,}");

  private final Setting setting;
  private final Seams seams;
  private final List<Paragraph> bodies = new ArrayList<>();
  private final List<Paragraph> notes = new ArrayList<>();
  private List<Line> body = new ArrayList<>();
  private List<Line> note;
  private boolean inNotes;

  private Paragraphs(Setting setting) {
    this.setting = setting;
    this.seams = new Seams(setting);
  }

  /** In reading order, each note after the paragraph that calls it. */
  static List<Paragraph> of(List<List<Line>> pages) {
    Paragraphs paragraphs = new Paragraphs(Setting.of(pages));
    for (List<Line> page : pages) {
      paragraphs.inNotes = false;
      page.forEach(paragraphs::take);
    }
    return NotePlacement.of(paragraphs.bodies, paragraphs.notes);
  }

  private void take(Line line) {
    if (RULE.matcher(line.text()).matches()) {
      inNotes = true;
    } else if (isNote(line)) {
      note(line);
    } else {
      inNotes = false;
      body(line);
    }
  }

  private boolean isNote(Line line) {
    return line.opensNote() ? inNotes || setting.isSmall(line) : inNotes && setting.isSmall(line);
  }

  /** A line without a mark goes on with the note before, be it on the page before. */
  private void note(Line line) {
    inNotes = true;
    if (line.opensNote() || note == null) {
      note = new ArrayList<>();
      notes.add(new Paragraph(note));
    }
    note.add(line);
  }

  private void body(Line line) {
    if (body.isEmpty() || seams.parts(body, line)) {
      body = new ArrayList<>();
      bodies.add(new Paragraph(body));
    }
    body.add(line);
  }
}
