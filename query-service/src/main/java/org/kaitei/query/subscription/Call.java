package org.kaitei.query.subscription;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.kaitei.query.question.Asked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The HTTP call whose answer is a stream, from when its first line has gone out. The server may
 * find out at any time that the reader is gone, and gives what the call was made of to another one
 * then: so whoever writes and whoever ends the call take turns, and after its end nobody touches
 * it.
 */
final class Call implements AsyncListener {

  private static final Logger log = LoggerFactory.getLogger(Call.class);

  private final AsyncContext context;
  private final OutputStream answer;
  private final ReentrantLock turn = new ReentrantLock();
  private boolean over;

  private Call(AsyncContext context, OutputStream answer) {
    this.context = context;
    this.answer = answer;
  }

  /** Says in the headers what comes. */
  static void describe(Asked<?> asked, HttpServletResponse response) {
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    response.setHeader("X-Accel-Buffering", "no"); // a proxy passes every line on at once
    if (asked.language() != null) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, asked.language().getLanguage());
    }
  }

  /**
   * Keeps the call open when its method has returned, for as long as it takes.
   *
   * @param answer nobody else writes to it any more
   */
  static Call keptOpen(HttpServletRequest request, OutputStream answer) {
    AsyncContext context = request.startAsync();
    context.setTimeout(0);
    Call call = new Call(context, answer);
    context.addListener(call);
    return call;
  }

  /** Where to write what goes on; it fails once the call is over. */
  OutputStream out() {
    return new OutputStream() {

      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        whileOpen(() -> answer.write(bytes, from, length));
      }

      @Override
      public void flush() throws IOException {
        whileOpen(answer::flush);
      }
    };
  }

  private interface Writing {
    void write() throws IOException;
  }

  private void whileOpen(Writing writing) throws IOException {
    turn.lock();
    try {
      if (over) {
        throw new EOFException("the reader has gone");
      }
      writing.write();
    } finally {
      turn.unlock();
    }
  }

  void close() {
    end(this::complete);
  }

  private void complete() {
    try {
      context.complete();
    } catch (IllegalStateException e) {
      log.debug("The server ends the call by itself", e);
    }
  }

  private void end(Runnable ending) {
    turn.lock();
    try {
      if (!over) {
        over = true;
        ending.run();
      }
    } finally {
      turn.unlock();
    }
  }

  /** A reader who is gone is no failure: nobody is there to be told of it. */
  @Override
  public void onError(AsyncEvent event) {
    close();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    end(() -> {});
  }

  @Override
  public void onTimeout(AsyncEvent event) {}

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
