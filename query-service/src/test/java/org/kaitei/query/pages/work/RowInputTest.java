package org.kaitei.query.pages.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.plan.RowKey;
import org.kaitei.query.pages.form.Form;

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
    RowInput left = new RowInput("6", "5", "誤り", "順調", List.of("falls")).recorded();
    assertThat(left.changesFigure()).isFalse();
    assertThat(left.note()).isEqualTo("順調");
    assertThat(left.reason()).isNull();
    assertThat(left.noted().note()).isNull();
  }

  @Test
  void fields_belong_to_the_row_of_their_number() {
    String one = Place.of("t", "1", null);
    String two = Place.of("t", "2", "男性");
    var form =
        new Form(
            Map.of(
                "row", List.of(one, two),
                "printed-1", List.of("7"),
                "seen-1", List.of("falls", "jumps")));
    var inputs = RowInput.of(form);
    assertThat(inputs.get(one)).isEqualTo(RowInput.NONE);
    assertThat(inputs.get(two).printed()).isEqualTo("7");
    assertThat(inputs.get(two).seen()).containsExactly("falls", "jumps");
  }

  @Test
  void a_place_names_its_row_and_what_is_said_about_it() {
    String place = Place.with(Place.of("t", "2", "男性"), "falls");
    assertThat(Place.row(place)).isEqualTo(new RowKey("t", "2", "男性"));
    assertThat(Place.about(place)).isEqualTo("falls");
    assertThat(Place.row(Place.of("t", "2", null))).isEqualTo(new RowKey("t", "2", null));
    assertThat(Place.about("t")).isEmpty();
  }

  private static RowInput input(String printed, String was) {
    return new RowInput(printed, was, null, null, List.of());
  }
}
