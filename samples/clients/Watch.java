import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows a view of Kaitei, and prints every message on a line of its own: its event, its id, its
 * data. When the connection is lost it comes back and goes on after the last message.
 *
 * <pre>TOKEN=… java Watch.java http://127.0.0.1:8080/api/indicators/kumamoto-sdgs-4 [LAST-ID]</pre>
 *
 * It leaves with status 1 when it is refused, and with 2 when it was started in another way.
 */
class Watch {
  /** Three heartbeats: a connection that says nothing for so long is lost. */
  private static final int SILENCE_MILLIS = 45_000;

  private static final Pattern DETAIL =
      Pattern.compile("\"detail\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final URI view;
  private final String token = System.getenv("TOKEN");
  private String lastId;
  private long retryMillis = 2_000;

  private Watch(URI view, String lastId) {
    this.view = view;
    this.lastId = lastId;
  }

  public static void main(String... words) throws InterruptedException {
    require(
        words.length > 0 && words[0].matches("https?://[^\\s{}]+"),
        "Usage: TOKEN=... java Watch.java http://ADDRESS-OF-A-VIEW [LAST-ID]");
    var watch = new Watch(URI.create(words[0]), words.length > 1 ? words[1] : null);
    require(watch.token == null || watch.token.matches("[!-~]+"), "TOKEN is no token");
    while (true) {
      try {
        watch.follow();
      } catch (IOException lost) {
        System.err.println("The connection is lost: " + lost.getMessage());
      }
      Thread.sleep(watch.retryMillis);
    }
  }

  /** What is said never holds the token. */
  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      System.err.println(otherwise);
      System.exit(2);
    }
  }

  private void follow() throws IOException {
    var connection = (HttpURLConnection) view.toURL().openConnection();
    connection.setReadTimeout(SILENCE_MILLIS);
    connection.setRequestProperty("Accept", "text/event-stream");
    if (token != null) {
      connection.setRequestProperty("Authorization", "Bearer " + token);
    }
    if (lastId != null) {
      connection.setRequestProperty("Last-Event-ID", lastId);
    }
    requireAccepted(connection);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      read(lines);
    }
  }

  /** What is refused now will be refused again, unless the server itself is in trouble. */
  private static void requireAccepted(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    if (status >= 500) {
      throw new IOException("it answers " + status);
    }
    if (status != 200) {
      System.err.println("It answers " + status + ": " + detail(connection));
      System.exit(1);
    }
  }

  /** Why, in the words of the problem document. */
  private static String detail(HttpURLConnection connection) throws IOException {
    try (InputStream said = connection.getErrorStream()) {
      String problem =
          said == null ? "" : new String(said.readAllBytes(), StandardCharsets.UTF_8);
      Matcher detail = DETAIL.matcher(problem);
      return detail.find() ? detail.group(1).replaceAll("\\\\(.)", "$1") : problem;
    }
  }

  private void read(BufferedReader lines) throws IOException {
    String event = "";
    String id = lastId;
    String data = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("event: ")) {
        event = line.substring(7);
      } else if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("data: ")) {
        data = line.substring(6);
      } else if (line.startsWith("retry: ")) {
        retryMillis = Long.parseLong(line.substring(7));
      } else if (line.isEmpty() && !data.isEmpty()) {
        lastId = id;
        tell(event, data);
        event = "";
        data = "";
      }
    }
  }

  /** A message is whole only at its empty line, so one that was cut off is sent again. */
  private void tell(String event, String data) {
    System.out.println(event + " " + lastId + " " + data);
    if (event.equals("ended") && !data.contains("stopping")) {
      System.exit(1);
    }
  }
}
