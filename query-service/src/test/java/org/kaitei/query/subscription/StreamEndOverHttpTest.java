package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.amended;
import static org.kaitei.query.Said.written;
import static org.kaitei.query.subscription.Followed.INDICATOR;
import static org.kaitei.query.subscription.Followed.SHEET;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.access.Role;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.NewAccount;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.query.access.AccessUnderTest;
import org.kaitei.query.subscription.Listening.Heard;

/** Who is told no more of a view, or nothing at all. */
class StreamEndOverHttpTest {

  private static final String FIGURE = "/tables/0/rows/0/actuals/0/value";

  private static Followed followed;
  private static QueryHttp service;

  @BeforeAll
  static void a_sheet_was_published() {
    followed = new Followed();
    service = followed.service();
  }

  @AfterAll
  static void stop() {
    followed.close();
  }

  private static Listening listening(String path, String... headers) {
    return followed.listening(path, headers);
  }

  @Test
  void who_does_not_read_is_told_where_to_go_on_and_keeps_nobody_waiting() throws Exception {
    String text = "所".repeat(9000);
    for (int note = 0; note < 20; note++) {
      followed.happens(written("long-" + note, 2021, text));
    }
    String notes = "/api/plans/kumamoto/notes";
    try (var slow = new SlowReader(service.at(notes), service.authorization());
        Listening quick = listening(notes)) {
      quick.next("snapshot");
      slow.readsTheBeginning();
      for (int i = 0; i < 100; i++) {
        String before = i == 0 ? text : text + i;
        long amended = followed.happens(amended("long-0", before, text + (i + 1)));
        assertThat(quick.next("change").id()).isEqualTo(amended);
      }
      Heard last = slow.readsToTheEnd().getLast();
      assertThat(last.event()).isEqualTo("lagging");
      String goesOn = last.json().get("lastSent").asString();
      try (Listening back = listening(notes, "Last-Event-ID", goesOn)) {
        assertThat(back.next("change").id()).isEqualTo(Long.parseLong(goesOn) + 1);
      }
    }
  }

  @Test
  void who_leaves_takes_nobody_along() {
    for (int round = 0; round < 40; round++) {
      List<Listening> leave = IntStream.range(0, 5).mapToObj(n -> listening(INDICATOR)).toList();
      leave.forEach(reader -> reader.next("snapshot"));
      leave.forEach(Listening::close);
      var told = CompletableFuture.runAsync(() -> followed.corrects(1));
      for (int n = 0; n < 5; n++) {
        try (Listening stays = listening(INDICATOR)) {
          stays.next("snapshot");
        }
      }
      told.join();
    }
  }

  @Test
  void the_public_follows_what_was_published_and_a_planner_what_stands() {
    try (Listening anybody = Listening.to(service.at(SHEET));
        Listening planner = listening(SHEET)) {
      assertThat(anybody.next("snapshot").json().at(FIGURE).asString()).isEqualTo("0");
      planner.next("snapshot");
      followed.corrects(1);

      String stands = followed.figure();
      assertThat(planner.next("change").json().at(FIGURE).asString()).isEqualTo(stands);
      Heard told = anybody.next("change");
      assertThat(told.json().at(FIGURE).asString()).isEqualTo("0");
      assertThat(told.json().get("correctedSincePublication").isNull()).isFalse();
    }
  }

  @Test
  void who_loses_a_role_is_sent_no_more() {
    Account reader = planner("loses-a-role");
    try (Listening x = with(AccessUnderTest.tokenOf(reader))) {
      x.next("snapshot");
      AccessUnderTest.takeRoles(reader);

      assertThat(x.next("ended").data()).isEqualTo("{\"reason\":\"rights-changed\"}");
      assertThat(x.nextLine().event()).isEqualTo("closed");
    }
  }

  @Test
  void who_shows_a_token_that_is_revoked_is_sent_no_more() {
    Account reader = planner("loses-a-token");
    try (Listening x = with(AccessUnderTest.tokenOf(reader))) {
      x.next("snapshot");
      AccessUnderTest.revokeTokens(reader);

      assertThat(x.next("ended").data()).isEqualTo("{\"reason\":\"rights-changed\"}");
    }
  }

  private static Account planner(String name) {
    return AccessUnderTest.make(new NewAccount(name, null, Set.of(Role.PLANNER), null, null, null));
  }

  private static Listening with(String token) {
    return Listening.to(service.at(INDICATOR), "Authorization", "Bearer " + token);
  }

  @Test
  void an_instance_opens_no_more_streams_than_it_may_and_says_when_it_stops() {
    QueryHttp small = service.another(Map.of("kaitei.subscriptions.most", 1));
    try (Listening x = followed.listening(small, INDICATOR)) {
      x.next("snapshot");
      Answer refused = small.get(INDICATOR, "Accept", "text/event-stream");
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.body()).contains("/problems/too-many-subscriptions");

      small.close();
      assertThat(x.next("ended").data()).isEqualTo("{\"reason\":\"stopping\"}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022", "9000"})
  void a_stream_is_of_no_moment_past_or_to_come(String moment) {
    Answer refused = stream(INDICATOR + "?asOf=" + moment);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.type()).isEqualTo("application/problem+json");
    assertThat(refused.json().get("type").asString()).isEqualTo("/problems/stream-has-no-as-of");
    assertThat(refused.json().get("detail").asString()).contains("過去でも先でも");
  }

  @Test
  void of_what_is_not_there_no_stream_begins() {
    assertThat(stream("/api/indicators/nobody").status()).isEqualTo(404);
    assertThat(service.anybody(INDICATOR, "Accept", "text/event-stream").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search?q=x",
        SHEET + "/compare?from=2022",
        SHEET + "/export?format=csv",
        "/api/openapi.json"
      })
  void what_is_no_view_of_a_moment_is_not_streamed(String path) {
    assertThat(stream(path).status()).isEqualTo(406);
    assertThat(service.program(path).status()).as("asked once").isEqualTo(200);
  }

  private static Answer stream(String path) {
    return service.get(path, "Accept", "text/event-stream");
  }

  @Test
  void of_a_stream_there_are_no_headers_alone() throws Exception {
    var head =
        HttpRequest.newBuilder(service.at(INDICATOR))
            .header("Accept", "text/event-stream")
            .header("Authorization", service.authorization())
            .HEAD()
            .build();
    try (var client = HttpClient.newHttpClient()) {
      assertThat(client.send(head, BodyHandlers.discarding()).statusCode()).isEqualTo(406);
    }
  }

  @Test
  void who_accepts_anything_is_answered_once() {
    assertThat(service.get(INDICATOR, "Accept", "*/*").type()).startsWith("application/json");
    assertThat(service.get(INDICATOR, "Accept", "text/event-stream;q=0.5, application/json").type())
        .startsWith("application/json");
  }
}
