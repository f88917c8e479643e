package org.kaitei.query.pages.review;

import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.submission.Step;
import org.kaitei.query.submission.SubmissionDocument.ShownStep;

/**
 * One step of a sheet's submission, in words.
 *
 * @param about the department that it is about, and those that took over; null for the whole sheet
 */
public record StepLine(String when, String what, String about, String reason, String who) {

  static StepLine of(ShownStep shown, Visit visit) {
    var step = shown.step();
    return new StepLine(
        visit.words().moment(step.recordedAt()),
        visit.words().say("step." + (inItsPlace(step) ? "in-its-place" : step.kind())),
        about(shown, visit.words()),
        step.reason(),
        visit.who(step.recordedBy()));
  }

  /** A department gives no reason for submitting its own part. */
  private static boolean inItsPlace(Step step) {
    return step.isSubmission() && step.reason() != null;
  }

  private static String about(ShownStep shown, Words words) {
    return shown.toNames().isEmpty()
        ? shown.partName()
        : words.say(
            "step.to", shown.partName(), String.join(words.say("separator"), shown.toNames()));
  }
}
