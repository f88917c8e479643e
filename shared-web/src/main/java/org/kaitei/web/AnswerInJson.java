package org.kaitei.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a call that changes something when its caller does not take the answer, before anything
 * is changed: Spring would find out only when it writes the answer. What is taken is answered in
 * UTF-8 and as plain JSON, whatever charset or kind of JSON is asked for.
 */
public final class AnswerInJson implements HandlerInterceptor {

  private static final Set<String> READING =
      Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());
  private static final MediaType ANY_JSON = MediaType.valueOf("application/*+json");

  private final HeaderContentNegotiationStrategy accepted = new HeaderContentNegotiationStrategy();

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotAcceptableException {
    if (handler instanceof HandlerMethod method
        && !READING.contains(request.getMethod())
        && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)) {
      if (accepted.resolveMediaTypes(new ServletWebRequest(request)).stream()
          .noneMatch(AnswerInJson::takesJson)) {
        throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
      }
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    }
    return true;
  }

  private static boolean takesJson(MediaType type) {
    return type.isCompatibleWith(MediaType.APPLICATION_JSON) || type.isCompatibleWith(ANY_JSON);
  }
}
