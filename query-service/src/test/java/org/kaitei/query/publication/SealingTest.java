package org.kaitei.query.publication;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Steps.published;
import static org.kaitei.query.Steps.sealed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.ledger.EventJson;
import org.kaitei.query.Ledger;
import org.kaitei.query.department.DepartmentAnswers;
import org.kaitei.query.export.Exports;
import org.kaitei.query.export.FormOf;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.indicator.IndicatorAnswers;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.question.Asking;
import org.kaitei.query.sheet.SheetAnswers;
import org.kaitei.query.views.MongoUnderTest;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;

class SealingTest {

  private record Received(String path, String authorization, JsonNode body) {

    JsonNode json() {
      String content = body.at("/files/0/content").asString();
      return EventJson.mapper()
          .readTree(new String(Base64.getDecoder().decode(content), StandardCharsets.UTF_8));
    }
  }

  private final Ledger ledger = new Ledger();
  private final List<Received> received = new ArrayList<>();
  private final Deque<Integer> answers = new ArrayDeque<>();
  private Instant clock = Instant.parse("2022-10-01T01:00:00Z");
  private int tokens;
  private HttpServer commands;

  @BeforeEach
  void a_sheet_was_published_and_then_corrected() throws IOException {
    commands = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    commands.createContext("/", this::answer);
    commands.start();
    PrintedRow printed =
        new PrintedRow(
            "%",
            null,
            null,
            List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("20"))),
            null,
            null);
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), recorded("FY2021", "20"));
    ledger.record(opened(2021), reported(row(ROW, X, "FY2023"), printed));
    ledger.record(published(1, ledger.last().position()));
    ledger.record(corrected("FY2021", "20", "30"));
  }

  @AfterEach
  void stop() {
    commands.stop(0);
  }

  @Test
  void a_publication_is_sent_as_it_stood_at_its_position_in_both_forms() {
    sealing().round();
    Received only = received.getFirst();
    assertThat(only.path()).isEqualTo("/api/plans/kumamoto/sheets/2021/publications/1/seal");
    assertThat(only.authorization()).isEqualTo("Bearer token-1");
    assertThat(only.body().at("/files/0/mediaType").asString()).isEqualTo("application/json");
    assertThat(only.body().at("/files/1/mediaType").asString()).isEqualTo("text/csv");
    assertThat(only.json().at("/tables/0/rows/0/actuals/0/value").asString()).isEqualTo("20");
  }

  @Test
  void what_was_sent_is_not_sent_again_while_the_ledger_has_not_told_of_it() {
    Sealing sealing = sealing();
    sealing.round();
    sealing.round();
    assertThat(received).hasSize(1);
  }

  @Test
  void what_is_sealed_needs_nothing() {
    ledger.record(sealed(1, 6));
    sealing().round();
    assertThat(received).isEmpty();
  }

  @Test
  void what_failed_is_sent_again_with_the_same_bytes_and_another_token() {
    answers.add(503);
    Sealing sealing = sealing();
    assertThat(sealing.round())
        .singleElement(as(THROWABLE))
        .hasMessageContaining("is not sealed yet");
    clock = clock.plusSeconds(1);
    sealing.round();
    assertThat(received)
        .extracting(Received::authorization)
        .containsExactly("Bearer token-1", "Bearer token-2");
    assertThat(received.getFirst().body()).isEqualTo(received.getLast().body());
  }

  @Test
  void another_instance_that_was_first_with_other_bytes_is_right() {
    answers.add(409);
    Sealing sealing = sealing();
    sealing.round();
    sealing.round();
    assertThat(received).hasSize(1);
  }

  @Test
  void one_that_fails_does_not_keep_the_others_from_it() {
    ledger.record(published(2, ledger.last().position()));
    answers.add(500);
    Sealing sealing = sealing();
    assertThat(sealing.round()).hasSize(1);
    assertThat(received).hasSize(2);
    clock = clock.plusSeconds(1);
    sealing.round();
    assertThat(received).extracting(Received::path).containsExactly(path(1), path(2), path(1));
  }

  @Test
  void one_that_keeps_failing_is_tried_ever_later() {
    answers.addAll(List.of(500, 500));
    Sealing sealing = sealing();
    sealing.round();
    clock = clock.plusSeconds(1);
    sealing.round();
    clock = clock.plusSeconds(1);
    sealing.round();
    assertThat(received).hasSize(2);
    clock = clock.plusSeconds(1);
    sealing.round();
    assertThat(received).hasSize(3);
  }

  @Test
  void nothing_waits_longer_than_a_minute() {
    answers.addAll(Collections.nCopies(10, 500));
    Sealing sealing = sealing();
    for (int i = 0; i < 10; i++) {
      sealing.round();
      clock = clock.plusSeconds(60);
    }
    assertThat(received).hasSize(10);
  }

  @Test
  void without_anything_published_there_is_nothing_to_do() {
    Ledger empty = new Ledger();
    empty.record(adopted());
    sealing(empty).round();
    assertThat(received).isEmpty();
  }

  private static String path(int number) {
    return "/api/plans/kumamoto/sheets/2021/publications/" + number + "/seal";
  }

  private void answer(HttpExchange exchange) throws IOException {
    JsonNode body = EventJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
    received.add(
        new Received(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("Authorization"),
            body));
    exchange.sendResponseHeaders(answers.isEmpty() ? 200 : answers.remove(), -1);
    exchange.close();
  }

  private Sealing sealing() {
    return sealing(ledger);
  }

  private Sealing sealing(Ledger of) {
    ViewReader reader = new ViewReader(Stored.views(of, MongoUnderTest.freshDatabase()));
    var bus = SimpleQueryBus.builder().build();
    List.of(
            new SheetAnswers(reader),
            new PlanAnswers(reader),
            new IndicatorAnswers(reader),
            new DepartmentAnswers(reader))
        .forEach(answering -> new AnnotationQueryHandlerAdapter<>(answering).subscribe(bus));
    var planner = new Actor("planner", Set.of(Role.PLANNER), null);
    var asking = new Asking(DefaultQueryGateway.builder().queryBus(bus).build(), () -> planner);
    var words = new ResourceBundleMessageSource();
    words.setBasename("pages");
    words.setDefaultEncoding("UTF-8");
    var exports = new Exports(new FormOf(words), null, EventJson.mapper());
    String address = "http://127.0.0.1:" + commands.getAddress().getPort();
    var call = new SealCall(address, () -> "token-" + ++tokens);
    return new Sealing(reader, asking, exports, call, () -> clock);
  }
}
