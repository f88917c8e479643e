package org.kaitei.access.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Adds what no method of a call says: how commands answer, how calls say no, which parts of the
 * forms may be null, and the words.
 */
public final class DescribedForms implements OpenApiCustomizer {

  static final String ANSWER = "Answer";

  private final WordsOfCalls words;

  public DescribedForms(WordsOfCalls words) {
    this.words = words;
  }

  @Override
  public void customise(OpenAPI api) {
    api.getComponents().addSchemas(ANSWER, answer());
    Refusals.describe(api);
    NullsInForms.describe(api);
    words.describe(api);
  }

  private static Schema<?> answer() {
    Schema<?> answer =
        new ObjectSchema()
            .addProperty("stream", new StringSchema().description("Where it was recorded."))
            .addProperty("revision", new IntegerSchema().description("The stream's last number."))
            .addProperty(
                "changed",
                new BooleanSchema().description("False when all of it stood there already."));
    answer.description("More members say more of some commands.");
    answer.additionalProperties(true);
    return answer;
  }
}
