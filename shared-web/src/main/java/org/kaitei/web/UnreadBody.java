package org.kaitei.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a body that nothing would be read from: that of a {@code DELETE}, which Spring overlooks
 * unless it is JSON, and a form where JSON is taken, before anybody looks for parameters in it.
 */
public final class UnreadBody implements HandlerInterceptor {

  private static final String OURS = "org.kaitei.";
  private static final List<MediaType> TAKEN =
      List.of(MediaType.APPLICATION_JSON, MediaType.valueOf("application/*+json"));
  private static final List<MediaType> FORMS =
      List.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.valueOf("multipart/*"));

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotSupportedException {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith(OURS)) {
      boolean takes = takesBody(method);
      if (!HttpMethod.DELETE.matches(request.getMethod())) {
        requireNoForm(request, takes);
      } else if (hasBody(request)) {
        requireRead(request, takes);
      }
    }
    return true;
  }

  private static void requireNoForm(HttpServletRequest request, boolean takes)
      throws HttpMediaTypeNotSupportedException {
    MediaType type = type(request);
    if (takes && FORMS.stream().anyMatch(form -> form.includes(type))) {
      throw new HttpMediaTypeNotSupportedException(type, TAKEN);
    }
  }

  private static void requireRead(HttpServletRequest request, boolean takes)
      throws HttpMediaTypeNotSupportedException {
    if (!takes) {
      throw Refusal.malformed("body-not-taken", Map.of());
    }
    MediaType type = Objects.requireNonNullElse(type(request), MediaType.APPLICATION_OCTET_STREAM);
    if (TAKEN.stream().noneMatch(taken -> taken.includes(type))) {
      throw new HttpMediaTypeNotSupportedException(type, TAKEN);
    }
  }

  private static boolean takesBody(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  /** Null where none is named, or what is named is none. */
  private static @Nullable MediaType type(HttpServletRequest request) {
    String named = request.getContentType();
    try {
      return named == null ? null : MediaType.parseMediaType(named);
    } catch (InvalidMediaTypeException unreadable) {
      return null;
    }
  }
}
