package org.kaitei.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of the folder {@code samples}. */
record Sample(String name) {

  private static final JsonMapper JSON = new JsonMapper();

  byte[] bytes() throws IOException {
    try (InputStream sample = Sample.class.getResourceAsStream("/" + name)) {
      return sample.readAllBytes();
    }
  }

  JsonNode json() throws IOException {
    return JSON.readTree(bytes());
  }

  /** The rows of a table whose cells hold no commas, without its headings. */
  List<List<String>> rows() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(",")))
        .toList();
  }
}
