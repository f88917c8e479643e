package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.aimed;
import static org.kaitei.query.Said.amended;
import static org.kaitei.query.Said.based;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.placed;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.revised;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.written;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.confirmed;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.published;
import static org.kaitei.query.Steps.renamed;
import static org.kaitei.query.Steps.sealed;
import static org.kaitei.query.Steps.submitted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.access.Role;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.PrintedDate;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanEvent.PlanRevised;
import org.kaitei.plan.PlanId;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.Said;
import org.kaitei.query.access.AccessUnderTest;
import org.kaitei.query.subscription.Listening.Heard;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever happens, a stream tells of each version that its view had, and of no other, and two
 * documents that differ have different versions.
 */
class StreamOfEveryViewTest {

  private static final PrintedRow PRINTED =
      new PrintedRow(
          "%",
          null,
          null,
          List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("20"))),
          null,
          null);

  private static QueryHttp service;
  private static Ledger ledger;
  private static List<Instant> moments;

  @BeforeAll
  static void much_happens() {
    ledger = new Ledger();
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), placed(row("t", "1")));
    ledger.record(recorded("FY2021", "20"), opened(2021), reported(row(ROW, X, "FY2023"), PRINTED));
    ledger.record(founded(WATER, "水保全課"), asked(WATER), written("n", 2021, "所見"));
    ledger.record(published(1, ledger.last().position()));
    moments = new ArrayList<>(List.of(ledger.now()));
    happens(corrected("FY2021", "20", "30"));
    happens(aimed("40"), based("FY2019", "10"));
    happens(founded(HEALTH, "健康課"));
    happens(written("n2", 2021, "別の所見"));
    happens(new PlanRevised(Said.PLAN, second(), "改訂", Said.BY), revised("40", "50"));
    happens(amended("n", "所見", "改めた所見"));
    happens(new PlanAdopted(new PlanId("other"), "別の計画", "熊本市", edition(), Said.BY));
    happens(submitted(WATER));
    happens(renamed(WATER, "水保全課", "水循環課"));
    happens(confirmed(WATER), corrected("FY2021", "30", "35"));
    happens(published(2, ledger.last().position()));
    happens(sealed(2, ledger.last().position() - 1));
    happens(opened(2022));
    happens(defined("参加者の割合", "%"), recorded("FY2022", "45"));
    service = QueryHttp.onAnEmptyLedger(Map.of("kaitei.subscriptions.heartbeat", "1s"));
    service.publish(ledger);
  }

  private static Edition edition() {
    return new Edition(1, "初版", new PrintedDate("2022-03"));
  }

  private static Edition second() {
    return new Edition(2, "第二版", null);
  }

  private static void happens(LedgerEvent... transaction) {
    ledger.record(transaction);
    moments.add(ledger.now());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/plans",
        "/api/plans/kumamoto",
        "/api/plans/kumamoto/changes",
        "/api/plans/kumamoto/history",
        "/api/plans/kumamoto/indicators",
        "/api/plans/kumamoto/indicators/x/achievements",
        "/api/plans/kumamoto/notes",
        "/api/plans/kumamoto/overview",
        "/api/plans/kumamoto/revisions",
        "/api/plans/kumamoto/revisions/diff?from=1&to=2",
        "/api/plans/kumamoto/sheets",
        "/api/plans/kumamoto/sheets/2021",
        "/api/plans/kumamoto/sheets/2021/moments",
        "/api/plans/kumamoto/sheets/2021/publications",
        "/api/plans/kumamoto/sheets/2021/submission?on=2022-09-01",
        "/api/indicators/x",
        "/api/indicators/x/history",
        "/api/indicators/x/grid",
        "/api/notes/n",
        "/api/notes/n/history",
        "/api/departments",
        "/api/departments/water",
        "/api/work?on=2022-09-01",
        "/api/events/1"
      })
  void a_stream_has_exactly_the_versions_that_its_view_had(String path) {
    tells(path, "Authorization", service.authorization());
  }

  @Test
  void so_has_that_of_what_departments_answer_for_which_administrators_alone_may_follow() {
    String token = AccessUnderTest.tokenOf(Role.ADMINISTRATOR, null);
    tells("/api/responsibilities", "Authorization", "Bearer " + token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/plans",
        "/api/plans/kumamoto/overview",
        "/api/plans/kumamoto/sheets",
        "/api/plans/kumamoto/sheets/2021",
        "/api/plans/kumamoto/sheets/2021/publications",
        "/api/departments",
        "/api/departments/water"
      })
  void so_has_a_stream_of_what_everybody_may_see(String path) {
    tells(path);
  }

  /**
   * @param who asks, as headers; none for the public
   */
  private static void tells(String path, String... who) {
    Map<Long, JsonNode> documents = documents(path, who);
    List<Long> versions = List.copyOf(documents.keySet());
    String[] headers = Arrays.copyOf(who, who.length + 2);
    headers[who.length] = "Last-Event-ID";
    headers[who.length + 1] = versions.getFirst().toString();
    try (Listening stream = Listening.to(service.at(path), headers)) {
      for (long version : versions.subList(1, versions.size())) {
        Heard change = stream.next("change");
        assertThat(change.id()).isEqualTo(version);
        assertThat(timeless(change.json())).isEqualTo(documents.get(version));
      }
      assertThat(stream.nextLine().event()).as("after the last").isEqualTo("comment");
    }
  }

  /** By their versions, from the first moment at which there was any. */
  private static Map<Long, JsonNode> documents(String path, String... who) {
    Map<Long, JsonNode> documents = new LinkedHashMap<>();
    moments.stream()
        .map(then -> service.anybody(asOf(path, then), who))
        .dropWhile(answer -> answer.status() == 404)
        .forEach(
            answer -> {
              assertThat(answer.status()).as(answer.body()).isEqualTo(200);
              JsonNode document = timeless(answer.json());
              JsonNode same = documents.putIfAbsent(document.get("version").asLong(), document);
              assertThat(same).as("of that version before").isIn(null, document);
            });
    return documents;
  }

  private static String asOf(String path, Instant then) {
    return path + (path.contains("?") ? "&" : "?") + "asOf=" + then;
  }

  /** Without the moment as of which it was answered, and the day that today was then. */
  private static JsonNode timeless(JsonNode document) {
    for (JsonNode part : document.findParents("asOf")) {
      ((ObjectNode) part).remove("asOf");
    }
    return ((ObjectNode) document).without("on");
  }
}
