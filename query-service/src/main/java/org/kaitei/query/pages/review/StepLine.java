package org.kaitei.query.pages.review;

import org.kaitei.query.pages.Visit;
import org.kaitei.query.submission.SubmissionDocument.ShownStep;

/**
 * One step of a sheet's submission, in words.
 *
 * @param about the department that it is about; null for the whole sheet
 */
public record StepLine(String when, String what, String about, String reason, String who) {

  static StepLine of(ShownStep shown, Visit visit) {
    var step = shown.step();
    return new StepLine(
        visit.words().moment(step.recordedAt()),
        visit.words().say("step." + step.kind()),
        shown.partName(),
        step.reason(),
        visit.who(step.recordedBy()));
  }
}
