package org.kaitei.query.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.views.Changed;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

class SheetViewTest {

  private final Ledger ledger = new Ledger();

  @Test
  void is_opened_without_rows() {
    SheetView sheet = after(opened(2021));
    assertThat(sheet.plan()).isEqualTo(PLAN);
    assertThat(sheet.year()).isEqualTo(2021);
    assertThat(sheet.rows()).isEmpty();
  }

  @Test
  void a_row_that_is_reported_again_stays_in_its_place_with_the_new_print_and_time() {
    SheetView sheet =
        after(
            opened(2021),
            reported(row("t", "1"), printing("1%")),
            reported(row("t", "2"), printing("2%")),
            reported(row("t", "1"), printing("3%")));
    assertThat(sheet.rows()).extracting(r -> r.row().key().no()).containsExactly("1", "2");
    assertThat(sheet.rows().getFirst().printed()).isEqualTo(printing("3%"));
    assertThat(sheet.rows().getFirst().changed()).isEqualTo(new Changed(4, 4, ledger.now()));
    assertThat(sheet.revision()).isEqualTo(4);
  }

  @Test
  void a_cell_keeps_when_it_was_printed_when_a_later_report_leaves_it_empty() {
    PrintedRow full =
        new PrintedRow(
            "%",
            null,
            new Baseline(Period.fiscalYear(2017), Figure.of("40.6")),
            List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("29.5"))),
            new Target(TargetKind.AT_LEAST, Figure.of("50"), null),
            "1%");
    SheetView sheet = after(reported(row("t", "1"), full), reported(row("t", "1"), printing("3%")));
    Reported row = sheet.rows().getFirst();
    assertThat(row.printed().baseline()).isEqualTo(full.baseline());
    assertThat(row.printed().achievement()).isEqualTo("3%");
    assertThat(row.changed().revision()).isEqualTo(2);
    assertThat(row.cells().baseline().revision()).isEqualTo(1);
    assertThat(row.cells().target().revision()).isEqualTo(1);
    assertThat(row.cells().actuals().get(2021).revision()).isEqualTo(1);
    sheet = after(reported(row("t", "1"), full));
    assertThat(sheet.rows().getFirst().cells().baseline().revision()).isEqualTo(3);
  }

  private static PrintedRow printing(String achievement) {
    return new PrintedRow("%", null, null, List.of(), null, achievement);
  }

  private SheetView after(LedgerEvent... events) {
    List.of(events).forEach(ledger::record);
    return FoldedTo.of(ledger.recorded()).state(SheetView.KIND.of(PLAN + "/2021"));
  }
}
