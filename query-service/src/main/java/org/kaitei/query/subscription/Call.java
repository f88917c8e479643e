package org.kaitei.query.subscription;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.kaitei.query.question.Asked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The HTTP call whose answer is a stream, from when its first line has gone out. */
final class Call implements AsyncListener {

  private static final Logger log = LoggerFactory.getLogger(Call.class);
  private static final List<String> VARIES =
      List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE, HttpHeaders.ACCEPT);

  private final AsyncContext context;

  private Call(AsyncContext context) {
    this.context = context;
  }

  /** Says in the headers what comes. */
  static void describe(Asked<?> asked, HttpServletResponse response) {
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    VARIES.forEach(name -> response.addHeader(HttpHeaders.VARY, name));
    response.setHeader("X-Accel-Buffering", "no"); // a proxy passes every line on at once
    if (asked.language() != null) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, asked.language().getLanguage());
    }
  }

  /** Keeps the call open when its method has returned, for as long as it takes. */
  static Call keptOpen(HttpServletRequest request) {
    AsyncContext context = request.startAsync();
    context.setTimeout(0);
    Call call = new Call(context);
    context.addListener(call);
    return call;
  }

  void close() {
    try {
      context.complete();
    } catch (IllegalStateException e) {
      log.debug("The server has noticed first that the reader is gone", e);
    }
  }

  /** A reader who is gone is no failure: nobody is there to be told of it. */
  @Override
  public void onError(AsyncEvent event) {
    close();
  }

  @Override
  public void onComplete(AsyncEvent event) {}

  @Override
  public void onTimeout(AsyncEvent event) {}

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
