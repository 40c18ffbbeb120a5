package ibid.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibid.document.Document;
import ibid.language.Languages;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and pages in the encodings that old and foreign programs write. */
final class EncodingsTest {
  private static final String RUSSIAN = "Ссылаясь на свою резолюцию 64/293 от 30 июля 2010 года,";

  private final List<String> warnings = new ArrayList<>();

  private Document read(byte[] bytes) throws IOException {
    return new DocumentReader(new Languages(Bodies.standard())).read("file", bytes, warnings::add);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, en, 'Recalling its resolution 64/293 of 30 July 2010 on the “example”,'",
    "windows-1252, fr, 'Rappelant sa résolution 64/293 du 30 juillet 2010 et les débats créés,'",
    "windows-1252, es, 'Recordando su resolución 64/293, de 30 de julio de 2010, y la decisión,'",
    "windows-1251, ru, 'Ссылаясь на свою резолюцию 64/293 от 30 июля 2010 года,'",
    "windows-1256, ar, 'وإذ تشير إلى قرارها 64/293 المؤرخ 30 تموز/يوليه 2010،'",
    "GB18030, zh, '回顾其2010年7月30日第64/293号决议，'",
  })
  void codePages(String charset, String language, String text) throws IOException {
    String before = "<p>no text here</p>".repeat(500);
    String page = "<!doctype html><style>" + before + "</style><p>" + text;
    for (String file : List.of(text, page)) {
      Document document = read(file.getBytes(Charset.forName(charset)));
      assertThat(document.text()).isEqualToIgnoringNewLines(text);
      assertThat(document.language()).isEqualTo(language);
      assertThat(Fixtures.rows(document, "text")).containsExactly("64/293");
    }
    String warning = "not valid UTF-8, read as " + charset;
    assertThat(warnings).containsExactly(warning, warning);
  }

  /** Words that no table has, and few of them: how they are spelt decides. */
  @ParameterizedTest
  @CsvSource({
    "windows-1252, '«Été» et «ÉLÈVE», à créer où l’âme naît'",
    "windows-1252, '3. Que continúen y actúen'",
    "windows-1252, 'à'",
    "windows-1252, 'Übergröße, naïve Æsir'",
    "windows-1251, 'Лодка и весло'",
    "windows-1251, 'ЛОДКА, см. A/64/4'",
    "windows-1251, '5. вновь'",
    "windows-1256, 'زورق ومجداف'",
    "windows-1256, '2 - المركـب، انظر A/64/4'",
    "windows-1256, '3 - تقرر'",
    "GB18030, '小船和桨'",
    "GB18030, '见A/64/4号文件第3段'",
  })
  void shortTexts(String charset, String text) throws IOException {
    assertThat(read(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  /** What stands far behind English words decides as well. */
  @Test
  void theFirstForeignLettersDecide() throws IOException {
    String text = "A/64/4\n".repeat(10_000) + RUSSIAN;
    assertThat(read(text.getBytes(Charset.forName("windows-1251"))).text()).isEqualTo(text);
  }

  /** Quotes are the same in most encodings: what stands behind many of them decides. */
  @Test
  void quotesDecideNothing() throws IOException {
    String text = "the “Water” of it\n".repeat(5_000) + RUSSIAN;
    assertThat(read(text.getBytes(Charset.forName("windows-1251"))).text()).isEqualTo(text);
  }

  @Test
  void oneWordDecides() throws IOException {
    byte[] bytes = "Резолюция 64/293".getBytes(Charset.forName("windows-1251"));
    assertThat(read(bytes).text()).isEqualTo("Резолюция 64/293");
  }

  /** A download that broke off, or a letter that something spoilt. */
  @Test
  void aTextThatIsUtf8ButForABrokenLetter() throws IOException {
    byte[] whole = RUSSIAN.replace("года,", "год").getBytes(StandardCharsets.UTF_8);
    Document document = read(Arrays.copyOf(whole, whole.length - 1));
    assertThat(document.text()).isEqualTo(RUSSIAN.replace("года,", "го\uFFFD"));
    assertThat(warnings).containsExactly("not valid UTF-8, some letters are lost");
  }

  /** However few of its letters are beyond ASCII, they tell more than one byte that is none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Noting the Council’s decision 64/501 and its report entitled “Water”,#",
        "Noting the report entitled “Water for a#ll” and decision 64/501,",
        "Rappelant sa résolution 64/293 et l’étude «#Eau »,",
        "回顾其第64/293号#决议，",
      })
  void aByteThatIsNoLetter(String text) throws IOException {
    String page = "<!doctype html><p>" + text + "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;";
    for (String file : List.of(text, page)) {
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      bytes[file.substring(0, file.indexOf('#')).getBytes(StandardCharsets.UTF_8).length] = -1;
      assertThat(read(bytes).text()).contains(text.replace('#', '\uFFFD'));
    }
    String warning = "not valid UTF-8, some letters are lost";
    assertThat(warnings).containsExactly(warning, warning);
  }

  @Test
  void aTextCutInsideItsSecondQuote() throws IOException {
    byte[] whole = "Noting resolution 64/293, entitled “Water”".getBytes(StandardCharsets.UTF_8);
    assertThat(read(Arrays.copyOf(whole, whole.length - 1)).text())
        .isEqualTo("Noting resolution 64/293, entitled “Water\uFFFD");
  }

  @Test
  void aByteOrderMarkIsNoLetterInAnyEncoding() throws IOException {
    byte[] bytes = ("\uFEFFSee A/64/4" + "#".repeat(9)).getBytes(StandardCharsets.UTF_8);
    Arrays.fill(bytes, bytes.length - 9, bytes.length, (byte) 0xFF);
    assertThat(read(bytes).text()).isEqualTo("See A/64/4" + "ÿ".repeat(9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void byteOrderMarks(String charset) throws IOException {
    String marked = charset.equals("UTF-16") ? RUSSIAN : "\uFEFF" + RUSSIAN;
    Document document = read(marked.getBytes(Charset.forName(charset)));
    assertThat(document.text()).isEqualTo(RUSSIAN);
    assertThat(Fixtures.rows(document, "line", "text")).containsExactly("1|64/293");
    assertThat(warnings).isEmpty();
  }

  @Test
  void utf16WithoutAMarkIsNoText() {
    assertThatThrownBy(() -> read("See A/64/4.".getBytes(StandardCharsets.UTF_16LE)))
        .isInstanceOf(IOException.class)
        .hasMessage("not a text file");
  }

  @Test
  void aPageThatDeclaresItsTypeOnly() throws IOException {
    String type = "<meta http-equiv='Content-Type' content='text/html'>";
    String page = "<!doctype html>" + type + "<p>" + RUSSIAN;
    assertThat(read(page.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo(RUSSIAN + "\n");
    assertThat(warnings).containsExactly("not valid UTF-8, read as windows-1251");
  }

  @Test
  void aPageKeepsTheEncodingItDeclares() throws IOException {
    String page = "<!doctype html><meta charset='windows-1251'><p>" + RUSSIAN;
    assertThat(read(page.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo(RUSSIAN + "\n");
    assertThat(warnings).isEmpty();
  }
}
