package org.kaitei.query.pages.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.defined;
import static org.kaitei.query.Steps.founded;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.department.DepartmentId;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.sheet.PrintedRow;

class ReviewPagesTest {

  private static final String UNASKED = "提出を依頼していない部署があります：水保全課";

  private static String page(DepartmentId... wereAsked) {
    Ledger ledger = new Ledger();
    ledger.record(founded(WATER, "水保全課"), founded(HEALTH, "健康課"), adopted());
    ledger.record(named("地下水涵養量"), defined(X, "地下水涵養量", "水保全課"), opened(2021));
    var blank = new PrintedRow("%", null, null, List.of(), null, null);
    ledger.record(reported(row(new RowKey("t", "1", null), X, "FY2023"), blank));
    ledger.record(asked(wereAsked));
    try (QueryHttp service = QueryHttp.on(ledger)) {
      return service.page("/plans/kumamoto/sheets/2021/review").text();
    }
  }

  @Test
  void a_department_that_answers_for_rows_and_was_not_asked_is_told_to_the_planner() {
    assertThat(page(HEALTH)).contains(UNASKED);
    assertThat(page(WATER)).contains("水保全課").doesNotContain(UNASKED);
  }
}
