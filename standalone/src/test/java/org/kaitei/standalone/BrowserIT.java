package org.kaitei.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person sees, in a real browser on a whole running Kaitei. */
class BrowserIT {

  private static final Path SAMPLE = Path.of("../samples/kumamoto-2022-09.csv");
  private static final Path COMMENTS = Path.of("../samples/kumamoto-notes.json");
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SHEET = "/plans/kumamoto/sheets/2021";

  private static final String CLASSES = "放課後学習教室の開催箇所";
  private static final String GREENERY = "民有地緑化支援事業による緑の創出面積";

  @TempDir static Path data;
  static KaiteiProcess kaitei;
  static Browsing browsing;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void a_sheet_is_imported() throws Exception {
    browsing = new Browsing();
    kaitei = KaiteiProcess.start(data);
    write(
        "/api/plans",
        JSON.readTree(
            """
            {"id":"kumamoto","title":"熊本市SDGs未来都市計画","municipality":"熊本市","adoptedOn":"2019-08"}
            """));
    send("POST", "/api" + SHEET + "/import", "text/csv", BodyPublishers.ofFile(SAMPLE));
    write(JSON.readTree(COMMENTS.toFile()));
    awaitVisible("sheet/kumamoto/2021:31");
    awaitVisible("note/kumamoto-2021-groundwater:2");
  }

  private static void write(JsonNode sample) throws Exception {
    for (JsonNode note : sample.path("notes")) {
      write("/api/plans/kumamoto/notes", note);
    }
    for (JsonNode relisted : sample.path("relisted")) {
      String note = relisted.path("note").asString();
      write("/api/notes/" + note + "/places", relisted.path("place"));
    }
  }

  private static void write(String path, JsonNode body) throws Exception {
    send("POST", path, "application/json", BodyPublishers.ofString(body.toString()));
  }

  @AfterAll
  static void stop() throws Exception {
    if (kaitei != null) {
      kaitei.stop();
    }
    browsing.close();
  }

  @Test
  void a_figure_is_followed_from_the_list_of_plans_to_its_correction() throws Exception {
    try (BrowserContext person = person(1280)) {
      Page page = page(person, "/");
      follow(page, "2021年度");
      assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("2021年度 進捗評価シート")))
          .isVisible();
      assertThat(page.locator("table")).hasCount(4);
      assertThat(page.locator("tbody tr")).hasCount(30);
      Locator differing = page.locator("tr.flagged");
      assertThat(differing).hasCount(1);
      assertThat(differing).containsText(CLASSES);
      assertThat(differing.locator(".computed")).containsText("30%");
      assertThat(differing.locator(".computed")).containsText("相違");
      assertThat(page.locator("#table-1-note-1")).containsText("20%と記載されていますが");

      String sheet = page.url();
      page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(GREENERY)).first().click();
      assertThat(page.locator("#chart canvas")).isVisible();
      String indicator = page.url().substring(page.url().lastIndexOf('/') + 1);
      correct(indicator);

      page.reload();
      Locator newest = page.locator(".history tbody tr").first();
      assertThat(newest).containsText("実績の訂正");
      assertThat(newest).containsText("627");
      assertThat(newest).containsText("650");
      assertThat(newest).containsText("緑化面積の再集計");
      page.navigate(sheet);
      Locator corrected = page.locator("td", new Page.LocatorOptions().setHasText("訂正")).first();
      assertThat(corrected).containsText("650");
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void a_comment_is_searched_for_and_followed_to_its_row() throws Exception {
    try (BrowserContext person = person(360)) {
      Page page = page(person, "/");
      page.getByRole(AriaRole.SEARCHBOX).fill("ｵﾝﾗｲﾝ");
      page.keyboard().press("Enter");
      assertThat(page.locator("mark")).hasText("オンライン");
      page.navigate(kaitei.at(SHEET).toString());
      Locator comment = page.locator("#note-1");
      assertThat(comment).containsText("No. 1、4、7");
      comment
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("4").setExact(true))
          .click();
      assertThat(page.locator("tr:target")).containsText("再掲");
      page.locator("tr:target .remarks a").click();
      assertThat(page.locator("article:target")).containsText("有識者Aの言葉");
    }
    assertThat(complaints).isEmpty();
  }

  /** By the keyboard alone, as far as it takes. */
  private static void follow(Page page, String link) {
    for (int i = 0; i < 20; i++) {
      page.keyboard().press("Tab");
      if (link.equals(page.evaluate("document.activeElement.textContent"))) {
        page.keyboard().press("Enter");
        page.waitForURL("**" + SHEET);
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + link);
  }

  private static void correct(String indicator) throws Exception {
    send(
        "PUT",
        "/api/indicators/" + indicator + "/measurements/FY2021",
        "application/json",
        BodyPublishers.ofString("{\"value\":\"650\",\"reason\":\"緑化面積の再集計\"}"));
    awaitVisible("indicator/" + indicator + ":6");
  }

  private static void awaitVisible(String streamAndRevision) {
    new Http(kaitei).get("/api/plans?atLeast=" + streamAndRevision);
  }

  private static BrowserContext person(int width) {
    return browsing.person(
        new Browser.NewContextOptions()
            .setViewportSize(width, 800)
            .setLocale("ja-JP")
            .setExtraHTTPHeaders(Map.of("Authorization", kaitei.authorization())));
  }

  private Page page(BrowserContext person, String path) {
    Page page = person.newPage();
    page.onConsoleMessage(this::complain);
    page.navigate(kaitei.at(path).toString());
    return page;
  }

  private void complain(ConsoleMessage said) {
    if (said.type().equals("error") || said.type().equals("warning")) {
      complaints.add(said.location() + " " + said.text());
    }
  }

  private static void send(String method, String path, String type, HttpRequest.BodyPublisher body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(kaitei.at(path))
            .header("Authorization", kaitei.authorization())
            .header("Content-Type", type)
            .method(method, body)
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      var response = http.send(request, BodyHandlers.ofString());
      assertThat(response.statusCode()).as(response.body()).isLessThan(300);
    }
  }
}
