package org.kaitei.standalone.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.web.ProblemType;
import org.kaitei.web.ProblemTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What who writes a program finds, without an account, in both languages. */
class ForProgramsIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern LEADS = Pattern.compile("href=\"#([^\"]+)\"");
  private static final Pattern PROBLEM = Pattern.compile("href=\"(/problems/[^\"]+)\"");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir static Path data;
  private static RunningKaitei kaitei;

  @BeforeAll
  static void start() throws Exception {
    kaitei = RunningKaitei.start(data);
  }

  @AfterAll
  static void stop() {
    kaitei.close();
  }

  @Test
  void every_type_of_a_problem_is_an_address_that_answers() throws Exception {
    for (ProblemType type : ProblemTypes.known().all()) {
      for (String language : List.of("ja", "en")) {
        JsonNode said = json(type.address() + "?lang=" + language);
        assertThat(said.path("type").asString()).isEqualTo(type.address());
        assertThat(said.path("title").asString()).isNotBlank().isNotEqualTo(type.code());
        assertThat(said.path("detail").asString()).isNotBlank();
        String page = page(type.address() + "?lang=" + language);
        assertThat(page).contains("lang=\"" + language + "\"", type.address());
      }
    }
  }

  @Test
  void a_program_reads_in_the_type_what_a_person_reads_on_the_page() throws Exception {
    JsonNode said = json("/problems/baseline-stands?lang=en");
    assertThat(said.path("statuses").valueStream().map(JsonNode::asInt)).containsExactly(409);
    assertThat(said.path("facts").valueStream().map(JsonNode::asString))
        .containsExactly("indicator", "printed", "period");
    assertThat(said.path("calls").toString()).contains("PUT /api/indicators/{indicator}/baseline");
    assertThat(said.path("everywhere").asBoolean()).isFalse();

    assertThat(page("/problems/baseline-stands?lang=en"))
        .contains("<var>printed</var>", "To correct it, send a reason", "409")
        .contains("#PUT-api-indicators-indicator-baseline\"");
    assertThat(page("/problems/not-signed-in?lang=en")).contains("Every call");
    assertThat(page("/problems/year-begun?lang=en")).contains("Only what is done on pages");
  }

  @Test
  void a_problem_that_there_is_not_is_one_itself() throws Exception {
    HttpResponse<String> answer = get("/problems/never-heard-of?lang=en", "application/json");
    assertThat(answer.statusCode()).isEqualTo(404);
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.path("type").asString()).isEqualTo("/problems/problem-not-found");
    assertThat(get("/problems/never-heard-of", "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void who_names_no_type_of_content_is_a_program() throws Exception {
    assertThat(JSON.readTree(get("/problems", "*/*").body()).path("problems")).isNotEmpty();
    assertThat(get("/problems", "text/html,*/*;q=0.8").body()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void the_list_leads_to_all_of_them() throws Exception {
    Set<String> addresses =
        PROBLEM
            .matcher(page("/problems"))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(addresses)
        .containsExactlyInAnyOrderElementsOf(
            ProblemTypes.known().all().stream().map(ProblemType::address).toList());
  }

  @Test
  void all_calls_stand_on_one_page_and_what_it_leads_to_is_there() throws Exception {
    JsonNode description = json("/api/openapi.json?lang=en");
    String page = page("/api?lang=en");

    for (String call : Calls.in(description)) {
      String[] parts = call.split(" ");
      assertThat(page).contains("<b>" + parts[0] + "</b> <span>" + parts[1] + "</span>");
    }
    assertThat(page).contains("The plans.", "read the ledger", "PlansDocument");
    assertThat(LEADS.matcher(page).results().map(found -> found.group(1)).distinct())
        .hasSizeGreaterThan(100)
        .allSatisfy(place -> assertThat(page).contains("id=\"" + place + "\""));
    assertThat(page("/api?lang=ja")).contains("計画の一覧。", "APIの呼び出し").doesNotContain("??");
  }

  private static String page(String address) throws Exception {
    HttpResponse<String> answer = get(address, "text/html");
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  private static JsonNode json(String address) throws Exception {
    HttpResponse<String> answer = get(address, "application/json");
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> get(String address, String accept)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(kaitei.at(address)).header("Accept", accept).build();
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
