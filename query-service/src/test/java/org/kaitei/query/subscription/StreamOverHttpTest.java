package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kaitei.query.subscription.Followed.INDICATOR;
import static org.kaitei.query.subscription.Followed.SETTINGS;
import static org.kaitei.query.subscription.Followed.SHEET;
import static org.kaitei.query.subscription.Followed.WINDOW;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.query.subscription.Listening.Heard;

/** Views from now on, as a program follows them. */
class StreamOverHttpTest {

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
  void first_comes_what_stands_as_a_program_that_asks_once_is_told_it() {
    followed.corrects(1);
    try (Listening x = listening(INDICATOR)) {
      Heard first = x.next("snapshot");
      Answer once = service.program(INDICATOR);

      assertThat(first.id()).isEqualTo(once.json().get("version").asLong());
      assertThat(first.json()).isEqualTo(once.json());
      assertThat(x.response().headers().firstValue("Content-Type"))
          .hasValue("text/event-stream;charset=UTF-8");
      assertThat(x.response().headers().firstValue("Cache-Control")).hasValue("private, no-store");
      assertThat(x.response().headers().allValues("Vary"))
          .contains("Accept")
          .containsOnlyOnce("Authorization, Cookie")
          .doesNotContain("Authorization");
    }
  }

  @Test
  void then_comes_every_later_version_in_order_and_none_twice() {
    try (Listening x = listening(INDICATOR)) {
      long before = x.next("snapshot").id();
      List<Long> corrections = followed.corrects(20);

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
      followed.corrects(1);

      x.next("change");
      assertThat(plans.nextLine().event()).isEqualTo("comment");
      assertThat(plans.nextLine().event()).isEqualTo("comment");
    }
  }

  @Test
  void a_narrowed_view_is_followed_as_it_is_shown_and_told_of_nothing_else() {
    String ofItsTable = SHEET + "?table=t";
    String ofNobody = SHEET + "?department=water";
    try (Listening shown = listening(ofItsTable);
        Listening empty = listening(ofNobody)) {
      assertThat(shown.next("snapshot").json()).isEqualTo(service.json(ofItsTable));
      assertThat(empty.next("snapshot").json()).isEqualTo(service.json(ofNobody));
      followed.corrects(1);

      assertThat(shown.next("change").json()).isEqualTo(service.json(ofItsTable));
      assertThat(empty.nextLine().event()).isEqualTo("comment");
      assertThat(empty.nextLine().event()).isEqualTo("comment");
    }
  }

  @Test
  void who_comes_back_at_once_is_told_what_happened_meanwhile() {
    List<Long> corrections = followed.corrects(3);
    try (Listening stays = listening(INDICATOR)) {
      stays.next("snapshot");
      List<Long> later = followed.corrects(3);
      later.forEach(c -> stays.next("change"));
      String last = Long.toString(later.getFirst());
      try (Listening back = listening(INDICATOR, "Last-Event-ID", last);
          Listening nothingNew = listening(INDICATOR + "?lastEventId=" + later.getLast())) {
        assertThat(back.next("change").id()).isEqualTo(later.get(1));
        assertThat(back.next("change").id()).isEqualTo(later.get(2));
        long next = followed.corrects(1).getFirst();
        assertThat(back.next("change").id()).isEqualTo(next);
        assertThat(nothingNew.next("change").id()).isEqualTo(next);
      }
      assertThat(corrections.getLast()).isLessThan(later.getFirst());
    }
  }

  @Test
  void who_comes_back_to_an_instance_that_has_just_started_is_told_as_well() {
    List<Long> corrections = followed.corrects(60);
    String first = Long.toString(corrections.getFirst());
    try (QueryHttp another = service.another(SETTINGS);
        Listening back = followed.listening(another, INDICATOR, "Last-Event-ID", first)) {
      for (long correction : corrections.subList(1, corrections.size())) {
        Heard change = back.next("change");
        assertThat(change.id()).isEqualTo(correction);
        assertThat(change.json().get("version").asLong()).isEqualTo(correction);
      }
      long next = followed.corrects(1).getFirst();
      assertThat(back.next("change").id()).isEqualTo(next);
    }
  }

  @Test
  void who_comes_back_after_too_long_is_told_so_and_what_stands() {
    long old = followed.corrects(1).getFirst();
    followed.corrects(WINDOW + 50);
    try (Listening back = listening(INDICATOR, "Last-Event-ID", Long.toString(old))) {
      Heard stale = back.next("stale");
      assertThat(stale.json().get("resumedFrom").asLong()).isEqualTo(old);
      assertThat(stale.json().get("oldest").asLong()).isGreaterThan(old);
      assertThat(stale.json().get("reason").asString()).isEqualTo("too-old");
      assertThat(back.next("snapshot").json()).isEqualTo(service.json(INDICATOR));
      long next = followed.corrects(1).getFirst();
      assertThat(back.next("change").id()).isEqualTo(next);
    }
  }

  @ParameterizedTest
  @CsvSource({"x, no-version", "999999999, not-known", "1, too-old"})
  void who_names_what_was_never_a_version_is_told_so_and_what_stands(String cursor, String why) {
    followed.corrects(WINDOW + 1);
    try (Listening back = listening(INDICATOR, "Last-Event-ID", cursor)) {
      assertThat(back.next("stale").json().get("reason").asString()).isEqualTo(why);
      assertThat(back.next("snapshot").json()).isEqualTo(service.json(INDICATOR));
    }
  }

  /** One of the two does not fold, and hears of it from whoever does. */
  @Test
  void an_instance_that_looks_for_itself_once_an_hour_is_woken_by_what_is_announced() {
    Map<String, Object> seldom = new HashMap<>(SETTINGS);
    seldom.put("kaitei.subscriptions.look-again", "1h");
    try (QueryHttp one = service.another(seldom);
        QueryHttp other = service.another(seldom)) {
      Followed.awaitStreams(one);
      Followed.awaitStreams(other);
      try (Listening ofOne = followed.listening(one, INDICATOR);
          Listening ofOther = followed.listening(other, INDICATOR)) {
        var told = CompletableFuture.allOf(change(ofOne), change(ofOther));
        await()
            .atMost(Duration.ofMinutes(3))
            .pollInterval(Duration.ofSeconds(1))
            .until(() -> !followed.corrects(1).isEmpty() && told.isDone());
        told.join();
      }
    }
  }

  private static CompletableFuture<Heard> change(Listening reader) {
    reader.next("snapshot");
    return CompletableFuture.supplyAsync(() -> reader.next("change"));
  }
}
