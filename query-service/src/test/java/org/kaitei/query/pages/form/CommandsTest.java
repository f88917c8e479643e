package org.kaitei.query.pages.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.form.Outcome.Done;
import org.kaitei.query.pages.form.Outcome.Refused;
import tools.jackson.databind.json.JsonMapper;

/** What is sent to a command API, and what is made of its answers. */
class CommandsTest {

  private static final Sender SENDER = new Sender("SESSION=s1", null, "t1", Locale.JAPANESE);

  private final List<String> seen = new ArrayList<>();
  private HttpServer api;
  private int status = 200;
  private String answer = "{\"stream\":\"indicator/a\",\"revision\":3}";

  @BeforeEach
  void listen() throws IOException {
    api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.createContext("/", this::take);
    api.start();
  }

  @AfterEach
  void stop() {
    api.stop(0);
  }

  private void take(HttpExchange call) throws IOException {
    seen.add(call.getRequestMethod() + " " + call.getRequestURI());
    for (String name :
        List.of(
            "Cookie",
            "Authorization",
            "X-CSRF-TOKEN",
            "Accept-Language",
            "Idempotency-Key",
            "If-Match",
            "Progress-Id")) {
      seen.add(call.getRequestHeaders().getFirst(name));
    }
    seen.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }

  @Test
  void a_command_goes_in_the_visitors_name_with_its_key_and_the_version_that_they_saw() {
    var command = Command.put("/api/x", Command.fields("printed", "5件", "reason", null));
    send(command.once("k1").toldAs("progress-1").unchangedSince(12L));
    assertThat(seen)
        .containsExactly(
            "PUT /api/x",
            "SESSION=s1",
            null,
            "t1",
            "ja",
            "k1",
            "\"12\"",
            "progress-1",
            "{\"printed\":\"5件\"}");
  }

  @Test
  void a_program_that_fills_forms_may_show_a_token_instead_of_a_session() {
    commands()
        .send(Command.post("/api/x", Map.of()), new Sender(null, "Bearer b", null, Locale.ENGLISH));
    assertThat(seen.subList(1, 4)).containsExactly(null, "Bearer b", null);
  }

  @Test
  void what_stands_in_the_query_is_encoded_and_what_is_absent_is_left_out() {
    send(Command.delete("/api/x", Command.fields("reason", "誤り & 訂正", "component", null)));
    assertThat(seen.getFirst())
        .isEqualTo("DELETE /api/x?reason=%E8%AA%A4%E3%82%8A%20%26%20%E8%A8%82%E6%AD%A3");
  }

  @Test
  void why_something_is_taken_back_stands_in_no_address() {
    send(Command.delete("/api/x", Command.fields("component", "女性")).because("誤り"));
    assertThat(seen.getFirst()).isEqualTo("DELETE /api/x?component=%E5%A5%B3%E6%80%A7");
    assertThat(seen.getLast()).isEqualTo("{\"reason\":\"誤り\"}");
  }

  @Test
  void a_value_in_the_path_is_one_step_of_it_whatever_it_says() {
    send(Command.delete("/api/x/{id}/y", Map.of("reason", "{id}"), "課?a={b}#c"));
    assertThat(seen.getFirst())
        .isEqualTo("DELETE /api/x/%E8%AA%B2%3Fa%3D%7Bb%7D%23c/y?reason=%7Bid%7D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "../people", "a/b", "a\\b", "a;b", "%2e%2e", "a\nb"})
  void what_is_no_step_of_a_path_goes_nowhere(String said) {
    assertThatThrownBy(() -> Command.put("/api/x/{id}", Map.of(), said))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void what_was_done_is_waited_for_by_the_next_page() {
    assertThat(((Done) send(Command.post("/api/x", null))).seen())
        .containsEntry("atLeast", "indicator/a:3");
    answer = "{\"subject\":\"p-1\"}";
    assertThat(((Done) send(Command.post("/api/x", null))).seen()).isEmpty();
    answer = "";
    assertThat(((Done) send(Command.post("/api/x", null))).seen()).isEmpty();
  }

  @Test
  void a_refusal_is_told_at_the_fields_that_it_is_about() {
    status = 422;
    answer =
        """
        {"type":"/problems/invalid","title":"だめ","detail":"全体","errors":[
          {"pointer":"/acknowledged/0/word","code":"no-text","message":"ことばがない"}]}
        """;
    Trouble trouble = ((Refused) send(Command.post("/api/x", null))).trouble();
    assertThat(trouble.status()).isEqualTo(422);
    assertThat(trouble.is("invalid")).isTrue();
    assertThat(trouble.at("word")).isEqualTo("ことばがない");
    assertThat(trouble.at("reason")).isNull();
    answer = "{\"type\":\"/problems/text-missing\",\"detail\":\"reason\",\"field\":\"reason\"}";
    assertThat(((Refused) send(Command.post("/api/x", null))).trouble().at("reason"))
        .isEqualTo("「理由」を入力してください。");
  }

  @Test
  void an_answer_that_is_no_document_and_an_api_that_is_away_are_told_in_words() {
    status = 502;
    answer = "<html>";
    Trouble broken = ((Refused) send(Command.post("/api/x", null))).trouble();
    assertThat(broken.status()).isEqualTo(502);
    assertThat(broken.title()).isNotBlank();
    Commands away = commands();
    api.stop(0);
    Trouble nobody = ((Refused) away.send(Command.post("/api/x", null), SENDER)).trouble();
    assertThat(nobody.status()).isEqualTo(503);
    assertThat(nobody.is("not-available")).isTrue();
    assertThat(nobody.detail()).isNotBlank();
  }

  @Test
  void a_refusal_is_told_in_the_words_of_pages_with_names_in_place_of_ids() {
    status = 409;
    answer =
        """
        {"type":"/problems/measurement-stands","title":"API","detail":"（reason）を付ける",
         "indicator":"x","period":"FY2021","printed":"65.0","errors":[]}
        """;
    Trouble trouble = ((Refused) send(Command.post("/api/x", null))).trouble();
    assertThat(trouble.detail()).isEqualTo("「地下水」の2021年度の実績は、台帳では65.0です。訂正するときは理由を入力してください。");
    assertThat(trouble.at("reason")).isEqualTo(trouble.detail());
    assertThat(trouble.title()).isEqualTo("別の実績があります");
    answer = "{\"type\":\"/problems/parts-not-confirmed\",\"departments\":[\"water\",\"health\"]}";
    assertThat(((Refused) send(Command.post("/api/x", null))).trouble().detail())
        .startsWith("水保全課、healthの担当分が確認されていません。");
  }

  @Test
  void a_warning_is_told_with_the_year_as_people_write_it() {
    status = 409;
    answer =
        """
        {"type":"/problems/unacknowledged-warnings","detail":"acknowledged","errors":[
          {"code":"in-the-future","period":"FY2027","message":"FY2027はまだ始まっていません。"}]}
        """;
    Trouble trouble = ((Refused) send(Command.post("/api/x", null))).trouble();
    assertThat(trouble.faults().getFirst().message()).isEqualTo("2027年度はまだ始まっていません。");
    assertThat(trouble.faults().getFirst().cell()).isNull();
    assertThat(trouble.detail()).doesNotContain("acknowledged");
  }

  private Outcome send(Command command) {
    return commands().send(command, SENDER);
  }

  private Commands commands() {
    String address = "http://127.0.0.1:" + api.getAddress().getPort();
    return new Commands(address, new JsonMapper(), Told.WORDS);
  }
}
