package org.kaitei.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A running demonstration with what can be looked at in it. */
final class Demonstration implements AutoCloseable {

  private final KaiteiProcess kaitei;
  private final Map<String, String> tokens = new HashMap<>();
  private final List<ShownPage> pages;

  Demonstration(Path data) throws Exception {
    kaitei = KaiteiProcess.start(data, "--demo");
    for (String account : List.of("planner", "expert", "auditor", "admin", "health", "water")) {
      tokens.put(account, KaiteiProcess.tokenOf(account, data));
    }
    Map<String, String> known =
        Map.of("subject", subject("expert"), "note", note(), "position", "" + position());
    pages = ShownPage.all().stream().map(page -> page.with(known)).toList();
  }

  private Http as(String account) {
    return new Http(kaitei, tokens.get(account));
  }

  private String subject(String name) {
    for (JsonNode account : as("admin").get("/api/accounts").path("accounts")) {
      if (account.path("name").asString().equals(name)) {
        return account.path("subject").asString();
      }
    }
    throw new AssertionError("no account of " + name);
  }

  private String note() {
    JsonNode notes = as("planner").get("/api/plans/kumamoto-sdgs/notes?kind=EXPERT_COMMENT");
    return notes.at("/notes/0/id").asString();
  }

  private long position() {
    JsonNode indicator = as("planner").get("/api/indicators/kumamoto-sdgs-4");
    return indicator.at("/measurements/0/position").asLong();
  }

  List<ShownPage> pages() {
    return pages;
  }

  String at(ShownPage page) {
    return at(page.address());
  }

  String at(String path) {
    return kaitei.at("/") + path.substring(1);
  }

  /** What a browser sends to be somebody; nothing for the public. */
  Map<String, String> headersOf(String account) {
    return account == null ? Map.of() : Map.of("Authorization", "Bearer " + tokens.get(account));
  }

  @Override
  public void close() throws Exception {
    kaitei.stop();
  }
}
