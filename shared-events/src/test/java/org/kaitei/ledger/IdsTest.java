package org.kaitei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.note.NoteId;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetId;

class IdsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "Kumamoto_sdgs-2019.v1", "a.."})
  void an_id_that_can_stand_in_an_address_is_taken(String id) {
    assertThat(Ids.checked("plan", id)).isEqualTo(id);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "a b", "a/b", "-a", ".", "..", "_a", "熊本", "a\n", "ａ", "a%2F"})
  void an_id_that_could_not_is_refused(String id) {
    assertThatThrownBy(() -> Ids.checked("plan", id))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
              assertThat(refusal.code()).isEqualTo("invalid-id");
              assertThat(refusal.facts())
                  .containsEntry("what", "plan")
                  .containsEntry("id", id == null ? "" : id);
            });
  }

  @Test
  void an_id_may_have_a_hundred_characters_and_no_more() {
    assertThat(Ids.checked("plan", "a".repeat(100))).hasSize(100);
    assertThatThrownBy(() -> Ids.checked("plan", "a".repeat(101))).isInstanceOf(Refusal.class);
  }

  @Test
  void every_kind_of_id_is_checked_and_names_its_stream() {
    assertThat(new PlanId("p").stream().value()).isEqualTo("plan/p");
    assertThat(new IndicatorId("i").stream().value()).isEqualTo("indicator/i");
    assertThat(new NoteId("n").stream().value()).isEqualTo("note/n");
    assertThat(new SheetId(new PlanId("p"), 2021).stream().value()).isEqualTo("sheet/p/2021");

    assertThatThrownBy(() -> new PlanId("a/b")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new IndicatorId("a/b")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new NoteId("a/b")).isInstanceOf(Refusal.class);
  }

  @Test
  void a_stream_tells_its_kind_from_the_rest() {
    StreamId sheet = new StreamId("sheet/p/2021");

    assertThat(sheet.kind()).isEqualTo("sheet");
    assertThat(sheet.id()).isEqualTo("p/2021");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "plan"})
  void a_stream_without_a_kind_is_none(String value) {
    assertThatThrownBy(() -> new StreamId(value)).isInstanceOf(IllegalArgumentException.class);
  }
}
