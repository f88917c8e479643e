package org.kaitei.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {

  @Test
  void a_refusal_for_many_faults_counts_them_and_keeps_each() {
    var fault = new Refusal.Fault("row 17, column unit", null, "missing-unit", Map.of());

    Refusal refusal = Refusal.invalid("invalid-sheet", List.of(fault, fault));

    assertThat(refusal.facts()).containsEntry("count", 2);
    assertThat(refusal.faults()).containsExactly(fault, fault);
    assertThat(refusal).hasMessageContaining("row 17");
  }

  @Test
  void what_is_not_there_is_named() {
    Refusal refusal = Refusal.notFound("plan", "kumamoto");

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(refusal.code()).isEqualTo("plan-not-found");
    assertThat(refusal.facts()).containsEntry("id", "kumamoto");
  }

  @Test
  void the_kind_of_no_is_the_one_that_was_asked_for() {
    assertThat(Refusal.malformed("not-json", Map.of()).kind()).isEqualTo(Refusal.Kind.MALFORMED);
    assertThat(Refusal.conflict("stands", Map.of()).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    assertThat(Refusal.invalid("wrong", Map.of()).kind()).isEqualTo(Refusal.Kind.INVALID);
  }
}
