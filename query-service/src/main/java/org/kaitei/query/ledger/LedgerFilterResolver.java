package org.kaitei.query.ledger;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads a {@link LedgerFilter} from the parameters of an address. A misspelt plan or indicator is
 * refused where it is looked up; of a misspelt person or department it would be answered that
 * nothing was recorded.
 */
public final class LedgerFilterResolver implements HandlerMethodArgumentResolver {

  private final Recorders recorders;

  public LedgerFilterResolver(Recorders recorders) {
    this.recorders = recorders;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(LedgerFilter.class);
  }

  @Override
  public LedgerFilter resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    Map<String, String> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    LedgerFilter filter = LedgerFilter.of(parameters);
    recorders.require(filter);
    return filter;
  }
}
