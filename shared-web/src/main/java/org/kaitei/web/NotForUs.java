package org.kaitei.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.ClassUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * A request that no call of ours was made for, as Spring says it: the code of the problem, and the
 * facts that its words need.
 */
record NotForUs(String code, Map<String, Object> facts) {

  /**
   * @param content the type of what was sent, as its header says it; null where there is none
   */
  static NotForUs of(Exception e, HttpStatusCode status, @Nullable String content) {
    return switch (e) {
      case TypeMismatchException m
          when m.getRequiredType() != null && m.getRequiredType().isEnum() ->
          new NotForUs(
              "unknown-parameter-value",
              Map.of(
                  "parameter", String.valueOf(m.getPropertyName()),
                  "value", String.valueOf(m.getValue()),
                  "known", BodyFault.constants(m.getRequiredType())));
      case TypeMismatchException m -> new NotForUs("malformed-parameter", malformed(m));
      case HttpRequestMethodNotSupportedException m ->
          new NotForUs("method-not-allowed", Map.of("method", m.getMethod()));
      case HttpMediaTypeNotSupportedException m ->
          new NotForUs(
              "unsupported-content",
              Map.of(
                  "sent", sent(m.getContentType(), content),
                  "supported", m.getSupportedMediaTypes().toString()));
      case HttpMediaTypeNotAcceptableException m ->
          new NotForUs("not-acceptable", Map.of("header", "Accept", "offered", offered(m)));
      case NoResourceFoundException m ->
          new NotForUs("no-such-address", Map.of("path", "/" + m.getResourcePath()));
      default ->
          new NotForUs(
              status.is4xxClientError() ? "malformed-request" : "internal-error", Map.of());
    };
  }

  /** As it was written where it is no type at all. */
  private static String sent(@Nullable MediaType type, @Nullable String content) {
    return type == null ? Objects.requireNonNullElse(content, "–") : type.toString();
  }

  private static Map<String, Object> malformed(TypeMismatchException e) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("parameter", String.valueOf(e.getPropertyName()));
    facts.put("value", String.valueOf(e.getValue()));
    String taken = e.getRequiredType() == null ? null : taken(e.getRequiredType());
    if (taken != null) {
      facts.put(ProblemWords.TAKES, taken);
    }
    return facts;
  }

  /** Null for what is not described, such as an id. */
  private static @Nullable String taken(Class<?> required) {
    Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(required);
    if (type == LocalDate.class) {
      return "day";
    }
    if (type == Boolean.class) {
      return "flag";
    }
    return Number.class.isAssignableFrom(type) ? "number" : null;
  }

  /** Where it was not even found out what is offered, since the header cannot be read: JSON. */
  private static String offered(HttpMediaTypeNotAcceptableException e) {
    String named =
        e.getSupportedMediaTypes().stream()
            .filter(type -> !type.isWildcardSubtype())
            .map(MediaType::toString)
            .distinct()
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? MediaType.APPLICATION_JSON_VALUE : named;
  }
}
