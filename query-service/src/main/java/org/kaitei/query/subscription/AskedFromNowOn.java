package org.kaitei.query.subscription;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import org.kaitei.query.question.Asked;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Answers what a call asks from now on when it wants an event stream, and once otherwise. */
public final class AskedFromNowOn implements HandlerMethodReturnValueHandler {

  private final HandlerMethodReturnValueHandler once;
  private final Subscriptions subscriptions;
  private final Function<HttpServletRequest, Reader> readers;

  /**
   * @param readers knows who sent a request, for as long as its answer lasts
   */
  public AskedFromNowOn(
      HandlerMethodReturnValueHandler once,
      Subscriptions subscriptions,
      Function<HttpServletRequest, Reader> readers) {
    this.once = once;
    this.subscriptions = subscriptions;
    this.readers = readers;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returned) {
    return once.supportsReturnType(returned);
  }

  @Override
  public void handleReturnValue(
      Object asked,
      MethodParameter returned,
      ModelAndViewContainer container,
      NativeWebRequest call)
      throws Exception {
    var request = call.getNativeRequest(HttpServletRequest.class);
    // of a stream there is no HEAD: it would be kept open for a reader who reads nothing of it
    if (!request.getMethod().equals("GET") || !wantsStream(request.getHeader(HttpHeaders.ACCEPT))) {
      once.handleReturnValue(asked, returned, container, call);
      return;
    }
    container.setRequestHandled(true);
    var response = call.getNativeResponse(HttpServletResponse.class);
    subscriptions.open((Asked<?>) asked, readers.apply(request), request, response);
  }

  /** Before anything else that it accepts. Whoever writes the answer refuses what is malformed. */
  static boolean wantsStream(String accept) {
    return accepted(accept).stream()
        .filter(type -> !type.isWildcardType())
        .reduce((best, next) -> next.getQualityValue() > best.getQualityValue() ? next : best)
        .filter(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)
        .isPresent();
  }

  private static List<MediaType> accepted(String accept) {
    try {
      return MediaType.parseMediaTypes(accept);
    } catch (InvalidMediaTypeException e) {
      return List.of();
    }
  }
}
