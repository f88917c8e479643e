package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;

/** Who is still there when an answer lasts. */
class StillThereTest {

  private static final Instant BEGAN = Instant.parse("2022-09-01T00:00:00Z");
  private static final Duration LONGEST = Duration.ofHours(12);

  private final Map<String, Session> kept = new ConcurrentHashMap<>();
  private final AtomicInteger reads = new AtomicInteger();
  private final MapSessionRepository sessions =
      new MapSessionRepository(kept) {
        @Override
        public MapSession findById(String id) {
          reads.incrementAndGet();
          return super.findById(id);
        }
      };
  private Duration passed = Duration.ZERO;
  private Instant now = BEGAN;
  private boolean vouchedFor = true;

  private final StillThere readers =
      new StillThere(
          new BearerTokens(null, this::provider),
          sessions,
          new SubjectInSession(LONGEST, () -> now),
          StillThereTest::actor,
          () -> passed.toNanos());

  private Authentication provider(Authentication shown) {
    return vouchedFor ? new SignedIn("by-token") : BearerTokens.refuse(shown);
  }

  private static Actor actor() {
    Authentication shown = SecurityContextHolder.getContext().getAuthentication();
    return shown == null ? Actor.PUBLIC : new Actor(shown.getName(), Set.of(Role.PLANNER), null);
  }

  private Supplier<Actor> withSession() {
    MapSession session = new MapSession();
    session.setCreationTime(BEGAN);
    session.setMaxInactiveInterval(Duration.ofDays(365_000));
    session.setAttribute(SubjectInSession.SUBJECT, "by-session");
    sessions.save(session);
    var request = new MockHttpServletRequest();
    request.setSession(new MockHttpSession(null, session.getId()));
    return readers.whoBegan(request);
  }

  private Supplier<Actor> withToken() {
    var request = new MockHttpServletRequest();
    request.addHeader("Authorization", "Bearer of.a.provider");
    return readers.whoBegan(request);
  }

  @Test
  void a_session_is_known_until_five_seconds_after_it_is_ended() {
    Supplier<Actor> reader = withSession();
    assertThat(reader.get().subject()).isEqualTo("by-session");
    kept.clear();
    passed = Duration.ofSeconds(5).minusNanos(1);
    assertThat(reader.get().subject()).isEqualTo("by-session");
    passed = Duration.ofSeconds(5);
    assertThat(reader.get()).isEqualTo(Actor.PUBLIC);
  }

  @Test
  void however_many_answers_last_in_one_session_it_is_read_once_in_five_seconds() {
    List<Supplier<Actor>> readers =
        Stream.generate(this::withSession).limit(2).flatMap(r -> Stream.of(r, r, r)).toList();
    for (int second = 0; second < 10; second++) {
      passed = Duration.ofSeconds(second);
      readers.forEach(reader -> assertThat(reader.get().subject()).isEqualTo("by-session"));
    }
    assertThat(reads).hasValue(2 * 2);
  }

  @Test
  void a_session_is_known_until_it_has_lasted_its_longest() {
    Supplier<Actor> reader = withSession();
    now = BEGAN.plus(LONGEST);
    assertThat(reader.get().subject()).isEqualTo("by-session");
    now = now.plusMillis(1);
    assertThat(reader.get()).isEqualTo(Actor.PUBLIC);
  }

  @Test
  void a_token_is_known_for_as_long_as_somebody_vouches_for_it() {
    Supplier<Actor> reader = withToken();
    assertThat(reader.get().subject()).isEqualTo("by-token");
    vouchedFor = false;
    assertThat(reader.get()).isEqualTo(Actor.PUBLIC);
  }

  @Test
  void who_shows_nothing_is_the_public() {
    assertThat(readers.whoBegan(new MockHttpServletRequest()).get()).isEqualTo(Actor.PUBLIC);
  }

  @Test
  void it_is_known_on_any_thread_and_leaves_nobody_signed_in_there() {
    Supplier<Actor> reader = withSession();
    CompletableFuture.runAsync(
            () -> {
              assertThat(reader.get().subject()).isEqualTo("by-session");
              assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
            })
        .join();
  }
}
