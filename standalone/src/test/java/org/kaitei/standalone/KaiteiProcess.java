package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kaitei.embedded.FreePort;
import org.kaitei.standalone.accounts.FolderAccounts;

/** The packaged Kaitei as a process of its own, as a person starts it. */
final class KaiteiProcess {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path APP = Path.of(System.getProperty("kaitei.app"), "kaitei.jar");

  /** Much, because the build may share its machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final int port;
  private final Path output;
  private final String token;

  private KaiteiProcess(Process process, int port, Path output, String token) {
    this.process = process;
    this.port = port;
    this.output = output;
    this.token = token;
  }

  /** Starts on the folder, and returns when it says that it is ready. */
  static KaiteiProcess start(Path data, String... options)
      throws IOException, InterruptedException {
    return start(Map.of(), data, options);
  }

  static KaiteiProcess start(Map<String, String> environment, Path data, String... options)
      throws IOException, InterruptedException {
    return start(FreePort.find(), environment, data, options);
  }

  /** Starts on the folder, where this one was reached. */
  KaiteiProcess again(Path data) throws IOException, InterruptedException {
    return start(port, Map.of(), data);
  }

  private static KaiteiProcess start(
      int port, Map<String, String> environment, Path data, String... options)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("--port", "" + port, "--data", "" + data));
    words.addAll(List.of(options));
    Path output = Files.createTempFile("kaitei", ".out");
    output.toFile().deleteOnExit();
    ProcessBuilder builder = java("org.kaitei.standalone.Standalone", words);
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(output.toFile()).start();
    awaitSaid("is ready: ", process, output);
    return new KaiteiProcess(process, port, output, tokenOf("planner", data));
  }

  /** Of one of the accounts in the folder. */
  static String tokenOf(String name, Path data) throws IOException {
    return new FolderAccounts(data)
        .work(
            books -> {
              String subject = books.accounts().named(name).orElseThrow().subject();
              return books.tokens().issue(subject, "test", 1, "test").value();
            });
  }

  /** What the planner's program sends. */
  String authorization() {
    return "Bearer " + token;
  }

  String token() {
    return token;
  }

  /** What {@code ./kaitei verify} says and how it ends. */
  static Ended verify(Path data) throws IOException, InterruptedException {
    return run("org.kaitei.standalone.verify.Verify", "--data", "" + data);
  }

  static Ended run(String main, String... words) throws IOException, InterruptedException {
    Process process = java(main, List.of(words)).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  record Ended(int exitCode, String said) {}

  private static ProcessBuilder java(String main, List<String> words) {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+AutoCreateSharedArchive"));
    command.addAll(List.of("-XX:SharedArchiveFile=" + archive(main), "-Xlog:disable"));
    command.addAll(List.of("-cp", APP.toString(), main));
    command.addAll(words);
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  /** Each fork's own, because one that another is writing serves nobody and is complained about. */
  private static Path archive(String main) {
    String name = main.substring(main.lastIndexOf('.') + 1);
    return APP.resolveSibling(name + "-" + System.getProperty("kaitei.fork") + ".jsa");
  }

  /** Returns when a process has written these words. */
  static void awaitSaid(String words, Process process, Path output)
      throws IOException, InterruptedException {
    Instant latest = Instant.now().plus(PATIENCE);
    while (!Files.readString(output).contains(words)) {
      assertThat(Instant.now()).as(Files.readString(output)).isBefore(latest);
      assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
      Thread.sleep(20);
    }
  }

  /** All that was printed so far. */
  String printed() throws IOException {
    return Files.readString(output);
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  int port() {
    return port;
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to end, and waits until it has. */
  int stop() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
