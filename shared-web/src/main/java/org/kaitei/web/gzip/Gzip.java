package org.kaitei.web.gzip;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.WebUtils;

/**
 * Sends texts in fewer bytes to who takes gzip, with ETags of their own, since they are other
 * bytes. Who asks for something only if there is none is told that there is (304), whoever made the
 * answer. Streams of events are left as they are.
 */
public final class Gzip implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    GzipResponse begun = WebUtils.getNativeResponse(response, GzipResponse.class);
    if (begun != null) {
      chain.doFilter(request, response);
      finish(request, begun);
      return;
    }
    var asked = (HttpServletRequest) request;
    if (Wanted.isStream(asked)) {
      chain.doFilter(request, response);
      return;
    }
    var gzip = new GzipResponse((HttpServletResponse) response, Wanted.of(asked));
    chain.doFilter(new TagsWithoutCoding(asked), gzip);
    finish(request, gzip);
  }

  /** What goes on in another thread comes by here again. */
  private static void finish(ServletRequest request, GzipResponse response) throws IOException {
    if (!request.isAsyncStarted()) {
      response.finish();
    }
  }
}
