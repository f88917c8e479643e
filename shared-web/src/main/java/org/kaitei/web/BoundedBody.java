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
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads of the body of a command no more than 16 MiB, so that nobody fills the memory: nothing when
 * it says that it is longer, and otherwise only once somebody asks for it, so that whoever may not
 * send it is told so first. It can be read again, for those who need its bytes as sent.
 */
public final class BoundedBody extends OncePerRequestFilter {

  private static final String BYTES = BoundedBody.class.getName() + ".bytes";

  static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

  private final HandlerExceptionResolver problems;

  public BoundedBody(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  /**
   * The body as it was sent.
   *
   * @throws Refusal {@code body-too-large}
   */
  public static byte[] of(HttpServletRequest request) {
    try {
      return request.getInputStream().readAllBytes();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** What of it was read so far: all or nothing. */
  static byte[] readOf(RequestAttributes request) {
    var bytes = (byte[]) request.getAttribute(BYTES, RequestAttributes.SCOPE_REQUEST);
    return bytes == null ? new byte[0] : bytes;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return WITHOUT_BODY.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var reread = new Reread(request);
    try {
      requireBounded(request.getContentLengthLong());
      if (isForm(request)) {
        // The container would read a form by itself, for its fields.
        reread.bytes();
      }
    } catch (Refusal tooLarge) {
      problems.resolveException(request, response, null, tooLarge);
      return;
    }
    chain.doFilter(reread, response);
  }

  private static void requireBounded(long length) {
    if (length > MOST_BYTES) {
      throw tooLarge();
    }
  }

  static Refusal tooLarge() {
    return new Refusal(
        Kind.TOO_LARGE, "body-too-large", Map.of("mostBytes", MOST_BYTES), List.of());
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  private static final class Reread extends HttpServletRequestWrapper {

    Reread(HttpServletRequest request) {
      super(request);
    }

    private byte[] bytes() throws IOException {
      var read = (byte[]) getAttribute(BYTES);
      if (read == null) {
        read = super.getInputStream().readNBytes(MOST_BYTES + 1);
        requireBounded(read.length);
        setAttribute(BYTES, read);
      }
      return read;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      var in = new ByteArrayInputStream(bytes());
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
