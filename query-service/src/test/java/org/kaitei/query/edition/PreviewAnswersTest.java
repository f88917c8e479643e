package org.kaitei.query.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.aimed;
import static org.kaitei.query.Said.based;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.period;

import org.junit.jupiter.api.Test;
import org.kaitei.query.Ledger;
import org.kaitei.query.achievement.ShownAchievement.Input;
import org.kaitei.query.edition.AchievementsDocument.Achieved;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

class PreviewAnswersTest {

  private final Ledger ledger = new Ledger();

  @Test
  void what_a_figure_would_achieve_is_computed_from_it_though_no_event_says_it() {
    ledger.record(adopted(), defined("参加率", "%"), named("参加率"));
    ledger.record(based("FY2018", "10"), aimed("50"));

    Achieved achieved = preview("30%").targets().getFirst();

    assertThat(achieved.target().plan()).isEqualTo(PLAN);
    assertThat(achieved.achievement().computed()).isEqualTo("50%");
    assertThat(achieved.achievement().inputs().baseline())
        .isEqualTo(new Input(period("FY2018"), "10", 4L));
    assertThat(achieved.achievement().inputs().actual())
        .isEqualTo(new Input(period("FY2021"), "30", null));
  }

  @Test
  void what_is_no_figure_achieves_nothing() {
    ledger.record(adopted(), defined("参加率", "%"), named("参加率"), aimed("50"));

    assertThat(preview("調査中").targets()).isEmpty();
  }

  private PreviewDocument preview(String printed) {
    return new PreviewAnswers(new ViewReader(Stored.views(ledger)))
        .preview(new PreviewOf(X, null, period("FY2021"), printed, Moment.NOW));
  }
}
