package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** A Keycloak on this machine with the example realm, as {@code docker-compose.yml} starts it. */
final class Keycloak {

  static final String PASSWORD = "first-password-1";
  static final String CLIENT_SECRET = "of-the-pages";
  private static final String PROGRAM_SECRET = "of-the-program";
  private static final Path HOME = Path.of(System.getProperty("kaitei.keycloak"));
  private static final Path REALM = Path.of("../keycloak/kaitei-realm.json");

  /** Its threads ask for this from Java 24 on, and answer nobody without it. */
  private static final String OF_A_LATER_JAVA = "--add-opens=java.base/java.lang=ALL-UNNAMED";

  /** Much, because the build may share its machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final int port;
  private final Process process;

  private Keycloak(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Returns when it answers; people come back from it to Kaitei at that address. */
  static Keycloak start(int port, URI kaitei) throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(HOME.resolve("data"));
    Path imported = Files.createDirectories(HOME.resolve("data/import"));
    Files.copy(REALM, imported.resolve("kaitei.json"), StandardCopyOption.REPLACE_EXISTING);
    Path output = HOME.resolve("output.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                "sh", HOME.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(settings(kaitei, port));
    Process process = builder.start();
    KaiteiProcess.awaitSaid("Listening on:", process, output);
    return new Keycloak(process, port);
  }

  private static Map<String, String> settings(URI kaitei, int port) {
    return Map.of(
        "JAVA_HOME",
        System.getProperty("java.home"),
        "JAVA_OPTS_APPEND",
        OF_A_LATER_JAVA,
        "KC_HTTP_HOST",
        "127.0.0.1",
        "KC_HTTP_PORT",
        "" + port,
        "KAITEI_ADDRESS",
        kaitei.toString(),
        "KAITEI_OIDC_CLIENT_SECRET",
        CLIENT_SECRET,
        "KAITEI_OIDC_PROGRAM_SECRET",
        PROGRAM_SECRET,
        "KAITEI_KEYCLOAK_PASSWORD",
        PASSWORD);
  }

  static String issuer(int port) {
    return "http://localhost:" + port + "/realms/kaitei";
  }

  /** That the realm's program gets for itself. */
  String programsToken() throws IOException, InterruptedException {
    String form =
        Map.of(
                "grant_type", "client_credentials",
                "client_id", "kaitei-program",
                "client_secret", PROGRAM_SECRET)
            .entrySet()
            .stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer(port) + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      String answer = http.send(request, BodyHandlers.ofString()).body();
      return new JsonMapper().readTree(answer).required("access_token").asString();
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  void stop() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }
}
