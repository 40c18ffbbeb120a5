package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.symbol.Bodies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguagesTest {
  private static final Languages LANGUAGES = new Languages(Bodies.standard());

  @ParameterizedTest
  @CsvSource({
    "en, 'Recalling the report of the Secretary-General and the resolution,'",
    "fr, 'Rappelant le rapport du Secrétaire général et les résolutions sur la question,'",
    "es, 'Recordando el informe del Secretario General y las resoluciones,'",
    "ru, 'ссылаясь на доклад Генерального секретаря и на резолюции по этому вопросу,'",
    "ar, 'وإذ تشير إلى تقرير الأمين العام عن الأمم المتحدة في القرار،'",
    "zh, '回顾秘书长的报告和大会2005年的决议，'",
    "en, A/RES/64/293",
  })
  void ofATextAndOfAParagraph(String code, String text) {
    assertThat(LANGUAGES.detect(text)).isEqualTo(code);
    assertThat(LANGUAGES.paragraphs("en").next(text, 0, text.length())).isEqualTo(code);
  }

  /** What people type: one word with letters that English has not, or in another script, tells. */
  @ParameterizedTest
  @CsvSource({
    "fr, voir la résolution 60/1",
    "es, véase la decisión 60/512",
    "ru, см. резолюцией 60/1",
    "ar, بالقرارين 60/1 و60/2",
    "zh, 60/1号文件",
    "fr, 'Nations Unies, Recueil des Traités, vol. 189, no 2545'",
    "es, 'Naciones Unidas, Treaty Series, vol. 189, núm. 2545'",
    "es, 'Ibid., septuagésimo período de sesiones, Suplemento núm. 53'",
    "en, Council on 3 Μαΐου",
    "en, 60/1",
  })
  void ofAFewWords(String code, String text) {
    assertThat(LANGUAGES.detect(text)).isEqualTo(code);
  }

  /** A note is in the language of its text or that of a paragraph before, as its words tell. */
  @ParameterizedTest
  @CsvSource({
    "es, fr, 'Recordando el informe y los documentos,', 'Resolución 69/313.'",
    "fr, fr, 'Recordando el informe y los documentos,', 'Résolution 69/313.'",
    "es, fr, 'Recordando el informe y los documentos,', 'Ibid., vol. 2, A/70/1.'",
    "en, ru, 'Recalling the report of the Council,', 'Resolution 69/313.'",
    "ru, ru, 'ссылаясь на доклад', 'Resolution 69/313.'",
    "zh, en, 'Recalling the report of the Council,', 联合国大会",
  })
  void aNote(String code, String own, String before, String note) {
    ParagraphLanguages paragraphs = LANGUAGES.paragraphs(own);
    paragraphs.next(before, 0, before.length());
    assertThat(paragraphs.next(note, 0, note.length())).isEqualTo(code);
  }

  /** Few words, or as many of the document's own language, leave a paragraph in that. */
  @ParameterizedTest
  @CsvSource({
    "en, fr, 'A/RES/64/293, and the annex.'",
    "fr, en, 'Voir les documents.'",
    "es, en, 'Los documentos.'",
    "es, fr, 'Rappelant la mise en place, en vue d’une réforme entrée en vigueur, de la mission,'",
    "fr, en, 'the report of the meeting, Les droits de l’homme et le développement pour le monde'",
  })
  void aParagraphOfTheDocumentsOwn(String other, String own, String text) {
    assertThat(LANGUAGES.paragraphs(own).next(text, 0, text.length())).isNotEqualTo(other);
  }
}
