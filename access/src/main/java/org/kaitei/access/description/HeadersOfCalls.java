package org.kaitei.access.description;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;

/** The headers that all calls of a kind understand. */
final class HeadersOfCalls {

  private static final int LONGEST_KEY = 200;

  private HeadersOfCalls() {}

  static List<Parameter> ofCommands() {
    Parameter key =
        header(
            "Idempotency-Key", "The same key and body are answered as the first time, for a day.");
    key.getSchema().maxLength(LONGEST_KEY);
    return List.of(
        key,
        header(
            HttpHeaders.IF_MATCH,
            "The ETag of the view that was read: refused with 412 when what would be changed has"
                + " changed since."),
        language());
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
