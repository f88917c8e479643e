package org.kaitei.query.catalogue;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.kaitei.query.question.Asked;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Tells of a question that its answer can be had from now on, too, as a stream of events. */
public final class DescribedStreams implements OperationCustomizer {

  static final String STREAM = org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    if (Asked.class.isAssignableFrom(method.getReturnType().getParameterType())) {
      var lines = new MediaType().schema(new StringSchema());
      operation.getResponses().get("200").getContent().addMediaType(STREAM, lines);
      operation.addParametersItem(
          new Parameter().in("header").name("Last-Event-ID").schema(new StringSchema()));
    }
    return operation;
  }
}
