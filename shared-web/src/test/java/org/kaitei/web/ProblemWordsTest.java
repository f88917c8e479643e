package org.kaitei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal.Fault;
import org.springframework.context.support.ResourceBundleMessageSource;

class ProblemWordsTest {

  private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("problems", Locale.ROOT);
  private static final ResourceBundle JAPANESE =
      ResourceBundle.getBundle("problems", Locale.JAPANESE);
  private static final Pattern FACT = Pattern.compile("\\{\\w+}");

  @Test
  void every_problem_is_said_in_both_languages_with_the_same_facts() {
    assertThat(JAPANESE.keySet()).isEqualTo(ENGLISH.keySet());
    for (String key : ENGLISH.keySet()) {
      assertThat(facts(JAPANESE.getString(key))).as(key).isEqualTo(facts(ENGLISH.getString(key)));
      assertThat(JAPANESE.getString(key)).as(key).isNotEqualTo(ENGLISH.getString(key));
    }
  }

  @Test
  void every_problem_with_a_title_says_what_to_do() {
    for (String key : ENGLISH.keySet()) {
      if (key.endsWith(".title")) {
        assertThat(ENGLISH.containsKey(key.replace(".title", ".detail"))).as(key).isTrue();
      }
    }
  }

  @Test
  void of_what_is_not_there_is_said_where_to_look() {
    Pattern next = Pattern.compile("GET |/problems |send the file|ファイルを送って");
    for (ResourceBundle words : List.of(ENGLISH, JAPANESE)) {
      assertThat(words.keySet())
          .filteredOn(key -> key.endsWith("-not-found.detail"))
          .allSatisfy(key -> assertThat(words.getString(key)).as(key).containsPattern(next));
    }
  }

  @Test
  void facts_stand_in_the_text_and_beside_it() {
    Map<String, Object> form =
        words()
            .fault(
                new Fault("I17", null, "duplicate-row", Map.of("first", 3, "row", 17)),
                Locale.ENGLISH);
    assertThat(form)
        .containsEntry("cell", "I17")
        .containsEntry("code", "duplicate-row")
        .containsEntry("row", 17)
        .containsEntry(
            "message", "This table has a row with this number already, in row 3 of the file.")
        .doesNotContainKey("pointer");
  }

  @Test
  void a_moment_is_told_by_the_clocks_of_Japan() {
    var facts =
        Map.<String, Object>of("id", "x", "asOf", Instant.parse("2020-01-01T14:59:59.999999Z"));
    assertThat(words().detail("not-there-yet", facts, Locale.ENGLISH))
        .contains("at 2020-01-01T23:59:59.999999+09:00.");
  }

  @Test
  void a_fact_that_is_not_known_is_a_dash() {
    assertThat(words().detail("plan-not-found", Map.of(), Locale.ENGLISH))
        .startsWith("There is no plan – here.");
  }

  @Test
  void what_somebody_wrote_is_said_as_it_is_even_in_braces() {
    assertThat(words().detail("not-a-figure", Map.of("printed", "{printed}$1"), Locale.ENGLISH))
        .startsWith("{printed}$1 is not a number");
  }

  private static Set<String> facts(String text) {
    return FACT.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  private static ProblemWords words() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("problems");
    messages.setDefaultEncoding("UTF-8");
    return new ProblemWords(messages);
  }
}
