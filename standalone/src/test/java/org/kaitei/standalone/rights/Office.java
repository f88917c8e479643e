package org.kaitei.standalone.rights;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.account.NewAccount;
import org.kaitei.access.token.Tokens;
import org.kaitei.standalone.rights.RightsTable.Line;

/** An account for everybody of whom the table speaks, and what their calls speak of. */
final class Office {

  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Caller, String> tokens = new EnumMap<>(Caller.class);
  private final RunningKaitei kaitei;
  private final Map<String, String> names;

  Office(RunningKaitei kaitei) {
    this.kaitei = kaitei;
    for (Caller caller : Caller.values()) {
      if (caller != Caller.PUBLIC) {
        tokens.put(caller, token(caller));
      }
    }
    String spare = spare();
    this.names =
        Map.ofEntries(
            Map.entry("plan", "sdgs"),
            Map.entry("year", "2021"),
            Map.entry("indicator", "steps"),
            Map.entry("period", "FY2021"),
            Map.entry("note", "progress"),
            Map.entry("listing", "1"),
            Map.entry("department", "health"),
            Map.entry("id", "health"),
            Map.entry("number", "1"),
            Map.entry("form", "plan.adopted.r1"),
            Map.entry("edition", "1"),
            Map.entry("position", "1"),
            Map.entry("from", "0"),
            Map.entry("to", "1"),
            Map.entry("token", "00000000-0000-4000-8000-000000000000"),
            Map.entry("subject", spare),
            Map.entry("spare", spare));
  }

  private String token(Caller caller) {
    var account =
        accounts()
            .make(
                new NewAccount(
                    "table-" + caller.name().toLowerCase(),
                    null,
                    caller.roles(),
                    caller.department(),
                    null,
                    null),
                "test")
            .account();
    return kaitei
        .services()
        .getBean(Tokens.class)
        .issue(account.subject(), "table", 1, "test")
        .value();
  }

  private String spare() {
    return accounts()
        .make(new NewAccount("table-spare", null, Caller.EXPERT.roles(), null, null, null), "test")
        .account()
        .subject();
  }

  private Accounts accounts() {
    return kaitei.services().getBean(Accounts.class);
  }

  HttpResponse<String> call(Line line, Caller caller, String... headers) {
    return send(caller, line.method(), line.address(), line.body(), headers);
  }

  /** What a test stands on. */
  void prepared(Caller caller, String method, String address, String body) {
    HttpResponse<String> answer = send(caller, method, address, body);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(method + " " + address + " was answered " + answer.body());
    }
  }

  private HttpResponse<String> send(
      Caller caller, String method, String address, String body, String... headers) {
    var request = HttpRequest.newBuilder(kaitei.at(encoded(named(address))));
    if (caller != Caller.PUBLIC) {
      request.header("Authorization", "Bearer " + tokens.get(caller));
    }
    request.header("Content-Type", type(body)).method(method, content(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(method + " " + address, e);
    }
  }

  private String named(String address) {
    String named = address;
    for (var name : names.entrySet()) {
      named = named.replace("{" + name.getKey() + "}", name.getValue());
    }
    return named;
  }

  private static String encoded(String address) {
    return BEYOND_ASCII
        .matcher(address)
        .replaceAll(word -> URLEncoder.encode(word.group(), StandardCharsets.UTF_8));
  }

  private static String type(String body) {
    if (body != null && body.startsWith("csv:")) {
      return "text/csv";
    }
    return body != null && body.startsWith("form:")
        ? "application/x-www-form-urlencoded"
        : "application/json";
  }

  private static BodyPublisher content(String body) {
    return body == null
        ? BodyPublishers.noBody()
        : BodyPublishers.ofString(body.replaceFirst("^(csv|form):", "").replace("\\n", "\n"));
  }
}
