package org.kaitei.query.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.sheet.SheetView.Reported;
import org.kaitei.query.views.Changed;
import org.kaitei.sheet.PrintedRow;

class SheetViewTest {

  private final Ledger ledger = new Ledger();

  @Test
  void is_opened_without_rows() {
    SheetView sheet = after(opened(2021));
    assertThat(sheet.plan()).isEqualTo(PLAN);
    assertThat(sheet.year()).isEqualTo(2021);
    assertThat(sheet.status()).isEqualTo("open");
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
    assertThat(sheet.rows().getFirst())
        .isEqualTo(new Reported(row("t", "1"), printing("3%"), new Changed(4, 4, ledger.now())));
    assertThat(sheet.revision()).isEqualTo(4);
  }

  private static PrintedRow printing(String achievement) {
    return new PrintedRow("%", null, null, List.of(), null, achievement);
  }

  private SheetView after(LedgerEvent... events) {
    List.of(events).forEach(ledger::record);
    return FoldedTo.of(ledger.recorded()).state(SheetView.KIND.of(PLAN + "/2021"));
  }
}
