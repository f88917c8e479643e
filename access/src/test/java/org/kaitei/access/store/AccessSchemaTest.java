package org.kaitei.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kaitei.access.log.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccessSchemaTest {

  private static final AccessDatabase DATABASE = AccessDatabase.empty();

  @Test
  void the_query_services_role_reaches_no_table_beside_the_schema() {
    JdbcClient.create(DATABASE.superuser()).sql("create table ledger_of_others (n int)").update();
    assertThatThrownBy(
            () ->
                DATABASE.client().sql("select count(*) from ledger_of_others").query().listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void what_was_never_migrated_or_lacks_a_step_is_not_of_this_release() {
    assertThat(AccessDatabase.isOfThisRelease(DATABASE)).isTrue();
    AccessDatabase earlier = AccessDatabase.empty();
    JdbcClient.create(earlier.superuser())
        .sql("delete from access.flyway_schema_history where version = '5'")
        .update();
    assertThat(AccessDatabase.isOfThisRelease(earlier)).isFalse();
  }

  @Test
  void it_cannot_rewrite_what_was_logged() {
    DATABASE.log().note(Kind.SIGNED_OUT, "p-1", "sign-out", null);
    assertThatThrownBy(
            () -> DATABASE.client().sql("update access.access_log set subject = 'p-2'").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void it_forgets_no_line_of_the_log_before_its_time() {
    DATABASE.log().note(Kind.SIGNED_OUT, "p-1", "sign-out", null);
    assertThatThrownBy(() -> DATABASE.client().sql("delete from access.access_log").update())
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThat(DATABASE.log().forget(Instant.now().plus(Duration.ofDays(1)))).isZero();
  }

  @Test
  void it_cannot_change_by_what_the_erased_are_known_again() {
    assertThatThrownBy(() -> DATABASE.client().sql("delete from access.erasure_key").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void it_reaches_tables_that_a_later_release_brings() {
    JdbcClient.create(DATABASE.superuser()).sql("create table access.later (n int)").update();
    assertThat(DATABASE.client().sql("insert into access.later values (1)").update()).isOne();
  }
}
