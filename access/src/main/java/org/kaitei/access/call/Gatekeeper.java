package org.kaitei.access.call;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.access.Requires;
import org.kaitei.access.log.AccessLog;
import org.kaitei.ledger.Refusal;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a call through that its method's right allows, before anything of the call is read. A method
 * that names no right is for nobody: forgetting one closes a door, it does not open it.
 */
public final class Gatekeeper implements HandlerInterceptor {

  private static final Set<Refusal.Kind> OF_RIGHTS =
      EnumSet.of(Refusal.Kind.NOT_SIGNED_IN, Refusal.Kind.FORBIDDEN);

  private static final String ACTOR = Actor.class.getName();
  private static final List<String> READING = List.of("GET", "HEAD");

  private final Actors actors;
  private final AccessLog log;

  public Gatekeeper(Actors actors, AccessLog log) {
    this.actors = actors;
    this.log = log;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    boolean begins = request.getDispatcherType() == DispatcherType.REQUEST;
    if (!begins || !(handler instanceof HandlerMethod method)) {
      return true;
    }
    Actor actor = actors.now();
    request.setAttribute(ACTOR, actor);
    try {
      require(method, actor);
      return true;
    } catch (Refusal refusal) {
      log.refused(actor, call(request, actor), refusal);
      if (refusal.kind() != Refusal.Kind.NOT_SIGNED_IN || !isPage(request, method)) {
        throw refusal;
      }
      response.sendRedirect("/sign-in?next=" + encoded(address(request)));
      return false;
    }
  }

  /** What was refused only where it was decided, such as a figure of another department. */
  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    if (request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof Refusal refusal
        && OF_RIGHTS.contains(refusal.kind())) {
      Actor actor = actors.now();
      log.refused(actor, call(request, actor), refusal);
    }
  }

  /** Who made a call that was let through, and what they could do before anything was decided. */
  public static Actor actorOf(HttpServletRequest request) {
    return (Actor) request.getAttribute(ACTOR);
  }

  private static void require(HandlerMethod method, Actor actor) {
    Requires requires = method.getMethodAnnotation(Requires.class);
    if (requires == null) {
      throw Refusal.forbidden("for-nobody", Map.of());
    }
    actor.require(requires.value());
  }

  /** Of a stranger the kind of call, so that the log does not grow with every address they try. */
  private static String call(HttpServletRequest request, Actor actor) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return request.getMethod()
        + " "
        + (actor.isSignedIn() || pattern == null ? request.getRequestURI() : pattern);
  }

  private static boolean isPage(HttpServletRequest request, HandlerMethod method) {
    return READING.contains(request.getMethod())
        && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  private static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
