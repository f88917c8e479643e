package org.kaitei.query.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.access.Right;
import org.kaitei.query.pages.Reader;

/** Whatever is refused, pages say why without the words in which programs are told. */
class WordsAtPeopleTest {

  private static final List<String> KINDS = List.of(".title", ".detail", ".message");

  private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

  /** Names of calls, of their parts and of what is in them; words of programmers. */
  private static final Pattern OF_THE_API =
      Pattern.compile(
          "JSON|null|\\btrue\\b|/api|/json|docs/|KAITEI_|kaitei\\.|\\?[a-z]+="
              + "|\\b(GET|PUT|POST|DELETE) |\\b[A-Z][a-z]+-[A-Z][a-z]+|ETag|Authorization"
              + "|\\b[a-z]+[A-Z]\\w*|\\b[A-Z]+_[A-Z_]+\\b|（[a-z]+）|\"[a-z]+\"|name-indicator"
              + "|[ぁ-ん] ?(value|printed|kind|to|method|errors|acknowledged|incomplete) ?[をにが]"
              + "|\\b(errors|header|request|call|parameter|acknowledged?|send a reason)\\b"
              + "|ヘッダー|パラメーター|呼び出し|要求|印刷された|コード[（\\[{]");

  /** Of calls that no page makes. */
  private static final Set<String> FOR_PROGRAMS =
      Set.of(
          ("body-missing body-not-taken break-changed broken-json changes-refused edition-before-its-predecessor"
                  + " entry-missing event-form-not-found event-not-found indicator-named-otherwise"
                  + " invalid-change-factor json-beyond-bounds"
                  + " malformed-if-match malformed-key malformed-progress-id not-acceptable"
                  + " nothing-to-break printed-differs printed-unit-differs printed-unread"
                  + " progress-not-found seal-incomplete"
                  + " publications-refused ratio-on-lower-is-better reference-not-compared"
                  + " series-refused stream-has-no-as-of synergy-with-itself"
                  + " target-printed-otherwise truth-expected unknown-method unknown-rule"
                  + " unreadable-body unreadable-changes unreadable-form")
              .split(" "));

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void no_text_of_a_refusal_speaks_of_the_api(String language) {
    Locale locale = Locale.of(language);
    Set<String> wrong =
        codes().stream()
            .filter(code -> !FOR_PROGRAMS.contains(code))
            .filter(code -> texts(code, locale).anyMatch(WordsAtPeopleTest::speaksOfTheApi))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(wrong).isEmpty();
  }

  @Test
  void what_is_left_to_programs_is_a_code_and_speaks_of_the_api_indeed() {
    assertThat(codes()).containsAll(FOR_PROGRAMS);
    assertThat(FOR_PROGRAMS)
        .allMatch(
            code ->
                Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                    .flatMap(locale -> texts(code, locale))
                    .anyMatch(
                        text -> OF_THE_API.matcher(FACT.matcher(text).replaceAll("")).find()));
  }

  @Test
  void a_text_of_the_pages_stands_for_one_of_the_api_and_names_no_other_facts() {
    var api = Told.texts("problems");
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      ResourceBundle own = ResourceBundle.getBundle("refusals", locale);
      for (String name : own.keySet()) {
        Set<String> known =
            Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .map(other -> api.getMessage(name, null, null, other))
                .filter(Objects::nonNull)
                .flatMap(WordsAtPeopleTest::facts)
                .collect(Collectors.toSet());
        assertThat(api.getMessage(name, null, null, locale)).as(name).isNotNull();
        assertThat(facts(own.getString(name))).as(name).isSubsetOf(known);
      }
    }
  }

  @Test
  void a_text_of_the_pages_is_there_in_both_languages() throws Exception {
    assertThat(names("refusals_ja.properties")).isEqualTo(names("refusals.properties"));
  }

  @Test
  void fields_and_rights_are_called_what_pages_call_them() {
    String said = Told.WORDS.detail("text-missing", Map.of("field", "reason"), Locale.JAPANESE);
    assertThat(said).isEqualTo("「理由」を入力してください。");
    assertThat(Told.WORDS.detail("not-allowed", Map.of("right", "DEPARTMENTS"), Locale.JAPANESE))
        .startsWith("「部署の管理」の権限がありません。");
  }

  @Test
  void every_right_has_a_name_in_both_languages() {
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      for (Right right : Right.values()) {
        assertThat(Reader.JAPANESE.messages().getMessage("right." + right, null, null, locale))
            .as(right.name())
            .isNotBlank();
      }
    }
  }

  private static boolean speaksOfTheApi(String text) {
    return OF_THE_API.matcher(FACT.matcher(text).replaceAll("")).find();
  }

  private static Stream<String> facts(String text) {
    return FACT.matcher(text).results().map(found -> found.group(1));
  }

  private static Set<String> codes() {
    return ResourceBundle.getBundle("problems", Locale.ROOT).keySet().stream()
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> texts(String code, Locale locale) {
    var texts = Told.texts("refusals", "problems");
    return KINDS.stream()
        .map(kind -> texts.getMessage(code + kind, null, null, locale))
        .filter(Objects::nonNull);
  }

  private static Set<Object> names(String file) throws Exception {
    var names = new Properties();
    try (var in = WordsAtPeopleTest.class.getResourceAsStream("/" + file)) {
      names.load(in);
    }
    return names.keySet();
  }
}
