package org.kaitei.access.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.Role;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Entry;
import org.kaitei.access.store.AccessDatabase;
import org.kaitei.ledger.Refusal;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

class GatekeeperTest {

  private static final Actor PLANNER = new Actor("p-1", Set.of(Role.PLANNER), null);
  private static final Actor EXPERT = new Actor("p-2", Set.of(Role.EXPERT), null);

  @RestController
  static class Calls {
    @Requires(Right.PLAN)
    public void plan() {}

    public void forgotten() {}
  }

  @Controller
  static class Pages {
    @Requires(Right.READ)
    public void page() {}
  }

  private final AccessLog log = AccessDatabase.empty().log();
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/plans/熊本");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void who_has_the_right_passes_and_is_not_noted() throws Exception {
    assertThat(asks(PLANNER, new Calls(), "plan")).isTrue();
    assertThat(log.page(null, 10)).isEmpty();
  }

  @Test
  void who_has_it_not_is_refused_and_noted() {
    refused("not-allowed", EXPERT, new Calls(), "plan");
    Entry entry = log.page(null, 10).getFirst();
    assertThat(entry.subject()).isEqualTo("p-2");
    assertThat(entry.call()).isEqualTo("GET /plans/熊本");
    assertThat(entry.why()).isEqualTo("not-allowed PLAN");
  }

  @Test
  void a_call_that_names_no_right_is_for_nobody() {
    for (Actor actor : List.of(PLANNER, Actor.SERVICE, Actor.PUBLIC)) {
      refused("for-nobody", actor, new Calls(), "forgotten");
    }
  }

  @Test
  void a_program_that_has_not_signed_in_is_told_so() {
    request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/plans/{plan}");
    refused("not-signed-in", Actor.PUBLIC, new Calls(), "plan");
    assertThat(log.page(null, 10))
        .extracting(Entry::call, Entry::subject)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("GET /plans/{plan}", null));
  }

  @Test
  void a_visitor_of_a_page_is_led_to_where_they_sign_in_and_back() throws Exception {
    request.setRequestURI("/plans/x");
    request.setQueryString("asOf=2022&lang=ja");
    assertThat(asks(Actor.PUBLIC, new Pages(), "page")).isFalse();
    assertThat(response.getRedirectedUrl())
        .isEqualTo("/sign-in?next=%2Fplans%2Fx%3FasOf%3D2022%26lang%3Dja");
  }

  @Test
  void a_form_that_was_sent_without_having_signed_in_is_refused_because_it_cannot_come_back() {
    request.setMethod("POST");
    refused("not-signed-in", Actor.PUBLIC, new Pages(), "page");
  }

  @Test
  void a_visitor_who_has_signed_in_but_may_not_is_refused() {
    var administrator = new Actor("p-3", Set.of(Role.ADMINISTRATOR), null);
    refused("not-allowed", administrator, new Pages(), "page");
  }

  @Test
  void what_goes_on_with_a_call_that_passed_is_not_asked_again() throws Exception {
    request.setDispatcherType(DispatcherType.ASYNC);
    assertThat(asks(EXPERT, new Calls(), "plan")).isTrue();
  }

  @Test
  void files_that_come_with_the_pages_are_open() throws Exception {
    var keeper = new Gatekeeper(() -> Actor.NOBODY, log);
    assertThat(keeper.preHandle(request, response, new Object())).isTrue();
  }

  private boolean asks(Actor actor, Object handler, String method) throws IOException {
    try {
      return new Gatekeeper(() -> actor, log)
          .preHandle(request, response, new HandlerMethod(handler, method));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private void refused(String code, Actor actor, Object handler, String method) {
    assertThatThrownBy(() -> asks(actor, handler, method))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
  }
}
