package org.kaitei.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.embedded.FreePort;

/** Signing in with a real Keycloak and the example realm. */
class KeycloakIT {

  @TempDir static Path data;
  static KaiteiProcess kaitei;
  static Keycloak keycloak;

  @BeforeAll
  static void kaitei_starts_while_the_provider_is_away() throws Exception {
    int port = FreePort.find();
    kaitei =
        KaiteiProcess.start(
            Map.of(
                "KAITEI_OIDC_ISSUER",
                Keycloak.issuer(port),
                "KAITEI_OIDC_CLIENT_ID",
                "kaitei-pages",
                "KAITEI_OIDC_CLIENT_SECRET",
                Keycloak.CLIENT_SECRET),
            data);
    keycloak = Keycloak.start(port, kaitei.at(""));
  }

  @AfterAll
  static void stop() throws Exception {
    if (keycloak != null) {
      keycloak.stop();
    }
    if (kaitei != null) {
      kaitei.stop();
    }
  }

  @Test
  void a_person_of_a_department_chooses_a_password_there_and_works_here() {
    try (Browsing browsing = new Browsing();
        BrowserContext person = browsing.person(new Browser.NewContextOptions())) {
      Page page = person.newPage();
      page.navigate(kaitei.at("/sign-in?next=/work").toString());
      page.locator("a[href*='/sign-in/with/oidc']").click();
      page.locator("#username").fill("health");
      page.locator("#password").fill(Keycloak.PASSWORD);
      page.locator("#kc-login").click();
      page.locator("#password-new").fill("a password of my own");
      page.locator("#password-confirm").fill("a password of my own");
      page.locator("[type=submit]").click();

      assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).isVisible();
      page.waitForURL(kaitei.at("/work").toString());
      page.navigate(kaitei.at("/api/account").toString());
      assertThat(page.content()).contains("DEPARTMENT_MEMBER", "\"department\":\"health\"", "p-");
    }
  }

  @Test
  void a_program_reads_with_a_token_that_it_got_there() throws Exception {
    HttpResponse<String> account = asProgram("/api/account");

    assertThat(account.statusCode()).as(account.body()).isEqualTo(200);
    assertThat(account.body()).contains("AUDITOR");
    assertThat(asProgram("/api/plans").statusCode()).isEqualTo(200);
    assertThat(asProgram("/api/accounts").statusCode()).isEqualTo(403);
  }

  private static HttpResponse<String> asProgram(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(kaitei.at(path))
            .header("Authorization", "Bearer " + keycloak.programsToken())
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString());
    }
  }
}
