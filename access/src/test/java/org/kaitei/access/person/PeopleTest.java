package org.kaitei.access.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.access.store.AccessDatabase;

class PeopleTest {

  private final People people = AccessDatabase.empty().people();

  @Test
  void a_person_is_found_by_subject_and_called_otherwise_later() {
    people.keep("p-1", "山田花子", "hanako@example.org");
    people.keep("p-1", "鈴木花子", null);
    assertThat(people.named(List.of("p-1", "p-2")))
        .containsExactly(new Person("p-1", "鈴木花子", null, false));
  }

  @Test
  void one_who_was_erased_stays_erased() {
    people.keep("p-1", "山田花子", "hanako@example.org");
    people.erase("p-1");
    people.keep("p-1", "山田花子", "hanako@example.org");
    assertThat(people.named(List.of("p-1"))).containsExactly(new Person("p-1", null, null, true));
  }
}
