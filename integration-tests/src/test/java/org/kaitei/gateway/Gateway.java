package org.kaitei.gateway;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.kaitei.embedded.FreePort;

/**
 * The gateway of docker-compose.yml: the real nginx with the real configuration, on a free port.
 */
final class Gateway implements AutoCloseable {

  private static final Path MAIN = Path.of("../gateway/nginx.conf");
  private static final Path TEMPLATE = Path.of("../gateway/gateway.conf.template");

  /** What the image was compiled with, and an nginx of this machine with something else. */
  private static final String PLACES =
      """
      client_body_temp_path body;
      proxy_temp_path proxy;
      fastcgi_temp_path fastcgi;
      uwsgi_temp_path uwsgi;
      scgi_temp_path scgi;
      """;

  private final Process nginx;
  private final Path folder;
  private final int port;

  private Gateway(Process nginx, Path folder, int port) {
    this.nginx = nginx;
    this.folder = folder;
    this.port = port;
  }

  static Optional<Path> binary() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("KAITEI_NGINX")).map(Path::of),
            Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "nginx")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** With nothing before it whose word would count. */
  static Gateway start(Path folder, String commandService, String queryService) throws IOException {
    return start(folder, commandService, queryService, "192.0.2.1");
  }

  /**
   * @param before the address of what says whom it asks for
   */
  static Gateway start(Path folder, String commandService, String queryService, String before)
      throws IOException {
    int port = FreePort.find();
    Path included = Files.createDirectory(folder.resolve("conf.d"));
    Files.writeString(
        included.resolve("default.conf"),
        filled(
            Map.of(
                "COMMAND_SERVICE",
                commandService,
                "QUERY_SERVICE",
                queryService,
                "GATEWAY_LISTEN",
                "127.0.0.1:" + port,
                "GATEWAY_RESOLVER",
                "127.0.0.1",
                "GATEWAY_SCHEME",
                "https",
                "GATEWAY_LOG",
                "access.log",
                "GATEWAY_BEFORE",
                before)));
    Files.writeString(included.resolve("places.conf"), PLACES);
    Files.writeString(folder.resolve("nginx.conf"), withOneWorker());
    Process nginx =
        new ProcessBuilder(
                binary().orElseThrow().toString(),
                "-p",
                folder.toString(),
                "-c",
                folder.resolve("nginx.conf").toString(),
                "-g",
                "daemon off; user root; pid " + folder.resolve("nginx.pid") + ";",
                "-e",
                "stderr")
            .redirectError(folder.resolve("errors.log").toFile())
            .start();
    Gateway gateway = new Gateway(nginx, folder, port);
    Awaitility.await().atMost(Duration.ofMinutes(3)).until(gateway::listens);
    return gateway;
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** All that it has said so far. */
  String logs() throws IOException {
    return Files.readString(folder.resolve("access.log"))
        + Files.readString(folder.resolve("errors.log"));
  }

  private boolean listens() throws IOException {
    try (Socket connection = new Socket("127.0.0.1", port)) {
      return connection.isConnected();
    } catch (IOException notYet) {
      if (!nginx.isAlive()) {
        throw new IllegalStateException(
            "nginx refused: " + Files.readString(folder.resolve("errors.log")));
      }
      return false;
    }
  }

  /** That one may get all connections is possible on any machine, and on this one it is so. */
  private static String withOneWorker() throws IOException {
    return Files.readString(MAIN).replace("worker_processes auto;", "worker_processes 1;");
  }

  /** As the image's start script does it. */
  private static String filled(Map<String, String> values) throws IOException {
    String text = Files.readString(TEMPLATE);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  @Override
  public void close() throws InterruptedException {
    nginx.destroy();
    nginx.waitFor(10, TimeUnit.SECONDS);
  }
}
