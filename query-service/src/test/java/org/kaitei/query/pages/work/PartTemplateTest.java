package org.kaitei.query.pages.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.founded;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.query.Ledger;
import org.kaitei.query.pages.Reader;
import org.kaitei.query.pages.Rendered;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.pages.work.PartPage.Open;
import tools.jackson.databind.node.MissingNode;

/** The fields of the page on which the groundwater stands in two rows and the rivers in one. */
class PartTemplateTest {

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_part_of_three_rows() {
    ledger.record(adopted(), founded(WATER, "水保全課"));
    ledger.record(opened(2021), asked(WATER));
    ledger.record(WaterPart.rows());
  }

  @Test
  void each_figure_has_one_field_and_each_row_one_for_what_it_states_itself() {
    String html = shown("water", Open.NOTHING);
    assertThat(html)
        .contains("name=\"printed-0\"", "name=\"printed-2\"", "name=\"period-0\"")
        .doesNotContain("name=\"printed-1\"", "name=\"period-1\"")
        .contains("name=\"achievement-0\"", "name=\"achievement-1\"", "name=\"achievement-2\"")
        .contains("<a href=\"#row-0\">t 1と同じ値</a>");
  }

  @Test
  void who_may_not_fill_it_reads_figures_and_finds_no_field() {
    assertThat(shown("health", Open.NOTHING))
        .contains("地下水", "河川")
        .doesNotContain("name=\"printed-", "name=\"achievement-", "name=\"note-");
  }

  @Test
  void what_was_refused_is_told_first_with_a_way_to_its_row_and_described_at_its_field() {
    var trouble = new Trouble(409, "x", "だめ", "なぜ", List.of(), MissingNode.getInstance());
    var open = new Open(Map.of(), Set.of("u\t2\t"), Map.of("t\t1\t", trouble), null, null);
    assertThat(shown("water", open))
        .contains("1行を記録できませんでした。")
        .contains("<a href=\"#row-0\">t 1 地下水</a>")
        .contains("<li>u 2 河川</li>")
        .contains("aria-describedby=\"wrong-0\"")
        .contains("id=\"wrong-0\"");
  }

  private String shown(String department, Open open) {
    var actor = new Actor("p-1", Set.of(Role.DEPARTMENT_MEMBER), department);
    var page = PartPage.of(WaterPart.in(ledger), open, List.of(), Reader.visit(actor));
    return Rendered.html("part", page);
  }
}
