package org.kaitei.query.pages.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.pages.form.Trouble.Fault;
import tools.jackson.databind.node.JsonNodeFactory;

class AskedCellTest {

  private static final Form SENT =
      new Form(
          Map.of(
              "cell", List.of("表!F2", "表!F3"),
              "about", List.of("29.5", "12"),
              "why", List.of(" 集計漏れ ", " ")));

  @Test
  void each_cell_that_differs_from_what_stands_is_asked() {
    assertThat(AskedCell.of(Form.NONE, trouble("figures-stand", fault("表!F2"), fault("表!F3"))))
        .containsExactly(
            new AskedCell("表!F2", "stands", null), new AskedCell("表!F3", "stands", null));
  }

  @Test
  void a_cell_that_has_answered_keeps_its_reason_before_those_that_are_asked_now() {
    assertThat(AskedCell.of(SENT, trouble("figures-stand", fault("表!F3"), fault("表!F4"))))
        .containsExactly(
            new AskedCell("表!F2", "29.5", "集計漏れ"),
            new AskedCell("表!F3", "12", null),
            new AskedCell("表!F4", "stands", null));
    assertThat(AskedCell.of(SENT, null)).hasSize(2);
  }

  @Test
  void what_no_reason_overrides_is_not_asked_about() {
    var overtaken = new Fault("表!F2", "changed-meanwhile", "", JsonNodeFactory.instance.nullNode());
    var nowhere = new Fault(null, "measurement-stands", "", JsonNodeFactory.instance.nullNode());
    assertThat(AskedCell.of(Form.NONE, trouble("figures-stand", overtaken, nowhere))).isEmpty();
    assertThat(AskedCell.of(Form.NONE, trouble("broken-workbook", fault("表!F2")))).isEmpty();
  }

  @Test
  void an_address_has_room_for_so_many_and_no_more() {
    Fault[] many = IntStream.range(0, 60).mapToObj(n -> fault("表!F" + n)).toArray(Fault[]::new);
    assertThat(AskedCell.of(Form.NONE, trouble("figures-stand", many))).hasSize(10);
  }

  @Test
  void only_reasons_that_say_something_are_sent() {
    assertThat(AskedCell.given(SENT)).containsExactly(Map.entry("表!F2", "集計漏れ"));
    assertThat(AskedCell.given(Form.NONE)).isNull();
  }

  @Test
  void a_field_that_has_lost_its_others_says_nothing() {
    assertThat(AskedCell.given(new Form(Map.of("cell", List.of("表!F2"), "why", List.of("誤り")))))
        .isNull();
  }

  private static Trouble trouble(String code, Fault... faults) {
    return new Trouble(409, code, "", "", List.of(faults), JsonNodeFactory.instance.objectNode());
  }

  private static Fault fault(String cell) {
    return new Fault(cell, "measurement-stands", "stands", JsonNodeFactory.instance.objectNode());
  }
}
