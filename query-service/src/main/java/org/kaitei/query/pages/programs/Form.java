package org.kaitei.query.pages.programs;

import java.util.ArrayList;
import java.util.List;
import org.kaitei.query.pages.Link;
import tools.jackson.databind.JsonNode;

/**
 * A form of what is sent or answered.
 *
 * @param id of its place on the page
 * @param also words of the forms whose parts it has besides its own
 */
public record Form(String id, String name, String description, List<Link> also, List<Part> parts) {

  /**
   * @param type words, of which some lead to other forms
   */
  public record Part(String name, List<Link> type, String description) {}

  static List<Form> all(JsonNode described) {
    List<Form> forms = new ArrayList<>();
    described.forEachEntry((name, form) -> forms.add(of(name, form)));
    return forms;
  }

  private static Form of(String name, JsonNode described) {
    List<Link> also = new ArrayList<>();
    List<Part> parts = new ArrayList<>(parts(described));
    for (JsonNode other : described.path("allOf")) {
      if (other.has("$ref")) {
        also.addAll(FormWords.of(other));
      }
      parts.addAll(parts(other));
    }
    if (parts.isEmpty() && also.isEmpty()) {
      also.addAll(FormWords.of(described));
    }
    return new Form(
        FormWords.anchor(name),
        FormWords.shortName(name),
        described.path("description").asString(""),
        also,
        parts);
  }

  private static List<Part> parts(JsonNode described) {
    List<Part> parts = new ArrayList<>();
    described
        .path("properties")
        .forEachEntry(
            (name, part) ->
                parts.add(
                    new Part(name, FormWords.of(part), part.path("description").asString(""))));
    return parts;
  }
}
