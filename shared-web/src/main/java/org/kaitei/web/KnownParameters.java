package org.kaitei.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.ledger.Refusal;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses a call with a parameter that it does not know: a misspelt {@code dryRun} would record for
 * good, a misspelt {@code asOf} would show today's figures as those of then. What a call knows is
 * what its method declares.
 */
public final class KnownParameters implements HandlerInterceptor {

  private static final String OURS = "org.kaitei.";
  private static final Set<String> OF_EVERY_CALL = Set.of("lang");
  private static final Set<String> FORMS =
      Set.of(MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE);

  /** Newsletters and networks add these to links that people share; no page of ours reads them. */
  private static final Pattern TRACKING = Pattern.compile("utm_.*|fbclid|gclid|msclkid|yclid|_ga");

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith(OURS)) {
      requireKnown(given(request), method);
      requireStorable(request.getParameterMap());
    }
    return true;
  }

  /** What a page's form sends, too: the database keeps U+0000 in no text. */
  private static void requireStorable(Map<String, String[]> given) {
    given.forEach(
        (parameter, values) -> {
          for (String value : values) {
            if (value.indexOf('\0') >= 0) {
              throw Refusal.malformed(
                  "malformed-parameter",
                  Map.of("parameter", parameter, "value", value.replace('\0', '␀')));
            }
          }
        });
  }

  /** Those of the address: what the form of a page sends is not among them. */
  private static Set<String> given(HttpServletRequest request) {
    String type = Objects.toString(request.getContentType(), "");
    if (FORMS.stream().noneMatch(type::startsWith)) {
      return request.getParameterMap().keySet();
    }
    String query = Objects.toString(request.getQueryString(), "");
    return UriComponentsBuilder.newInstance().query(query).build().getQueryParams().keySet();
  }

  private static void requireKnown(Set<String> given, HandlerMethod method) {
    Set<String> known = known(method);
    boolean page = !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
    for (String parameter : given) {
      if (!known.contains(parameter)
          && !OF_EVERY_CALL.contains(parameter)
          && !(page && TRACKING.matcher(parameter).matches())) {
        throw Refusal.malformed(
            "unknown-parameter",
            Map.of(
                "parameter", parameter, "known", known.isEmpty() ? "–" : String.join(", ", known)));
      }
    }
  }

  private static Set<String> known(HandlerMethod method) {
    return Stream.concat(
            Arrays.stream(method.getMethodParameters()).flatMap(KnownParameters::names),
            named(method.getReturnType().getParameterType()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> names(MethodParameter declared) {
    Class<?> type = declared.getParameterType();
    if (declared.hasParameterAnnotation(RequestParam.class)) {
      return Stream.of(declared.getParameter().getName());
    }
    if (declared.hasParameterAnnotation(ModelAttribute.class)) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }
    return named(type);
  }

  private static Stream<String> named(Class<?> type) {
    return type.isAnnotationPresent(Parameters.class)
        ? Arrays.stream(type.getAnnotation(Parameters.class).value())
        : Stream.empty();
  }
}
