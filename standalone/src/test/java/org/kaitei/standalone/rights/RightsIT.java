package org.kaitei.standalone.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaitei.standalone.rights.RightsTable.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Every role at every call, over HTTP: let in or turned away as the table says. */
class RightsIT {

  private static final RightsTable TABLE = RightsTable.read();

  /** Answered 401 for a wrong password, which says nothing of rights. */
  private static final String SIGNING_IN = "POST /sign-in";

  /** Kaitei seals by itself what was published. */
  private static final String OF_PEOPLE = "event where name <> 'sheet.publication-sealed'";

  private static final String REFUSED = "access.access_log where kind = 'refused'";

  private static final Line SEALED =
      new Line("GET", Set.of(), "/api/plans/sdgs/sheets/2021/publications/1.json", null);

  @TempDir static Path data;
  private static RunningKaitei kaitei;
  private static Office office;

  @BeforeAll
  static void start() throws Exception {
    kaitei = RunningKaitei.start(data);
    office = new Office(kaitei);
    new WhatIsSpokenOf(office).make();
    kaitei.awaitViews();
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> office.call(SEALED, Caller.PUBLIC).statusCode() == 200);
  }

  @AfterAll
  static void stop() {
    kaitei.close();
  }

  @Test
  void every_call_that_is_described_and_every_page_has_its_line_and_no_line_is_of_another() {
    String description =
        office.call(new Line("GET", Set.of(), "/api/openapi.json", null), Caller.PUBLIC).body();

    Set<String> calls = Calls.in(new JsonMapper().readTree(description));
    calls.addAll(Calls.answered(kaitei, path -> !path.startsWith("/api/")));
    calls.remove(SIGNING_IN);
    assertThat(TABLE.calls()).containsExactlyInAnyOrderElementsOf(calls);
  }

  static Stream<Line> lines() {
    return TABLE.lines().stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everybody_is_let_in_or_turned_away_as_the_table_says(Line line) {
    List<String> wrong = new ArrayList<>();
    // What is allowed may change what the others would be refused.
    for (boolean allowed : List.of(false, true)) {
      for (Caller caller : Caller.values()) {
        if (line.allows(caller) == allowed) {
          wrong.addAll(allowed ? letIn(line, caller) : turnedAway(line, caller));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> letIn(Line line, Caller caller) {
    HttpResponse<String> answer = office.call(line, caller);
    boolean refused = Set.of(401, 403).contains(answer.statusCode());
    boolean ours = answer.statusCode() < 500;
    return refused || !ours ? List.of(caller + " may, but: " + answer.body()) : List.of();
  }

  private static List<String> turnedAway(Line line, Caller caller) {
    long events = count(OF_PEOPLE);
    long logged = count(REFUSED);
    HttpResponse<String> answer = office.call(line, caller);
    var wrong = new ArrayList<String>();
    if (!isRefusal(answer, caller, line)) {
      wrong.add(caller + " may not, but: " + answer.statusCode() + " " + answer.body());
    }
    if (count(OF_PEOPLE) != events) {
      wrong.add(caller + " was refused, but something was recorded");
    }
    if (caller == Caller.PUBLIC ? !isLogged(line) : count(REFUSED) != logged + 1) {
      wrong.add(caller + " was refused, but the log says nothing of it");
    }
    return wrong;
  }

  /** Strangers are noted once a minute for the same call, and several lines may be of one. */
  private static boolean isLogged(Line line) {
    return count(REFUSED + " and subject is null and call = '" + line.call() + "'") > 0;
  }

  private static boolean isRefusal(HttpResponse<String> answer, Caller caller, Line line) {
    if (caller != Caller.PUBLIC) {
      return answer.statusCode() == 403;
    }
    boolean sentToSignIn =
        answer.headers().firstValue("Location").filter(to -> to.contains("/sign-in")).isPresent();
    return answer.statusCode() == 401 || (line.isPage() && sentToSignIn);
  }

  private static long count(String what) {
    return kaitei
        .services()
        .getBean(JdbcClient.class)
        .sql("select count(*) from " + what)
        .query(Long.class)
        .single();
  }
}
