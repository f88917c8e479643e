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
    return List.of(
        key("The same key and body are answered as the first time, for a day."),
        header(
            HttpHeaders.IF_MATCH,
            "The ETag of the view that was read: refused with 412 when what would be changed has"
                + " changed since."),
        language());
  }

  static List<Parameter> ofChangesToAccounts() {
    return List.of(
        key(
            "The same key and body are answered as the first time, for a day; 409 where the answer"
                + " had a password or token that was made for it."),
        language());
  }

  private static Parameter key(String description) {
    Parameter key = header(IdempotencyKey.HEADER, description);
    key.getSchema().maxLength(IdempotencyKey.LONGEST);
    return key;
  }

  static List<Parameter> ofQuestions() {
    return List.of(
        header(HttpHeaders.IF_NONE_MATCH, "An ETag: 304 when the answer is still the same."),
        language());
  }

  private static Parameter language() {
    return header(HttpHeaders.ACCEPT_LANGUAGE, "The language of words for people: ja or en.");
  }

  private static Parameter header(String name, String description) {
    return new Parameter()
        .in("header")
        .name(name)
        .description(description)
        .schema(new StringSchema());
  }

  static boolean isInPath(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(PathVariable.class);
  }
}
