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
import java.util.LinkedHashMap;
import java.util.Map;

/** How calls say no: always with a problem document. */
final class Refusals {

  static final String PROBLEM = "Problem";

  private static final Map<String, String> OF_ALL = new LinkedHashMap<>();
  private static final Map<String, String> OF_COMMANDS = new LinkedHashMap<>();
  private static final Map<String, String> OF_BODIES = new LinkedHashMap<>();

  static {
    OF_ALL.put("400", "The request cannot be read.");
    OF_ALL.put("401", "Nobody has signed in, and the call is not open to the public.");
    OF_ALL.put("403", "The account may not do this.");
    OF_ALL.put("429", "Too many requests in a row. Retry-After says when to go on.");
    OF_ALL.put("503", "Not now: something is away, or a view is still behind. See Retry-After.");
    OF_COMMANDS.put("409", "What stands is in the way; the answer shows it.");
    OF_COMMANDS.put("412", "It changed since the version in If-Match; the answer shows both.");
    OF_BODIES.put("413", "More bytes, rows or cells than one request may have.");
    OF_BODIES.put("415", "The call takes no content of this type.");
    OF_BODIES.put("422", "Understood, but not acceptable; errors points at every fault.");
  }

  private Refusals() {}

  static void describe(Operation operation, boolean command, boolean named) {
    ApiResponses responses =
        operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
    OF_ALL.forEach((status, why) -> add(responses, status, why));
    if (named) {
      add(responses, "404", "There is nothing under this address.");
    }
    if (command) {
      OF_COMMANDS.forEach((status, why) -> add(responses, status, why));
    }
    if (command || operation.getRequestBody() != null) {
      OF_BODIES.forEach((status, why) -> add(responses, status, why));
    }
    operation.setResponses(responses);
  }

  private static void add(ApiResponses responses, String status, String why) {
    var problem = new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + PROBLEM);
    responses.addApiResponse(
        status,
        new ApiResponse()
            .description(why)
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
