package org.kaitei.standalone.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kaitei.standalone.rights.Caller.ADMINISTRATOR;
import static org.kaitei.standalone.rights.Caller.PLANNER;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaitei.standalone.rights.RightsTable.Line;
import tools.jackson.databind.json.JsonMapper;

/** Every question of the API, answered over HTTP and held against what programs are told. */
class AnswersIT {

  private static final Line SEALED =
      new Line("GET", Set.of(), "/api/plans/sdgs/sheets/2021/publications/1.json", null);

  /** Known only while a file is taken in. */
  private static final String OF_A_MOMENT =
      "GET /api/plans/{plan}/sheets/{year}/imports/{progress}";

  /** What is told of accounts alone, and is kept nowhere. */
  private static final String OF_ACCOUNTS =
      "GET /api/(account|accounts|people|access-log|responsibilities|work)\\b.*";

  /** Sent as it is read, so that nobody knows before what will be in it. */
  private static final String SENT_WHILE_READ = "GET /api/ledger/export";

  private static final String COUNTED_ON = "GET /api/metrics";

  @TempDir static Path data;
  private static RunningKaitei kaitei;
  private static Office office;
  private static DescribedAnswers described;

  @BeforeAll
  static void start() throws Exception {
    kaitei = RunningKaitei.start(data);
    office = new Office(kaitei);
    new WhatIsSpokenOf(office).make();
    kaitei.awaitViews();
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> office.call(SEALED, Caller.PUBLIC).statusCode() == 200);
    var asked = new Line("GET", Set.of(), "/api/openapi.json", null);
    described = new DescribedAnswers(new JsonMapper().readTree(office.call(asked, PLANNER).body()));
  }

  @AfterAll
  static void stop() {
    kaitei.close();
  }

  static Stream<Line> questions() {
    return RightsTable.read().lines().stream()
        .filter(line -> line.call().startsWith("GET /api/"))
        .filter(line -> !line.call().equals(OF_A_MOMENT));
  }

  static Stream<Line> views() {
    return questions()
        .filter(line -> !line.call().matches(OF_ACCOUNTS))
        .filter(line -> !line.call().equals(SENT_WHILE_READ))
        .filter(line -> !line.call().equals(COUNTED_ON));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void it_has_the_type_and_the_form_that_programs_are_told(Line question) {
    HttpResponse<String> answer = office.call(question, asker(question));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    String type = DescribedAnswers.type(answer);
    assertThat(described.content(question.call(), 200).propertyNames()).contains(type);
    if (type.endsWith("json")) {
      assertThat(described.differences(question.call(), answer)).as(answer.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void who_has_it_already_is_not_sent_it_again(Line view) {
    String known = office.call(view, asker(view)).headers().firstValue("ETag").orElse("none");

    HttpResponse<String> again = office.call(view, asker(view), "If-None-Match", known);
    assertThat(known).matches("\"[\\w.-]+\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).hasValue(known);
    HttpResponse<String> other = office.call(view, asker(view), "If-None-Match", "\"0-other\"");
    assertThat(other.statusCode()).isEqualTo(200);
    HttpResponse<String> any = office.call(view, asker(view), "If-None-Match", "*");
    assertThat(any.statusCode()).isEqualTo(304);
    assertThat(any.headers().firstValue("ETag")).hasValue(known);
  }

  private static Caller asker(Line question) {
    return question.allows(PLANNER) ? PLANNER : ADMINISTRATOR;
  }
}
