package org.kaitei.query.pages.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.plan.RowKey;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.RowPlace;

class RowInputTest {

  @Test
  void only_another_figure_is_one_to_be_recorded() {
    assertThat(input("5", "5").changesFigure()).isFalse();
    assertThat(input("6", "5").changesFigure()).isTrue();
    assertThat(input("6", null).changesFigure()).isTrue();
  }

  @Test
  void an_emptied_field_withdraws_nothing() {
    assertThat(input(null, "5").changesFigure()).isFalse();
  }

  @Test
  void what_was_recorded_is_not_recorded_again_and_the_note_is_still_to_be_written() {
    RowInput left = new RowInput("6", "5", "誤り", "順調", List.of("falls"), RowPrint.NONE).recorded();
    assertThat(left.changesFigure()).isFalse();
    assertThat(left.note()).isEqualTo("順調");
    assertThat(left.reason()).isNull();
    assertThat(left.noted().note()).isNull();
  }

  @Test
  void the_reason_is_kept_until_all_that_it_is_for_was_recorded() {
    var print = new RowPrint("40%", "33%", "2021年度", "2021年度");
    RowInput left = new RowInput("6", "5", "誤り", null, List.of(), print).recorded();
    assertThat(left.reason()).isEqualTo("誤り");
    assertThat(left.stated().reason()).isNull();
    assertThat(left.stated().print().changes()).isFalse();
  }

  @Test
  void the_same_figure_is_recorded_anew_for_another_period() {
    var print = new RowPrint(null, null, "2020年度", "2021年度");
    assertThat(new RowInput("5", "5", null, null, List.of(), print).recordsFigure()).isTrue();
    assertThat(new RowInput(null, null, null, null, List.of(), print).recordsFigure()).isFalse();
  }

  @Test
  void what_is_stated_already_or_emptied_is_not_stated_anew() {
    assertThat(RowPrint.standing("33%", "2021年度").changes()).isFalse();
    assertThat(new RowPrint(null, "33%", null, "2021年度").changes()).isFalse();
    assertThat(new RowPrint("40%", "33%", null, null).changesAchievement()).isTrue();
  }

  @Test
  void fields_belong_to_the_row_of_their_number() {
    String one = RowPlace.of("t", "1", null);
    String two = RowPlace.of("t", "2", "男性");
    var form =
        new Form(
            Map.of(
                "row", List.of(one, two),
                "printed-1", List.of("7"),
                "seen-1", List.of("falls", "jumps"),
                "achievement-1", List.of("40%")));
    var inputs = RowInput.of(form);
    assertThat(inputs.get(one)).isEqualTo(RowInput.NONE);
    assertThat(inputs.get(two).printed()).isEqualTo("7");
    assertThat(inputs.get(two).print().achievement()).isEqualTo("40%");
    assertThat(inputs.get(two).seen()).containsExactly("falls", "jumps");
  }

  @Test
  void a_place_names_its_row_and_what_is_said_about_it() {
    String place = RowPlace.with(RowPlace.of("t", "2", "男性"), "falls");
    assertThat(RowPlace.row(place)).isEqualTo(new RowKey("t", "2", "男性"));
    assertThat(RowPlace.about(place)).isEqualTo("falls");
    assertThat(RowPlace.row(RowPlace.of("t", "2", null))).isEqualTo(new RowKey("t", "2", null));
    assertThat(RowPlace.about("t")).isEmpty();
  }

  private static RowInput input(String printed, String was) {
    return new RowInput(printed, was, null, null, List.of(), RowPrint.NONE);
  }
}
