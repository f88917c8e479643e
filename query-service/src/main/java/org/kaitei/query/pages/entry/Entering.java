package org.kaitei.query.pages.entry;

import org.jspecify.annotations.Nullable;
import org.kaitei.access.Right;
import org.kaitei.query.department.AnsweringDocument;
import org.kaitei.query.department.DepartmentQuestion.AnsweringFor;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;

/** Who may enter and correct the figures of an indicator. */
public record Entering(Asking asking, Today today) {

  /** Null for an indicator of no plan. */
  @Nullable AnsweringDocument answering(IndicatorDocument indicator, Moment then) {
    if (indicator.plans().isEmpty()) {
      return null;
    }
    var question = new AnsweringFor(indicator.plans().getFirst(), today.of(Moment.NOW), then);
    return asking.ask(question);
  }

  /** Whether anything may be entered at all: nobody corrects what stood earlier. */
  public boolean isOpenTo(Visit visit) {
    return visit.may(Right.RECORD) && visit.asOf() == null;
  }

  public boolean isOpenTo(Visit visit, IndicatorDocument indicator) {
    if (!isOpenTo(visit)) {
      return false;
    }
    AnsweringDocument answering = answering(indicator, new Moment(indicator.asOf()));
    return answering == null || answering.allows(Right.RECORD, visit.actor(), indicator.id());
  }
}
