package org.kaitei.access.description;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.kaitei.web.IdempotencyKey;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;

/** The headers that all calls of a kind understand. */
final class HeadersOfCalls {

  private HeadersOfCalls() {}

  static List<Parameter> ofCommands() {
    return List.of(key(), header(HttpHeaders.IF_MATCH), language());
  }

  static List<Parameter> ofChangesToAccounts() {
    return List.of(key(), language());
  }

  private static Parameter key() {
    Parameter key = header(IdempotencyKey.HEADER);
    key.getSchema().maxLength(IdempotencyKey.LONGEST);
    return key;
  }

  static List<Parameter> ofQuestions() {
    return List.of(header(HttpHeaders.IF_NONE_MATCH), language());
  }

  private static Parameter language() {
    return header(HttpHeaders.ACCEPT_LANGUAGE);
  }

  private static Parameter header(String name) {
    return new Parameter().in("header").name(name).schema(new StringSchema());
  }

  static boolean isInPath(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(PathVariable.class);
  }
}
