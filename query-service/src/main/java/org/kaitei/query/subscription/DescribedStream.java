package org.kaitei.query.subscription;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.kaitei.query.question.Asked;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Adds to what a view's call says by itself that it can be followed. */
public final class DescribedStream implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    ApiResponse answer = operation.getResponses().get("200");
    if (answer != null && Asked.class.isAssignableFrom(method.getReturnType().getParameterType())) {
      Content content = answer.getContent();
      content.addMediaType(
          org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE,
          new MediaType().schema(new StringSchema().description("/api/subscriptions/schema")));
      operation.addParametersItem(
          new HeaderParameter()
              .name("Last-Event-ID")
              .description("The last version that was read from the stream.")
              .schema(new StringSchema()));
    }
    return operation;
  }
}
