package org.kaitei.standalone.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are told of the calls. */
class DescriptionIT {

  @TempDir static Path data;
  private static RunningKaitei kaitei;
  private static String text;
  private static JsonNode description;

  @BeforeAll
  static void ask() throws Exception {
    kaitei = RunningKaitei.start(data);
    description = asked("/api/openapi.json");
    text = description.toString();
  }

  private static JsonNode asked(String address) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(kaitei.at(address)).build();
      return new JsonMapper().readTree(client.send(request, BodyHandlers.ofString()).body());
    }
  }

  @AfterAll
  static void stop() {
    kaitei.close();
  }

  @Test
  void it_is_an_openapi_document() throws IOException {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    try (InputStream schema = getClass().getResourceAsStream("/openapi-3.1.schema.json")) {
      var form = registry.getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(form.validate(text, InputFormat.JSON)).isEmpty();
    }
    assertThat(description.path("openapi").asString()).startsWith("3.1.");
  }

  @Test
  void every_call_is_in_it() {
    assertThat(Calls.in(description))
        .isEqualTo(Calls.answered(kaitei, path -> path.startsWith("/api/")))
        .contains("GET /api/plans", "PUT /api/indicators/{indicator}");
  }

  @Test
  void what_stands_in_one_place_of_an_address_has_one_name() {
    assertThat(description.path("paths").propertyNames())
        .extracting(path -> path.replaceAll("\\{[^}]*}", "{}"))
        .contains("/api/departments/{}")
        .doesNotHaveDuplicates();
  }

  @Test
  void every_call_says_which_right_it_takes_and_how_it_refuses() {
    description
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    call -> {
                      assertThat(call.path("x-kaitei-right").asString()).isNotBlank();
                      assertThat(call.at("/responses/403/content").toString()).contains("Problem");
                    }));
  }

  @Test
  void every_call_and_parameter_and_status_has_words_in_both_languages() throws Exception {
    for (String language : List.of("ja", "en")) {
      JsonNode said = asked("/api/openapi.json?lang=" + language);
      Set<String> wordless = new TreeSet<>();
      said.path("paths")
          .forEachEntry(
              (path, methods) ->
                  methods.forEachEntry(
                      (method, call) ->
                          words(call)
                              .filter(
                                  text -> text.matches("(GET|PUT|POST|DELETE) /.*|[a-z]+\\.\\S+"))
                              .forEach(wordless::add)));
      assertThat(wordless).as(language).isEmpty();
      assertThat(said.at("/paths/~1api~1plans/get/summary").asString())
          .isEqualTo(language.equals("ja") ? "計画の一覧。" : "The plans.");
    }
  }

  private static Stream<String> words(JsonNode call) {
    return Stream.concat(
        Stream.of(call.path("summary").asString()),
        Stream.concat(call.path("parameters").valueStream(), call.path("responses").valueStream())
            .map(described -> described.path("description").asString()));
  }

  @Test
  void a_call_names_the_problems_that_it_can_end_with() {
    assertThat(
            description
                .at("/paths/~1api~1indicators~1{indicator}~1baseline/put/x-kaitei-problems")
                .valueStream()
                .map(JsonNode::asString))
        .contains("/problems/baseline-stands", "/problems/not-your-department")
        .doesNotContain("/problems/account-not-found");
  }

  @Test
  void every_stream_is_a_channel_that_AsyncAPI_describes() throws Exception {
    JsonNode traffic = asked("/api/asyncapi.json");
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    Path schema = Path.of("../shared-events/src/test/resources/asyncapi/schema-3.0.0.json");
    assertThat(registry.getSchema(Files.readString(schema)).validate(traffic)).isEmpty();

    JsonNode sheet =
        traffic
            .path("channels")
            .valueStream()
            .filter(c -> c.path("address").asString().equals("/api/plans/{plan}/sheets/{year}"))
            .findFirst()
            .orElseThrow();
    assertThat(sheet.path("messages").propertyNames())
        .containsExactly("snapshot", "change", "stale", "lagging", "ended");
    assertThat(sheet.at("/messages/change/payload/$ref").asString())
        .isEqualTo("/api/openapi.json#/components/schemas/org.kaitei.query.sheet.SheetDocument");
    assertThat(traffic.path("channels").has("events")).isTrue();
  }

  @Test
  void what_a_parameter_means_in_one_call_alone_is_said_there() throws Exception {
    JsonNode said = asked("/api/openapi.json?lang=en");
    assertThat(from(said, "/paths/~1api~1ledger/get")).contains("a year (2022) in Japan");
    assertThat(from(said, "/paths/~1api~1plans~1{plan}~1revisions~1diff/get")).contains("edition");
    assertThat(said.at("/paths/~1api~1ledger/get/responses/406/description").asString())
        .contains("Accept");
  }

  @Test
  void what_asks_for_indicators_that_have_none_is_said_where_it_can_be_asked() throws Exception {
    JsonNode said = asked("/api/openapi.json?lang=en");
    for (String view : List.of("changes", "indicators", "overview", "sheets~1{year}")) {
      String call = "/paths/~1api~1plans~1{plan}~1" + view + "/get";
      assertThat(told(said, call, "department")).contains("any name", "none for indicators");
      assertThat(told(said, call, "goal")).contains("none for indicators");
    }
    assertThat(told(said, "/paths/~1api~1ledger/get", "department")).doesNotContain("none");
  }

  private static String from(JsonNode said, String call) {
    return told(said, call, "from");
  }

  private static String told(JsonNode said, String call, String name) {
    return said.at(call + "/parameters")
        .valueStream()
        .filter(parameter -> parameter.path("name").asString().equals(name))
        .map(parameter -> parameter.path("description").asString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_form_that_is_named_is_described() {
    description
        .findValuesAsString("$ref")
        .forEach(
            form ->
                assertThat(description.at(form.substring(1)).isMissingNode()).as(form).isFalse());
  }

  @Test
  void a_command_tells_its_body_its_headers_and_its_answer() {
    JsonNode measured =
        description.path("paths").path("/api/indicators/{indicator}/measurements/{period}");
    JsonNode put = measured.path("put");
    assertThat(put.at("/requestBody/content/application~1json/schema/$ref").asString())
        .endsWith("MeasurementBody");
    assertThat(put.path("parameters").findValuesAsString("name"))
        .contains("indicator", "period", "Idempotency-Key", "If-Match");
    assertThat(put.at("/responses/200/content/application~1json/schema/$ref").asString())
        .endsWith("/Answer");
    assertThat(put.path("responses").propertyNames()).contains("401", "404", "409", "412", "422");
  }

  @Test
  void every_call_that_changes_something_takes_a_key() {
    var questions = Set.of("/api/figures/read", "/api/indicators/{indicator}/preview");
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        call -> {
                          String name = call.getKey() + " " + path.getKey();
                          boolean asks =
                              call.getKey().equals("get") || questions.contains(path.getKey());
                          assertThat(call.getValue().path("parameters").findValuesAsString("name"))
                              .as(name)
                              .satisfies(
                                  names ->
                                      assertThat(names.contains("Idempotency-Key"))
                                          .isEqualTo(!asks));
                        }));
  }

  @Test
  void a_question_tells_its_parameters_and_its_answer() {
    JsonNode plan = description.path("paths").path("/api/plans/{plan}").path("get");
    assertThat(plan.path("parameters").findValuesAsString("name"))
        .contains("plan", "edition", "asOf", "atLeast", "If-None-Match")
        .doesNotContain("moment");
    assertThat(plan.at("/responses/200/content/application~1json/schema/$ref").asString())
        .endsWith("PlanDocument");
  }

  @Test
  void a_file_is_a_body_too() {
    JsonNode taken = description.path("paths").path("/api/plans/{plan}/sheets/{year}/import");
    assertThat(taken.at("/post/requestBody/content").propertyNames()).contains("text/csv");
  }
}
