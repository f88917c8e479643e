package org.kaitei.query.pages.work;

import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Steps.DUE;
import static org.kaitei.query.Steps.SHEET;
import static org.kaitei.query.Steps.WATER;

import java.util.List;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Ledger;
import org.kaitei.query.Said;
import org.kaitei.query.Steps;
import org.kaitei.query.department.DepartmentAnswers;
import org.kaitei.query.department.DepartmentQuestion.AnsweringFor;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAnswers;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.submission.SubmissionAnswers;
import org.kaitei.query.submission.SubmissionDocument;
import org.kaitei.query.submission.SubmissionOf;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;

/** The water department's part of one sheet. */
final class WaterPart {

  static final IndicatorId Y = new IndicatorId("y");

  private WaterPart() {}

  /** Two tables, of which both show the groundwater and the second the rivers. */
  static LedgerEvent[] rows() {
    return new LedgerEvent[] {
      Steps.defined(X, "地下水", "water"),
      Steps.defined(Y, "河川", "water"),
      reported("t", "1", X),
      reported("u", "1", X),
      reported("u", "2", Y)
    };
  }

  private static LedgerEvent reported(String table, String no, IndicatorId indicator) {
    var row = Said.row(new RowKey(table, no, null), indicator, null);
    var column = new PrintedRow.Actual(2021, Period.fiscalYear(2021), null);
    return Said.reported(row, new PrintedRow(null, null, null, List.of(column), null, null));
  }

  static PartSheet in(Ledger ledger) {
    var reader = new ViewReader(Stored.views(ledger));
    SubmissionDocument submission =
        new SubmissionAnswers(reader).submission(new SubmissionOf(SHEET, DUE, Moment.NOW));
    return new PartSheet(
        new PartKey(SHEET, WATER),
        submission.parts().getFirst(),
        submission,
        new SheetAnswers(reader).sheet(new SheetOf(SHEET, Moment.NOW)),
        new PlanAnswers(reader).one(new OnePlan(PLAN, Moment.NOW)),
        new DepartmentAnswers(reader).answering(new AnsweringFor(PLAN, DUE, Moment.NOW)));
  }
}
