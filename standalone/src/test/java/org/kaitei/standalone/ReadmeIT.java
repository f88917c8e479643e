package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and docs/http.md tell people to type, typed. */
class ReadmeIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path TOP = Path.of("..");
  private static final Map<String, String> ACCOUNTS =
      Map.of("TOKEN", "planner", "ADMIN", "administrator", "HEALTH", "health");
  private static final String ADDRESS = "http://127.0.0.1:8080";
  private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern REFUSED = Pattern.compile("# (\\d{3}): ");
  private static final Pattern STATUS = Pattern.compile("\"status\":(\\d{3})");
  private static final Pattern COMMAND = Pattern.compile("\\./kaitei (\\w+)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @Test
  void its_examples_work_in_their_order_on_an_empty_ledger(@TempDir Path data) throws Exception {
    List<String> examples = new ArrayList<>();
    for (String document : List.of("README.md", "docs/http.md")) {
      List<MatchResult> found = found(EXAMPLE, Files.readString(TOP.resolve(document)));
      assertThat(found).as(document).hasSizeGreaterThan(5);
      found.forEach(example -> examples.add(example.group(1)));
    }
    KaiteiProcess kaitei = KaiteiProcess.start(data);
    try {
      for (String example : examples) {
        String typed = token(example, data) + example.replace(ADDRESS, kaitei.at("").toString());
        if (example.contains("text/event-stream")) {
          requireStream(typed);
        } else {
          requireAnswer(typed, refusal(REFUSED, example));
        }
      }
    } finally {
      kaitei.stop();
    }
  }

  @Test
  void its_commands_are_in_the_help() throws Exception {
    String help = typed("./kaitei help");
    assertThat(found(COMMAND, readme()))
        .extracting(found -> found.group(1))
        .contains("run", "test", "help")
        .allSatisfy(command -> assertThat(help).containsPattern("(?m)^  " + command + " "));
  }

  @Test
  void the_links_of_all_documents_lead_somewhere() throws IOException {
    try (var files = Files.walk(TOP.resolve("docs"))) {
      List<Path> documents =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .collect(java.util.stream.Collectors.toList());
      documents.add(TOP.resolve("README.md"));
      for (Path document : documents) {
        for (MatchResult link : found(LINK, Files.readString(document))) {
          assertThat(document.resolveSibling(link.group(1))).as("a link of " + document).exists();
        }
      }
    }
  }

  /** What the reader was told to set before: the token of the account that the example is about. */
  private static String token(String example, Path data) throws IOException {
    for (var account : ACCOUNTS.entrySet()) {
      if (example.contains("$" + account.getKey())) {
        return account.getKey() + "=" + KaiteiProcess.tokenOf(account.getValue(), data) + "\n";
      }
    }
    return "";
  }

  /** A question may be asked before the views know of the last command, and is asked again. */
  private static void requireAnswer(String example, String refusal) throws Exception {
    boolean question = !example.contains("-X ");
    Instant latest = Instant.now().plus(PATIENCE);
    String said = typed(example);
    while (question && !refusal(STATUS, said).equals(refusal) && Instant.now().isBefore(latest)) {
      said = typed(example);
    }
    assertThat(refusal(STATUS, said)).as("%s\n%s", example, said).isEqualTo(refusal);
  }

  /** It goes on for as long as somebody reads it, so it is ended after the first message. */
  private static void requireStream(String example) throws IOException {
    Process shell = new ProcessBuilder("sh", "-e", "-c", "exec 2>&1\n" + example).start();
    try (BufferedReader lines = shell.inputReader()) {
      assertThat(lines.lines().filter(line -> line.startsWith("data: ")).findFirst())
          .as(example)
          .isPresent();
    } finally {
      shell.descendants().forEach(ProcessHandle::destroy);
      shell.destroy();
    }
  }

  private static String refusal(Pattern where, String text) {
    return found(where, text).stream()
        .map(found -> found.group(1))
        .filter(status -> status.compareTo("400") >= 0)
        .findFirst()
        .orElse("none");
  }

  private static List<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  private static String readme() throws IOException {
    return Files.readString(TOP.resolve("README.md"));
  }

  private static String typed(String example) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("sh", "-e", "-c", example)
            .directory(TOP.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).as(said).isZero();
    return said;
  }
}
