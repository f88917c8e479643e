package org.kaitei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KnownHostsTest {

  @Test
  void under_its_own_names_everything_is_answered() throws Exception {
    assertThat(refused("GET", "127.0.0.1", null)).isNull();
    assertThat(refused("PUT", "localhost", null)).isNull();
  }

  @Test
  void a_name_that_was_made_to_point_here_is_not_answered_under() throws Exception {
    assertThat(refused("GET", "rebound.example", null)).contains("unknown-host");
    assertThat(refused("PUT", "rebound.example", "http://rebound.example:8080"))
        .contains("unknown-host");
  }

  @Test
  void a_page_of_another_site_records_nothing() throws Exception {
    assertThat(refused("POST", "127.0.0.1", "https://elsewhere.example"))
        .contains("foreign-origin");
    assertThat(refused("POST", "127.0.0.1", "http://127.0.0.1:3000")).contains("foreign-origin");
    assertThat(refused("DELETE", "127.0.0.1", "null")).contains("foreign-origin");
    assertThat(refused("PUT", "127.0.0.1", "not an origin")).contains("foreign-origin");
  }

  @Test
  void our_own_pages_record_and_every_page_may_link_here() throws Exception {
    assertThat(refused("POST", "127.0.0.1", "http://127.0.0.1:8080")).isNull();
    assertThat(refused("GET", "127.0.0.1", "https://elsewhere.example")).isNull();
  }

  /** What the request is refused with; null when it goes on. */
  private static String refused(String method, String host, String origin) throws Exception {
    var refusal = new AtomicReference<Exception>();
    var hosts =
        new KnownHosts(
            Set.of("localhost", "127.0.0.1"),
            (request, response, handler, problem) -> {
              refusal.set(problem);
              return null;
            });
    var request = new MockHttpServletRequest(method, "/api/plans");
    request.addHeader("Host", host + ":8080");
    request.setServerName(host);
    if (origin != null) {
      request.addHeader("Origin", origin);
    }
    var chain = new MockFilterChain();
    hosts.doFilter(request, new MockHttpServletResponse(), chain);
    assertThat(chain.getRequest() == null).isEqualTo(refusal.get() != null);
    return refusal.get() == null ? null : refusal.get().getMessage();
  }
}
