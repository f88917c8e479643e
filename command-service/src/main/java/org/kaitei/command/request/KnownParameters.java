package org.kaitei.command.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kaitei.ledger.Refusal;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a command with a parameter that it does not know: a misspelt {@code dryRun} would record
 * for good.
 */
public final class KnownParameters implements HandlerInterceptor {

  private static final Set<String> OF_EVERY_CALL = Set.of("lang");

  private final String commands;

  /**
   * @param commands the package of the handlers that are looked after
   */
  public KnownParameters(String commands) {
    this.commands = commands;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getPackageName().startsWith(commands)) {
      requireKnown(request.getParameterMap().keySet(), known(method));
    }
    return true;
  }

  private static void requireKnown(Set<String> given, Set<String> known) {
    for (String parameter : given) {
      if (!known.contains(parameter) && !OF_EVERY_CALL.contains(parameter)) {
        throw Refusal.malformed(
            "unknown-parameter",
            Map.of(
                "parameter", parameter, "known", known.isEmpty() ? "–" : String.join(", ", known)));
      }
    }
  }

  private static Set<String> known(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .map(MethodParameter::getParameter)
        .map(java.lang.reflect.Parameter::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
