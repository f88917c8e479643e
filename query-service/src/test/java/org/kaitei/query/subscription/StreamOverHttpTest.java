package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.amended;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.written;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.published;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.access.Role;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.NewAccount;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.query.access.AccessUnderTest;
import org.kaitei.query.subscription.Listening.Heard;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

/** Views from now on, as a program follows them. */
class StreamOverHttpTest {

  private static final String INDICATOR = "/api/indicators/x";
  private static final String SHEET = "/api/plans/kumamoto/sheets/2021";
  private static final String FIGURE = "/tables/0/rows/0/actuals/0/value";
  private static final int WINDOW = 200;
  private static final Map<String, Object> SETTINGS =
      Map.of("kaitei.subscriptions.heartbeat", "1s", "kaitei.subscriptions.window", WINDOW);

  private static QueryHttp service;
  private static Ledger ledger;
  private static int figure;

  @BeforeAll
  static void a_sheet_was_published() {
    PrintedRow printed =
        new PrintedRow(
            "%",
            null,
            null,
            List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("0"))),
            null,
            null);
    ledger = new Ledger();
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), recorded("FY2021", "0"));
    ledger.record(opened(2021), reported(row(ROW, X, "FY2023"), printed));
    ledger.record(founded(WATER, "水保全課"), asked(WATER));
    ledger.record(published(1, ledger.last().position()));
    service = QueryHttp.onAnEmptyLedger(SETTINGS);
    service.publish(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Listening listening(QueryHttp instance, String path, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Authorization";
    all[headers.length + 1] = service.authorization();
    return Listening.to(instance.at(path), all);
  }

  private static Listening listening(String path, String... headers) {
    return listening(service, path, headers);
  }

  private static long corrects() {
    String before = Integer.toString(figure++);
    ledger.record(corrected("FY2021", before, Integer.toString(figure)));
    return ledger.last().position();
  }

  private static List<Long> corrects(int times) {
    List<Long> corrections = IntStream.range(0, times).mapToObj(i -> corrects()).toList();
    service.publish(ledger);
    return corrections;
  }

  @Test
  void first_comes_what_stands_as_a_program_that_asks_once_is_told_it() {
    corrects(1);
    try (Listening x = listening(INDICATOR)) {
      Heard first = x.next("snapshot");
      Answer once = service.program(INDICATOR);

      assertThat(first.id()).isEqualTo(once.json().get("version").asLong());
      assertThat(first.json()).isEqualTo(once.json());
      assertThat(x.response().headers().firstValue("Content-Type"))
          .hasValue("text/event-stream;charset=UTF-8");
      assertThat(x.response().headers().firstValue("Cache-Control")).hasValue("no-store");
    }
  }

  @Test
  void then_comes_every_later_version_in_order_and_none_twice() {
    try (Listening x = listening(INDICATOR)) {
      long before = x.next("snapshot").id();
      List<Long> corrections = corrects(20);

      List<Heard> changes = corrections.stream().map(c -> x.next("change")).toList();
      assertThat(before).isLessThan(corrections.getFirst());
      assertThat(changes).extracting(Heard::id).isEqualTo(corrections);
      assertThat(changes.getLast().json()).isEqualTo(service.json(INDICATOR));
    }
  }

  @Test
  void a_connection_on_which_nothing_happens_is_kept_alive() {
    try (Listening plans = listening("/api/plans")) {
      assertThat(plans.nextLine().data()).isEqualTo("retry: 2000\n: kaitei");
      assertThat(plans.nextLine().event()).isEqualTo("snapshot");
      assertThat(plans.nextLine().data()).isEqualTo(": heartbeat");
    }
  }

  @Test
  void what_does_not_change_a_view_is_not_told_to_who_follows_it() {
    try (Listening plans = listening("/api/plans");
        Listening x = listening(INDICATOR)) {
      plans.next("snapshot");
      x.next("snapshot");
      corrects(1);

      x.next("change");
      assertThat(plans.nextLine().event()).isEqualTo("comment");
      assertThat(plans.nextLine().event()).isEqualTo("comment");
    }
  }

  @Test
  void who_comes_back_at_once_is_told_what_happened_meanwhile() {
    List<Long> corrections = corrects(3);
    try (Listening stays = listening(INDICATOR)) {
      stays.next("snapshot");
      List<Long> later = corrects(3);
      later.forEach(c -> stays.next("change"));
      String last = Long.toString(later.getFirst());
      try (Listening back = listening(INDICATOR, "Last-Event-ID", last);
          Listening nothingNew = listening(INDICATOR + "?lastEventId=" + later.getLast())) {
        assertThat(back.next("change").id()).isEqualTo(later.get(1));
        assertThat(back.next("change").id()).isEqualTo(later.get(2));
        long next = corrects(1).getFirst();
        assertThat(back.next("change").id()).isEqualTo(next);
        assertThat(nothingNew.next("change").id()).isEqualTo(next);
      }
      assertThat(corrections.getLast()).isLessThan(later.getFirst());
    }
  }

  @Test
  void who_comes_back_to_an_instance_that_has_just_started_is_told_as_well() {
    List<Long> corrections = corrects(60);
    String first = Long.toString(corrections.getFirst());
    try (QueryHttp another = service.another(SETTINGS);
        Listening back = listening(another, INDICATOR, "Last-Event-ID", first)) {
      for (long correction : corrections.subList(1, corrections.size())) {
        Heard change = back.next("change");
        assertThat(change.id()).isEqualTo(correction);
        assertThat(change.json().get("version").asLong()).isEqualTo(correction);
      }
      long next = corrects(1).getFirst();
      assertThat(back.next("change").id()).isEqualTo(next);
    }
  }

  @Test
  void who_comes_back_after_too_long_is_told_so_and_what_stands() {
    long old = corrects(1).getFirst();
    corrects(WINDOW + 50);
    try (Listening back = listening(INDICATOR, "Last-Event-ID", Long.toString(old))) {
      Heard stale = back.next("stale");
      assertThat(stale.json().get("resumedFrom").asLong()).isEqualTo(old);
      assertThat(stale.json().get("oldest").asLong()).isGreaterThan(old);
      assertThat(back.next("snapshot").json()).isEqualTo(service.json(INDICATOR));
      long next = corrects(1).getFirst();
      assertThat(back.next("change").id()).isEqualTo(next);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "999999999", "1"})
  void who_names_what_was_never_a_version_is_told_so_and_what_stands(String cursor) {
    corrects(1);
    try (Listening back = listening(INDICATOR, "Last-Event-ID", cursor)) {
      back.next("stale");
      assertThat(back.next("snapshot").json()).isEqualTo(service.json(INDICATOR));
    }
  }

  @Test
  void who_does_not_read_is_told_where_to_go_on_and_keeps_nobody_waiting() throws Exception {
    String text = "所".repeat(9000);
    for (int note = 0; note < 20; note++) {
      ledger.record(written("long-" + note, 2021, text));
    }
    service.publish(ledger);
    String notes = "/api/plans/kumamoto/notes";
    try (var slow = new SlowReader(service.at(notes), service.authorization());
        Listening quick = listening(notes)) {
      quick.next("snapshot");
      slow.readsTheBeginning();
      for (int i = 0; i < 100; i++) {
        String before = i == 0 ? text : text + i;
        ledger.record(amended("long-0", before, text + (i + 1)));
        service.publish(ledger);
        assertThat(quick.next("change").id()).isEqualTo(ledger.last().position());
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
  void the_public_follows_what_was_published_and_a_planner_what_stands() {
    try (Listening anybody = Listening.to(service.at(SHEET));
        Listening planner = listening(SHEET)) {
      assertThat(anybody.next("snapshot").json().at(FIGURE).asString()).isEqualTo("0");
      planner.next("snapshot");
      corrects(1);

      String stands = Integer.toString(figure);
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
  void a_stream_has_no_past() {
    Answer refused = stream(INDICATOR + "?asOf=2022");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.type()).isEqualTo("application/problem+json");
    assertThat(refused.json().get("type").asString()).isEqualTo("/problems/stream-has-no-as-of");
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
  void who_accepts_anything_is_answered_once() {
    assertThat(service.get(INDICATOR, "Accept", "*/*").type()).startsWith("application/json");
    assertThat(service.get(INDICATOR, "Accept", "text/event-stream;q=0.5, application/json").type())
        .startsWith("application/json");
  }
}
