package org.kaitei.query.pages.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.founded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.query.Ledger;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.pages.form.Told;
import org.kaitei.query.pages.work.PartPage.Open;
import tools.jackson.databind.json.JsonMapper;

/** What is recorded of a part in which the groundwater stands in two rows and the rivers in one. */
class PartSavingTest {

  private static final Sender SENDER = new Sender(null, null, null, Locale.JAPANESE);
  private static final String FIRST = "t\t1\t";
  private static final String AGAIN = "u\t1\t";
  private static final String ROWS = "/api/plans/kumamoto/sheets/2021/rows ";
  private static final String RIVERS = "u\t2\t";

  private final Ledger ledger = new Ledger();
  private final List<String> sent = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> versions = new ArrayList<>();
  private HttpServer api;
  private String refused = "none";

  @BeforeEach
  void listen() throws IOException {
    ledger.record(adopted(), founded(WATER, "水保全課"));
    ledger.record(opened(2021), asked(WATER));
    ledger.record(WaterPart.rows());
    api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.createContext("/", this::take);
    api.start();
  }

  @AfterEach
  void stop() {
    api.stop(0);
  }

  private void take(HttpExchange call) throws IOException {
    String path = call.getRequestURI().getPath();
    keys.add(call.getRequestHeaders().getFirst("Idempotency-Key"));
    versions.add(call.getRequestHeaders().getFirst("If-Match"));
    sent.add(path + " " + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    boolean no = path.contains(refused);
    byte[] answer =
        (no ? "{\"type\":\"/problems/figure-missing\"}" : "{\"stream\":\"s\",\"revision\":1}")
            .getBytes(StandardCharsets.UTF_8);
    call.sendResponseHeaders(no ? 422 : 200, answer.length);
    call.getResponseBody().write(answer);
    call.close();
  }

  @Test
  void a_figure_entered_in_two_ways_is_not_recorded_at_all_while_others_are() {
    PartSaving saving = saved(Map.of(FIRST, "65.5", AGAIN, "65.6", RIVERS, "3"));
    assertThat(sent).hasSize(1).first().asString().startsWith("/api/indicators/y/");
    Open open = saving.open(null, null);
    assertThat(open.troubles()).containsOnlyKeys(FIRST, AGAIN);
    assertThat(open.troubles().get(FIRST).detail())
        .isEqualTo("この数値は複数の行にあり、65.5と65.6の二通りに入力されています。一つにしてください。");
    assertThat(open.saved()).containsExactly(RIVERS);
    assertThat(open.left().get(FIRST).printed()).isEqualTo("65.5");
  }

  @Test
  void a_figure_entered_alike_in_two_rows_is_recorded_once() {
    PartSaving saving = saved(Map.of(FIRST, "65.5", AGAIN, "65.5"));
    assertThat(sent)
        .containsExactly("/api/indicators/x/measurements/FY2021 {\"printed\":\"65.5\"}");
    assertThat(saving.refusedSome()).isFalse();
  }

  @Test
  void a_figure_that_is_refused_keeps_no_other_row_from_being_recorded() {
    refused = "/x/";
    Open open = saved(Map.of(FIRST, "？", RIVERS, "3")).open(null, null);
    assertThat(sent).hasSize(2);
    assertThat(open.troubles()).containsOnlyKeys(FIRST);
    assertThat(open.saved()).containsExactly(RIVERS);
    assertThat(open.left().get(RIVERS).changesFigure()).isFalse();
  }

  @Test
  void each_row_is_recorded_under_a_key_of_its_own_and_the_same_when_it_is_sent_again() {
    saved(Map.of(FIRST, "65.5", RIVERS, "3"));
    List<String> once = List.copyOf(keys);
    keys.clear();
    saved(Map.of(FIRST, "65.5", RIVERS, "3"));
    assertThat(keys).doesNotHaveDuplicates().containsExactlyElementsOf(once);
  }

  @Test
  void rows_whose_places_have_one_hash_are_two_rows_all_the_same() {
    var notes = new LinkedHashMap<String, RowInput>();
    notes.put("t\tAa\t", new RowInput(null, null, null, "一", List.of(), RowPrint.NONE));
    notes.put("t\tBB\t", new RowInput(null, null, null, "二", List.of(), RowPrint.NONE));
    saving().save(notes);
    assertThat(keys).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void a_row_states_another_achievement_after_its_figure_was_corrected() {
    var print = new RowPrint("16%", "14%", "2021年度", "2021年度");
    Open open = entered(new RowInput("65.5", "65.0", "再集計", null, List.of(), print));
    assertThat(sent)
        .containsExactly(
            "/api/indicators/x/measurements/FY2021 {\"printed\":\"65.5\",\"reason\":\"再集計\"}",
            ROWS + "{\"table\":\"t\",\"no\":\"1\",\"achievement\":\"16%\",\"reason\":\"再集計\"}");
    assertThat(versions).containsExactly("\"1\"", "\"1\"");
    assertThat(open.troubles()).isEmpty();
    assertThat(open.left().get(FIRST).print().changes()).isFalse();
  }

  @Test
  void a_figure_of_another_year_is_recorded_for_that_year_and_the_row_says_so() {
    var print = new RowPrint(null, null, "令和2年度", "2021年度");
    entered(new RowInput("65.5", "65.5", null, null, List.of(), print));
    assertThat(sent)
        .containsExactly(
            "/api/indicators/x/measurements/FY2020 {\"printed\":\"65.5\"}",
            ROWS + "{\"table\":\"t\",\"no\":\"1\",\"period\":\"FY2020\"}");
  }

  @Test
  void a_period_that_cannot_be_read_keeps_the_row_from_being_recorded() {
    var print = new RowPrint("16%", null, "去年", "2021年度");
    Open open = entered(new RowInput("65.5", "65.0", "再集計", null, List.of(), print));
    assertThat(sent).isEmpty();
    assertThat(open.troubles().get(FIRST).detail()).startsWith("「去年」は期間として読めません。");
  }

  @Test
  void a_row_whose_figure_was_refused_states_nothing_new() {
    refused = "/x/";
    var print = new RowPrint("16%", "14%", null, null);
    Open open = entered(new RowInput("65.5", "65.0", null, null, List.of(), print));
    assertThat(sent).hasSize(1);
    assertThat(open.left().get(FIRST).print().changesAchievement()).isTrue();
  }

  private Open entered(RowInput input) {
    PartSaving saving = saving();
    saving.save(Map.of(FIRST, input));
    return saving.open(null, null);
  }

  private PartSaving saved(Map<String, String> figures) {
    var inputs = new LinkedHashMap<String, RowInput>();
    for (String place : List.of(FIRST, AGAIN, RIVERS)) {
      inputs.put(
          place, new RowInput(figures.get(place), null, null, null, List.of(), RowPrint.NONE));
    }
    PartSaving saving = saving();
    saving.save(inputs);
    return saving;
  }

  private PartSaving saving() {
    String address = "http://127.0.0.1:" + api.getAddress().getPort();
    var commands = new Commands(address, new JsonMapper(), Told.WORDS);
    return new PartSaving(commands, SENDER, WaterPart.in(ledger), 1, "k");
  }
}
