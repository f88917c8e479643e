package org.kaitei.query.sheet;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.Kumamoto;
import org.kaitei.query.Ledger;
import org.kaitei.query.Said;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.plan.PlanView.Named;
import org.kaitei.query.sheet.SheetDocument.Table;

class KumamotoSheetTest {

  private final List<Table> tables = tables();
  private final List<ShownRow> rows =
      tables.stream().flatMap(table -> table.rows().stream()).toList();

  @Test
  void has_thirty_rows_in_four_tables_in_the_order_of_the_file() {
    assertThat(tables)
        .extracting(Table::id)
        .containsExactly(
            "vision-2030", "promotion-2019-2021", "model-three-aspects", "model-integrated");
    assertThat(rows)
        .extracting(ShownRow::name)
        .isEqualTo(Kumamoto.lines().stream().map(line -> line.get("indicator")).toList());
  }

  @Test
  void every_achievement_follows_from_the_figures() {
    assertThat(rows)
        .extracting(row -> row.achievement().computed())
        .isEqualTo(column("computed_achievement"));
  }

  @Test
  void every_printed_achievement_is_kept_and_one_is_flagged() {
    assertThat(rows)
        .extracting(row -> row.achievement().reported())
        .isEqualTo(column("printed_achievement"));
    assertThat(rows)
        .filteredOn(row -> !row.achievement().agrees())
        .extracting(ShownRow::no)
        .containsExactly("6");
    assertThat(tables.getFirst().rows().get(5).warnings())
        .containsExactly(
            new Warning("achievement-differs", Map.of("reported", "20%", "computed", "30%")));
  }

  @Test
  void two_printings_of_one_baseline_are_told() {
    ShownRow groundwater = tables.get(2).rows().get(3);
    assertThat(groundwater.baseline().value()).isEqualTo("1317");
    assertThat(groundwater.warnings())
        .containsExactly(
            new Warning(
                "baseline-differs",
                Map.of(
                    "figure", "baseline",
                    "period", "FY2017",
                    "printed", "1317",
                    "standing", "1317.1")));
  }

  @Test
  void a_column_may_hold_a_figure_of_another_year_and_a_dash_is_no_value() {
    ShownRow energy = tables.get(0).rows().get(8);
    assertThat(energy.actuals())
        .extracting(a -> a.reportingYear() + " " + a.period() + " " + a.value())
        .containsExactly("2021 FY2019 16836");
    ShownRow registered = tables.get(1).rows().get(8);
    assertThat(registered.actuals())
        .extracting(a -> a.value() + " " + a.printed())
        .containsExactly("null -", "null -", "593 593");
  }

  private static List<String> column(String name) {
    return Kumamoto.lines().stream().map(line -> line.get(name)).toList();
  }

  private static List<Table> tables() {
    Ledger ledger = new Ledger();
    ledger.record(Said.adopted());
    ledger.record(Kumamoto.imported());
    FoldedTo folded = FoldedTo.of(ledger.recorded());
    PlanView plan = folded.state(PlanView.KIND.of(Said.PLAN));
    Map<IndicatorId, IndicatorView> indicators =
        plan.indicators().stream()
            .map(Named::id)
            .collect(toMap(id -> id, id -> folded.state(IndicatorView.KIND.of(id))));
    SheetView sheet = folded.state(SheetView.KIND.of(Said.PLAN + "/2021"));
    return new SheetComposition(sheet, plan, indicators, null).tables();
  }
}
