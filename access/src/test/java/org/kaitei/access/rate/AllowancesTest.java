package org.kaitei.access.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.access.rate.Allowances.Call;
import org.kaitei.ledger.Refusal;

class AllowancesTest {

  private static final Actor PLANNER = new Actor("p-1", Set.of(Role.PLANNER), null);
  private static final Actor OTHER = new Actor("p-2", Set.of(Role.PLANNER), null);
  private static final String HERE = "192.0.2.1";

  private long now;
  private final Allowances allowances =
      new Allowances(
          new Rates(3, 2, 1, 2),
          new TimeMeter() {
            @Override
            public long currentTimeNanos() {
              return now;
            }

            @Override
            public boolean isWallClockBased() {
              return false;
            }
          });

  @Test
  void one_more_than_allowed_is_refused_and_says_when_to_go_on() {
    write(PLANNER);
    write(PLANNER);

    Refusal refused = catchThrowableOfType(Refusal.class, () -> write(PLANNER));

    assertThat(refused.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
    assertThat(refused.code()).isEqualTo("too-many-requests");
    assertThat(refused.facts()).containsEntry("retryAfter", 31L).containsEntry("mostPerMinute", 2);
  }

  @Test
  void after_the_time_that_was_said_one_more_is_allowed() {
    write(PLANNER);
    write(PLANNER);
    now += Duration.ofSeconds(31).toNanos();

    assertThatCode(() -> write(PLANNER)).doesNotThrowAnyException();
    assertThat(catchThrowableOfType(Refusal.class, () -> write(PLANNER))).isNotNull();
  }

  @Test
  void reads_are_counted_for_themselves() {
    write(PLANNER);
    write(PLANNER);

    assertThatCode(() -> allowances.take(PLANNER, HERE, Call.READS)).doesNotThrowAnyException();
  }

  @Test
  void accounts_are_counted_for_themselves_wherever_they_are() {
    write(PLANNER);
    allowances.take(PLANNER, "192.0.2.2", Call.WRITES);

    assertThatCode(() -> write(OTHER)).doesNotThrowAnyException();
    assertThat(catchThrowableOfType(Refusal.class, () -> write(PLANNER))).isNotNull();
  }

  @Test
  void another_address_of_the_same_network_is_no_other() {
    read("2001:db8::1");

    assertThat(catchThrowableOfType(Refusal.class, () -> read("2001:db8::2"))).isNotNull();
    assertThatCode(() -> read("2001:db8:0:1::1")).doesNotThrowAnyException();
  }

  @Test
  void who_has_not_signed_in_is_counted_by_address() {
    allowances.take(Actor.PUBLIC, HERE, Call.READS);

    assertThatCode(() -> allowances.take(Actor.PUBLIC, "192.0.2.2", Call.READS))
        .doesNotThrowAnyException();
    assertThat(
            catchThrowableOfType(
                Refusal.class, () -> allowances.take(Actor.PUBLIC, HERE, Call.WRITES)))
        .isNotNull();
  }

  @Test
  void files_are_counted_for_themselves_where_nobody_has_signed_in() {
    allowances.take(Actor.PUBLIC, HERE, Call.READS);
    allowances.take(Actor.PUBLIC, HERE, Call.READS_FILE);
    allowances.take(Actor.PUBLIC, HERE, Call.READS_FILE);

    Refusal refused =
        catchThrowableOfType(
            Refusal.class, () -> allowances.take(Actor.PUBLIC, HERE, Call.READS_FILE));

    assertThat(refused.facts()).containsEntry("mostPerMinute", 2);
  }

  @Test
  void an_account_reads_files_as_it_reads_all_else() {
    allowances.take(PLANNER, HERE, Call.READS_FILE);
    allowances.take(PLANNER, HERE, Call.READS_FILE);
    allowances.take(PLANNER, HERE, Call.READS);

    assertThat(
            catchThrowableOfType(
                Refusal.class, () -> allowances.take(PLANNER, HERE, Call.READS_FILE)))
        .isNotNull();
  }

  @Test
  void kaitei_itself_and_what_has_no_limit_are_not_counted() {
    var none = new Allowances(new Rates(0, 0, 0, 0), TimeMeter.SYSTEM_NANOTIME);
    for (int request = 0; request < 10; request++) {
      write(Actor.SERVICE);
      none.take(PLANNER, HERE, Call.WRITES);
    }
  }

  private void write(Actor actor) {
    allowances.take(actor, HERE, Call.WRITES);
  }

  private void read(String address) {
    allowances.take(Actor.PUBLIC, address, Call.READS);
  }
}
