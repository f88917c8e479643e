package org.kaitei.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.defined;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.plan.PlanView;

/** What an answer was made of. */
class LookupsTest {

  private final StoredLedger stored = StoredLedger.empty();
  private final ViewReader reader = new ViewReader(stored.store());
  private Instant adopted;

  @BeforeEach
  void a_plan_was_adopted() {
    stored.record(adopted());
    adopted = stored.now();
  }

  private List<String> plans() {
    return List.copyOf(
        reader.at(adopted).all(PlanView.KIND, List.of("kumamoto", "nowhere")).keySet());
  }

  @Test
  void what_is_looked_up_is_noted_whether_it_is_there_or_not() {
    var noted = Lookups.during(adopted, this::plans);

    assertThat(noted.answer()).containsExactly("kumamoto");
    assertThat(noted.views()).containsExactlyInAnyOrder("plan/kumamoto", "plan/nowhere");
  }

  @Test
  void what_was_looked_up_before_and_after_is_not() {
    plans();
    assertThat(Lookups.during(adopted, () -> 1).views()).isEmpty();
    assertThatThrownBy(() -> Lookups.during(adopted, () -> List.of().getFirst()))
        .isInstanceOf(RuntimeException.class);
    plans();
    assertThat(Lookups.during(adopted, () -> 1).views()).isEmpty();
  }

  @Test
  void what_is_said_to_stand_for_good_is_not_noted() {
    var noted =
        Lookups.during(
            adopted,
            () -> {
              List<String> unnoted = Lookups.unnoted(this::plans);
              reader.at(adopted).find(PlanView.KIND.of("other"));
              return unnoted;
            });

    assertThat(noted.answer()).containsExactly("kumamoto");
    assertThat(noted.views()).containsExactly("plan/other");
    assertThat(Lookups.unnoted(this::plans)).containsExactly("kumamoto");
  }

  @Test
  void beyond_what_is_known_to_be_visible_the_place_decides() {
    Instant beyond = adopted.plusSeconds(1);
    assertThat(Lookups.during(adopted, () -> reader.at(beyond)).answer().mark()).isEqualTo(adopted);
    assertThat(Lookups.during(beyond, () -> reader.at(beyond)).answer().mark()).isEqualTo(beyond);
    stored.record(defined("参加率", "%"));
    assertThat(Lookups.during(adopted, () -> reader.at(null)).answer().mark())
        .isEqualTo(stored.now());
  }
}
