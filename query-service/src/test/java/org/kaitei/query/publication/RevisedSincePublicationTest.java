package org.kaitei.query.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.aimed;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.revised;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.target;
import static org.kaitei.query.Steps.SHEET;
import static org.kaitei.query.Steps.published;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.PlanRevised;
import org.kaitei.query.Ledger;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAnswers;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

/** A plan is revised after a sheet of it was published, and the sheet is read in its editions. */
class RevisedSincePublicationTest {

  private static final PrintedRow PRINTED =
      new PrintedRow(
          "%",
          null,
          null,
          List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("20"))),
          target("50"),
          null);

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_sheet_was_published_in_the_first_edition_and_the_target_revised() {
    ledger.record(
        adopted(),
        named("参加率"),
        defined("参加率", "%"),
        aimed("50"),
        recorded("FY2021", "20"),
        opened(2021),
        reported(row(ROW, X, "FY2023"), PRINTED));
    ledger.record(published(1, ledger.last().position()));
    ledger.record(
        new PlanRevised(PLAN, new Edition(2, "第二版", null), null, BY), revised("50", "80"));
  }

  @Test
  void the_new_edition_is_held_against_the_one_that_was_published() {
    assertThat(corrected(2).rows().getFirst().cells()).extracting(Cell::cell).contains("target");
  }

  @Test
  void in_the_edition_that_was_published_no_target_differs() {
    assertThat(corrected(1)).isNull();
  }

  private CorrectedSince corrected(int edition) {
    var answers = new SheetAnswers(new ViewReader(Stored.views(ledger)));
    return answers.sheet(new SheetOf(SHEET, edition, Moment.NOW)).correctedSincePublication();
  }
}
