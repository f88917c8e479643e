package org.kaitei.standalone.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whatever is wrong with a request, it is answered as the request's fault and not as Kaitei's. */
class SpoiltRequestsIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final RightsTable TABLE = RightsTable.read();

  /** After ten wrong ones in a row nobody is asked again. */
  private static final String OWN_PASSWORD = "POST /api/account/password";

  @TempDir static Path data;
  private static RunningKaitei kaitei;
  private static Office office;
  private static JsonNode description;

  @BeforeAll
  static void start() throws Exception {
    kaitei = RunningKaitei.start(data);
    office = new Office(kaitei);
    new WhatIsSpokenOf(office).make();
    kaitei.awaitViews();
    var document = new Line("GET /api/openapi.json", Set.of(), "/api/openapi.json", null);
    description = JSON.readTree(office.call(document, Caller.PUBLIC).body());
  }

  @AfterAll
  static void stop() {
    kaitei.close();
  }

  static Stream<Line> calls() {
    return TABLE.lines().stream().filter(line -> !line.isPage() && !line.allowed().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_null_or_a_hidden_character_in_a_body_breaks_no_call(Line line) {
    List<String> broken = new ArrayList<>();
    for (JsonNode body : new SpoiltBodies(description).of(line.call(), right(line))) {
      broken.addAll(broken(line, line.address(), body.toString()));
    }
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_hidden_character_in_an_address_breaks_no_call(Line line) {
    List<String> broken = new ArrayList<>();
    for (String parameter : parameters(line)) {
      String address = line.address() + (line.address().contains("?") ? "&" : "?") + parameter;
      broken.addAll(broken(line, address + "=x%00", line.body()));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void the_description_tells_of_bodies_to_spoil() {
    var merge =
        new SpoiltBodies(description).of("POST /api/departments/merges", JSON.readTree("{}"));
    assertThat(merge).extracting(JsonNode::toString).contains("{\"departments\":[null]}");
  }

  /**
   * What it was answered, when that is Kaitei's fault, or says nothing because it came too soon.
   */
  private static List<String> broken(Line line, String address, String body) {
    Caller caller =
        Stream.of(Caller.values())
            .filter(line::allows)
            .filter(allowed -> allowed != Caller.PUBLIC)
            .findFirst()
            .orElseThrow();
    var sent = new Line(line.call(), line.allowed(), address, body);
    HttpResponse<String> answer = office.call(sent, caller);
    boolean tooSoon = answer.statusCode() == 429 && !line.call().equals(OWN_PASSWORD);
    return tooSoon || answer.statusCode() >= 500
        ? List.of(address + " " + body + " was answered " + answer.body())
        : List.of();
  }

  private static List<String> parameters(Line line) {
    String[] parts = line.call().split(" ");
    return description
        .path("paths")
        .path(parts[1])
        .path(parts[0].toLowerCase())
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.path("in").asString().equals("query"))
        .map(parameter -> parameter.path("name").asString())
        .toList();
  }

  private static JsonNode right(Line line) {
    return line.body() != null && line.body().startsWith("{")
        ? JSON.readTree(line.body())
        : JsonNodeFactory.instance.objectNode();
  }
}
