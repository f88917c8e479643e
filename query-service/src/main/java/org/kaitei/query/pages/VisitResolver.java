package org.kaitei.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.access.person.People;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Reads a {@link Visit} from a request. */
public final class VisitResolver implements HandlerMethodArgumentResolver {

  private final MessageSource messages;
  private final Actors actors;
  private final People people;

  public VisitResolver(MessageSource messages, Actors actors, People people) {
    this.messages = messages;
    this.actors = actors;
    this.people = people;
  }

  Visit visit(HttpServletRequest request) {
    Locale locale = RequestContextUtils.getLocale(request);
    boolean asked = locale.getLanguage().equals(request.getParameter("lang"));
    String asOf = request.getParameter("asOf");
    Actor actor = actors.now();
    Words words = new Words(messages, locale);
    return new Visit(
        words,
        asked ? locale.getLanguage() : null,
        asOf == null || asOf.isBlank() ? null : asOf,
        Map.of(),
        actor,
        request.getParameter("done"),
        Visitor.of(actor, people, words, request));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Visit.class);
  }

  @Override
  public Visit resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    return visit(request.getNativeRequest(HttpServletRequest.class));
  }
}
