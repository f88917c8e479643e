package org.kaitei.query.pages.form;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What came of a command. */
public sealed interface Outcome {

  /** It was done, or had been done already. */
  record Done(JsonNode answer) implements Outcome {

    /** What makes the page that is shown next wait until it can show this. */
    public Map<String, String> seen() {
      String stream = answer.path("stream").asString("");
      long revision = answer.path("revision").asLong(0);
      return stream.isEmpty() || revision == 0
          ? Map.of()
          : Map.of("atLeast", stream + ":" + revision);
    }
  }

  /** It was not, and why. */
  record Refused(Trouble trouble) implements Outcome {}
}
