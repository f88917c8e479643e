package org.kaitei.standalone.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.standalone.rights.RightsTable.Line;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of judging of a plan, chosen with the form of its page. */
class JudgementFormIT {

  private static final String BANDS = "rule=BANDS&grade=A&from=70&grade=B&from=";

  @TempDir static Path data;
  private static RunningKaitei kaitei;
  private static Office office;
  private static int plans;

  private final String plan = "judged-" + ++plans;

  @BeforeAll
  static void start() throws Exception {
    kaitei = RunningKaitei.start(data);
    office = new Office(kaitei);
  }

  @AfterAll
  static void stop() {
    kaitei.close();
  }

  /** What the form holds beside what is chosen in it. */
  private record Hidden(String key, String version) {

    static Hidden in(HttpResponse<String> page) {
      return new Hidden(value(page, "key"), value(page, "version"));
    }

    private static String value(HttpResponse<String> page, String name) {
      Matcher field =
          Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.body());
      assertThat(field.find()).as(page.body()).isTrue();
      return field.group(1);
    }
  }

  private Hidden begun() throws InterruptedException {
    String body = "{\"id\": \"%s\", \"title\": \"計画\", \"municipality\": \"市\"}".formatted(plan);
    office.prepared(Caller.PLANNER, "POST", "/api/plans", body);
    return Hidden.in(form());
  }

  private HttpResponse<String> form() throws InterruptedException {
    kaitei.awaitViews();
    HttpResponse<String> page = called("GET", null);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return page;
  }

  private HttpResponse<String> sent(Hidden hidden, String chosen) {
    String fields = "&key=" + hidden.key() + "&version=" + hidden.version();
    return called("POST", "form:" + chosen + fields);
  }

  private HttpResponse<String> called(String method, String body) {
    String address = "/plans/" + plan + "/judgement";
    return office.call(
        new Line(method + " " + address, Set.of(), address, body),
        Caller.PLANNER,
        "Accept",
        "text/html",
        "Accept-Language",
        "ja");
  }

  private static void isDone(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).contains("done=judged");
  }

  private static void isRefused(HttpResponse<String> answer, int status, String... words) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(words);
  }

  private long chosen() {
    return kaitei
        .services()
        .getBean(JdbcClient.class)
        .sql("select count(*) from event where name = 'plan.judgement-rule-chosen' and stream = ?")
        .param("plan/" + plan)
        .query(Long.class)
        .single();
  }

  @Test
  void what_was_chosen_stands_and_another_way_needs_a_reason() throws Exception {
    isDone(sent(begun(), "rule=THRESHOLD&onTrackFrom=70"));
    HttpResponse<String> page = form();
    assertThat(page.body()).contains("達成度が70パーセント以上であれば順調とします", "value=\"70\"");

    isRefused(sent(Hidden.in(page), BANDS), 409, "href=\"#reason\"", "id=\"reason-wrong\"");
    isDone(sent(Hidden.in(form()), BANDS + "&reason=review"));
    assertThat(form().body()).contains("Aは70以上", "Bはそれ未満");
  }

  @Test
  void a_form_that_is_sent_twice_is_answered_twice_and_recorded_once() throws Exception {
    Hidden hidden = begun();
    isDone(sent(hidden, BANDS));
    isDone(sent(hidden, BANDS));
    assertThat(chosen()).isEqualTo(1);
    isRefused(sent(hidden, "rule=LINEAR_PATH"), 422, "class=\"trouble\"");
    assertThat(chosen()).isEqualTo(1);
  }

  @Test
  void whose_form_is_older_than_the_rule_sees_the_new_one_beside_their_own_choice()
      throws Exception {
    Hidden old = begun();
    isDone(sent(Hidden.in(form()), "rule=THRESHOLD&onTrackFrom=60"));
    kaitei.awaitViews();

    HttpResponse<String> again = sent(old, BANDS + "&reason=review");
    isRefused(
        again,
        412,
        "ほかの人が評価の方法を変えました",
        "達成度が60パーセント以上であれば順調とします",
        "name=\"grade\" maxlength=\"20\" value=\"A\"",
        "value=\"review\"");
    assertThat(again.body()).containsPattern("value=\"BANDS\" checked");
    isDone(sent(Hidden.in(again), BANDS + "&reason=review"));
  }

  @Test
  void what_is_missing_or_wrong_is_led_to() throws Exception {
    Hidden hidden = begun();
    isRefused(
        sent(hidden, "onTrackFrom=70"), 422, "href=\"#rule\"", "id=\"rule\"", "id=\"rule-wrong\"");
    isRefused(
        sent(Hidden.in(form()), "rule=BANDS&grade=A&from=70&grade=A&from="),
        422,
        "href=\"#bands\"",
        "id=\"bands\"",
        "id=\"bands-wrong\"");
    isRefused(
        sent(Hidden.in(form()), "rule=THRESHOLD&onTrackFrom=0"),
        422,
        "href=\"#onTrackFrom\"",
        "id=\"onTrackFrom-wrong\"");
    assertThat(chosen()).isZero();
  }
}
