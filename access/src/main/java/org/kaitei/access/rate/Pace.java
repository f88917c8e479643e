package org.kaitei.access.rate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.kaitei.access.Actors;
import org.kaitei.access.rate.Allowances.Call;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Takes every call from the allowance of who sends it, before anything else is done about it. */
public final class Pace implements HandlerInterceptor {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Actors actors;
  private final Allowances allowances;

  public Pace(Actors actors, Allowances allowances) {
    this.actors = actors;
    this.allowances = allowances;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.REQUEST
        && handler instanceof HandlerMethod method) {
      allowances.take(actors.now(), request.getRemoteAddr(), call(request, method));
    }
    return true;
  }

  private static Call call(HttpServletRequest request, HandlerMethod method) {
    if (!READING.contains(request.getMethod())) {
      return Call.WRITES;
    }
    return method.hasMethodAnnotation(Costly.class) ? Call.READS_FILE : Call.READS;
  }
}
