package org.kaitei.query.question;

import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Answers what a call asks with the answer and its headers. */
public final class AskedOnce implements HandlerMethodReturnValueHandler {

  /** As if the call had returned what {@link Asking#http} does. */
  private static final MethodParameter ENTITY =
      new MethodParameter(ReflectionUtils.findMethod(Asking.class, "http", Asked.class), -1);

  private final Asking asking;
  private final HandlerMethodReturnValueHandler usual;

  /**
   * @param usual writes answers with headers
   */
  public AskedOnce(Asking asking, HandlerMethodReturnValueHandler usual) {
    this.asking = asking;
    this.usual = usual;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returned) {
    return Asked.class.isAssignableFrom(returned.getParameterType());
  }

  @Override
  public void handleReturnValue(
      Object asked,
      MethodParameter returned,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws Exception {
    ResponseEntity<?> answer = asking.http((Asked<?>) asked);
    usual.handleReturnValue(answer, ENTITY, container, request);
  }
}
