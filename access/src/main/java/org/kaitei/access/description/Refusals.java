package org.kaitei.access.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;

/** How calls say no: always with a problem document. */
final class Refusals {

  static final String PROBLEM = "Problem";

  private static final List<String> OF_ALL = List.of("400", "401", "403", "406", "429", "503");
  private static final List<String> OF_COMMANDS = List.of("409", "412");
  private static final List<String> OF_BODIES = List.of("413", "415", "422");

  private Refusals() {}

  static void describe(Operation operation, boolean command, boolean named) {
    ApiResponses responses =
        operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
    OF_ALL.forEach(status -> add(responses, status));
    if (named) {
      add(responses, "404");
    }
    if (command) {
      OF_COMMANDS.forEach(status -> add(responses, status));
    }
    if (command || operation.getRequestBody() != null) {
      OF_BODIES.forEach(status -> add(responses, status));
    }
    operation.setResponses(responses);
  }

  private static void add(ApiResponses responses, String status) {
    var problem = new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + PROBLEM);
    responses.addApiResponse(
        status,
        new ApiResponse()
            .content(
                new Content()
                    .addMediaType("application/problem+json", new MediaType().schema(problem))));
  }

  /** The form that they all have. */
  static void describe(OpenAPI api) {
    var fault =
        new ObjectSchema()
            .addProperty("pointer", text("Where in a JSON body."))
            .addProperty("cell", text("Where in a file."))
            .addProperty("code", text("What is wrong, for programs."))
            .addProperty("message", text("What is wrong, for people."));
    var problem =
        new ObjectSchema()
            .addProperty("type", text("/problems/ and the code."))
            .addProperty("title", text("In a few words."))
            .addProperty("status", new IntegerSchema())
            .addProperty("detail", text("What to do about it."))
            .addProperty("instance", text("The address that was called."))
            .addProperty("errors", new ArraySchema().items(fault));
    problem.description(
        "RFC 9457. The facts, such as what stands instead, are members of their own.");
    problem.additionalProperties(true);
    api.getComponents().addSchemas(PROBLEM, problem);
  }

  private static Schema<?> text(String description) {
    return new StringSchema().description(description);
  }
}
