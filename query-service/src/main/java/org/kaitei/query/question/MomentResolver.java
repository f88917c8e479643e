package org.kaitei.query.question;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a view's address its {@link Moment}, from {@code asOf}, after waiting for what {@code
 * atLeast} names.
 */
public final class MomentResolver implements HandlerMethodArgumentResolver {

  private final OwnWrites ownWrites;

  public MomentResolver(OwnWrites ownWrites) {
    this.ownWrites = ownWrites;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Moment.class);
  }

  @Override
  public Moment resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    Moment moment = Moment.of(request.getParameter("asOf"));
    String atLeast = request.getParameter("atLeast");
    if (atLeast != null) {
      ownWrites.await(AtLeast.of(atLeast));
    }
    return moment;
  }
}
