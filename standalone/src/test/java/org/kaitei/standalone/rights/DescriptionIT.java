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
import java.nio.file.Path;
import java.util.Set;
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
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(kaitei.at("/api/openapi.json")).build();
      text = client.send(request, BodyHandlers.ofString()).body();
    }
    description = new JsonMapper().readTree(text);
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
