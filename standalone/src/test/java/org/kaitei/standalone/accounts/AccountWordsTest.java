package org.kaitei.standalone.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Role;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.Made;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.DepartmentEvent.DepartmentClosed;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.ledger.SubmittedBy;

class AccountWordsTest {

  private static final SubmittedBy BY =
      new SubmittedBy("p-1", null, Instant.parse("2022-06-01T01:00:00Z"));

  private static final AccountWords WORDS =
      new AccountWords(
          Stream.<DepartmentEvent>of(
                  new DepartmentFounded(new DepartmentId("health"), "健康課", null, BY),
                  new DepartmentFounded(new DepartmentId("old"), "旧課", null, BY),
                  new DepartmentClosed(new DepartmentId("old"), LocalDate.of(2021, 4, 1), "終了", BY))
              .reduce(Directory.EMPTY, Directory::after, (one, other) -> other));

  @Test
  void an_account_without_a_department_or_with_a_known_one_is_made_without_a_word() {
    assertThat(WORDS.made(of(null))).isEqualTo("jiro signs in with secret");
    assertThat(WORDS.made(of("health"))).isEqualTo("jiro signs in with secret");
    assertThat(WORDS.line(of("health").account())).endsWith("  expert  health  open");
  }

  @Test
  void a_department_that_is_not_known_is_said_to_be_so_with_those_that_there_are() {
    assertThat(WORDS.made(of("nosuch")))
        .contains("no department nosuch yet")
        .endsWith("Departments: health (健康課).");
    assertThat(WORDS.line(of("nosuch").account())).endsWith("  nosuch (unknown)  open");
    assertThat(new AccountWords(Directory.EMPTY).made(of("nosuch"))).endsWith("Departments: none.");
  }

  private static Made of(String department) {
    return new Made(
        new Account("p-2", "jiro", Set.of(Role.EXPERT), department, null, false, BY.submittedAt()),
        "secret");
  }
}
