package org.kaitei.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads the body of a command before anything else does: no more than 16 MiB of it, so that nobody
 * fills the memory, and keeps its bytes under {@link #BYTES} for those who need them as sent.
 */
public final class BoundedBody extends OncePerRequestFilter {

  public static final String BYTES = BoundedBody.class.getName() + ".bytes";

  static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

  private final HandlerExceptionResolver problems;

  public BoundedBody(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return WITHOUT_BODY.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      var refusal =
          new Refusal(Kind.TOO_LARGE, "body-too-large", Map.of("mostBytes", MOST_BYTES), List.of());
      problems.resolveException(request, response, null, refusal);
      return;
    }
    request.setAttribute(BYTES, bytes);
    chain.doFilter(new Reread(request, bytes), response);
  }

  private static final class Reread extends HttpServletRequestWrapper {

    private final byte[] bytes;

    Reread(HttpServletRequest request, byte[] bytes) {
      super(request);
      this.bytes = bytes;
    }

    @Override
    public ServletInputStream getInputStream() {
      var in = new ByteArrayInputStream(bytes);
      return new ServletInputStream() {
        @Override
        public int read() {
          return in.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
          return in.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
          return in.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException(
              "the body is in memory, there is nothing to wait for");
        }
      };
    }
  }
}
