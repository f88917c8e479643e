package org.kaitei.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.access.person.People;
import org.kaitei.query.department.Departments;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.util.function.SingletonSupplier;
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
  private final Supplier<Departments> departments;

  /**
   * @param departments as they are now, with all that they were called before
   */
  public VisitResolver(
      MessageSource messages, Actors actors, People people, Supplier<Departments> departments) {
    this.messages = messages;
    this.actors = actors;
    this.people = people;
    this.departments = departments;
  }

  Visit visit(HttpServletRequest request) {
    Locale locale = RequestContextUtils.getLocale(request);
    boolean asked = locale.getLanguage().equals(request.getParameter("lang"));
    String asOf = request.getParameter("asOf");
    Actor actor = actors.now();
    Words words = new Words(messages, locale);
    Supplier<Departments> known = SingletonSupplier.of(departments);
    return new Visit(
        words,
        asked ? locale.getLanguage() : null,
        asOf == null || asOf.isBlank() ? null : asOf,
        Map.of(),
        actor,
        request.getParameter("done"),
        (said, then) -> known.get().nameThen(said, then),
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
