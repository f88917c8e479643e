package org.kaitei.access.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says which parts of a form may be null, and that an answer leaves none of its parts out: what is
 * not there is said as null. What is sent may leave out whatever may be null.
 */
final class NullsInForms {

  private final Map<String, Schema> forms;

  private NullsInForms(Map<String, Schema> forms) {
    this.forms = forms;
  }

  static void describe(OpenAPI api) {
    new NullsInForms(api.getComponents().getSchemas()).describe(operations(api));
  }

  private static List<Operation> operations(OpenAPI api) {
    return api.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .toList();
  }

  private void describe(List<Operation> operations) {
    Set<String> sent = new HashSet<>();
    Set<String> answered = new HashSet<>();
    for (Operation call : operations) {
      if (call.getRequestBody() != null) {
        schemas(call.getRequestBody().getContent()).forEach(form -> collect(form, sent));
      }
      call.getResponses().values().stream()
          .map(ApiResponse::getContent)
          .flatMap(NullsInForms::schemas)
          .forEach(form -> collect(form, answered));
    }
    forms.forEach(
        (name, form) ->
            describe(form, answered.contains(name) && !sent.contains(name), sent.contains(name)));
  }

  private static Stream<Schema<?>> schemas(Content content) {
    return content == null
        ? Stream.of()
        : content.values().stream().<Schema<?>>map(MediaType::getSchema).filter(Objects::nonNull);
  }

  /** Of a form and all forms within it. */
  private void collect(Schema<?> form, Set<String> names) {
    if (form.get$ref() != null) {
      String name = form.get$ref().substring(form.get$ref().lastIndexOf('/') + 1);
      if (names.add(name) && forms.containsKey(name)) {
        collect(forms.get(name), names);
      }
    }
    within(form).forEach(part -> collect(part, names));
  }

  private static Stream<Schema<?>> within(Schema<?> form) {
    Stream.Builder<Schema<?>> parts = Stream.builder();
    if (form.getProperties() != null) {
      form.getProperties().values().forEach(parts::add);
    }
    if (form.getItems() != null) {
      parts.add(form.getItems());
    }
    if (form.getAdditionalProperties() instanceof Schema<?> values) {
      parts.add(values);
    }
    Stream.of(form.getOneOf(), form.getAnyOf(), form.getAllOf())
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .forEach(parts::add);
    return parts.build();
  }

  private static void describe(Schema<?> form, boolean onlyAnswered, boolean sent) {
    if (form.getProperties() == null || form.getAdditionalProperties() != null) {
      return;
    }
    List<String> never = form.getRequired() == null ? List.of() : List.copyOf(form.getRequired());
    form.getProperties()
        .replaceAll((name, part) -> never.contains(name) ? part : orNull((Schema<?>) part));
    if (onlyAnswered) {
      form.setRequired(new ArrayList<>(form.getProperties().keySet()));
    } else if (sent) {
      form.setRequired(null);
    }
  }

  static Schema<?> orNull(Schema<?> part) {
    if (part.getTypes() != null && part.getEnum() == null) {
      part.addType("null");
      return part;
    }
    if (part.getOneOf() != null) {
      // What has no parts of its own has those of all, so that one of them may be several.
      var any = new JsonSchema();
      part.getOneOf().forEach(any::addAnyOfItem);
      any.addAnyOfItem(nothing());
      return any;
    }
    return part.getTypes() == null && part.get$ref() == null
        ? part
        : new JsonSchema().addAnyOfItem(part).addAnyOfItem(nothing());
  }

  private static Schema<?> nothing() {
    var nothing = new JsonSchema();
    nothing.addType("null");
    return nothing;
  }
}
